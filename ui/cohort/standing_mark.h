// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// StandingMark: how far one section of somebody's journal is, as the table of a cohort draws it: a circle in
// the part that is chosen, a small bar in the others. Owned by its parent.
#pragma once

#include "cohort/member.h"

#include <QWidget>

class QPainter;
class QPointF;

namespace waymark::ui {

class Theme;

/// Width and height of a bar, in pixels at the theme's scale.
QSizeF standingBar(const Theme& theme);
/// A bar filling `rect`: empty, half, filled, or struck through where the section is private.
void paintStandingBar(QPainter& painter, const Theme& theme, const QRectF& rect, Standing standing);
/// A circle, or a lock where the section is private.
void paintStandingCircle(QPainter& painter, const Theme& theme, const QPointF& center, Standing standing);

/// One of them for a legend, or both.
class StandingMark : public QWidget {
    Q_OBJECT

  public:
    StandingMark(Theme& theme, Standing standing, QWidget* parent = nullptr);

    /// The table has circles, too.
    void setWithCircle(bool on);
    bool isWithCircle() const { return withCircle_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    Standing standing_;
    bool withCircle_ = false;
};

} // namespace waymark::ui
