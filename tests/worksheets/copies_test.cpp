// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together is copied once, and what is there stays.
#include "worksheets/copies.h"

#include "journal/rows.h"
#include "support/sheets.h"
#include "worksheets/run_chart_sheet.h"

#include <set>

using namespace waymark;
using namespace waymark::test;

namespace {

struct Copying : Sheets {
    std::size_t copy(const std::string& from, const std::string& to) {
        const auto added = copyInto(recorder, *viewOf(journal, from, {today, nullptr}), to);
        REQUIRE(added.ok());
        return added.value();
    }
    std::vector<std::string> column(const std::string& sheet, const char* table, const char* name) {
        std::vector<std::string> words;
        for (const auto& row : journal.rows(sheet + "." + table))
            words.push_back(journal.value(cell(sheet + "." + table, row, name)));
        return words;
    }
};

using Values = std::vector<std::string>;

} // namespace

TEST_CASE("factors go from the iceberg to the check, the four-blocker, a strategy and the mix", "[copies]") {
    Copying d;
    const auto ice = d.add("iceberg");
    const auto depot = d.row(ice, "structures", {{"what", "One depot"}, {"carry", "true"}});
    d.row(ice, "patterns", {{"what", "Late"}});
    const auto check = d.add("factor-check");
    CHECK(d.copy(ice, check) == 1);
    CHECK(d.column(check, "factors", "factor") == Values{depot});
    CHECK(d.copy(ice, check) == 0); // not twice
    const auto checked = check + ".factors." + d.journal.rows(check + ".factors")[0];
    const auto four = d.add("four-blocker");
    CHECK(d.copy(check, four) == 1);
    d.set(checked + ".decision", "drop");
    const auto other = d.add("four-blocker");
    CHECK(d.copy(check, other) == 0);
    CHECK(d.copy(ice, other) == 1); // straight from the iceberg
    const auto factor = four + ".factors." + d.journal.rows(four + ".factors")[0];
    const auto hypotheses = d.add("strategy-hypothesis");
    CHECK(d.copy(four, hypotheses) == 0);
    d.set(factor + ".chosen", "true");
    CHECK(d.copy(four, hypotheses) == 1);
    const auto strategy = hypotheses + ".strategies." + d.journal.rows(hypotheses + ".strategies")[0];
    d.fill(strategy, {{"name", "Second depot"}, {"reach", "both"}});
    d.set(strategy + ".factors", factor + " " + checked);
    CHECK(d.copy(four, hypotheses) == 0); // it is one of those that the strategy works on
    const auto mix = d.add("strategy-mix");
    CHECK(d.copy(hypotheses, mix) == 1);
    CHECK(d.column(mix, "strategies", "label") == Values{"both"});
    CHECK(d.check(mix, "groups-reached").state == State::CannotTell);
    // The name at the end of the thread is that of its source.
    CHECK(rowName(d.journal, four + ".factors", d.journal.rows(four + ".factors")[0]) == "One depot");
}

TEST_CASE("a shadowing log becomes steps, with its waits", "[copies]") {
    Copying d;
    const auto log = d.add("shadowing");
    d.row(log, "log", {{"what", "Form"}, {"who", "Copying"}, {"waiting", "20"}, {"feeling", "hard"}});
    d.row(log, "log", {{"what", "Talk"}, {"who", "Nurse"}, {"waiting", "0"}});
    const auto map = d.add("process-map");
    CHECK(d.copy(log, map) == 3);
    CHECK(d.column(map, "steps", "kind") == Values{"wait", "step", "step"});
    CHECK(d.column(map, "steps", "minutes") == Values{"20", "", ""});
    CHECK(d.column(map, "steps", "who") == Values{"", "Copying", "Nurse"});
    CHECK(d.column(map, "steps", "pain") == Values{"", "true", ""});
    CHECK(d.copy(log, map) == 0);
}

TEST_CASE("SMARTIE targets begin with the numbers of the egg chart", "[copies]") {
    Copying d;
    const auto egg = d.add("egg-chart", {{"place", "Riverbend"},
                                         {"indicator", "at school"},
                                         {"as-of", "2025-09-01"},
                                         {"whole-who", "All children"},
                                         {"whole-total", "1200"},
                                         {"whole-met", "744"}});
    const auto east = d.row(egg, "focus", {{"who", "East side"}, {"total", "300"}, {"met", "123"}});
    const auto smartie = d.add("smartie");
    CHECK(d.copy(egg, smartie) == 2); // no program is filled in
    CHECK(d.column(smartie, "targets", "level") == Values{"whole", "focus"});
    CHECK(d.column(smartie, "targets", "baseline") == Values{"62", "41"});
    CHECK(d.column(smartie, "targets", "population") == Values{egg, east});
    CHECK(d.column(smartie, "targets", "place") == Values{"Riverbend", "Riverbend"});
    CHECK(d.number(smartie, "gap-now") == Approx(21));
    CHECK(d.copy(egg, smartie) == 0);
}

TEST_CASE("a run chart takes its points from the trends", "[copies]") {
    Copying d;
    const auto trends = d.add("trends", {{"year-1", "2021"}, {"year-2", "2022"}});
    d.row(trends, "groups", {{"group", "All"}, {"met-1", "30"}, {"total-1", "60"}, {"rate-2", "55"}});
    const auto chart = d.add("run-chart");
    CHECK(d.copy(trends, chart) == 2);
    CHECK(d.column(chart, "points", "date") == Values{"2021", "2022"});
    CHECK(d.column(chart, "points", "numerator") == Values{"30", ""});
    CHECK(d.column(chart, "points", "value") == Values{"", "55"});
    CHECK(d.column(chart, "points", "group") == Values{"All", "All"});
}

TEST_CASE("numbers go from the page into a run chart and back, and a day with two numbers is told",
          "[copies]") {
    Copying d;
    const std::string page = "part5.pdsa.study.series";
    const auto number = [&](const std::string& table, const char* day, const char* value) {
        const auto added = addRow(d.recorder, table);
        REQUIRE(added.ok());
        d.set(cell(table, added.value(), "date").str(), day);
        d.set(cell(table, added.value(), "value").str(), value);
    };
    const auto chart = d.add("run-chart");
    const auto points = chart + ".points";
    CHECK_FALSE(chartOfSeries(d.journal, page));
    number(page, "2026-03-02", "41");
    number(page, "2026-03-03", "many"); // what is no number goes along as it is
    number(page, "2026-03-04", "44");
    auto copied = copySeries(d.recorder, page, points);
    REQUIRE(copied.ok());
    CHECK(copied->added == 3);
    CHECK(copied->different.empty());
    CHECK(d.column(chart, "points", "value") == Values{"41", "many", "44"});
    CHECK(chartOfSeries(d.journal, page) == chart);
    CHECK(copySeries(d.recorder, page, points)->added == 0); // not twice
    // Another number for a day: neither is overwritten, and who copies is told.
    d.set(cell(points, d.journal.rows(points)[0], "value").str(), "40");
    number(points, "2026-03-05", "45");
    d.row(chart, "points", {{"date", "2026-03-06"}, {"value", "9"}, {"group", "North"}});
    CHECK(missingInSeries(d.journal, points, page).added == 1);
    copied = copySeries(d.recorder, points, page);
    REQUIRE(copied.ok());
    CHECK(copied->added == 1); // a group has no place on the page
    CHECK(copied->different == Values{"2026-03-02"});
    REQUIRE(d.journal.rows(page).size() >= 4);
    std::vector<std::string> values;
    for (const auto& row : d.journal.rows(page))
        if (const auto& value = d.journal.value(cell(page, row, "value")); !value.empty())
            values.push_back(value);
    CHECK(values == Values{"41", "many", "44", "45"});
}

TEST_CASE("the chart of the page has the goal and the line of the worksheet that its numbers went into",
          "[copies]") {
    Copying d;
    const std::string page = "part5.pdsa.study.series";
    for (int day = 0; day < 8; ++day) {
        const auto row = addRow(d.recorder, page);
        REQUIRE(row.ok());
        d.set(cell(page, row.value(), "date").str(), "2026-03-0" + std::to_string(day + 1));
        d.set(cell(page, row.value(), "value").str(), std::to_string(day + 1));
    }
    const auto chart = d.add(
        "run-chart", {{"goal", "9"}, {"better", "up"}, {"center", "baseline"}, {"baseline-points", "4"}});
    const auto read = [&] { return runChartOfSeries(d.journal, page, {d.today, nullptr}); };
    CHECK_FALSE(read().goal); // it is nobody's chart yet
    CHECK(read().series[0].phases[0].reading.center->text() == "4.5");
    REQUIRE(copySeries(d.recorder, page, chart + ".points").ok());
    REQUIRE(read().goal);
    CHECK(read().goal->text() == "9");
    CHECK(read().options.wanted == WantedDirection::Up);
    CHECK(read().series[0].phases[0].reading.center->text() == "2.5"); // the middle of 1, 2, 3 and 4
    d.row(chart, "phases", {{"from", "2026-03-05"}, {"reason", "Texts began"}});
    CHECK(read().series[0].phases.size() == 2);
}

TEST_CASE("what does not belong together is not copied, and a copy is one step to undo", "[copies]") {
    Copying d;
    const auto ice = d.add("iceberg");
    d.row(ice, "models", {{"what", "They manage"}, {"carry", "true"}});
    const auto egg = d.add("egg-chart");
    CHECK_FALSE(copyInto(d.recorder, *viewOf(d.journal, ice, {d.today, nullptr}), egg).ok());
    const auto check = d.add("factor-check");
    CHECK(d.copy(ice, check) == 1);
    REQUIRE(d.recorder.undo([](const FieldId&) { return true; }).ok());
    CHECK(d.journal.rows(check + ".factors").empty());
}

TEST_CASE("every kind of copy names tools and tables that ship", "[copies]") {
    std::set<std::string> shipped;
    for (const auto& id : shippedTools())
        shipped.insert(id.str());
    for (const auto& kind : copyKinds()) {
        CHECK(shipped.contains(std::string(kind.from)));
        CHECK(shipped.contains(std::string(kind.to)));
    }
}
