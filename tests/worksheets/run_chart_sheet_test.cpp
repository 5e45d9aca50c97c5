// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The run chart worksheet: its numbers, groups and phases, and what it says about signals.
#include "support/sheets.h"
#include "worksheets/run_chart_sheet.h"
#include "worksheets/run_chart_words.h"

using namespace waymark;
using namespace waymark::test;

namespace {

struct Chart : Sheets {
    std::string sheet = add("run-chart", {{"measure", "Late buses"}, {"better", "down"}});
    int day = 0;

    void point(const std::string& value, const Cells& more = {}) {
        const auto date = Date{
            std::chrono::sys_days{Date{std::chrono::year(2025), std::chrono::January, std::chrono::day(1)}} +
            std::chrono::days(7 * day++)};
        const auto at = row(sheet, "points", {{"date", isoDate(date)}, {"value", value}});
        fill(at, more);
    }
    RunChartSheet read() { return runChartOf({*viewOf(journal, sheet, {today, nullptr}), {}, {}}); }
};

} // namespace

TEST_CASE("a run chart sheet with few points says that its median is provisional", "[run-chart]") {
    Chart c;
    CHECK(c.state(c.sheet, "enough") == "cannot tell");
    for (const char* value : {"9", "8", "7", "6", "5"})
        c.point(value);
    CHECK(c.said(c.sheet, "median") == "7");
    CHECK(c.state(c.sheet, "enough") == "not yet");
    CHECK(c.state(c.sheet, "no-shift") == "cannot tell");
    CHECK(c.state(c.sheet, "no-trend") == "not yet"); // five in a row go down
    CHECK(c.state(c.sheet, "wanted") == "met");
    CHECK(c.state(c.sheet, "spread") == "not asked");
    c.set(c.sheet + ".better", "up");
    CHECK(c.state(c.sheet, "wanted") == "not yet");
}

TEST_CASE("a kept baseline, a shift on the better side, and the offer of a new line", "[run-chart]") {
    Chart c;
    c.fill(c.sheet, {{"center", "baseline"}, {"baseline-points", "12"}});
    for (const char* value : {"9", "11", "9", "11", "9", "11", "9", "11", "9", "11", "9", "11"})
        c.point(value);
    CHECK(c.said(c.sheet, "median") == "10");
    CHECK(c.state(c.sheet, "no-shift") == "met");
    CHECK(c.state(c.sheet, "same-line") == "met");
    for (int i = 0; i < 9; ++i)
        c.point(i == 0 ? "8" : "7");
    CHECK(c.said(c.sheet, "median") == "10");
    CHECK(c.state(c.sheet, "no-shift") == "not yet");
    CHECK(c.state(c.sheet, "wanted") == "met");
    CHECK(c.state(c.sheet, "same-line") == "not yet");
    CHECK(c.read().series[0].phases.size() == 1); // offered, never done
    const auto shown = c.read().series[0];
    CHECK(rowsInSignals(shown) == std::set<std::string>(shown.rows.end() - 9, shown.rows.end()));
    c.row(c.sheet, "phases", {{"from", "2025-03-26"}, {"reason", "New timetable"}}); // the 13th week
    const auto phases = c.read().series[0].phases;
    REQUIRE(phases.size() == 2);
    CHECK(phases[1].from == 12);
    CHECK(phases[1].reading.center->text() == "7");
    CHECK(c.said(c.sheet, "median") == "7");
    CHECK(c.state(c.sheet, "reasons") == "met");
}

TEST_CASE("groups are charts of their own, rates come from counts, and points stand by day", "[run-chart]") {
    Chart c;
    c.point("", {{"numerator", "1"}, {"denominator", "3"}, {"group", "East"}});
    c.point("5", {{"group", "West"}});
    c.point("about 4", {{"group", "East"}});
    const auto late = c.row(c.sheet, "points", {{"date", "2024-12-25"}, {"value", "2"}, {"group", "East"}});
    (void)late;
    const auto sheet = c.read();
    REQUIRE(sheet.series.size() == 2);
    CHECK(sheet.series[0].group == "East");
    REQUIRE(sheet.series[0].values.size() == 3);
    CHECK(sheet.series[0].values[0]->text() == "2");
    CHECK(sheet.series[0].values[1]->text() == "33.333333333");
    CHECK_FALSE(sheet.series[0].values[2]); // kept as written, and missing
    CHECK(sheet.series[1].phases[0].reading.center->text() == "5");
}

TEST_CASE("unusual points want a reason, and percentages at the end are no chart", "[run-chart]") {
    Chart c;
    c.set(c.sheet + ".percentages", "true");
    for (int i = 0; i < 10; ++i)
        c.point(i < 5 ? "100" : "9" + std::to_string(i));
    CHECK(c.state(c.sheet, "spread") == "not yet");
    CHECK(c.state(c.sheet, "no-shift") == "cannot tell");
    CHECK(c.state(c.sheet, "unusual-why") == "not asked");
    c.point("12", {{"unusual", "true"}});
    CHECK(c.state(c.sheet, "unusual-why") == "not yet");
}

TEST_CASE(
    "tests that are followed on a chart mark the day they began, and people's own notes stand with them",
    "[run-chart]") {
    Chart c;
    for (const char* value : {"9", "8", "7"})
        c.point(value);
    const auto cycle = c.add("pdsa", {{"change", "Texts"}, {"start", "2025-01-08"}, {"series", c.sheet}});
    c.add("pdsa", {{"change", "Elsewhere"}, {"start", "2025-01-09"}});
    c.row(c.sheet, "markers", {{"date", "2025-01-01"}, {"what", "New timetable"}});
    const auto read = c.read();
    REQUIRE(read.events.size() == 2);
    CHECK(read.events[0].words == "New timetable");
    CHECK(read.events[1].words == "Cycle 1");
    CHECK(read.events[1].cycle == cycle);
    CHECK(firstPointFrom(read.series[0], read.events[1].day) == 1);
    CHECK_FALSE(
        firstPointFrom(read.series[0], Date{std::chrono::year(2030), std::chrono::May, std::chrono::day(1)}));
}

TEST_CASE("what a chart tells is a question, in both languages, and says whether both checks agree",
          "[run-chart]") {
    Chart c;
    c.set(c.sheet + ".better", "up");
    for (const char* value : {"3", "4", "3"})
        c.point(value);
    auto said = saidOfSeries(c.read().series[0], c.today, "en");
    REQUIRE(said.size() == 1);
    CHECK(said[0].find("provisional") != std::string::npos);
    for (const char* value : {"4", "3", "4", "9", "8", "9", "8", "9", "8", "9"})
        c.point(value);
    c.set(c.sheet + ".center", "baseline");
    c.set(c.sheet + ".baseline-points", "6");
    said = saidOfSeries(c.read().series[0], c.today, "en");
    REQUIRE(said.size() >= 3);
    CHECK(said[0] ==
          "Shift: 8 points in a row lie above the median, from Feb 5, 2025 to Mar 26, 2025. It lies in "
          "the direction you want.");
    CHECK(said.back().find("never proof") != std::string::npos);
    CHECK(saidOfSeries(c.read().series[0], c.today, "es").back().find("nunca prueba") != std::string::npos);
    CHECK(nameOf(c.read().series[0].phases[0].reading.signals[0], "en") == "Shift: 8 above");
}
