// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// draw(): a Recording becomes a tagged PDF by Cairo, still without what Cairo cannot write. No owner.
#pragma once

#include "base/result.h"
#include "report/pdf_recording.h"
#include "report/pdf_theme.h"
#include "report/report.h"

#include <cairo.h>

#include <string>

namespace waymark::pdf {

Result<std::string> draw(const Recording& recording, const Report& report, const PageGeometry& geometry,
                         const Theme& theme, const Shaper& shaper);

/// How the fields of a form look as long as nobody changes them: a PDF with a page for each that has words to
/// show, as large as its box and in their order.
Result<std::string> drawAppearances(const Recording& recording, const Theme& theme, const Shaper& shaper);
/// True for a field that has such a page.
bool hasWordsToShow(const FieldBlock& field);

/// A line of text at `x` (its left end) and `baseline`.
void showLine(cairo_t* cairo, const ShapedText& text, std::size_t index, double x, double baseline,
              int begin = 0, int end = -1);
void setColor(cairo_t* cairo, const Color& color);
void roundedRectangle(cairo_t* cairo, double x, double y, double width, double height, double radius);
void drawFigure(cairo_t* cairo, const Figure& figure, const Theme& theme, const Shaper& shaper);
void drawLogo(cairo_t* cairo, double x, double y, double size, const Theme& theme);

} // namespace waymark::pdf
