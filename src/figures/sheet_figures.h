// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of pictures that worksheets have: a tool names those it wants, and each is made from what is
// filled in. The same in the window, in a PDF and in HTML. Pure; no owner.
#pragma once

#include "figures/figure.h"
#include "figures/graph_layout.h"
#include "figures/text_metrics.h"
#include "worksheets/sheet_view.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What a picture is made for. All of it outlives the making.
struct FigureRoom {
    double width = 515; // the height follows from what is in it
    double text = 9;    // the size of plain words
    const TextMetrics& metrics;
    GraphLayouts& layouts;
    bool onPaper = false;     // rows to which nobody consented stay out
    std::set<FieldId> hidden; // on paper: small numbers of people
    bool widely = true;       // picture and key may stand side by side
    bool movable = false;     // cards can be carried, and show it
    double touch = 0;         // no place that can be pressed is less high than this
    /// Areas on which the window puts something of its own: as high as this, and without words.
    std::map<std::string, double> taken;
};

struct SheetFigureKind {
    std::string_view name;
    Figure (*make)(const SheetView& sheet, const FigureRoom& room);
};

/// One for each of sheetFigureNeeds() in src/course, which the reader of tools checks against.
const std::vector<SheetFigureKind>& sheetFigureTable();
/// Nothing for a name that is not in the table. Where nothing is filled in, the picture has no facts.
std::optional<Figure> sheetFigure(std::string_view name, const SheetView& sheet, const FigureRoom& room);

// A file each.
Figure fourBlocker(const SheetView& sheet, const FigureRoom& room);
Figure eggChart(const SheetView& sheet, const FigureRoom& room);
Figure iceberg(const SheetView& sheet, const FigureRoom& room);
Figure processMap(const SheetView& sheet, const FigureRoom& room);
Figure resultsRing(const SheetView& sheet, const FigureRoom& room);
Figure trendLines(const SheetView& sheet, const FigureRoom& room);
Figure perspectiveFan(const SheetView& sheet, const FigureRoom& room);
Figure sayMap(const SheetView& sheet, const FigureRoom& room);
Figure sixConditions(const SheetView& sheet, const FigureRoom& room);
Figure alignmentMap(const SheetView& sheet, const FigureRoom& room);
Figure coproductionLadder(const SheetView& sheet, const FigureRoom& room);
Figure factorMatrix(const SheetView& sheet, const FigureRoom& room);

} // namespace waymark
