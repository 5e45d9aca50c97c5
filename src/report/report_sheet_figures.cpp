// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a worksheet in a report, those that its tool names.
#include "figures/sheet_figures.h"
#include "report/pango_metrics.h"
#include "report/report_parts.h"

namespace waymark::report_parts {

namespace {

constexpr double pageWidth = 515; // points between the margins of Letter paper; A4 is a little narrower
constexpr double wordSize = 9;

} // namespace

void addSheetFigures(Context& context, const SheetView& sheet, const std::set<FieldId>& hidden) {
    if (sheet.tool->figures.empty())
        return;
    const PangoMetrics metrics(sheet.language());
    GraphLayouts layouts;
    FigureRoom room{.width = pageWidth, .text = wordSize, .metrics = metrics, .layouts = layouts};
    room.onPaper = true;
    room.hidden = hidden;
    for (const auto& name : sheet.tool->figures)
        if (auto figure = sheetFigure(name, sheet, room); figure && !figure->facts.rows.empty()) {
            figure->title.clear(); // the heading over it says the same
            context.body.push_back(FigureBlock{std::move(*figure)});
        }
}

} // namespace waymark::report_parts
