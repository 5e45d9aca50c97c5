// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimerRing: how much of a time is left, as an arc and in figures. It steps once a second and nothing of it
// moves in between, sounds or flashes. Owned by its parent.
#pragma once

#include <QWidget>

namespace waymark::ui {

class Theme;

class TimerRing : public QWidget {
    Q_OBJECT

  public:
    TimerRing(Theme& theme, QWidget* parent);

    /// In seconds.
    void setTime(int left, int total);
    /// How much larger than at 1366 x 768 everything is drawn.
    void setFactor(qreal factor);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    int left_ = 0;
    int total_ = 0;
    qreal factor_ = 1;
};

} // namespace waymark::ui
