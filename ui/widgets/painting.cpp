// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

QColor tintEdge(const Theme& theme, Tint tint) {
    constexpr const char* tokens[] = {"primary", "step1", "step2", "step3"};
    return theme.color(tokens[static_cast<int>(tint)]);
}

QColor tintInk(const Theme& theme, Tint tint) {
    constexpr const char* tokens[] = {"primaryInk", "step1Ink", "step2Ink", "step3Ink"};
    return theme.color(tokens[static_cast<int>(tint)]);
}

QColor tintSoft(const Theme& theme, Tint tint) {
    constexpr const char* tokens[] = {"primarySoft", "step1Soft", "step2Soft", "step3Soft"};
    return theme.color(tokens[static_cast<int>(tint)]);
}

void paintBadge(QPainter& painter, const Theme& theme, const QRectF& circle, const QString& letter,
                const QColor& ink, const QColor& fill, const QColor& edge) {
    paintBox(painter, circle, circle.width() / 2, fill, edge, 1.5);
    QFont font = theme.font(TypeStyle::Caption, true);
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(circle.height() * 0.52))));
    // Centred by the height of a capital, not by a line that leaves room below for descenders.
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    const qreal x = circle.center().x() - metrics.horizontalAdvance(letter) / 2;
    painter.drawText(QPointF(x, circle.center().y() + metrics.capHeight() / 2), letter);
    painter.restore();
}

void paintWave(QPainter& painter, qreal left, qreal right, qreal y) {
    constexpr qreal step = 2;
    QPolygonF wave;
    for (int i = 0; left + i * step <= right; ++i)
        wave << QPointF(left + i * step, y + (i % 2 ? 1.5 : 0));
    painter.drawPolyline(wave);
}

void paintTick(QPainter& painter, const QRectF& rect, const QColor& color, qreal width) {
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(at(0.28, 0.52));
    path.lineTo(at(0.44, 0.67));
    path.lineTo(at(0.73, 0.36));
    painter.drawPath(path);
    painter.restore();
}

QColor over(const QColor& below, const QColor& shadow) {
    const auto mix = [&](int a, int b) { return a + (b - a) * shadow.alpha() / 255; };
    return {mix(below.red(), shadow.red()), mix(below.green(), shadow.green()),
            mix(below.blue(), shadow.blue())};
}

} // namespace waymark::ui
