// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/ramp.h"
#include "support/catch.h"
#include "support/plain_metrics.h"

#include <algorithm>

using namespace waymark;

namespace {

const test::PlainMetrics metrics;

Ramp cycles(int count) {
    Ramp made;
    for (int i = 0; i < count; ++i) {
        RampStep step;
        step.cycle.number = i + 1;
        step.cycle.sheet = "sheet" + std::to_string(i);
        step.change = "Change";
        step.next = "A decision of many words that surely has no room on one line beside a wheel";
        step.cycle.decision = CycleDecision::Adapt;
        step.cycle.actFilled = true;
        step.cycle.people = 5;
        made.steps.push_back(step);
    }
    return made;
}

} // namespace

TEST_CASE("a ramp keeps inside its picture, however many cycles and however narrow", "[ramp]") {
    for (const int count : {1, 2, 3, 7, 30})
        for (const double width : {320.0, 500.0, 1070.0}) {
            INFO(count << " cycles, " << width << " wide");
            const auto picture = ramp(cycles(count), "en", metrics, {width, 13, true});
            CHECK(picture.nodes.size() == std::size_t(count) + 1);
            CHECK(picture.nodes.back().id == "add");
            for (const auto& path : picture.figure.paths)
                for (const auto& point : path.points) {
                    CHECK((point.x >= -0.01 && point.x <= width + 0.01));
                    CHECK((point.y >= 0 && point.y <= picture.figure.height + 0.01));
                }
            for (const auto& words : picture.figure.words)
                CHECK((words.at.y > 0 && words.at.y < picture.figure.height));
        }
}

TEST_CASE("no words of a ramp stand on its slope, however many lines they have", "[ramp]") {
    for (const double width : {500.0, 1070.0}) {
        auto three = cycles(3);
        for (auto& step : three.steps) {
            step.cycle.compared = 3;
            step.cycle.rightly = 2;
        }
        const auto figure = ramp(three, "en", metrics, {width, 13, true}).figure;
        for (const auto& path : figure.paths) {
            if (path.closed || !path.stroke || path.stroke->color != "lineStrong" || path.points.size() != 2)
                continue; // the slope of a row
            const auto& from = path.points[0];
            const auto& to = path.points[1];
            for (const auto& words : figure.words) {
                const double right = words.at.x + (words.align == FigureWords::Align::Start
                                                       ? 0.5 * words.size * double(words.text.size())
                                                       : 0);
                const double slope = from.y + (to.y - from.y) * (right - from.x) / (to.x - from.x);
                const bool above = words.at.y + 0.25 * words.size < slope;
                const bool below = words.at.y - 0.75 * words.size > from.y; // of the next row
                INFO(width << " " << words.text);
                CHECK((above || below));
            }
        }
    }
}

TEST_CASE("side by side each cycle stands higher than the one before, and none touches another", "[ramp]") {
    const auto picture = ramp(cycles(3), "en", metrics, {1070, 13, false});
    REQUIRE(picture.nodes.size() == 3);
    for (std::size_t i = 1; i < 3; ++i) {
        CHECK(picture.nodes[i].center.y < picture.nodes[i - 1].center.y);
        CHECK(picture.nodes[i].center.x - picture.nodes[i].radius > picture.nodes[i - 1].right);
    }
}

TEST_CASE("what came true is said whole, on two lines where one is too short", "[ramp]") {
    auto three = cycles(3);
    for (auto& step : three.steps) {
        step.next.clear();
        step.cycle.compared = 3;
        step.cycle.rightly = 2;
    }
    const auto picture = ramp(three, "en", metrics, {1212, 20, true}); // a window of 1366 with large text
    for (const auto& words : picture.figure.words)
        CHECK(words.text.find("…") == std::string::npos);
    const auto inOneRow = std::ranges::adjacent_find(
        picture.nodes, [](const auto& a, const auto& b) { return b.center.x <= a.center.x; });
    CHECK(inOneRow == picture.nodes.end());
}

TEST_CASE("a ramp says in words and in a table what it shows, also in Spanish", "[ramp]") {
    const auto english = ramp(cycles(2), "en", metrics).figure;
    CHECK(english.alt.starts_with("Ramp of 2 cycles. Cycle 1, 5 people, Adapt: "));
    CHECK(english.facts.rows.size() == 2);
    CHECK(english.facts.rows[1][0] == "Cycle 2");
    const auto spanish = ramp(cycles(1), "es", metrics).figure;
    CHECK(spanish.alt.starts_with("Rampa de un ciclo. Ciclo 1, 5 personas, Adaptar: "));
    CHECK(std::ranges::any_of(spanish.words, [](const FigureWords& each) { return each.text == "H"; }));
    CHECK(ramp({}, "en", metrics).figure.height == 0);
}
