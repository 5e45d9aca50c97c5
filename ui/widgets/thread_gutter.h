// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ThreadGutter: the space between statements and guidance, where a thread ties each tick to what it opened.
// Owned by its parent; it knows its ends only as widgets.
#pragma once

#include "ui/widgets/painting.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QVariantAnimation;

namespace waymark::ui {

class Theme;

class ThreadGutter : public QWidget {
    Q_OBJECT

  public:
    /// From the right edge of one widget to the left edge of another, or to `end` in that one's coordinates.
    struct Thread {
        QPointer<QWidget> from;
        QPointer<QWidget> to;
        Tint tint = Tint::Primary;
        std::function<QPoint()> end = {};
    };

    /// 54 wide. All ends must share an ancestor with it. Step 1 and Primary are solid, 2 and 3 dashed.
    explicit ThreadGutter(Theme& theme, QWidget* parent = nullptr);

    /// A thread between two ends that had none draws itself in, from tick to card. Ends may move, resize,
    /// hide and die: the threads follow. Hovering or focusing an end, or anything in it, thickens its
    /// threads.
    void setThreads(const QList<Thread>& threads);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void watch(QWidget* end);
    void forgetEnds();
    bool isThick(const Thread& thread) const;

    Theme& theme_;
    QList<Thread> threads_;
    QList<bool> fresh_;
    QList<QPointer<QWidget>> watched_;
    QVariantAnimation* motion_;
    qreal drawn_ = 1;
};

} // namespace waymark::ui
