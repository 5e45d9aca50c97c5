// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/run_chart.h"
#include "support/catch.h"

#include <algorithm>
#include <sstream>

using namespace waymark;

namespace {

const RunChartWords words = {
    "Numbers", "%1 values from %2 to %3, between %4 and %5, median %6.", "Nothing.", {"Day", "Value"}};

std::string number(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

RunChartDrawing points(const std::vector<double>& values) {
    RunChartDrawing made;
    for (const double value : values)
        made.points.push_back({"r" + std::to_string(made.points.size()),
                               "day " + std::to_string(made.points.size() + 1),
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
    auto three = points({59, 55, 64});
    three.lines.push_back({0, 3, Decimal(59), "Median 59"});
    const auto figure = runChart(three, words);
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
    const auto figure = runChart(RunChartDrawing{}, words);
    CHECK(figure.alt == "Nothing.");
    CHECK(figure.paths.empty());
}

TEST_CASE("a signal is a band with words, and its points are diamonds", "[run-chart]") {
    auto chart = points({3, 4, 3, 9, 8, 9, 8, 9, 8});
    chart.lines.push_back({0, 9, Decimal(4), "Median 4"});
    for (std::size_t i = 3; i < 9; ++i)
        chart.points[i].signal = true;
    chart.bands.push_back({3, 8, "Shift: 6 above"});
    chart.markers.push_back({3, "Texts begin"});
    chart.goal = Decimal(12);
    auto said = words;
    said.goal = "Goal %1";
    const auto figure = runChart(chart, said);
    CHECK(says(figure, "Shift: 6 above"));
    CHECK(says(figure, "Texts begin"));
    CHECK(says(figure, "Goal 12"));
    CHECK(std::ranges::count(figure.marks, FigureMark::Shape::Diamond, &FigureMark::shape) == 6);
    const auto band = std::ranges::find(figure.paths, std::string("accentSoft"), &FigurePath::fill);
    REQUIRE(band != figure.paths.end());
    for (std::size_t i = 0; i < 9; ++i) { // around its points and around no other
        const double at = figure.marks[i].at.x;
        CHECK((at > band->points[0].x && at < band->points[1].x) == (i >= 3));
    }
}

TEST_CASE("neither the goal's line nor its name stands on the name of a marker", "[run-chart]") {
    for (double goal = 9; goal <= 15; goal += 0.25) {
        auto chart = points({3, 4, 3, 9, 8, 9, 8, 9, 8, 13});
        chart.markers.push_back({0, "Cycle 1"});
        chart.markers.push_back({4, "Cycle 2"});
        chart.goal = parseDecimal(number(goal));
        auto said = words;
        said.goal = "Goal %1";
        const auto figure = runChart(chart, said, {560, 300, 13});
        const auto find = [&](const std::string& start) {
            const auto found = std::ranges::find_if(
                figure.words, [&](const FigureWords& each) { return each.text.starts_with(start); });
            REQUIRE(found != figure.words.end());
            return *found;
        };
        const auto name = find("Goal");
        const auto line = std::ranges::find_if(figure.paths, [](const FigurePath& path) {
            return path.points.size() == 2 && path.points[0].y == path.points[1].y && path.stroke &&
                   path.stroke->color == "primary";
        });
        REQUIRE(line != figure.paths.end());
        for (const char* marker : {"Cycle 1", "Cycle 2"}) {
            const auto other = find(marker);
            const double wide = 0.55 * 13 * 7;
            const double left = other.align == FigureWords::Align::End ? other.at.x - wide : other.at.x;
            INFO("goal " << goal << ", " << marker);
            const double above = other.at.y - line->points[0].y; // a letter is 0.75 of its size tall
            CHECK((above <= 0 || above >= 0.75 * 13));
            CHECK((std::abs(name.at.y - other.at.y) >= 0.9 * 13 || name.at.x > left + wide ||
                   name.at.x + wide < left));
        }
    }
}

TEST_CASE("ten thousand points are one line of few strokes, with every high and low", "[run-chart]") {
    std::vector<double> values(10'000, 5);
    values[7'213] = 40;
    values[7'214] = -40;
    const auto figure = runChart(points(values), words, {900, 300, 12});
    CHECK(figure.marks.empty());
    CHECK(figure.facts.rows.size() == 10'000);
    std::size_t strokes = 0;
    double highest = 300;
    double lowest = 0;
    for (const auto& path : figure.paths)
        if (path.points.size() > 2 && path.stroke) {
            strokes += path.points.size();
            for (const auto& point : path.points) {
                highest = std::min(highest, point.y);
                lowest = std::max(lowest, point.y);
            }
        }
    CHECK(strokes < 2'000);
    CHECK(lowest - highest > 180);
}
