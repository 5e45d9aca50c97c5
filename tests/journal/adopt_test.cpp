// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs write into one file: what the other one wrote is taken in, and nothing of either is lost.
#include "journal/recorder.h"
#include "journal/rows.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::test;

namespace {

const FieldId story("one.form.story");
const FieldId name("one.form.name");

// A program with the journal open.
struct Side {
    FixedClock clock;
    Journal journal{smallCourse()};
    Recorder recorder{journal, clock, randomUuid()};
};

// What lies on disk: as a store would, it takes only changes that fit, made on the last one of their field.
struct Disk {
    Journal journal{smallCourse()};
    std::vector<Change> history;

    void save(const std::vector<Change>& changes) {
        for (const auto& change : changes) {
            INFO(change.field.str());
            REQUIRE(change.prev == journal.head(change.field));
            REQUIRE(std::ranges::none_of(history, [&](const Change& old) { return old.id == change.id; }));
            REQUIRE(journal.apply(change));
            history.push_back(change);
        }
    }
    std::vector<Change> since(std::size_t from) const {
        return {history.begin() + static_cast<std::ptrdiff_t>(from), history.end()};
    }
};

void requireSame(const Journal& a, const Journal& b) {
    for (const auto* each : {&a, &b})
        for (const auto& [field, answer] : each->answers()) {
            INFO(field.str());
            REQUIRE(a.value(field) == b.value(field));
            REQUIRE(a.head(field) == b.head(field));
        }
}

bool inHistory(const Disk& disk, const FieldId& field, const std::string& words) {
    Journal replay(smallCourse());
    bool seen = false;
    for (const auto& change : disk.history) {
        REQUIRE(replay.apply(change));
        seen = seen || replay.value(field) == words;
    }
    return seen;
}

} // namespace

TEST_CASE("what another program wrote in other fields comes beside what is not saved yet") {
    Disk disk;
    Side ours;
    Side theirs;
    REQUIRE(theirs.recorder.set(name, "Amara"));
    disk.save(theirs.recorder.take());
    REQUIRE(ours.recorder.splice(story, 0, 0, "We "));
    auto unsaved = ours.recorder.take();
    ours.clock.advance(10'000);
    REQUIRE(ours.recorder.splice(story, 3, 0, "met."));
    const auto kept = ours.recorder.adopt(disk.since(0), unsaved);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0] == unsaved[0]);
    disk.save(kept);
    CHECK(ours.journal.value(name) == "Amara");
    CHECK(ours.journal.value(story) == "We met.");
    requireSame(ours.journal, disk.journal);
}

TEST_CASE("where both wrote in one field, ours is current and theirs is in the history") {
    Disk disk;
    Side ours;
    Side theirs;
    REQUIRE(ours.recorder.set(story,
                              "At first this stood here, and it was long enough for splices to be kept. "));
    disk.save(ours.recorder.take());
    (void)theirs.recorder.adopt(disk.since(0), {});
    const auto start = ours.journal.value(story);
    REQUIRE(theirs.recorder.splice(story, 0, 8, "Later"));
    REQUIRE(theirs.recorder.splice(story, 10, 0, "..."));
    const auto theirText = theirs.journal.value(story);
    disk.save(theirs.recorder.take());

    REQUIRE(ours.recorder.splice(story, start.size(), 0, "And this is ours."));
    const auto unsaved = ours.recorder.take();
    ours.recorder.pause();
    REQUIRE(ours.recorder.splice(story, 3, 5, "")); // still being typed
    const auto ourText = ours.journal.value(story);
    std::vector<std::string> seen;
    const auto watching =
        ours.journal.watch([&](const Change& c) { seen.push_back(ours.journal.value(c.field)); });

    disk.save(ours.recorder.adopt(disk.since(1), unsaved));
    CHECK(ours.journal.value(story) == ourText);
    CHECK(disk.journal.value(story) == ourText);
    CHECK(inHistory(disk, story, theirText));
    requireSame(ours.journal, disk.journal);
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.back() == ourText); // whoever shows it ends with what is there

    // And typing goes on, on top.
    REQUIRE(ours.recorder.splice(story, 0, 0, "So: "));
    disk.save(ours.recorder.take());
    CHECK(disk.journal.value(story) == "So: " + ourText);
}

TEST_CASE("where both wrote the same, nothing is left to save") {
    Disk disk;
    Side ours;
    Side theirs;
    REQUIRE(theirs.recorder.set(name, "Amara"));
    disk.save(theirs.recorder.take());
    REQUIRE(ours.recorder.set(name, "Amara"));
    CHECK(ours.recorder.adopt(disk.since(0), {}).empty());
    requireSame(ours.journal, disk.journal);
}

TEST_CASE("what we wrote first in a field that they wrote in first as well") {
    Disk disk;
    Side ours;
    Side theirs;
    REQUIRE(theirs.recorder.set(name, "Teo"));
    REQUIRE(theirs.recorder.set(FieldId("one.form.colour"), "red"));
    disk.save(theirs.recorder.take());
    REQUIRE(ours.recorder.set(name, "Amara"));
    REQUIRE(ours.recorder.set(FieldId("one.form.day"), "2026-03-19"));
    disk.save(ours.recorder.adopt(disk.since(0), {}));
    CHECK(disk.journal.value(name) == "Amara");
    CHECK(disk.journal.value(FieldId("one.form.colour")) == "red");
    CHECK(disk.journal.value(FieldId("one.form.day")) == "2026-03-19");
    CHECK(inHistory(disk, name, "Teo"));
    requireSame(ours.journal, disk.journal);
}

TEST_CASE("we emptied what they went on writing: ours is current") {
    Disk disk;
    Side ours;
    Side theirs;
    REQUIRE(ours.recorder.set(name, "Amara"));
    disk.save(ours.recorder.take());
    (void)theirs.recorder.adopt(disk.since(0), {});
    REQUIRE(theirs.recorder.splice(name, 5, 0, " Boone"));
    disk.save(theirs.recorder.take());
    REQUIRE(ours.recorder.set(name, ""));
    disk.save(ours.recorder.adopt(disk.since(1), {}));
    CHECK(disk.journal.value(name).empty());
    CHECK(inHistory(disk, name, "Amara Boone"));
    requireSame(ours.journal, disk.journal);
}

TEST_CASE("a statement and None of these, ticked at once by two, do not both stay") {
    const FieldId a("one.diagnostic.a");
    const FieldId none("one.diagnostic.none");
    for (const bool oursIsNone : {true, false}) {
        Disk disk;
        Side ours;
        Side theirs;
        REQUIRE(theirs.recorder.set(oursIsNone ? a : none, "true"));
        disk.save(theirs.recorder.take());
        REQUIRE(ours.recorder.set(oursIsNone ? none : a, "true"));
        disk.save(ours.recorder.adopt(disk.since(0), {}));
        INFO(oursIsNone);
        CHECK(disk.journal.checked(a));
        CHECK_FALSE(disk.journal.checked(none));
        requireSame(ours.journal, disk.journal);
    }
}

TEST_CASE("rows that both added are all there") {
    constexpr auto table = "one.questions";
    Disk disk;
    Side ours;
    Side theirs;
    const auto theirRow = addRow(theirs.recorder, table).value();
    REQUIRE(theirs.recorder.set(cell(table, theirRow, "text"), "Theirs?"));
    disk.save(theirs.recorder.take());
    const auto ourRow = addRow(ours.recorder, table).value();
    REQUIRE(ours.recorder.set(cell(table, ourRow, "text"), "Ours?"));
    disk.save(ours.recorder.adopt(disk.since(0), {}));
    CHECK(disk.journal.rows(table) == std::vector<std::string>{ourRow, theirRow});
    CHECK(questionsOf(disk.journal, table).size() == 2);
    requireSame(ours.journal, disk.journal);
}

TEST_CASE("two who keep writing in the same places end with the same journal") {
    Disk disk;
    Side sides[2];
    std::size_t seen[2] = {0, 0};
    const FieldId fields[] = {story, name, FieldId("one.steps.note")};
    for (int round = 0; round < 300; ++round) {
        const int who = (round * 7 / 3) % 2;
        auto& side = sides[who];
        side.clock.advance(round % 5 * 700);
        const auto& field = fields[round % 3];
        const auto& text = side.journal.value(field);
        REQUIRE(side.recorder.splice(field, text.size() / 2, round % 4 == 0 ? 2 : 0,
                                     std::string(3, char('a' + round % 26))));
        if (round % 2 == 0)
            continue; // not saved yet
        auto changes = side.recorder.take();
        if (seen[who] < disk.history.size())
            changes = side.recorder.adopt(disk.since(seen[who]), changes);
        disk.save(changes);
        seen[who] = disk.history.size();
        requireSame(side.journal, disk.journal);
    }
    CHECK(disk.history.size() > 100);
}
