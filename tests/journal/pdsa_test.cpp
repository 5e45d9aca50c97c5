// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_course.h"
#include "journal/pdsa.h"
#include "journal/recorder.h"
#include "support/catch.h"

using namespace waymark;

namespace {

struct SmallTest {
    SystemClock clock;
    Journal journal{foundationsCourse()};
    Recorder recorder{journal, clock, Uuid{}};

    void write(const std::string& field, const std::string& value) {
        REQUIRE(recorder.set(FieldId("part5.pdsa." + field), value).ok());
    }
    void plan() {
        for (const auto* field : {"plan.who", "plan.what", "plan.when", "plan.data", "plan.prediction"})
            write(field, std::string("words for ") + field);
    }
    std::vector<PdsaStage> stages() { return stagesOf(journal, *journal.course().section("part5.pdsa")); }
    std::string states() {
        std::string letters;
        for (const auto& stage : stages())
            letters += "DNL"[static_cast<int>(stage.state)];
        return letters;
    }
};

} // namespace

TEST_CASE("a small test has four stages, each with its own fields", "[pdsa]") {
    SmallTest test;
    const auto stages = test.stages();
    REQUIRE(stages.size() == 4);
    CHECK(stages[0].id == "part5.pdsa.plan");
    CHECK(stages[0].blocks.size() == 5);
    CHECK(stages[3].id == "part5.pdsa.act");
    CHECK(stages[3].blocks.back()->id.rfind("part5.pdsa.act.", 0) == 0);
}

TEST_CASE("people are in the first stage that is not done", "[pdsa]") {
    SmallTest test;
    CHECK(test.states() == "NLLL");
    test.write("plan.who", "Dana");
    CHECK(test.states() == "NLLL");
    test.plan();
    CHECK(test.states() == "DNLL");
    test.write("study.response", "written before Do");
    CHECK(test.states() == "DNDL");
    test.write("do.response", "Sent on six of seven days");
    CHECK(test.states() == "DDDN");
    test.write("act.response", "Send it earlier");
    CHECK(test.states() == "DDDN"); // the decision is missing; the date of the next test is not needed
    test.write("act.decision", "adapt");
    CHECK(test.states() == "DDDD");
}

TEST_CASE("a closed stage says in a line what is in it", "[pdsa]") {
    SmallTest test;
    CHECK(test.stages()[0].summary.empty());
    test.plan();
    test.write("do.response", "\n  Sent on six of seven days\nand then some");
    test.write("act.response", "Send it earlier");
    test.write("act.decision", "adapt");
    const auto stages = test.stages();
    CHECK(stages[0].summary == "words for plan.what");
    CHECK(stages[1].summary == "Sent on six of seven days");
    CHECK(stages[2].summary.empty());
    CHECK(stages[3].summary == "Adapt");
}
