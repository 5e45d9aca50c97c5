// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// runChart(): values over time with their median, as a Figure. Pure; no owner.
#pragma once

#include "base/decimal.h"
#include "figures/figure.h"

#include <string>
#include <vector>

namespace waymark {

struct RunChartPoint {
    std::string id;    // of its mark
    std::string label; // the day, as it is shown
    Decimal value;
};

/// What the chart says, in the reader's language. %1, %2 ... are filled in.
struct RunChartWords {
    std::string title;
    std::string median;  // "Median %1"
    std::string alt;     // "Run chart of %1 values from %2 to %3, between %4 and %5; the median is %6."
    std::string altNone; // where there is nothing to draw
    std::vector<std::string> head;
};

/// How large it is drawn. A page of paper scales the whole; a window asks for the room that it has.
struct RunChartSize {
    double width = 500;
    double height = 196;
    double text = 9; // of the words
};

/// Points in the order given. The facts are the points.
Figure runChart(const std::vector<RunChartPoint>& points, const RunChartWords& words,
                const RunChartSize& size = {});

} // namespace waymark
