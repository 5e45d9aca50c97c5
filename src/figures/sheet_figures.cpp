// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/sheet_figures.h"

#include <algorithm>

namespace waymark {

const std::vector<SheetFigureKind>& sheetFigureTable() {
    static const std::vector<SheetFigureKind> table = {
        {"four-blocker", fourBlocker},
        {"egg", eggChart},
        {"iceberg", iceberg},
        {"process-map", processMap},
        {"results-ring", resultsRing},
        {"trend-lines", trendLines},
        {"perspective-fan", perspectiveFan},
        {"say-map", sayMap},
        {"six-conditions", sixConditions},
        {"alignment-map", alignmentMap},
        {"coproduction-ladder", coproductionLadder},
        {"factor-matrix", factorMatrix},
    };
    return table;
}

std::optional<Figure> sheetFigure(std::string_view name, const SheetView& sheet, const FigureRoom& room) {
    const auto found = std::ranges::find(sheetFigureTable(), name, &SheetFigureKind::name);
    if (found == sheetFigureTable().end())
        return std::nullopt;
    return found->make(sheet, room);
}

} // namespace waymark
