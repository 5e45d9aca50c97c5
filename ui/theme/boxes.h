// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rounded boxes of which everything in the window is made. No owner.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QWidget;

namespace waymark::ui {

/// A rounded rectangle whose edge lies inside `rect`, sharp at one pixel. An invalid colour is left out.
void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
              qreal edgeWidth = 1);

/// Cuts a window to a rounded box, so that it needs no compositor.
void cutRound(QWidget& window, const QRectF& box, qreal radius);

} // namespace waymark::ui
