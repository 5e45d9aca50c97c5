// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recorder.h"
#include "journal/rows.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <map>
#include <random>

using namespace waymark;
using namespace waymark::test;

namespace {

const FieldId story("one.form.story");
const FieldId name("one.form.name");
const FieldId statement("one.diagnostic.a");
const FieldId none("one.diagnostic.none");
constexpr const char* plan = "one.plan.actions";

bool everything(const FieldId&) {
    return true;
}

UndoStack::Sees on(const char* page) {
    return [page](const FieldId& field) { return field.str().starts_with(page); };
}

struct Writing {
    FixedClock clock;
    Journal journal{smallCourse()};
    Recorder recorder{journal, clock, randomUuid()};

    void type(const FieldId& field, const std::string& words) {
        const auto end = journal.value(field).size(); // plain ASCII here
        REQUIRE(recorder.splice(field, end, 0, words));
    }
    std::optional<FieldId> undo(const UndoStack::Sees& sees = everything) {
        auto done = recorder.undo(sees);
        REQUIRE(done);
        return done.value();
    }
    std::optional<FieldId> redo(const UndoStack::Sees& sees = everything) {
        auto done = recorder.redo(sees);
        REQUIRE(done);
        return done.value();
    }
    std::map<std::string, std::string> values() const {
        std::map<std::string, std::string> all;
        for (const auto& [field, answer] : journal.answers())
            if (!answer.value.empty())
                all[field.str()] = answer.value;
        return all;
    }
};

} // namespace

TEST_CASE("typing is taken back up to the last pause, and done again", "[undo]") {
    Writing w;
    w.type(story, "one");
    w.type(story, " two");
    w.clock.advance(2500);
    w.type(story, " three");
    CHECK(w.undo() == story);
    CHECK(w.journal.value(story) == "one two");
    CHECK(w.undo() == story);
    CHECK(w.journal.value(story).empty());
    CHECK_FALSE(w.undo());
    CHECK(w.redo() == story);
    CHECK(w.redo() == story);
    CHECK(w.journal.value(story) == "one two three");
    CHECK_FALSE(w.redo());
}

TEST_CASE("typing that never pauses is taken back in pieces of ten seconds", "[undo]") {
    Writing w;
    for (int second = 0; second < 60; ++second) {
        w.type(story, "x");
        (void)w.recorder.take(); // saved every second
        w.clock.advance(1000);
    }
    w.undo();
    CHECK(w.journal.value(story).size() == 55); // five pieces of eleven letters stay
}

TEST_CASE("what is done after undo replaces what could be done again", "[undo]") {
    Writing w;
    w.type(story, "one");
    w.undo();
    w.type(name, "Amara");
    CHECK_FALSE(w.recorder.undoStack().canRedo(everything));
    CHECK_FALSE(w.redo());
    CHECK(w.journal.value(story).empty());
}

TEST_CASE("a tick comes back with what it cleared", "[undo]") {
    Writing w;
    REQUIRE(w.recorder.set(none, "true"));
    REQUIRE(w.recorder.set(statement, "true"));
    CHECK_FALSE(w.journal.checked(none));
    w.undo();
    CHECK(w.journal.checked(none));
    CHECK_FALSE(w.journal.checked(statement));
    w.redo();
    CHECK_FALSE(w.journal.checked(none));
    CHECK(w.journal.checked(statement));
}

TEST_CASE("rows that were added, moved and removed come back whole", "[undo]") {
    Writing w;
    REQUIRE(w.recorder.set(cell(plan, "r1", "who"), "Amara"));
    REQUIRE(w.recorder.set(cell(plan, "r2", "who"), "Luis"));
    const auto before = w.journal.rows(plan);
    REQUIRE(moveRow(w.recorder, plan, "r1", 3));
    const auto moved = w.journal.rows(plan);
    REQUIRE(moved != before);
    REQUIRE(removeRow(w.recorder, plan, "r2"));
    CHECK(w.journal.value(cell(plan, "r2", "who")).empty());
    w.undo();
    CHECK(w.journal.value(cell(plan, "r2", "who")) == "Luis");
    CHECK(w.journal.rows(plan) == moved);
    w.undo();
    CHECK(w.journal.rows(plan) == before);
    w.redo();
    CHECK(w.journal.rows(plan) == moved);
}

TEST_CASE("each page takes back its own, whatever was done elsewhere since", "[undo]") {
    Writing w;
    w.type(story, "on the form");
    REQUIRE(w.recorder.set(statement, "true"));
    CHECK(w.undo(on("one.form")) == story);
    CHECK(w.journal.checked(statement));
    CHECK_FALSE(w.undo(on("one.form")));
    CHECK_FALSE(w.redo(on("one.diagnostic")));
    CHECK(w.undo(on("one.diagnostic")) == statement);
    CHECK(w.redo(on("one.form")) == story);
    CHECK(w.journal.value(story) == "on the form");
}

TEST_CASE("nothing out of sight is touched, nor what it stands on", "[undo]") {
    Writing w;
    w.type(story, "first");
    w.recorder.pause();
    {
        const Recorder::Together inOneGo(w.recorder); // of two pages
        REQUIRE(w.recorder.set(story, "second"));
        REQUIRE(w.recorder.set(statement, "true"));
    }
    CHECK_FALSE(w.undo(on("one.form"))); // "first" lies under a step that stays
    CHECK(w.journal.value(story) == "second");
    CHECK(w.undo());
    CHECK(w.undo(on("one.form")) == story);
    CHECK(w.journal.value(story).empty());
}

TEST_CASE("what someone else changed meanwhile is left to them", "[undo]") {
    Writing w;
    w.type(story, "ours");
    w.recorder.pause();
    w.type(name, "Amara");
    Change theirs;
    theirs.id = {w.journal.highestCounter() + 1, randomUuid()};
    theirs.field = story;
    theirs.edit = SetValue{"ours", "theirs"};
    theirs.prev = w.journal.head(story);
    (void)w.recorder.take(); // is saved
    (void)w.recorder.adopt({theirs}, {});
    CHECK(w.journal.value(story) == "theirs");
    CHECK(w.undo() == name);
    CHECK_FALSE(w.undo());
    CHECK(w.journal.value(story) == "theirs");
}

TEST_CASE("taking back is a change like any other, in a group of its own", "[undo]") {
    Writing w;
    w.type(story, "one");
    const auto did = w.recorder.take();
    w.undo();
    const auto back = w.recorder.take();
    REQUIRE(back.size() == 1);
    CHECK(back[0].edit == Edit(Splice{0, "one", ""}));
    CHECK(back[0].prev == did[0].id);
    CHECK(back[0].group != did[0].group);
}

TEST_CASE("whatever was done, undo leads back to the start and redo to the end", "[undo]") {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&](unsigned limit) { return random() % limit; };
        Writing w;
        for (int i = 0; i < 60; ++i) {
            switch (upTo(5)) {
            case 0:
                w.type(story, std::string(1 + upTo(8), static_cast<char>('a' + upTo(26))));
                break;
            case 1:
                if (const auto size = w.journal.value(story).size(); size > 2)
                    REQUIRE(w.recorder.splice(story, upTo(static_cast<unsigned>(size - 2)), 2, "E"));
                break;
            case 2:
                REQUIRE(w.recorder.set(upTo(2) ? statement : none, upTo(2) ? "true" : ""));
                break;
            case 3:
                REQUIRE(moveRow(w.recorder, plan, "r" + std::to_string(1 + upTo(5)), upTo(5)));
                break;
            default:
                REQUIRE(w.recorder.set(cell(plan, "r" + std::to_string(1 + upTo(5)), "what"),
                                       std::to_string(upTo(1000))));
            }
            w.clock.advance(upTo(4000));
        }
        const auto end = w.values();
        while (w.undo())
            ;
        CHECK(w.values().empty());
        while (w.redo())
            ;
        CHECK(w.values() == end);
    }
}
