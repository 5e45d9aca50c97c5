// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since someone last looked.
#include "cohort/since.h"

#include "cohort_support.h"
#include "course/read_course.h"

using namespace waymark;
using namespace waymark::test;

namespace {

Member person(std::uint8_t identity, const std::string& name) {
    Member member;
    member.file = name + ".waymark";
    member.name = name;
    member.identity = {identity};
    member.course = "foundations";
    member.sections = {{"part1.roles", Standing::NotYet}, {"part2.plan", Standing::Started}};
    return member;
}

Cohort of(const std::vector<Member>& members, int part = 0) {
    std::vector<MemberPointer> pointers;
    for (const auto& member : members)
        pointers.push_back(std::make_shared<const Member>(member));
    auto options = asOfThatDay();
    options.part = part;
    return makeCohort(foundationsCourse(), pointers, options, {});
}

std::vector<std::string> said(const std::vector<SinceThen>& changes, const Cohort& cohort) {
    std::vector<std::string> lines;
    for (const auto& change : changes)
        lines.push_back(std::string(nameOf(change.kind)) +
                        (change.kind == SinceThen::Kind::Went ? "" : " " + cohort.nameOf(change.member)) +
                        " " + change.what);
    return lines;
}

} // namespace

TEST_CASE("what changed is told person by person, and survives being kept in a file") {
    auto ada = person(1, "Ada");
    ada.ticked = {FieldId("part2.diagnostic.a")};
    ada.actions = {{2, "Ada", "Call", "", false, {}}};
    ada.tests = {{0, "Texts", 1, "", 0, 0, 0}};
    const auto text = rememberedJson(remember(of({ada, person(2, "Ben")})));
    CHECK_THAT(text, !containsText("Call") && !containsText("Ada")); // no words of theirs
    const auto before = readRemembered(text);
    REQUIRE(before.ok());
    CHECK(before->day == thatDay);
    CHECK(changedSince(of({ada, person(2, "Ben")}), before.value()).empty());

    ada.sections[0].second = Standing::Filled;
    ada.ticked = {FieldId("part2.diagnostic.b")};
    ada.questions = {{2, "Why?", false, {}, {}}};
    ada.actions[0].done = true;
    ada.actions.push_back({3, "", "Write", "", false, {}});
    ada.tests[0].decision = "adopt";
    const auto now = of({ada, person(3, "Cem")});
    CHECK(said(changedSince(now, before.value()), now) ==
          std::vector<std::string>{"section Ada part1.roles", "ticked Ada part2.diagnostic.b",
                                   "unticked Ada part2.diagnostic.a", "question Ada Why?", "done Ada Call",
                                   "action Ada Write", "decided Ada Texts", "joined Cem ", "went "});
    const auto third = of({ada, person(3, "Cem")}, 3);
    CHECK(said(changedSince(third, before.value()), third) ==
          std::vector<std::string>{"action Ada Write", "decided Ada Texts", "joined Cem ", "went "});
}

TEST_CASE("a file that remembers something else is refused") {
    for (const char* text : {"", "[]", "{}", "{\"cohort\":1}", "{\"cohort\":1,\"day\":\"x\",\"members\":[]}",
                             "{\"cohort\":1,\"day\":\"2026-03-19\",\"members\":[{}]}",
                             "{\"cohort\":1,\"day\":\"2026-03-19\",\"members\":{\"a\":3}}"}) {
        INFO(text);
        CHECK_FALSE(readRemembered(text).ok());
    }
    CHECK(readRemembered("{\"cohort\":2}").error().code == ErrorCode::NewerFormat);
}
