// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scrim: dims a window while a dialog or the search stands over it, so that one sees what is to be answered
// first. Owned by the window.
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace waymark::ui {

class Theme;

class Scrim : public QWidget {
    Q_OBJECT

  public:
    /// Follows every dialog over `window`, and what has the property "scrim" (bool).
    Scrim(Theme& theme, QWidget* window);
    ~Scrim() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    bool standsOver(const QWidget& widget) const;

    Theme& theme_;
    QWidget* over_;
    QList<QPointer<QWidget>> shown_;
};

} // namespace waymark::ui
