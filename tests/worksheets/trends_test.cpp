// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trends by group: rates, gaps and their direction, bright spots, and numbers that are too small.
#include "support/sheets.h"

using namespace waymark;
using namespace waymark::test;

namespace {

// A group with people who met it out of so many each year.
Cells group(const char* name, const char* kind, const std::vector<int>& met, int total) {
    Cells cells = {{"group", name}, {"kind", kind}};
    for (std::size_t i = 0; i < met.size(); ++i) {
        cells.emplace_back("met-" + std::to_string(i + 1), std::to_string(met[i]));
        cells.emplace_back("total-" + std::to_string(i + 1), std::to_string(total));
    }
    return cells;
}

Cells rates(const char* name, const char* kind, const std::vector<const char*>& values) {
    Cells cells = {{"group", name}, {"kind", kind}};
    for (std::size_t i = 0; i < values.size(); ++i)
        cells.emplace_back("rate-" + std::to_string(i + 1), values[i]);
    return cells;
}

} // namespace

TEST_CASE("a gap that narrows, in points, and what it is now", "[trends]") {
    Sheets s;
    const auto sheet = s.add("trends");
    const auto whole = s.row(sheet, "groups", group("All", "whole", {600, 610, 620, 630, 640}, 1000));
    const auto east = s.row(sheet, "groups", group("East", "focus", {80, 85, 90, 95, 100}, 200));
    CHECK(s.number(sheet, "groups.last", whole) == Approx(64));
    CHECK(s.number(sheet, "groups.change", whole) == Approx(4));
    CHECK(s.number(sheet, "groups.average-change", whole) == Approx(1));
    CHECK(s.number(sheet, "groups.change", east) == Approx(10));
    CHECK(s.number(sheet, "groups.gap-first", east) == Approx(20)); // 60 less 40
    CHECK(s.number(sheet, "groups.gap", east) == Approx(14));       // 64 less 50
    CHECK(s.said(sheet, "groups.direction", east) == "narrowing");
    CHECK(s.said(sheet, "groups.direction", whole) == "?");
    CHECK(s.number(sheet, "groups.ratio", east) == Approx(50.0 / 64));
    CHECK(s.said(sheet, "groups.bright", east) == "yes"); // ten points, against four of the whole
    s.set(sheet + ".reference", "everyone-else");
    CHECK(s.number(sheet, "groups.gap", east) == Approx(67.5 - 50)); // 540 of 800
    CHECK(s.state(sheet, "large-enough") == "met");
    CHECK(s.state(sheet, "not-widening") == "met");
}

TEST_CASE("steady is within one point, on the line too, and the threshold can be set", "[trends]") {
    Sheets s;
    const auto sheet = s.add("trends");
    s.row(sheet, "groups", rates("All", "whole", {"60", "60"}));
    const auto east = s.row(sheet, "groups", rates("East", "focus", {"50", "51"}));
    CHECK(s.said(sheet, "groups.direction", east) == "steady");
    s.set(east + ".rate-2", "51.1");
    CHECK(s.said(sheet, "groups.direction", east) == "narrowing");
    s.set(sheet + ".threshold", "2");
    CHECK(s.said(sheet, "groups.direction", east) == "steady");
    s.set(east + ".rate-2", "47");
    CHECK(s.said(sheet, "groups.direction", east) == "widening");
    CHECK(s.check(sheet, "not-widening").words == "The gap is getting wider for: East.");
}

TEST_CASE("a gap that narrows only because the others fell is told", "[trends]") {
    Sheets s;
    const auto sheet = s.add("trends");
    s.row(sheet, "groups", rates("All", "whole", {"60", "55"}));
    const auto east = s.row(sheet, "groups", rates("East", "focus", {"50", "50"}));
    CHECK(s.said(sheet, "groups.fell", east) == "yes");
    CHECK(s.state(sheet, "real-narrowing") == "not yet");
    s.set(east + ".rate-2", "52");
    CHECK(s.said(sheet, "groups.fell", east) == "no");
}

TEST_CASE("where lower is better, the signs turn", "[trends]") {
    Sheets s;
    const auto sheet = s.add("trends", {{"higher", "no"}});
    s.row(sheet, "groups", rates("All", "whole", {"10", "10"}));
    const auto east = s.row(sheet, "groups", rates("East", "focus", {"20", "15"}));
    CHECK(s.number(sheet, "groups.gap-first", east) == Approx(10));
    CHECK(s.number(sheet, "groups.gap", east) == Approx(5));
    CHECK(s.said(sheet, "groups.direction", east) == "narrowing");
    CHECK(s.said(sheet, "groups.fell", east) == "no");
}

TEST_CASE("under ten people: no bright spot, and a warning", "[trends]") {
    Sheets s;
    const auto sheet = s.add("trends");
    s.row(sheet, "groups", group("All", "whole", {600, 610}, 1000));
    const auto few = s.row(sheet, "groups", group("Few", "other", {8, 9}, 9));
    CHECK(s.said(sheet, "groups.bright", few) == "no");
    CHECK_THAT(s.check(sheet, "large-enough").words, containsText("Few"));
    const auto ten = s.row(sheet, "groups", group("Ten", "other", {10, 10}, 10));
    CHECK(s.said(sheet, "groups.bright", ten) == "yes"); // at or above the whole in the last two years
}

TEST_CASE("years without numbers are left out, not zero", "[trends]") {
    Sheets s;
    const auto sheet = s.add("trends");
    s.row(sheet, "groups", rates("All", "whole", {"60", "", "", "", "64"}));
    const auto east = s.row(sheet, "groups", rates("East", "focus", {"", "50", "", "52", ""}));
    CHECK(s.number(sheet, "groups.change", east) == Approx(2));
    CHECK(s.number(sheet, "groups.average-change", east) == Approx(1));
    CHECK(s.said(sheet, "groups.gap", east) == "?"); // never both in one year
}

TEST_CASE("the best group as the measure", "[trends]") {
    Sheets s;
    const auto sheet = s.add("trends", {{"reference", "best-group"}});
    s.row(sheet, "groups", rates("All", "whole", {"90"}));
    s.row(sheet, "groups", rates("West", "other", {"80"}));
    const auto east = s.row(sheet, "groups", rates("East", "focus", {"50"}));
    CHECK(s.number(sheet, "groups.gap", east) == Approx(30));
}
