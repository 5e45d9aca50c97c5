// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// runChart(): values over time with their median, as a Figure. Pure; no owner.
#pragma once

#include "base/decimal.h"
#include "figures/figure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct RunChartPoint {
    std::string id;    // of its mark
    std::string label; // the day, as it is shown
    Decimal value;
    bool signal = false;  // it is part of one: a diamond
    bool unusual = false; // people found it plainly different: a ring
};

/// A line through the middle of points `from` to before `to`.
struct RunChartLine {
    std::size_t from = 0;
    std::size_t to = 0;
    Decimal value;
    std::string words; // "Median 71"; empty: none
    bool old = false;  // of an earlier phase: dotted
};

/// A band behind the points of a signal, both ends included.
struct RunChartBand {
    std::size_t from = 0;
    std::size_t to = 0;
    std::string words;
};

/// A day on which something changed, before the point at that position.
struct RunChartMarker {
    std::size_t before = 0;
    std::string words;
};

struct RunChartDrawing {
    std::vector<RunChartPoint> points; // in the order of time
    std::vector<RunChartLine> lines;
    std::vector<RunChartBand> bands;
    std::vector<RunChartMarker> markers;
    std::optional<Decimal> goal;
};

/// What the chart says, in the reader's language. %1, %2 ... are filled in.
struct RunChartWords {
    std::string title;
    std::string alt;     // "Run chart of %1 values from %2 to %3, between %4 and %5; the median is %6."
    std::string altNone; // where there is nothing to draw
    std::vector<std::string> head;
    std::string goal;                // "Goal %1"
    std::vector<std::string> more{}; // of each point, beside its value: the signals that it is part of
};

/// How large it is drawn. A page of paper scales the whole; a window asks for the room that it has.
struct RunChartSize {
    double width = 500;
    double height = 196;
    double text = 9; // of the words
};

/// Points in the order given. The facts are the points. Of more points than there is room for, the line alone
/// is drawn, through the least and the largest value of each stretch, so that it costs the same however many
/// they are.
Figure runChart(const RunChartDrawing& drawing, const RunChartWords& words, const RunChartSize& size = {});

} // namespace waymark
