// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_course.h"
#include "journal/outlook.h"
#include "journal/recorder.h"
#include "support/catch.h"

using namespace waymark;

namespace {

struct Writing {
    SystemClock clock;
    Journal journal{foundationsCourse()};
    Recorder recorder{journal, clock, Uuid{}};

    void write(const std::string& field, const std::string& value) {
        REQUIRE(recorder.set(FieldId(field), value).ok());
    }
};

Date day(std::string_view text) {
    return *parseIsoDate(text);
}

} // namespace

TEST_CASE("a journal is fresh until something is written in its parts", "[outlook]") {
    Writing writing;
    CHECK(isFresh(writing.journal));
    writing.write("journal.owner.name", "Amara");
    CHECK(isFresh(writing.journal));
    REQUIRE(addRow(writing.recorder, "part2.questions").ok());
    CHECK(isFresh(writing.journal)); // an empty row is not yet a question
    writing.write("part1.roles.response", " \n");
    CHECK(isFresh(writing.journal));
    SECTION("words") {
        writing.write("part1.roles.response", "We");
    }
    SECTION("a tick") {
        writing.write("part3.diagnostic.b", "true");
    }
    SECTION("an action") {
        writing.write("part2.plan.actions.r1.what", "Ask");
    }
    SECTION("a rating, which nobody has to give") {
        writing.write("part1.steps.step3.rating", "well");
    }
    CHECK_FALSE(isFresh(writing.journal));
}

TEST_CASE("the next live session is the earliest that is not over", "[outlook]") {
    Writing writing;
    CHECK_FALSE(nextLiveSession(writing.journal, day("2026-03-11")));
    writing.write("part1.live.date", "2026-02-19");
    writing.write("part4.live.date", "2026-04-30");
    writing.write("part2.live.date", "2026-03-19");
    writing.write("part3.live.date", "some day in March");
    writing.write("part5.pdsa.act.next", "2026-03-12"); // a date, but of no session
    CHECK(nextLiveSession(writing.journal, day("2026-03-11")) == day("2026-03-19"));
    CHECK(nextLiveSession(writing.journal, day("2026-03-19")) == day("2026-03-19"));
    CHECK(nextLiveSession(writing.journal, day("2026-03-20")) == day("2026-04-30"));
    CHECK_FALSE(nextLiveSession(writing.journal, day("2026-05-01")));
}

TEST_CASE("open actions stand by date, and say how late they are", "[outlook]") {
    Writing writing;
    const auto action = [&](const std::string& row, const std::string& what, const std::string& when) {
        writing.write(row + ".what", what);
        writing.write(row + ".when", when);
    };
    action("part3.plan.actions.r1", "third", "2026-03-20");
    action("part2.plan.actions.r1", "done", "2026-01-01");
    action("part2.plan.actions.r2", "last", "before the break");
    action("part2.plan.actions.r3", "first", "2026-03-09");
    writing.write("part2.plan.actions.r1.done", "true");
    const auto rows = openActions(writing.journal);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].what == "first");
    CHECK(rows[1].what == "third");
    CHECK(rows[2].what == "last");
    CHECK(daysLate(rows[0], day("2026-03-11")) == 2);
    CHECK(daysLate(rows[0], day("2026-03-09")) == 0);
    CHECK(daysLate(rows[1], day("2026-03-11")) == 0);
    CHECK(daysLate(rows[2], day("2026-03-11")) == 0);
}

TEST_CASE("open questions come before answered ones", "[outlook]") {
    Writing writing;
    writing.write("part1.questions.qqqqqqqqqqqq.text", "answered");
    writing.write("part1.questions.qqqqqqqqqqqq.answered", "true");
    writing.write("part2.questions.rrrrrrrrrrrr.text", "open");
    writing.write("part2.questions.ssssssssssss.text", "  ");
    const auto rows = openQuestionsFirst(writing.journal);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].text == "open");
    CHECK(rows[1].text == "answered");
}
