// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Nothing by default but progress and questions; what is private stays; what was left out is not in it."
#include "course/read_course.h"
#include "journal/extract_mark.h"
#include "journal/progress.h"
#include "journal/recorder.h"
#include "journal/shared_log.h"
#include "journal/sheets.h"
#include "report/extract.h"
#include "report/shared_journal.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::test;

namespace {

struct Writing {
    FixedClock clock;
    Journal journal{foundationsCourse()};
    Recorder recorder{journal, clock, randomUuid()};

    Writing() {
        write("journal.owner.name", "Ada Brook");
        write("journal.partnership", "The Creek Partnership");
        write("part1.roles.response", "Words about roles");
        write("part2.diagnostic.a", "true");
        write("part2.questions.r1.text", "How small is small?");
        write("part2.questions.r1.source", "part2.diagnostic.a");
        write("part2.plan.questions", "Questions written freely");
        write("part2.plan.actions.r1.what", "Call the school");
        write("part2.plan.actions.r1.from", "part2.diagnostic.a");
        write("part3.questions.r1.text", "A private question");
        write("private.part3.plan", "true");
        write("spelling.words", "Creekish");
        REQUIRE(rememberShared(recorder, {"2026-03-01", "The coaches", "Ada", false, "progress", ""}));
    }
    void write(const std::string& field, const std::string& value) {
        INFO(field);
        REQUIRE(recorder.set(FieldId(field), value));
    }
};

ExtractChoice plain() {
    ExtractChoice choice;
    choice.made = *parseIsoDate("2026-03-11");
    return choice;
}

bool says(const std::map<FieldId, std::string>& answers, std::string_view words) {
    return std::ranges::any_of(
        answers, [&](const auto& entry) { return entry.second.find(words) != std::string::npos; });
}

std::map<FieldId, std::string> without(std::map<FieldId, std::string> answers, std::string_view family) {
    std::erase_if(answers, [&](const auto& entry) { return entry.first.str().starts_with(family); });
    return answers;
}

} // namespace

TEST_CASE("by itself an extract has progress and questions, and nothing else", "[extract]") {
    const Writing w;
    const auto answers = extractOf(w.journal, plain());
    CHECK(without(answers, "extract.progress.") ==
          std::map<FieldId, std::string>{{FieldId("extract.made"), "2026-03-11"},
                                         {FieldId("part2.plan.questions"), "Questions written freely"},
                                         {FieldId("part2.questions.r1.text"), "How small is small?"}});
    CHECK(answers.at(FieldId("extract.progress.part1.roles")) == "filled");
    CHECK(answers.at(FieldId("extract.progress.part2.plan")) == "started");
    CHECK(answers.at(FieldId("extract.progress.part4.plan")) == "not-yet");
    CHECK_FALSE(answers.contains(FieldId("extract.progress.part3.plan"))); // nor how far what is private is
}

TEST_CASE("what was answered to a question goes only when it is asked for", "[extract]") {
    Writing w;
    w.write("part2.questions.r1.answered", "true");
    w.write("part2.questions.r1.answer", "Under ten");
    auto choice = plain();
    auto answers = extractOf(w.journal, choice);
    CHECK_FALSE(says(answers, "Under ten"));
    CHECK(answers.at(FieldId("part2.questions.r1.answered")) == "true");
    CHECK(rememberedOf(choice, {}, true, "").what == "progress questions");
    choice.answers = true;
    CHECK(says(extractOf(w.journal, choice), "Under ten"));
    CHECK(rememberedOf(choice, {}, true, "").what == "progress questions answers");
    choice.questions = false; // an answer says nothing without its question
    CHECK_FALSE(says(extractOf(w.journal, choice), "Under ten"));
}

TEST_CASE("progress and questions can be left out, too", "[extract]") {
    const Writing w;
    auto choice = plain();
    choice.progress = choice.questions = false;
    CHECK(extractOf(w.journal, choice) ==
          std::map<FieldId, std::string>{{FieldId("extract.made"), "2026-03-11"}});
}

TEST_CASE("chosen sections and answers go whole, but for what leads elsewhere", "[extract]") {
    const Writing w;
    auto choice = plain();
    choice.progress = false;
    choice.sections = {"part2.plan", "part3.plan"};
    choice.blocks = {"part1.roles.response"};
    const auto answers = extractOf(w.journal, choice);
    CHECK(answers.at(FieldId("part2.plan.actions.r1.what")) == "Call the school");
    CHECK(answers.at(FieldId("part1.roles.response")) == "Words about roles");
    CHECK_FALSE(answers.contains(FieldId("part2.plan.actions.r1.from"))); // the diagnostic was not chosen
    CHECK_FALSE(says(answers, "private"));
    choice.sections.insert("part2.diagnostic");
    CHECK(extractOf(w.journal, choice).at(FieldId("part2.plan.actions.r1.from")) == "part2.diagnostic.a");
}

TEST_CASE("an own name goes along only when it is given, and another one takes its place", "[extract]") {
    const Writing w;
    auto choice = plain();
    choice.sections = {"journal"};
    CHECK_FALSE(says(extractOf(w.journal, choice), "Ada"));
    CHECK(says(extractOf(w.journal, choice), "The Creek Partnership"));
    choice.name = "Heron";
    const auto answers = extractOf(w.journal, choice);
    CHECK(answers.at(FieldId("extract.name")) == "Heron");
    CHECK(answers.at(FieldId("journal.owner.name")) == "Heron");
    CHECK_FALSE(says(answers, "Ada"));
}

TEST_CASE("what a journal knows of itself stays in it", "[extract]") {
    const Writing w;
    auto choice = plain();
    for (const auto& part : w.journal.course().parts())
        for (const auto& section : part.sections)
            choice.sections.insert(section.id);
    const auto answers = extractOf(w.journal, choice);
    for (const char* family :
         {"shared.", "private.", "spelling.", "brief.", "people.", "settled.", "sheets."})
        CHECK(without(answers, family) == answers);
    CHECK_FALSE(says(answers, "The coaches"));
    CHECK_FALSE(says(answers, "A private question"));
}

TEST_CASE("an extract of an extract has a mark of its own", "[extract]") {
    Writing w;
    w.write("extract.made", "2025-01-01");
    w.write("extract.name", "Heron");
    const auto answers = extractOf(w.journal, plain());
    CHECK(answers.at(FieldId("extract.made")) == "2026-03-11");
    CHECK_FALSE(answers.contains(FieldId("extract.name")));
}

TEST_CASE("sheets go when they are chosen, without rows to which nobody consented", "[extract]") {
    Writing w;
    const auto sheet = addSheet(w.recorder, ToolId("empathy-interview"));
    REQUIRE(sheet.ok());
    const auto other = addSheet(w.recorder, ToolId("egg-chart"));
    REQUIRE(other.ok());
    w.write(sheet.value() + ".title", "With a parent");
    CHECK_FALSE(says(extractOf(w.journal, plain()), "With a parent"));
    auto choice = plain();
    choice.sheets = {sheet.value()};
    const auto answers = extractOf(w.journal, choice);
    CHECK(answers.at(FieldId(sheet.value() + ".title")) == "With a parent");
    CHECK(answers.at(sheetsOrder()) == sheet.value());
    CHECK_FALSE(answers.contains(FieldId("tools.egg-chart.structure")));
    w.write(sheet.value() + ".notes.r1.said", "The bus comes too early");
    CHECK_FALSE(says(extractOf(w.journal, choice), "The bus comes"));
    w.write(sheet.value() + ".consent", "true");
    CHECK(says(extractOf(w.journal, choice), "The bus comes"));
}

TEST_CASE("the preview has every answer that leaves", "[extract]") {
    const Writing w;
    auto choice = plain();
    choice.name = "Heron";
    choice.sections = {"part2.plan", "part1.roles"};
    const auto answers = extractOf(w.journal, choice);
    const auto lines = extractLines(w.journal, answers);
    CHECK(lines.size() == answers.size());
    for (const auto& [field, value] : answers)
        CHECK(std::ranges::find(lines, value, &ExtractLine::value) != lines.end());
    // A question stands before its answer, as on the page.
    Writing asked;
    asked.write("part2.questions.r1.answer", "Under ten");
    const auto order = extractLines(asked.journal, extractOf(asked.journal, plain()));
    CHECK(std::ranges::find(order, "How small is small?", &ExtractLine::value) <
          std::ranges::find(order, "Under ten", &ExtractLine::value));
    const auto found = std::ranges::find(lines, "Words about roles", &ExtractLine::value);
    REQUIRE(found != lines.end());
    CHECK(found->section == "part1.roles");
}

TEST_CASE("sections with something in them can be chosen, private ones cannot", "[extract]") {
    const Writing w;
    CHECK(extractSections(w.journal) ==
          std::vector<std::string>{"journal", "part1.roles", "part2.diagnostic", "part2.plan"});
}
