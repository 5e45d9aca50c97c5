// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "A file says by itself that it is an extract, who goes by what name in it, and how far the journal had
// come."
#include "course/read_course.h"
#include "journal/extract_mark.h"
#include "journal/progress.h"
#include "journal/recorder.h"
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
};

} // namespace

TEST_CASE("a journal is an extract when it says on which day it was made") {
    Writing w;
    CHECK_FALSE(extractMark(w.journal));
    w.write("extract.name", "Heron");
    CHECK_FALSE(extractMark(w.journal));
    w.write("extract.made", "2026-03-11");
    const auto mark = extractMark(w.journal);
    REQUIRE(mark);
    CHECK(mark->name == "Heron");
    CHECK(isoDate(mark->made) == "2026-03-11");
    w.write("extract.made", "last week");
    CHECK_FALSE(extractMark(w.journal));
}

TEST_CASE("an extract tells how far its journal was, without the answers") {
    Writing w;
    const auto& roles = *w.journal.course().section("part1.roles");
    const auto& plan = *w.journal.course().section("part2.plan");
    w.write("extract.progress.part1.roles", "filled");
    w.write("extract.progress.part2.plan", "started");
    CHECK(progressOf(w.journal, roles) == Progress::Filled);
    CHECK(progressOf(w.journal, plan) == Progress::Started);
    CHECK(progressOf(w.journal).filled == 1);
    // What is said there counts, also where an answer came along.
    w.write("extract.progress.part1.goals", "not-yet");
    w.write("part1.goals.response", "To learn");
    CHECK(progressOf(w.journal, *w.journal.course().section("part1.goals")) == Progress::NotYet);

    CHECK_FALSE(w.recorder.set(FieldId("extract.progress.part9.none"), "filled"));
    CHECK_FALSE(w.recorder.set(FieldId("extract.progress.part1.roles"), "nearly"));
}
