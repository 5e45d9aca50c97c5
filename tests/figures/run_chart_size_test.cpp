// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/run_chart.h"
#include "support/catch.h"

using namespace waymark;

namespace {

Figure chart(const RunChartSize& size) {
    RunChartDrawing drawing;
    drawing.lines.push_back({0, 12, Decimal(70), "Median 70"});
    for (int i = 0; i < 12; ++i)
        drawing.points.push_back(
            {"r" + std::to_string(i), "Apr " + std::to_string(10 + i), Decimal(55 + 3 * i)});
    return runChart(drawing, {"Numbers", "%1 values", "none", {"Day", "Value"}}, size);
}

} // namespace

TEST_CASE("a run chart keeps to the room it is given, with words of the size asked for", "[figures]") {
    const RunChartSize size =
        GENERATE(RunChartSize{500, 196, 9}, RunChartSize{340, 330, 12}, RunChartSize{700, 300, 18});
    INFO(size.width << " x " << size.height);
    const auto figure = chart(size);
    CHECK(figure.width == size.width);
    CHECK(figure.height == size.height);
    for (const auto& mark : figure.marks) {
        CHECK(mark.at.x > 0);
        CHECK(mark.at.x < size.width);
        CHECK(mark.at.y > 0);
        CHECK(mark.at.y < size.height);
    }
    for (const auto& words : figure.words)
        CHECK(words.size == size.text);
}

TEST_CASE("the days under a run chart stand apart", "[figures]") {
    for (const double width : {340.0, 500.0, 900.0}) {
        const auto figure = chart({width, 300, 12});
        double last = -1000;
        for (const auto& words : figure.words)
            if (words.align == FigureWords::Align::Middle) {
                CHECK(words.at.x - last > 4 * words.size);
                last = words.at.x;
            }
    }
}
