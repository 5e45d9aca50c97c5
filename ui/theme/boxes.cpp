// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/boxes.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

namespace waymark::ui {

void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
              qreal edgeWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    const qreal round = std::max<qreal>(0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), round, round);
    painter.restore();
}

void cutRound(QWidget& window, const QRectF& box, qreal radius) {
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    window.setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

} // namespace waymark::ui
