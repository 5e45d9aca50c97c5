// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PDSA cycles and their ramps: numbers without holes, what a next cycle takes over, and the test-size helper.
#include "support/sheets.h"
#include "worksheets/cycles.h"

using namespace waymark;
using namespace waymark::test;

namespace {

struct Ramp : Sheets {
    std::string first = add("pdsa", {{"change", "Text at seven"}, {"owner", "Dana"}, {"people", "1"}});

    SheetView view(const std::string& sheet) { return *viewOf(journal, sheet, {today, nullptr}); }
    Cycle cycle(const std::string& sheet) { return *cycleOf(view(sheet)); }
    std::string next(const std::string& sheet, NextCycle kind) {
        const auto begun = beginNext(recorder, view(sheet), kind);
        REQUIRE(begun.ok());
        return begun.value();
    }
    std::string of(const std::string& sheet, const char* field) {
        return journal.value(sheetField(sheet, field));
    }
};

} // namespace

TEST_CASE("what may follow: adapt goes on, adopt asks how, abandon ends", "[cycles]") {
    CHECK(nextAfter(CycleDecision::Adapt) == std::vector<NextCycle>{NextCycle::Adapt});
    CHECK(nextAfter(CycleDecision::Adopt) == std::vector<NextCycle>{NextCycle::Wider, NextCycle::Implement});
    CHECK(nextAfter(CycleDecision::Abandon).empty());
    CHECK(nextAfter(decisionFrom("")).empty());
}

TEST_CASE("the next cycle takes over the change and the data plan, and leaves results blank", "[cycles]") {
    Ramp r;
    r.row(r.first, "questions",
          {{"question", "Do they answer?"},
           {"prediction", "Seven of ten"},
           {"result", "6"},
           {"matched", "partly"}});
    r.row(r.first, "data-plan", {{"measure", "Answers"}, {"kind", "number"}});
    r.fill(r.first, {{"observations", "Six"},
                     {"summary", "Nearly"},
                     {"decision", "adapt"},
                     {"why", "Close"},
                     {"next-change", "Text at six"},
                     {"next-start", "2026-04-01"}});
    const auto second = r.next(r.first, NextCycle::Adapt);
    CHECK(r.of(second, "parent") == r.first);
    CHECK(r.of(second, "change") == "Text at six");
    CHECK(r.of(second, "owner") == "Dana");
    CHECK(r.of(second, "people") == "1");
    CHECK(r.of(second, "start") == "2026-04-01");
    for (const char* blank : {"observations", "summary", "decision", "why", "different", "next-change"})
        CHECK(r.of(second, blank).empty());
    CHECK(r.view(second).rows("questions").empty());
    REQUIRE(r.view(second).rows("data-plan").size() == 1);
    CHECK(r.state(second, "what-is-new") == "not yet");
    CHECK(r.state(second, "parent-done") == "met");
    const auto third = r.next(second, NextCycle::Wider);
    CHECK(r.of(third, "change") == "Text at six");
    CHECK(r.of(third, "people").empty()); // larger, or elsewhere: theirs to say
    const auto fourth = r.next(third, NextCycle::Implement);
    CHECK(r.of(fourth, "purpose") == "implement");
    CHECK(r.state(fourth, "parent-done") == "not yet"); // the third is not decided
    int number = 1;
    for (const auto& sheet : {r.first, second, third, fourth}) {
        CHECK(r.cycle(sheet).number == number);
        CHECK(r.number(sheet, "number") == number);
        ++number;
    }
}

TEST_CASE("a circle of parents still has numbers", "[cycles]") {
    Ramp r;
    const auto second = r.next(r.first, NextCycle::Adapt);
    r.set(r.first + ".parent", second);
    CHECK(r.cycle(second).number == 2);
    CHECK(r.cycle(r.first).number == 2);
}

TEST_CASE("a cycle tells how many predictions were right, and whether it is finished", "[cycles]") {
    Ramp r;
    r.row(r.first, "questions", {{"question", "A"}, {"prediction", "Yes"}, {"matched", "yes"}});
    r.row(r.first, "questions", {{"question", "B"}, {"prediction", "Yes"}, {"matched", "no"}});
    r.row(r.first, "questions", {{"question", "C"}});
    CHECK(r.cycle(r.first).questions == 2);
    CHECK(r.cycle(r.first).rightly == 1);
    CHECK(r.check(r.first, "all-predicted").words == "What do you think will happen? C.");
    CHECK(r.check(r.first, "right-or-wrong").words ==
          "1 of 2 predictions were right. The wrong ones teach most.");
    CHECK_FALSE(r.cycle(r.first).actFilled);
    r.fill(r.first, {{"decision", "adopt"}, {"why", "It works"}});
    CHECK(r.cycle(r.first).actFilled);
    CHECK(r.state(r.first, "decided") == "not yet"); // the day is missing
    r.set(r.first + ".decided-on", "2026-03-01");
    CHECK(r.state(r.first, "decided") == "met");
    r.fill(r.first, {{"start", "2026-01-01"}, {"end", "2026-04-02"}});
    CHECK(r.said(r.first, "length") == "91 days");
    CHECK(r.state(r.first, "short") == "not yet");
    r.set(r.first + ".end", "2026-04-01");
    CHECK(r.state(r.first, "short") == "met");
    r.set(r.first + ".end", "2026-01-01");
    CHECK(r.said(r.first, "length") == "0 days (the same day)");
}

TEST_CASE("days of a cycle that cannot follow each other are told", "[cycles]") {
    Ramp r;
    r.fill(r.first, {{"start", "2026-03-10"}, {"end", "2026-03-12"}});
    const auto told = [&](const char* check) { return r.state(r.first, check); };
    for (const char* check : {"ends-after", "decided-after", "next-after"})
        CHECK(told(check) == "not asked");
    r.fill(r.first, {{"end", "2026-03-08"}, {"decided-on", "2026-03-09"}, {"next-start", "2026-03-09"}});
    for (const char* check : {"ends-after", "decided-after", "next-after"})
        CHECK(told(check) == "not yet");
    CHECK(r.check(r.first, "ends-after").words ==
          "The test ends on Mar 8, before it begins on Mar 10. Look at both days.");
    CHECK(told("short") == "not asked"); // nobody knows how long it is
    r.fill(r.first, {{"end", "2026-03-10"}, {"decided-on", "2026-03-10"}, {"next-start", "2026-03-10"}});
    for (const char* check : {"ends-after", "decided-after", "next-after"})
        CHECK(told(check) == "not asked");
    CHECK(told("short") == "met");
}

TEST_CASE("a ramp shows its cycles, how they grow, and where one does not go on", "[cycles]") {
    Ramp r;
    r.fill(r.first,
           {{"decision", "adopt"}, {"why", "It works"}, {"start", "2026-01-01"}, {"end", "2026-01-05"}});
    const auto second = r.next(r.first, NextCycle::Wider);
    r.set(second + ".people", "6");
    const auto ramp = r.add("pdsa-ramp", {{"idea", "Texts"}, {"confidence", "2"}});
    const auto rowOne = r.row(ramp, "cycles", {{"cycle", r.first}});
    const auto rowTwo = r.row(ramp, "cycles", {{"cycle", second}});
    CHECK(r.said(ramp, "cycles.number", rowTwo) == "2");
    CHECK(r.said(ramp, "cycles.decision", rowOne) == "Adopt");
    CHECK(r.said(ramp, "cycles.days", rowOne) == "4 days");
    r.fill(second, {{"start", "2026-01-10"}, {"end", "2026-01-15"}});
    CHECK(r.said(ramp, "days-each") == "about 5 days"); // of 4 and 5
    CHECK(r.number(ramp, "days-each") == 4.5);
    r.fill(second, {{"end", "2026-01-11"}});
    CHECK(r.said(ramp, "days-each") == "2.5 days");
    CHECK(r.said(ramp, "cycles.growth", rowOne) == "?");
    CHECK(r.number(ramp, "cycles.growth", rowTwo) == 6);
    CHECK(r.state(ramp, "steps") == "not yet"); // six times, and not sure
    r.set(second + ".people", "5");
    CHECK(r.state(ramp, "steps") == "met");
    r.fill(second, {{"people", "6"}});
    r.set(ramp + ".confidence", "3");
    CHECK(r.state(ramp, "steps") == "met");
    CHECK(r.state(ramp, "in-line") == "met");
    r.set(r.first + ".why", ""); // its Act is open again
    CHECK(r.state(ramp, "in-line") == "not yet");
    r.set(r.first + ".why", "It works");
    r.set(second + ".parent", "");
    CHECK(r.state(ramp, "in-line") == "not yet");
    CHECK(r.number(ramp, "n") == 2);
    r.set(second + ".decision", "abandon");
    CHECK(r.state(ramp, "ended") == "not yet");
    r.set(ramp + ".closed-why", "Nobody reads texts");
    CHECK(r.state(ramp, "ended") == "met");
}

TEST_CASE("the size of the next test is a rule of thumb", "[cycles]") {
    using R = Readiness;
    struct Row {
        double confidence;
        bool major;
        const char *resistant, *indifferent, *ready;
    };
    for (const auto& row :
         {Row{2, true, "very-small", "very-small", "very-small"},
          Row{2, false, "very-small", "very-small", "small"}, Row{3, true, "very-small", "small", "large"},
          Row{3, false, "small", "large", "implement"}}) {
        CHECK(nameOf(testSize(row.confidence, row.major, R::Resistant)) == row.resistant);
        CHECK(nameOf(testSize(row.confidence, row.major, R::Indifferent)) == row.indifferent);
        CHECK(nameOf(testSize(row.confidence, row.major, R::Ready)) == row.ready);
    }
    Sheets s;
    const auto ramp = s.add("pdsa-ramp", {{"confidence", "4"}, {"harm", "minor"}});
    CHECK(s.said(ramp, "size") == "?");
    s.set(ramp + ".readiness", "ready");
    CHECK(s.said(ramp, "size") == "Ready to become routine");
}

TEST_CASE("the small test of part 5 becomes a sheet, and its words come back", "[cycles]") {
    Ramp r;
    const std::string page = "part5.pdsa.";
    for (const auto& [field, value] : Cells{{"plan.who", "Dana"},
                                            {"plan.what", "Text at seven"},
                                            {"plan.when", "Monday"},
                                            {"plan.data", "Answers"},
                                            {"plan.prediction", "Seven of ten"},
                                            {"do.response", "Six came"},
                                            {"act.decision", "adapt"}})
        r.set(page + field, value);
    CHECK(nextAfter(cycleOnPage(r.journal, "part5.pdsa").decision) ==
          std::vector<NextCycle>{NextCycle::Adapt});
    CHECK(cycleOnPage(r.journal, "part5.pdsa").questions == 1);
    CHECK_FALSE(cycleOnPage(r.journal, "part5.pdsa").actFilled);
    const auto begun = sheetFromPage(r.recorder, "part5.pdsa");
    REQUIRE(begun.ok());
    const auto& sheet = begun.value();
    CHECK(r.of(sheet, "change") == "Text at seven");
    CHECK(r.of(sheet, "owner") == "Dana");
    CHECK(r.of(sheet, "observations") == "Six came");
    CHECK(r.of(sheet, "decision") == "adapt");
    const auto cellOf = [&](const char* table, const char* column) {
        const auto rows = r.view(sheet).rows(table);
        REQUIRE(rows.size() == 1);
        return r.journal.value(cell(sheet + "." + table, rows[0], column));
    };
    CHECK(cellOf("questions", "prediction") == "Seven of ten");
    CHECK(cellOf("tasks", "when") == "Monday");
    CHECK(cellOf("data-plan", "measure") == "Answers");
    r.fill(sheet, {{"summary", "Nearly"}, {"change", "Something else"}});
    REQUIRE(pageFromSheet(r.recorder, r.view(sheet), "part5.pdsa").ok());
    CHECK(r.journal.value(FieldId(page + "study.response")) == "Nearly");
    CHECK(r.journal.value(FieldId(page + "plan.what")) == "Text at seven"); // what stands is left alone
    r.set(page + "plan.when", "");
    REQUIRE(removeRow(r.recorder, sheet + ".tasks", r.view(sheet).rows("tasks")[0]).ok());
    r.fill(sheet, {{"start", "2026-03-24"}, {"end", "2026-03-26"}});
    REQUIRE(pageFromSheet(r.recorder, r.view(sheet), "part5.pdsa").ok());
    CHECK(r.journal.value(FieldId(page + "plan.when")) == "Mar 24 – Mar 26");
}
