// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cycle_wheel.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

namespace waymark::ui {

namespace {

constexpr int wheelSize = 80;
constexpr qreal gapDegrees = 7; // between two arcs

} // namespace

CycleWheel::CycleWheel(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    connect(&theme, &Theme::changed, this, &CycleWheel::refresh);
    refresh();
}

void CycleWheel::setArcs(const QList<Arc>& arcs) {
    if (arcs == arcs_)
        return;
    arcs_ = arcs;
    QStringList words;
    for (const auto& arc : arcs_)
        words << tr("%1 %2", "a stage, done or now or later")
                     .arg(arc.name, arc.look == StageLook::Done  ? tr("done")
                                    : arc.look == StageLook::Now ? tr("now")
                                                                 : tr("later"));
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void CycleWheel::refresh() {
    setFixedSize(theme_.iconPx(wheelSize), theme_.iconPx(wheelSize));
    update();
}

void CycleWheel::paintEvent(QPaintEvent*) {
    if (arcs_.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal zoom = width() / qreal(wheelSize);
    const QRectF ring = QRectF(rect()).adjusted(4 * zoom, 4 * zoom, -4 * zoom, -4 * zoom);
    const qreal each = 360.0 / arcs_.size();
    for (qsizetype i = 0; i < arcs_.size(); ++i) {
        const auto& arc = arcs_[i];
        QPen pen;
        pen.setCapStyle(Qt::FlatCap);
        if (arc.look == StageLook::Later) {
            pen.setColor(theme_.color("lineStrong"));
            pen.setWidthF(1.5 * zoom);
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.1, 3});
        } else {
            pen.setColor(theme_.color(arc.look == StageLook::Done ? "primary" : "accent"));
            pen.setWidthF(6 * zoom);
        }
        painter.setPen(pen);
        // Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
        const qreal from = 90 - each * qreal(i) - gapDegrees / 2;
        painter.drawArc(ring, qRound(from * 16), qRound(-(each - gapDegrees) * 16));

        const qreal middle = qDegreesToRadians(90 - each * (qreal(i) + 0.5));
        const qreal out = ring.width() / 2 * 0.6;
        const QPointF at = ring.center() + QPointF(qCos(middle) * out, -qSin(middle) * out);
        const bool now = arc.look == StageLook::Now;
        auto font = theme_.font(TypeStyle::Small, now);
        font.setPixelSize(qRound(13 * zoom));
        painter.setFont(font);
        painter.setPen(theme_.color(now ? "accentInk" : arc.look == StageLook::Done ? "ink2" : "ink3"));
        painter.drawText(QRectF(at.x() - 20, at.y() - 20, 40, 40), Qt::AlignCenter, arc.letter);
    }
}

} // namespace waymark::ui
