// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Open actions of earlier parts reappear, to be done, moved or dropped with a reason. One action, shown in
// many places." And what the journal remembers of extracts, and the people of a group.
#include "course/read_course.h"
#include "journal/carry_over.h"
#include "journal/history.h"
#include "journal/outlook.h"
#include "journal/people.h"
#include "journal/recorder.h"
#include "journal/shared_log.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

using namespace waymark;
using namespace waymark::test;

namespace {

struct Writing {
    FixedClock clock;
    Journal journal{foundationsCourse()};
    Recorder recorder{journal, clock, randomUuid()};

    void write(const std::string& field, const std::string& value) {
        INFO(field);
        REQUIRE(recorder.set(FieldId(field), value));
    }
    void undo() {
        REQUIRE(recorder.undo([](const FieldId&) { return true; }).ok());
    }
};

Date day(std::string_view text) {
    return *parseIsoDate(text);
}

} // namespace

TEST_CASE("open actions of earlier parts come along, those done or dropped do not", "[carry]") {
    Writing w;
    w.write("part2.plan.actions.r1.what", "Ask the drivers");
    w.write("part2.plan.actions.r1.when", "2026-03-19");
    w.write("part2.plan.actions.r2.what", "Call the school");
    w.write("part2.plan.actions.r2.when", "2026-03-12");
    w.write("part2.plan.actions.r3.what", "Print the list");
    w.write("part2.plan.actions.r3.done", "true");
    w.write("part4.plan.actions.r1.what", "Of a later part");
    CHECK(carriedActions(w.journal, 2).empty());
    auto carried = carriedActions(w.journal, 3);
    REQUIRE(carried.size() == 2);
    CHECK(carried[0].what == "Call the school");
    w.write("dropped.part2.plan.actions.r2", "They called us");
    carried = carriedActions(w.journal, 3);
    REQUIRE(carried.size() == 1);
    CHECK(carried[0].what == "Ask the drivers");
    CHECK(openActions(w.journal).size() == 2);
    CHECK(actionsOf(w.journal).at(1).dropped == "They called us");
    CHECK(daysLate(actionsOf(w.journal).at(1), day("2026-03-20")) == 0);
    w.undo();
    CHECK(carriedActions(w.journal, 3).size() == 2);
}

TEST_CASE("only a cell of a plan can be dropped, and a row that goes takes its reason along", "[carry]") {
    Writing w;
    CHECK_FALSE(w.recorder.set(FieldId("dropped.part2.questions.r1"), "No"));
    CHECK_FALSE(w.recorder.set(FieldId("dropped.part2.plan.actions"), "No"));
    CHECK_FALSE(w.recorder.set(FieldId("dropped."), "No"));
    w.write("part2.plan.actions.r1.what", "Ask");
    w.write("dropped.part2.plan.actions.r1", "No time");
    REQUIRE(removeRow(w.recorder, "part2.plan.actions", "r1"));
    w.write("part2.plan.actions.r1.what", "Another");
    CHECK(actionsOf(w.journal).at(0).dropped.empty());
}

TEST_CASE("what is left to prepare for the next live session", "[carry]") {
    Writing w;
    CHECK_FALSE(preparationFor(w.journal, day("2026-03-11")));
    w.write("part1.live.date", "2026-02-19");
    w.write("part2.live.date", "2026-03-19");
    w.write("part3.live.date", "2026-04-19");
    w.write("part2.foundation.response", "We stand here");
    w.write("part2.plan.questions", "Free words");
    w.write("part2.questions.r1.text", "How small?");
    w.write("part2.questions.r2.text", "Who reads it?");
    w.write("part2.questions.r2.answered", "true");
    w.write("part2.plan.actions.r1.what", "Due");
    w.write("part2.plan.actions.r1.when", "2026-03-19");
    w.write("part2.plan.actions.r2.what", "Later");
    w.write("part2.plan.actions.r2.when", "2026-03-20");
    const auto next = preparationFor(w.journal, day("2026-03-11"));
    REQUIRE(next);
    CHECK(next->part == 2);
    CHECK(next->day == day("2026-03-19"));
    CHECK(next->sections == std::vector<std::string>{"part2.diagnostic", "part2.plan"});
    CHECK(next->actions == 1);
    CHECK(next->questions == 1);
    CHECK(preparationFor(w.journal, day("2026-03-20"))->part == 3);
}

TEST_CASE("the journal remembers what was shared with whom, and one step takes it back", "[shared]") {
    Writing w;
    CHECK(sharedExtracts(w.journal).empty());
    REQUIRE(
        rememberShared(w.recorder, {"2026-03-11", " The coaches ", "Heron", true,
                                    "progress questions part2.plan", "000102030405060708090a0b0c0d0e0f"}));
    REQUIRE(rememberShared(w.recorder, {"2026-04-02", "A colleague", "Ada", false, "progress",
                                        "ff0102030405060708090a0b0c0d0e0f"}));
    const auto all = sharedExtracts(w.journal);
    REQUIRE(all.size() == 2);
    CHECK(all[0].with == "The coaches");
    CHECK(all[0].pseudonym);
    CHECK(all[1].when == "2026-04-02");
    const auto known = identityOfPseudonym(w.journal, "Heron");
    REQUIRE(known);
    CHECK(hex(*known) == "000102030405060708090a0b0c0d0e0f");
    CHECK_FALSE(identityOfPseudonym(w.journal, "Ada")); // her own name
    CHECK_FALSE(identityOfPseudonym(w.journal, "Crane"));
    w.undo();
    CHECK(sharedExtracts(w.journal).size() == 1);
    CHECK_FALSE(w.recorder.set(FieldId("shared.r1.else"), "x"));
}

TEST_CASE("people have initials, of no two the same", "[people]") {
    const auto initials = [](std::string_view names) {
        std::vector<std::string> all;
        for (const auto& person : peopleIn(names))
            all.push_back(person.initials);
        return all;
    };
    CHECK(initials("").empty());
    CHECK(initials("Ada Brook\n\n  Berta van Creek \nÉlan") == std::vector<std::string>{"AB", "BC", "Él"});
    CHECK(initials("Ada Brook\nAnn Bridge\nAl Brook") == std::vector<std::string>{"AB", "ABr", "ABro"});
    CHECK(initials("Ada B\nAda B") == std::vector<std::string>{"AB", "AB2"});
    Writing w;
    w.write("people.names", "Ada Brook");
    CHECK(peopleOf(w.journal).at(0).name == "Ada Brook");
}

TEST_CASE("an action moves into another part's plan whole, keeps its id where it can, and its history tells",
          "[carry]") {
    Writing w;
    std::vector<Change> history;
    const auto note = [&] {
        for (auto& change : w.recorder.take())
            history.push_back(std::move(change));
    };
    w.write("part2.plan.actions.r4.who", "Ada");
    w.write("part2.plan.actions.r4.what", "Ask the drivers");
    w.write("part2.plan.actions.r4.when", "2026-03-19");
    w.write("language.part2.plan.actions.r4.what", "es");
    w.write("part3.plan.actions.r1.what", "Already there");
    note();
    const auto moved = moveAction(w.recorder, {"part2.plan.actions", "r4"}, "part3.plan.actions");
    REQUIRE(moved.ok());
    note();
    CHECK(moved->table == "part3.plan.actions");
    CHECK(moved->row == "r4");
    auto all = actionsOf(w.journal);
    REQUIRE(all.size() == 2);
    CHECK(all[1].part == 3);
    CHECK(all[1].who == "Ada");
    CHECK(all[1].what == "Ask the drivers");
    CHECK(all[1].when == "2026-03-19");
    CHECK(w.journal.value(FieldId("language.part3.plan.actions.r4.what")) == "es");
    CHECK(w.journal.value(FieldId("language.part2.plan.actions.r4.what")).empty());
    const auto from = movedFrom(history, FieldId("part3.plan.actions.r4.what"));
    REQUIRE(from.has_value());
    CHECK(from->field == FieldId("part2.plan.actions.r4.what"));
    CHECK_FALSE(movedFrom(history, FieldId("part3.plan.actions.r1.what")).has_value());
    w.undo(); // one step
    all = actionsOf(w.journal);
    REQUIRE(all.size() == 2);
    CHECK(all[0].part == 2);
    CHECK(all[0].row == "r4");
    CHECK(w.journal.value(FieldId("language.part2.plan.actions.r4.what")) == "es");
}

TEST_CASE("an action finds another row where its own is taken, and one that is not there is refused",
          "[carry]") {
    Writing w;
    for (int i = 1; i <= 5; ++i)
        w.write("part3.plan.actions.r" + std::to_string(i) + ".what", "Here");
    w.write("part2.plan.actions.r1.what", "Ask the drivers");
    const auto moved = moveAction(w.recorder, {"part2.plan.actions", "r1"}, "part3.plan.actions");
    REQUIRE(moved.ok());
    CHECK(w.journal.rows("part3.plan.actions").size() == 6);
    CHECK(w.journal.value(cell("part3.plan.actions", moved->row, "what")) == "Ask the drivers");
    CHECK(actionsOf(w.journal, "part2.plan.actions").empty());
    CHECK_FALSE(moveAction(w.recorder, {"part2.plan.actions", "none"}, "part3.plan.actions"));
    CHECK_FALSE(moveAction(w.recorder, {"part3.plan.actions", "r1"}, "part2.questions"));
    CHECK_FALSE(moveAction(w.recorder, {"part3.plan.actions", "r1"}, "part3.plan.actions"));
}
