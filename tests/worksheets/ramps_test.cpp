// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles that make a ramp, on the course's page and in worksheets, and what stands beside each wheel.
#include "support/sheets.h"
#include "worksheets/ramps.h"

using namespace waymark;
using namespace waymark::test;

namespace {

struct Ramps : Sheets {
    FeedbackOptions options{today, nullptr};

    const Section& page() { return *journal.course().section("part5.pdsa"); }
    std::string next(const std::string& sheet, NextCycle how) {
        auto made = beginNext(recorder, *viewOf(journal, sheet, options), how);
        REQUIRE(made.ok());
        return made.value();
    }
    std::vector<int> numbers(const Ramp& ramp) {
        std::vector<int> found;
        for (const auto& step : ramp.steps)
            found.push_back(step.cycle.number);
        return found;
    }
};

} // namespace

TEST_CASE("the page alone is a ramp of one cycle", "[ramp]") {
    Ramps r;
    const auto ramp = rampOnPage(r.journal, r.page(), r.options);
    REQUIRE(ramp.steps.size() == 1);
    CHECK(ramp.steps[0].cycle.sheet.empty());
    CHECK(linesOf(ramp.steps[0], "en").state == "Not begun yet");
    CHECK_FALSE(linesOf(ramp.steps[0], "en").now);
    r.set("part5.pdsa.plan.what", "A morning text");
    CHECK(linesOf(rampOnPage(r.journal, r.page(), r.options).steps[0], "en").state == "Now in Plan");
}

TEST_CASE("cycles that go on from the page follow it, numbered without holes", "[ramp]") {
    Ramps r;
    r.fill("part5.pdsa", {{"plan.what", "A morning text"},
                          {"plan.prediction", "17 of 22"},
                          {"act.decision", "adapt"},
                          {"act.response", "Send it earlier"}});
    const auto sheet = sheetFromPage(r.recorder, "part5.pdsa");
    REQUIRE(sheet.ok());
    CHECK(sheetOfPage(r.journal) == sheet.value());
    const auto second = r.next(sheet.value(), NextCycle::Adapt);
    const auto third = r.next(second, NextCycle::Wider);
    const auto ramp = rampOnPage(r.journal, r.page(), r.options);
    CHECK(r.numbers(ramp) == std::vector{1, 2, 3});
    CHECK(ramp.steps[0].cycle.sheet.empty()); // the page itself
    CHECK(ramp.steps[2].cycle.sheet == third);
    CHECK(linesOf(ramp.steps[0], "en").state == "Adapt: Send it earlier");
    CHECK(linesOf(ramp.steps[0], "es").state == "Adaptar: Send it earlier");
    // From the middle one sees the same ramp.
    CHECK(r.numbers(rampOf(r.journal, second, r.options)) == std::vector{1, 2, 3});
    // A test before the page's moves all numbers on.
    const auto before = r.add("pdsa", {{"change", "Try it on one day"}});
    r.set(sheet.value() + ".parent", before);
    CHECK(r.numbers(rampOnPage(r.journal, r.page(), r.options)) == std::vector{1, 2, 3, 4});
    CHECK(rampOnPage(r.journal, r.page(), r.options).steps[1].cycle.sheet.empty());
}

TEST_CASE("what stands beside a cycle: its size, where it is, and its predictions", "[ramp]") {
    Ramps r;
    const auto sheet = r.add(
        "pdsa", {{"change", "A text"}, {"owner", "Dana"}, {"people", "12"}, {"sites", "1"}, {"days", "7"}});
    const auto lines = [&] { return linesOf(rampOf(r.journal, sheet, r.options).steps[0], "en"); };
    CHECK(lines().size == "12 people, 7 days");
    CHECK(lines().state == "Now in Plan");
    r.row(sheet, "questions", {{"question", "Q"}, {"prediction", "17"}, {"matched", "yes"}});
    r.row(sheet, "questions", {{"question", "R"}, {"prediction", "9"}, {"matched", "no"}});
    CHECK(lines().state == "Now in Do");
    CHECK(lines().predicted == "1 of 2 predictions right");
    r.fill(sheet, {{"observations", "Went well"}, {"summary", "It helped"}});
    CHECK(lines().state == "Now in Act");
    CHECK(lines().now);
    r.fill(sheet, {{"decision", "abandon"}, {"why", "Nobody read it"}});
    CHECK(lines().state == "Abandon: Nobody read it");
    CHECK(rampOf(r.journal, sheet, r.options).ended());
}

TEST_CASE("a circle of cycles ends, and another tool has no ramp", "[ramp]") {
    Ramps r;
    const auto a = r.add("pdsa", {{"change", "A"}});
    const auto b = r.add("pdsa", {{"change", "B"}, {"parent", a}});
    r.set(a + ".parent", b);
    CHECK(rampOf(r.journal, a, r.options).steps.size() == 2);
    CHECK(rampOf(r.journal, r.add("aim"), r.options).steps.empty());
}

TEST_CASE("the page of a test and its worksheet say the same of how far it has come", "[ramp]") {
    Ramps r;
    r.fill("part5.pdsa", {{"plan.who", "Dana"},
                          {"plan.what", "A morning text"},
                          {"plan.when", "Nov 24 to Nov 26"},
                          {"plan.data", "Answers"},
                          {"plan.prediction", "17 of 22"}});
    const auto sheet = sheetFromPage(r.recorder, "part5.pdsa").value();
    const auto onPage = [&] { return linesOf(rampOnPage(r.journal, r.page(), r.options).steps[0], "en"); };
    const auto onSheet = [&] { return linesOf(rampOf(r.journal, sheet, r.options).steps[0], "en"); };
    const auto stages = [&] {
        std::string letters;
        for (const auto& stage : stagesOnPage(r.journal, r.page(), r.options))
            letters += "DNL"[int(stage.state)];
        return letters;
    };
    CHECK(onPage().state == "Now in Do");
    CHECK(onSheet().state == "Now in Do");
    CHECK(onSheet().size == "Nov 24 to Nov 26"); // as it was written
    r.set(sheet + ".observations", "Went well"); // there alone
    CHECK(onPage().state == "Now in Study");
    CHECK(onSheet().state == "Now in Study");
    CHECK(stages() == "DDNL");
    r.set("part5.pdsa.study.response", "It helped"); // here alone
    CHECK(onPage().state == "Now in Act");
    CHECK(onSheet().state == "Now in Act");
    r.set("part5.pdsa.act.decision", "adopt");
    CHECK(onSheet().state == "Adopt");
    r.fill(sheet, {{"decision", "adapt"}, {"why", "Earlier"}}); // decided anew
    CHECK(onPage().state == "Adapt: Earlier");
    CHECK(onSheet().state == "Adapt: Earlier");
    CHECK(stages() == "DDDD");
}

TEST_CASE("before the day on which it begins nobody is in Do", "[ramp]") {
    Ramps r; // today is Mar 19
    r.fill("part5.pdsa", {{"plan.who", "Dana"},
                          {"plan.what", "A morning text"},
                          {"plan.when", "2026-03-20"},
                          {"plan.data", "Answers"},
                          {"plan.prediction", "17 of 22"}});
    const auto onPage = [&] { return linesOf(rampOnPage(r.journal, r.page(), r.options).steps[0], "en"); };
    CHECK(onPage().state == "Planned for Mar 20");
    CHECK_FALSE(onPage().now);
    const auto sheet = sheetFromPage(r.recorder, "part5.pdsa").value();
    CHECK(r.journal.value(FieldId(sheet + ".start")) == "2026-03-20");
    CHECK(linesOf(rampOf(r.journal, sheet, r.options).steps[0], "en").state == "Planned for Mar 20");
    r.set(sheet + ".observations", "Begun early");
    CHECK(onPage().state == "Now in Study");
    r.fill(sheet, {{"observations", ""}, {"start", "2026-03-19"}});
    CHECK(onPage().state == "Now in Do");
}
