// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few strokes that many painted widgets share, so that an edge looks the same everywhere. No owner.
#pragma once

#include "ui/theme/boxes.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QString;

namespace waymark::ui {

class Theme;

/// The colours that tie a statement to its guidance. Primary is the one of Parts 3 and 4.
enum class Tint { Primary, Step1, Step2, Step3 };

QColor tintEdge(const Theme& theme, Tint tint); ///< lines, badges, boxes
QColor tintInk(const Theme& theme, Tint tint);  ///< words
QColor tintSoft(const Theme& theme, Tint tint); ///< fills

/// What a colour that lets through looks like over another one.
QColor over(const QColor& below, const QColor& shadow);

/// A letter in a filled circle; without `fill` an outlined one.
void paintBadge(QPainter& painter, const Theme& theme, const QRectF& circle, const QString& letter,
                const QColor& ink, const QColor& fill, const QColor& edge);

/// Under a word that no dictionary knows, in the pen that the painter has.
void paintWave(QPainter& painter, qreal left, qreal right, qreal y);

/// A tick as drawn in the icons, filling `rect`.
void paintTick(QPainter& painter, const QRectF& rect, const QColor& color, qreal width);

} // namespace waymark::ui
