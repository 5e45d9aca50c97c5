// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recorder.h"
#include "report/report_strings.h"
#include "report/shared_journal.h"
#include "report_support.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <algorithm>
#include <fstream>
#include <regex>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A few answers of every kind, early in the course.
Journal earlyJournal() {
    return journalWith({
        {"journal.owner.name", "Amara Okafor"},
        {"journal.partnership", "Riverbend Attendance Partnership"},
        {"journal.place", "Riverbend"},
        {"journal.address.elearning", "https://example.org/course"},
        {"part1.roles.response", "We are two people and a borrowed copier.\n\n  Luis counts."},
        {"part1.steps.step1.rating", "refresh"},
        {"part1.steps.step1.note", "Five people,\nfive answers."},
        {"part1.steps.step2.rating", "well"},
        {"part1.live.date", "2026-02-19"},
        {"part1.questions.r1.text", "How do you hand work back?"},
        {"part1.questions.r1.answered", "true"},
        {"part1.questions.r1.answer", "One thing, with a date."},
        {"part1.questions.r1.source", "part1.roles.response"},
        {"part2.diagnostic.a", "true"},
        {"part2.diagnostic.e", "true"},
        {"part2.plan.resources.done", "true"},
        {"part2.plan.questions", "Can our focus group be a grade?"},
        {"part2.questions.r1.text", "How small is too small?"},
        {"part2.questions.r1.source", "part2.diagnostic.e"},
        {"part2.plan.actions.r1.who", "Luis"},
        {"part2.plan.actions.r1.what", "Bring the October roll"},
        {"part2.plan.actions.r1.when", "2026-03-09"},
        {"part2.plan.actions.r1.from", "part2.diagnostic.e"},
        {"part2.plan.actions.r2.who", "Dana"},
        {"part2.plan.actions.r2.what", "Sit with two families"},
        {"part2.plan.actions.r2.when", "2026-03-10"},
        {"part2.plan.actions.r2.from", "egg-chart"},
        {"part2.plan.actions.r3.who", "Tom"},
        {"part2.plan.actions.r3.what", "Two years on one page"},
        {"part2.plan.actions.r3.when", "sometime in spring"},
        {"part2.plan.actions.r4.what", "Done before it was due"},
        {"part2.plan.actions.r4.when", "2026-02-01"},
        {"part2.plan.actions.r4.done", "true"},
        {"part2.live.notes", "Luis brought the roll."},
        {"part3.diagnostic.none", "true"},
        {"part4.diagnostic.b", "true"},
        {"part4.plan.actions.r1.who", "Joelle"},
        {"part4.plan.actions.r1.what", "Name the factor beside each strategy"},
        {"part4.plan.actions.r1.when", "2027-01-05"},
        {"part4.live.notes", "Walt asked who owns the rule."},
        {"part5.pdsa.plan.who", "Dana"},
        {"part5.pdsa.plan.what", "A message each morning"},
        {"part5.pdsa.study.series.r1.date", "2026-03-02"},
        {"part5.pdsa.study.series.r1.value", "59"},
        {"part5.pdsa.study.series.r2.date", "2026-03-03"},
        {"part5.pdsa.study.series.r2.value", "about half"},
        {"part5.pdsa.study.series.r3.date", "2026-03-04"},
        {"part5.pdsa.study.series.r3.value", "64,5"},
        {"part5.pdsa.act.decision", "adapt"},
        {"part5.pdsa.act.next", "2026-03-18"},
    });
}

template <class Node>
std::vector<Node> nodesOf(const Report& report) {
    std::vector<Node> nodes;
    for (const auto& node : report.body)
        if (const auto* given = std::get_if<Node>(&node))
            nodes.push_back(*given);
    return nodes;
}

} // namespace

TEST_CASE("a journal that has begun makes the report in tests/data/report/early.txt") {
    const auto path = std::filesystem::path(TEST_DATA_DIR) / "report" / "early.txt";
    const auto now = readable(buildReport(earlyJournal(), onDay("2026-03-11")));
    if (now != bytesOf(path)) {
        std::ofstream("early.now.txt") << now;
        FAIL("it differs: compare early.now.txt in " << std::filesystem::current_path()
                                                     << ", and put it in its place if the change is meant");
    }
    SUCCEED();
}

TEST_CASE("an empty journal has every part, and says of each in a line that nothing is written") {
    const auto report = buildReport(emptyJournal(), onDay("2026-03-11"));
    const auto text = readable(report);
    CHECK_THAT(text, containsText("Progress: 0 of 16 sections filled in"));
    CHECK(text.find("| ") == std::string::npos); // no answer
    std::vector<std::string> chapters;
    for (const auto& heading : nodesOf<Heading>(report))
        if (heading.level == 1)
            chapters.push_back(heading.id);
    CHECK(chapters == std::vector<std::string>{"part1", "part2", "part3", "part4", "part5", "credits"});
    std::size_t lines = 0;
    for (auto at = text.find("empty: Nothing written yet."); at != std::string::npos;
         at = text.find("empty: Nothing written yet.", at + 1))
        ++lines;
    CHECK(lines == 5);
}

TEST_CASE("what is empty is named in a line of its part, without a heading of its own") {
    const auto report = buildReport(journalWith({{"part1.roles.response", "I keep the notes."},
                                                 {"part2.diagnostic.a", "true"},
                                                 {"part2.plan.actions.r1.who", "Maria"},
                                                 {"part2.plan.actions.r1.what", "Ask the districts"},
                                                 {"part5.pdsa.plan.who", "Dana"},
                                                 {"part5.pdsa.do.response", "Four days of five."}}),
                                    onDay("2026-03-11"));
    const auto text = readable(report);
    CHECK_THAT(text, containsText("empty: Not begun yet: Eight steps; Learning goals; Session notes."));
    CHECK_THAT(
        text, containsText("empty: Not filled in yet: Look through the library; Questions for the coaches."));
    CHECK_THAT(text, containsText("empty: Not begun yet: Where we stand; Session notes."));
    CHECK_THAT(
        text, containsText("empty: Not filled in yet: What; When; Data to collect; Prediction; Study; Act."));
    std::vector<std::string> headings;
    for (const auto& heading : nodesOf<Heading>(report))
        if (heading.level < 3)
            headings.push_back(heading.id);
    // The actions of one part stand there already, and are not repeated.
    CHECK(headings == std::vector<std::string>{"part1", "part1.roles", "part2", "part2.diagnostic",
                                               "part2.plan", "part3", "part4", "part5", "part5.pdsa",
                                               "credits", "ack.title"});
    CHECK(text.find("Fill in one row or more") == std::string::npos); // said to those who write
}

TEST_CASE("a report that is told no day has none on its pages, and nothing in it is late") {
    auto journal = sampleJournal();
    const FixedClock clock;
    Recorder recorder(journal, clock, Uuid{1});
    REQUIRE(recorder.set(FieldId("part2.plan.actions.r5.what"), "Ask the drivers").ok());
    REQUIRE(recorder.set(FieldId("part2.plan.actions.r5.when"), "2026-01-08").ok());
    REQUIRE(recorder.set(FieldId("part2.plan.actions.r5.done"), "").ok());
    for (const auto kind :
         {DocumentKind::Journal, DocumentKind::Brief, DocumentKind::Workbook, DocumentKind::Form}) {
        ReportOptions options;
        options.kind = kind;
        options.sheets = allSheets(journal);
        options.notes = true;
        const auto report = buildReport(journal, options);
        const auto text = readable(report);
        CHECK(report.date.empty());
        CHECK_FALSE(std::regex_search(text, std::regex(", [0-9]+ days? late")));
        CHECK(text.find("0000") == std::string::npos);
        CHECK(writePdf(journal, report, {}).ok());
        for (const auto& sheet : options.sheets)
            CHECK(buildSheetReport(journal, sheet, options).date.empty());
    }
    const auto later = readable(buildReport(journal, onDay("2027-06-08")));
    CHECK(std::regex_search(later, std::regex(", [0-9]+ days late")));
}

TEST_CASE("headings have ids of their own, and none is skipped a level") {
    const auto report = buildReport(sampleJournal(), onDay("2026-06-08"));
    std::vector<std::string> ids;
    int level = 0;
    for (const auto& heading : nodesOf<Heading>(report)) {
        CHECK(heading.level <= level + 1);
        level = heading.level;
        if (!heading.id.empty())
            ids.push_back(heading.id);
    }
    std::sort(ids.begin(), ids.end());
    CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

TEST_CASE("every answer of the sample is in the report") {
    const auto journal = sampleJournal();
    const auto text = squeezed(readable(buildReport(journal, onDay("2026-06-08"))));
    for (const auto& [field, value] : writtenTexts(journal)) {
        INFO(field);
        // A line of an answer begins with a bar in the readable form.
        std::string lines;
        for (const char c : value)
            lines += c == '\n' ? std::string("\n|") : std::string(1, c);
        const bool found = text.find(squeezed(value)) != std::string::npos ||
                           text.find(squeezed(lines)) != std::string::npos;
        CHECK(found);
    }
}

TEST_CASE("an answer whose question is gone stands under Asked earlier") {
    auto journal = emptyJournal();
    journal.restore(FieldId("part9.gone.response"), {"Kept words", {}}, 1);
    const auto text = readable(buildReport(journal, onDay("2026-03-11")));
    CHECK_THAT(text, containsText("# Asked earlier"));
    CHECK_THAT(text, containsText("label: part9.gone.response\n| Kept words"));
}

TEST_CASE("what is late is told in words") {
    const auto text = readable(buildReport(earlyJournal(), onDay("2026-03-11")));
    CHECK_THAT(text, containsText("Mar 9, 2026, 2 days late"));
    CHECK_THAT(text, containsText("Mar 10, 2026, 1 day late"));
    CHECK_THAT(text, containsText("Jan 5, 2027 /"));
    CHECK_THAT(text, containsText("sometime in spring /"));
}

TEST_CASE("a language without words of its own gets English headings") {
    CHECK(reportStrings("so").contents == "Contents");
    CHECK(reportStrings("en-US").contents == "Contents");
    CHECK(filledIn("%2 of %1%", {"a", "b"}) == "b of a%");
    CHECK(filledIn("%3", {"a"}) == "%3");
    CHECK(filledIn("%1", {"%1"}) == "%1");
}
