// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page for the coaches: where the group is, and what it has no room for.
#include "cohort/session_brief.h"
#include "cohort_support.h"
#include "journal/sheets.h"
#include "report/writers.h"
#include "support/journal_files.h"
#include "support/many_journals.h"

using namespace waymark;
using namespace waymark::test;

namespace {

std::string markdownOf(const Cohort& cohort) {
    const Journal none(cohort.course);
    const auto report = sessionBrief(cohort, {.title = "Spring", .coachesOnly = true, .last = {}});
    return writerFor("out.md")->write(none, report, {}).value();
}

} // namespace

TEST_CASE("the coaches' page tells how many statements and steps it leaves out") {
    const Folder folder;
    std::vector<std::pair<std::string, std::string>> all;
    for (const char* letter : {"a", "b", "c", "d", "e", "f"})
        all.emplace_back(std::string("part2.diagnostic.") + letter, "true");
    writeAnswers(folder / "ada.waymark", all);
    auto options = asOfThatDay();
    options.part = 2;
    const auto text = markdownOf(cohortIn(folder.path(), options));
    CHECK_THAT(text, containsText("And 2 more, which the facilitator has."));
}

TEST_CASE("the trail of a brief for one part stands at that part") {
    const Folder folder;
    writeAnswers(folder / "ada.waymark", {{"part1.goals.response", "To listen"}});
    auto options = asOfThatDay();
    for (int part = 0; part <= 5; ++part) {
        options.part = part;
        const auto report =
            sessionBrief(cohortIn(folder.path(), options), {.title = {}, .coachesOnly = true, .last = {}});
        REQUIRE(report.emblem);
        // The post where one is has an edge in the colour of the accent, in the order of the parts.
        std::vector<int> here;
        int number = 0;
        for (const auto& path : report.emblem->paths)
            if (path.closed && path.stroke && path.fill != "") {
                ++number;
                if (path.stroke->color == "accent")
                    here.push_back(number);
            }
        INFO(part);
        CHECK(number == 5);
        CHECK(here == std::vector<int>{std::max(part, 1)});
    }
}

TEST_CASE("small tests on worksheets count with the part that tests") {
    const Folder folder;
    const auto cohortOf = [&](int part) {
        auto options = asOfThatDay();
        options.part = part;
        return cohortIn(folder.path(), options);
    };
    writeAnswers(folder / "ada.waymark", {{"part1.goals.response", "To listen"}});
    {
        Writing writing(folder / "ada.waymark");
        const auto sheet = addSheet(writing.recorder, ToolId("pdsa"), "Reminders");
        REQUIRE(sheet.ok());
        writing.set(FieldId(sheet.value() + ".change"), "A text in the evening");
        REQUIRE(writing.save().committed);
    }
    CHECK(cohortOf(0).tests.size() == 1);
    CHECK(cohortOf(2).tests.empty());
    CHECK(cohortOf(5).tests.size() == 1);
}
