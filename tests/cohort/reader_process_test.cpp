// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members on their way from the process that read them. The process itself is tested from outside, in
// tests/cli.
#include "cohort/reader_process.h"

#include "cohort/member_json.h"
#include "cohort_support.h"
#include "support/cohorts.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("a member comes through as it is, and nothing else does") {
    const Folder folder;
    (void)makeCohortIn(folder.path(), 77, 8);
    CohortFolder cohort(folder.path());
    REQUIRE(cohort.read(onThreads(1)).ok());
    REQUIRE_FALSE(cohort.members().empty());
    for (const auto& member : cohort.members()) {
        const auto json = parseJson(writeJson(memberJson(*member), false));
        REQUIRE(json.ok());
        auto back = memberFrom(json.value());
        REQUIRE(back.ok());
        back->file = member->file;
        CHECK(back.value() == *member);
        for (const auto& [key, value] : json->items()) {
            auto bent = json.value();
            bent.erase(key);
            CHECK_FALSE(memberFrom(bent).ok());
            bent[key] = Json::array({Json::array({-1})});
            CHECK_FALSE(memberFrom(bent).ok());
        }
    }
    for (const char* text : {"null", "[]", "{}", "3", "\"x\""})
        CHECK_FALSE(memberFrom(Json::parse(text)).ok());
}

TEST_CASE("where no reader answers, the files are read all the same") {
    const Folder folder;
    (void)makeCohortIn(folder.path(), 5, 4);
    CohortFolder plain(folder.path());
    REQUIRE(plain.read(onThreads(1)).ok());
    // A program that is not there, one that says nothing, one that fails, and one that says something else.
    for (const char* program : {"/no/such/program", "true", "false", "echo"}) {
        INFO(program);
        CohortFolder cohort(folder.path());
        REQUIRE(cohort.read(inProcess(program, 2, "en")).ok());
        CHECK(cohort.complete());
        CHECK(cohort.members().size() == plain.members().size());
        CHECK(cohort.unreadable() == plain.unreadable());
    }
}
