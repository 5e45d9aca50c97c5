// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "A text: any words fill it in. Several fields: some is started, all is filled in. A diagnostic: a tick, or
// None. A plan: the done check, and a row with all three cells. Reading pages have none."
#include "course/read_course.h"
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
    Progress of(const char* section) const { return progressOf(journal, *journal.course().section(section)); }
    Progress part(int number) const {
        for (const auto& part : journal.course().parts())
            if (part.number == number)
                return progressOf(journal, part);
        return Progress::Reading;
    }
};

} // namespace

TEST_CASE("a blank journal: nothing yet, and reading pages have no progress") {
    const Writing w;
    for (const char* section : {"intro", "library.tools", "library.collectivist", "library.empathy", "ack"}) {
        INFO(section);
        CHECK(w.of(section) == Progress::Reading);
    }
    for (const char* section :
         {"journal", "part1.roles", "part1.steps", "part1.goals", "part1.live", "part2.foundation",
          "part2.diagnostic", "part2.plan", "part2.live", "part3.diagnostic", "part3.plan", "part3.live",
          "part4.diagnostic", "part4.plan", "part4.live", "part5.pdsa", "part5.live"}) {
        INFO(section);
        CHECK(w.of(section) == Progress::NotYet);
    }
    const auto counted = progressOf(w.journal);
    CHECK(counted.filled == 0);
    CHECK(counted.total == 16);
    REQUIRE(nextSection(w.journal));
    CHECK(nextSection(w.journal)->id == "part1.roles");
}

TEST_CASE("a text: any words fill it in") {
    Writing w;
    w.write("part1.roles.response", " \n\u00A0");
    CHECK(w.of("part1.roles") == Progress::NotYet); // white space is no word
    w.write("part1.roles.response", "x");
    CHECK(w.of("part1.roles") == Progress::Filled);
    CHECK(w.part(1) == Progress::Started);
    w.write("part1.roles.response", "");
    CHECK(w.of("part1.roles") == Progress::NotYet);
    CHECK(w.part(1) == Progress::NotYet);
}

TEST_CASE("several fields: some is started, all is filled in") {
    Writing w;
    w.write("part5.pdsa.plan.who", "We");
    CHECK(w.of("part5.pdsa") == Progress::Started);
    for (const char* field : {"plan.what", "plan.when", "plan.data", "plan.prediction", "do.response",
                              "study.response", "act.response"})
        w.write(std::string("part5.pdsa.") + field, "words");
    CHECK(w.of("part5.pdsa") == Progress::Started);
    w.write("part5.pdsa.act.decision", "adapt");
    CHECK(w.of("part5.pdsa") == Progress::Filled); // the numbers and the next date are optional
    w.write("part5.pdsa.plan.data", "");
    CHECK(w.of("part5.pdsa") == Progress::Started);
}

TEST_CASE("what is optional starts a section, and is not needed to fill it in") {
    Writing w;
    w.write("part2.live.date", "2026-03-19");
    CHECK(w.of("part2.live") == Progress::Started);
    w.write("part2.live.notes", "We met.");
    CHECK(w.of("part2.live") == Progress::Filled);
    w.write("part2.live.date", "");
    CHECK(w.of("part2.live") == Progress::Filled);
    w.write("part1.steps.step3.note", "Slow.");
    CHECK(w.of("part1.steps") == Progress::Started); // fields inside a step count as well
}

TEST_CASE("a diagnostic: a tick, or None of these fits us") {
    Writing w;
    w.write("part3.diagnostic.f", "true");
    CHECK(w.of("part3.diagnostic") == Progress::Filled);
    w.write("part3.diagnostic.f", "false");
    CHECK(w.of("part3.diagnostic") == Progress::NotYet);
    w.write("part3.diagnostic.none", "true");
    CHECK(w.of("part3.diagnostic") == Progress::Filled);
    CHECK(w.of("part2.diagnostic") == Progress::NotYet);
}

TEST_CASE("a plan: the done check, and one row with who, what and when") {
    Writing w;
    w.write("part4.plan.questions", "Who else?");
    CHECK(w.of("part4.plan") == Progress::Started);
    w.write("part4.plan.questions", "");
    w.write("part4.plan.resources.done", "true");
    CHECK(w.of("part4.plan") == Progress::Started);
    w.write("part4.plan.actions.r2.who", "Amara");
    w.write("part4.plan.actions.r2.what", "Ask");
    w.write("part4.plan.actions.r3.when", "soon"); // another row's cell does not help
    CHECK(w.of("part4.plan") == Progress::Started);
    w.write("part4.plan.actions.r2.when", " ");
    CHECK(w.of("part4.plan") == Progress::Started);
    w.write("part4.plan.actions.r2.when", "before May");
    CHECK(w.of("part4.plan") == Progress::Filled);
    w.write("part4.plan.resources.done", "");
    CHECK(w.of("part4.plan") == Progress::Started);
}

TEST_CASE(
    "a part is filled in when all its sections are, and the next thing to do is the first that is not") {
    Writing w;
    w.write("part2.foundation.response", "x");
    w.write("part2.diagnostic.a", "true");
    w.write("part2.plan.resources.done", "true");
    for (const char* column : {"who", "what", "when"})
        w.write(std::string("part2.plan.actions.r1.") + column, "x");
    CHECK(w.part(2) == Progress::Started);
    w.write("part2.live.notes", "x");
    CHECK(w.part(2) == Progress::Filled);
    CHECK(progressOf(w.journal).filled == 4);
    CHECK(nextSection(w.journal)->id == "part1.roles");
    w.write("part1.roles.response", "x");
    CHECK(nextSection(w.journal)->id == "part1.steps");
    w.write("part1.steps.response", "x");
    for (int step = 1; step <= 8; ++step)
        w.write("part1.steps.step" + std::to_string(step) + ".rating", "well");
    w.write("part1.goals.response", "x");
    w.write("part1.live.notes", "x");
    CHECK(w.part(1) == Progress::Filled);
    CHECK(nextSection(w.journal)->id == "part3.diagnostic");
    CHECK(progressOf(w.journal).filled == 8);
}
