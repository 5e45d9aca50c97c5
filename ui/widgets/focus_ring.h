// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FocusRing: shows where the keyboard is, in every window of the program. One of it, owned by the main
// window.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace waymark::ui {

class Theme;

/// A widget may say how it is to be ringed, by dynamic properties:
///   focusRadius (int)       the radius of its own corners; 8 when left out
///   focusAround (QObject*)  the ring goes around that widget instead, as for one of a group of segments
///   focusInset (bool)       the ring lies inside, where there is no room around it
///   focusRing (bool)        false: it shows the focus itself
/// Text fields and item views show theirs by an inner edge and get no ring. After a click there is none
/// either: it comes with the next key.
class FocusRing : public QObject {
    Q_OBJECT

  public:
    FocusRing(Theme& theme, QObject* parent);
    ~FocusRing() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(QWidget* widget);
    void release();
    void place();

    Theme& theme_;
    QPointer<QWidget> target_;
    QPointer<QWidget> overlay_;
    QList<QPointer<QWidget>> watched_; // the target and what holds it: when one moves, so does the ring
    bool keyboard_ = false;
    bool queued_ = false;
};

} // namespace waymark::ui
