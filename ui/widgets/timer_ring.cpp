// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timer_ring.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int side = 188; // as drawn, at text scale 1.0
constexpr int stroke = 10;

QString clock(int seconds) {
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

TimerRing::TimerRing(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setAccessibleRole(*this, QAccessible::StaticText);
    setObjectName(QStringLiteral("timerRing"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TimerRing::setTime(int left, int total) {
    if (left == left_ && total == total_ && !accessibleName().isEmpty())
        return;
    left_ = left;
    total_ = total;
    // By the minute: what a screen reader is told each second drowns what people say.
    const int minutes = (left + 59) / 60;
    const auto name = left == 0 ? tr("Time is up") : tr("%n minutes left", nullptr, minutes);
    if (name != accessibleName())
        setAccessibleName(name);
    update();
}

void TimerRing::setFactor(qreal factor) {
    factor_ = factor;
    updateGeometry();
    update();
}

QSize TimerRing::sizeHint() const {
    const int pixels = qRound(theme_.px(side) * factor_);
    return {pixels, pixels};
}

void TimerRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = stroke * qMax(factor_, 0.6);
    const QRectF ring = QRectF(rect()).adjusted(width / 2 + 4, width / 2 + 4, -width / 2 - 4, -width / 2 - 4);
    const bool over = left_ == 0;
    painter.setPen(QPen(theme_.color(over ? "accent" : "line"), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    if (!over && total_ > 0) {
        painter.setPen(QPen(theme_.color("primary"), width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -qRound(360.0 * 16 * left_ / total_));
    }
    auto figures = theme_.font(TypeStyle::LivePrompt);
    figures.setPixelSize(qRound(theme_.px(50) * factor_));
    painter.setFont(figures);
    painter.setPen(theme_.color(over ? "accentInk" : "ink"));
    const qreal middle = ring.center().y();
    const qreal line = figures.pixelSize() * 1.2;
    auto small = theme_.font(TypeStyle::H3);
    small.setBold(false);
    small.setPixelSize(qRound(theme_.px(16) * factor_));
    if (small.pixelSize() < 12) // nobody reads that: the figures alone
        return painter.drawText(ring, Qt::AlignCenter, clock(left_));
    painter.drawText(QRectF(ring.left(), middle - line * 0.76, ring.width(), line), Qt::AlignCenter,
                     clock(left_));
    painter.setFont(small);
    painter.setPen(theme_.color(over ? "accentInk" : "ink2"));
    painter.drawText(QRectF(ring.left(), middle + line * 0.27, ring.width(), small.pixelSize() * 1.4),
                     Qt::AlignCenter,
                     over ? tr("Time is up") : tr("of %1", "the whole time").arg(clock(total_)));
}

} // namespace waymark::ui
