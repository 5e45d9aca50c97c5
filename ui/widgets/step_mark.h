// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a step of the work is going, as a sign and as words. No owner.
#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace waymark::ui {

class Theme;

enum class StepMark { NotYet, NeedsRefresh, GoingWell };

/// A tick, two arrows or an empty circle, filling `rect`.
void paintStepMark(QPainter& painter, const Theme& theme, const QRectF& rect, StepMark mark);
/// "Going well", "Needs a refresh", "Not yet".
QString stepMarkName(StepMark mark);
/// For a Segmented; follows the theme, which must outlive it.
QIcon stepMarkIcon(const Theme& theme, StepMark mark);

} // namespace waymark::ui
