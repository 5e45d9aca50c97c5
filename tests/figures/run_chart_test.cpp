// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/run_chart.h"
#include "support/catch.h"

#include <algorithm>
#include <sstream>

using namespace waymark;

namespace {

const RunChartWords words = {"Numbers",
                             "Median %1",
                             "%1 values from %2 to %3, between %4 and %5, median %6.",
                             "Nothing.",
                             {"Day", "Value"}};

std::string number(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

std::vector<RunChartPoint> points(const std::vector<double>& values) {
    std::vector<RunChartPoint> made;
    for (const double value : values)
        made.push_back({"r" + std::to_string(made.size()), "day " + std::to_string(made.size() + 1),
                        *parseDecimal(number(value))});
    return made;
}

bool says(const Figure& figure, const std::string& text) {
    return std::ranges::any_of(figure.words, [&](const FigureWords& each) { return each.text == text; });
}

} // namespace

TEST_CASE("numbers are as short as they can be") {
    CHECK(shortNumber(70.5) == "70.5");
    CHECK(shortNumber(3) == "3");
    CHECK(shortNumber(-0.0001) == "0");
    CHECK(shortNumber(1.0 / 3) == "0.333");
    CHECK(shortNumber(1200) == "1200");
}

TEST_CASE("a run chart says in words what it shows, and in a table") {
    const auto figure = runChart(points({59, 55, 64}), words);
    CHECK(figure.alt == "3 values from day 1 to day 3, between 55 and 64, median 59.");
    CHECK(figure.facts.head == std::vector<std::string>{"Day", "Value"});
    CHECK(figure.facts.rows ==
          std::vector<std::vector<std::string>>{{"day 1", "59"}, {"day 2", "55"}, {"day 3", "64"}});
    CHECK(figure.marks.size() == 3);
    CHECK(says(figure, "Median 59"));
    CHECK(says(figure, "day 1"));
}

TEST_CASE("a larger value stands higher, and everything inside the picture") {
    for (const auto& values :
         {std::vector<double>{1}, {5, 5, 5}, {0, 0}, {-20, 40, 3}, {1e9, 2e9, 1.5e9}, {0.001, 0.002}}) {
        const auto figure = runChart(points(values), words);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& at = figure.marks[i].at;
            CHECK((at.x >= 0 && at.x <= figure.width && at.y >= 0 && at.y <= figure.height));
            if (i > 0 && values[i] > values[i - 1])
                CHECK(at.y < figure.marks[i - 1].at.y);
            if (i > 0)
                CHECK(at.x > figure.marks[i - 1].at.x);
        }
    }
}

TEST_CASE("without values there is no picture, but a sentence") {
    const auto figure = runChart({}, words);
    CHECK(figure.alt == "Nothing.");
    CHECK(figure.paths.empty());
}
