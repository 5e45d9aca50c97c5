// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/standing_mark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/progress_mark.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int barWidth = 9;
constexpr int barHeight = 14;
constexpr int circleSide = 14;
constexpr int lockSide = 15;
constexpr int between = 5;

Mark markOf(Standing standing) {
    return standing == Standing::Filled    ? Mark::FilledIn
           : standing == Standing::Started ? Mark::Started
                                           : Mark::NotYet;
}

} // namespace

QSizeF standingBar(const Theme& theme) {
    return QSizeF(theme.iconPx(barWidth), theme.iconPx(barHeight));
}

void paintStandingBar(QPainter& painter, const Theme& theme, const QRectF& place, Standing standing) {
    const QRectF rect(qRound(place.left()), qRound(place.top()), place.width(),
                      place.height()); // a crisp edge
    const bool some = standing == Standing::Filled || standing == Standing::Started;
    paintBox(painter, rect, 2, standing == Standing::Filled ? theme.color("primary") : theme.color("surface"),
             theme.color(some ? "primary" : "lineStrong"));
    if (standing == Standing::Started) // half of it
        paintBox(painter, QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2), 2,
                 theme.color("primary"), {});
    if (standing == Standing::Private) {
        painter.setPen(QPen(theme.color("lineStrong"), 1.2));
        painter.drawLine(rect.bottomLeft() + QPointF(1.5, -1.5), rect.topRight() + QPointF(-1.5, 1.5));
    }
}

void paintStandingCircle(QPainter& painter, const Theme& theme, const QPointF& center, Standing standing) {
    if (standing == Standing::Private) {
        const int side = theme.iconPx(lockSide);
        painter.drawPixmap(
            QPointF(center.x() - side / 2.0, center.y() - side / 2.0),
            theme.pixmap(QStringLiteral("lock"), "ink2", side, painter.device()->devicePixelRatioF()));
        return;
    }
    const qreal side = theme.iconPx(circleSide);
    QRectF circle(0, 0, side, side);
    circle.moveCenter(center);
    paintProgressMark(painter, theme, circle, markOf(standing));
}

StandingMark::StandingMark(Theme& theme, Standing standing, QWidget* parent)
    : QWidget(parent), theme_(theme), standing_(standing) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StandingMark::setWithCircle(bool on) {
    withCircle_ = on;
    updateGeometry();
    update();
}

QSize StandingMark::sizeHint() const {
    const auto bar = standingBar(theme_);
    const qreal circle = theme_.iconPx(lockSide);
    const qreal width = bar.width() + (withCircle_ ? circle + between : 0);
    return QSize(qCeil(width) + 2, qCeil(qMax(bar.height(), circle)) + 2);
}

void StandingMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto bar = standingBar(theme_);
    qreal x = 1;
    if (withCircle_) {
        const qreal circle = theme_.iconPx(lockSide);
        paintStandingCircle(painter, theme_, {x + circle / 2, height() / 2.0}, standing_);
        x += circle + between;
    }
    paintStandingBar(painter, theme_, {x, (height() - bar.height()) / 2, bar.width(), bar.height()},
                     standing_);
}

} // namespace waymark::ui
