// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "One prompt at a time; notes with the time; a mark makes a line a question for the coaches or an action."
#include "course/read_course.h"
#include "journal/live_notes.h"
#include "journal/live_prompts.h"
#include "journal/recorder.h"
#include "journal/rows.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::test;

namespace {

struct Writing {
    FixedClock clock;
    Journal journal;
    Recorder recorder{journal, clock, randomUuid()};

    explicit Writing(std::string_view language = "en") : journal(foundationsCourse(language)) {}
    void write(const std::string& field, const std::string& value) {
        INFO(field);
        REQUIRE(recorder.set(FieldId(field), value));
    }
    std::string value(const std::string& field) const { return journal.value(FieldId(field)); }
    void undo() {
        REQUIRE(recorder.undo([](const FieldId&) { return true; }).ok());
    }
};

std::vector<std::string> textsOf(const std::vector<LivePrompt>& prompts) {
    std::vector<std::string> texts;
    for (const auto& prompt : prompts)
        texts.push_back(prompt.text);
    return texts;
}

bool has(const std::vector<LivePrompt>& prompts, const std::string& text) {
    return std::ranges::find(prompts, text, &LivePrompt::text) != prompts.end();
}

} // namespace

TEST_CASE("a page is shown as its title, then each of its questions", "[live]") {
    const Writing w;
    const auto goals = livePrompts(w.journal, "part1.goals");
    CHECK(textsOf(goals) ==
          std::vector<std::string>{"Reflection: Learning Goals", "Which question or difficulty led you here?",
                                   "What help do you hope for in the work you are doing now?",
                                   "What should be different once you are done?"});
    CHECK(goals[0].kind == LivePrompt::Kind::Opening);
    CHECK(goals[1].kind == LivePrompt::Kind::Question);
    // Lines of one prompt that ask are questions of their own.
    const auto roles = livePrompts(w.journal, "part1.roles");
    CHECK(has(roles, "What does your backbone do, week to week?"));
    CHECK(has(roles, "Where could your own part grow stronger?"));
}

TEST_CASE("a plan is shown by what is to be done, one thing after the other", "[live]") {
    const Writing w;
    const auto plan = livePrompts(w.journal, "part2.plan");
    CHECK(textsOf(plan) == std::vector<std::string>{"Plan of Action", "Look through the library",
                                                    "What do you want to ask the coaches, or other people in "
                                                    "the course, at your next live session?",
                                                    "Action plan"});
    CHECK(plan[3].kind == LivePrompt::Kind::Opening);
    CHECK(plan[3].beneath == "Fill in one row or more: who will do what, and by when.");
}

TEST_CASE("a self-diagnostic is shown by its statements, and the guidance that is open", "[live]") {
    Writing w;
    const auto before = livePrompts(w.journal, "part2.diagnostic");
    REQUIRE(before.size() == 10);
    CHECK(before[1].kind == LivePrompt::Kind::Statement);
    CHECK(before[1].letter == "A");
    CHECK(before[1].beneath == "Which of these sound like your work right now? Tick as many as you like.");
    w.write("part2.diagnostic.a", "true");
    const auto after = livePrompts(w.journal, "part2.diagnostic");
    REQUIRE(after.size() == 13);
    CHECK(has(after, "Which outcomes will get better, and whose days will change?"));
    CHECK(after[10].beneath == "Step 1: Identify the Problem and Intended Results");
}

TEST_CASE("a live session is shown by the questions that were noted for it, and its part's pages", "[live]") {
    Writing w;
    w.write("part2.questions.r1.text", "How small is small?");
    w.write("part2.questions.r2.text", "Who reads our plan?");
    w.write("part2.questions.r2.answered", "true");
    w.write("part3.questions.r1.text", "Another part");
    const auto prompts = livePrompts(w.journal, "part2.live");
    CHECK(textsOf(prompts) == std::vector<std::string>{"Live Session Notes", "How small is small?",
                                                       "Reflection: Laying the Foundation",
                                                       "Self-Diagnostic: Our North Star", "Plan of Action"});
    CHECK(prompts[1].kind == LivePrompt::Kind::Ours);
}

TEST_CASE("what is private is never shown", "[live]") {
    Writing w;
    w.write("part2.questions.r1.text", "How small is small?");
    w.write("private.part2.plan", "true");
    CHECK(livePrompts(w.journal, "part2.plan").empty());
    const auto session = livePrompts(w.journal, "part2.live");
    CHECK_FALSE(has(session, "How small is small?"));
    CHECK_FALSE(has(session, "Plan of Action"));
    CHECK(liveSections(w.journal, 2) ==
          std::vector<std::string>{"part2.foundation", "part2.diagnostic", "part2.live"});
}

TEST_CASE("there is something to show of every page of the parts, and of no other", "[live]") {
    for (const char* language : {"en", "es"}) {
        const Writing w(language);
        for (const auto& part : w.journal.course().parts())
            for (const auto& section : part.sections) {
                INFO(section.id << " " << language);
                const auto prompts = livePrompts(w.journal, section.id);
                CHECK(prompts.empty() == (part.number == 0));
                for (const auto& prompt : prompts)
                    CHECK_FALSE(prompt.text.empty());
                if (part.number > 0 && section.page != PageKind::Live && section.page != PageKind::Plan)
                    CHECK(prompts.size() > 1);
            }
    }
}

TEST_CASE("the part to begin with is that of the next live session", "[live]") {
    Writing w;
    const auto day = *parseIsoDate("2026-03-11");
    CHECK(livePartOn(w.journal, day) == 1);
    w.write("part2.live.date", "2026-03-10");
    w.write("part4.live.date", "2026-03-19");
    w.write("part3.live.date", "2026-03-12");
    CHECK(livePartOn(w.journal, day) == 3);
}

TEST_CASE("notes stand in the session's answer, line by line, with their time", "[live]") {
    Writing w;
    w.write("part2.live.notes", "Typed before");
    REQUIRE(keepNote(w.recorder, 2, "2:04", " A parent on\nfirst shift ", NoteMark::None));
    CHECK(w.value("part2.live.notes") == "Typed before\n2:04 A parent on first shift");
    REQUIRE(keepNote(w.recorder, 2, "2:11", "We meet on Mondays", NoteMark::Decision));
    CHECK(w.value("part2.live.notes") ==
          "Typed before\n2:04 A parent on first shift\n2:11 Decision: We meet on Mondays");
    const auto notes = liveNotes(w.journal, 2);
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].time.empty());
    CHECK(notes[0].text == "Typed before");
    CHECK(notes[1].time == "2:04");
    CHECK(notes[2].mark == NoteMark::Decision);
    CHECK(notes[2].text == "We meet on Mondays");
    REQUIRE(keepNote(w.recorder, 2, "2:12", "  ", NoteMark::Question));
    CHECK(liveNotes(w.journal, 2).size() == 3);
    w.undo();
    CHECK(w.value("part2.live.notes") == "Typed before\n2:04 A parent on first shift");
}

TEST_CASE("a line with the day stands above the notes of a day, and journals without one read as before",
          "[live]") {
    Writing w;
    w.write("part2.live.notes", "2:04 From before");
    const auto first = *parseIsoDate("2026-03-11");
    const auto second = *parseIsoDate("2026-04-02");
    REQUIRE(keepNote(w.recorder, 2, "9:00", "One", NoteMark::None, first));
    REQUIRE(keepNote(w.recorder, 2, "9:01", "Two", NoteMark::Decision, first));
    REQUIRE(keepNote(w.recorder, 2, "9:00", "Three", NoteMark::None, second));
    CHECK(w.value("part2.live.notes") == "2:04 From before\nWednesday, March 11, 2026\n9:00 One\n"
                                         "9:01 Decision: Two\nThursday, April 2, 2026\n9:00 Three");
    const auto notes = liveNotes(w.journal, 2);
    REQUIRE(notes.size() == 4);
    CHECK_FALSE(notes[0].day.has_value());
    CHECK(notes[1].day == first);
    CHECK(notes[2].day == first);
    CHECK(notes[3].day == second);
    CHECK(notes[3].line == 5);
    REQUIRE(markNote(w.recorder, 2, 5, NoteMark::Question));
    CHECK(w.value("part2.live.notes").ends_with("Thursday, April 2, 2026\n9:00 Question: Three"));
    w.undo();
    w.undo(); // the note, and the day that came with it
    CHECK(w.value("part2.live.notes").ends_with("\n9:01 Decision: Two"));
}

TEST_CASE("a day is known in either language, and other lines are none", "[live]") {
    const auto day = *parseIsoDate("2026-03-11");
    CHECK(dayLine(day, "es") == "miércoles, 11 de marzo de 2026");
    CHECK(dayOfLine("miércoles, 11 de marzo de 2026") == day);
    CHECK(dayOfLine(" Wednesday, March 11, 2026 ") == day);
    for (const char* other :
         {"Wednesday, March 12, 2026", "Wednesday, March 11", "March 11, 2026", "2:15 March 11, 2026", "",
          "2026", "Wednesday, March 11, 2026.", "Friday, February 30, 2026", "Room 11 in 2026"})
        CHECK_FALSE(dayOfLine(other).has_value());
}

TEST_CASE("a marked line is a question for the coaches, and one step of undo", "[live]") {
    Writing w;
    REQUIRE(keepNote(w.recorder, 2, "2:15", "Which families?", NoteMark::Question));
    CHECK(w.value("part2.live.notes") == "2:15 Question: Which families?");
    auto questions = questionsOf(w.journal, "part2.questions");
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].text == "Which families?");
    CHECK(questions[0].source == "part2.live");
    w.undo();
    CHECK(questionsOf(w.journal).empty());
    CHECK(w.value("part2.live.notes").empty());
}

TEST_CASE("a line can be marked later, otherwise, or not at all", "[live]") {
    Writing w;
    REQUIRE(keepNote(w.recorder, 2, "2:15", "Call the school", NoteMark::None));
    REQUIRE(keepNote(w.recorder, 2, "2:16", "And then?", NoteMark::None));
    REQUIRE(markNote(w.recorder, 2, 0, NoteMark::Action));
    CHECK(w.value("part2.live.notes") == "2:15 Action: Call the school\n2:16 And then?");
    REQUIRE(actionsOf(w.journal).size() == 1);
    CHECK(actionsOf(w.journal)[0].what == "Call the school");
    CHECK(actionsOf(w.journal)[0].table == "part2.plan.actions");
    CHECK(actionsOf(w.journal)[0].from == "part2.live");
    REQUIRE(markNote(w.recorder, 2, 0, NoteMark::Question));
    CHECK(actionsOf(w.journal).empty());
    CHECK(questionsOf(w.journal).size() == 1);
    REQUIRE(rewordNote(w.recorder, 2, 0, "Who calls the school?"));
    CHECK(questionsOf(w.journal).at(0).text == "Who calls the school?");
    REQUIRE(markNote(w.recorder, 2, 0, NoteMark::None));
    CHECK(questionsOf(w.journal).empty());
    CHECK(w.value("part2.live.notes") == "2:15 Who calls the school?\n2:16 And then?");
    CHECK_FALSE(markNote(w.recorder, 2, 7, NoteMark::Action));
}

TEST_CASE("a row that somebody wrote by hand is neither doubled nor taken away", "[live]") {
    Writing w;
    w.write("part2.questions.r1.text", "Which families?");
    REQUIRE(keepNote(w.recorder, 2, "2:15", "Which families?", NoteMark::Question));
    CHECK(questionsOf(w.journal).size() == 1);
    REQUIRE(markNote(w.recorder, 2, 0, NoteMark::None));
    CHECK(questionsOf(w.journal).size() == 1);
}

TEST_CASE("an action of a part without a plan goes to the nearest one", "[live]") {
    Writing w;
    CHECK(liveActionsTable(w.journal.course(), 1) == "part2.plan.actions");
    CHECK(liveActionsTable(w.journal.course(), 3) == "part3.plan.actions");
    CHECK(liveActionsTable(w.journal.course(), 5) == "part4.plan.actions");
    REQUIRE(keepNote(w.recorder, 5, "3:00", "Write to all", NoteMark::Action));
    CHECK(actionsOf(w.journal).at(0).part == 4);
}

TEST_CASE("marks have words in both languages, and lines of either are understood", "[live]") {
    Writing w("es");
    REQUIRE(keepNote(w.recorder, 2, "14:15", "Nos reunimos los lunes", NoteMark::Decision));
    CHECK(w.value("part2.live.notes") == "14:15 Decisión: Nos reunimos los lunes");
    CHECK(liveNotes(w.journal, 2).at(0).mark == NoteMark::Decision);
    w.write("part2.live.notes", "2:15 Question: Who?");
    CHECK(liveNotes(w.journal, 2).at(0).mark == NoteMark::Question);
}
