// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/two_sides.h"

#include "journal/answers_json.h"
#include "journal/history.h"
#include "support/catch.h"

using namespace waymark;
using namespace waymark::test;

namespace {

const FieldId story("one.form.story");
const FieldId personName("one.form.name");

const Fork& onlyFork(const std::vector<Fork>& forks) {
    REQUIRE(forks.size() == 1);
    return forks.front();
}

} // namespace

TEST_CASE("two sides of a journal that meet again lose nothing, whichever comes first", "[merge]") {
    const auto course = smallCourse();
    int forks = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const auto [one, other] = twoSides(seed);
        CAPTURE(seed);
        REQUIRE(mergeFault(one, other, *course) == "");
        forks += int(openForks(replay(merged(one, other, *course))).size());
    }
    CHECK(forks > 200); // or nothing was put to the test
}

TEST_CASE("an answer that both sides changed keeps both versions until someone settles it", "[merge]") {
    const auto course = smallCourse();
    Side common({}, 1);
    REQUIRE(common.recorder().set(personName, "Ada"));
    const auto base = common.recorder().take();
    Side one(base, 2);
    Side other(base, 3);
    REQUIRE(one.recorder().set(personName, "Ada Lovelace"));
    auto ours = base;
    for (auto& change : one.recorder().take())
        ours.push_back(change);
    REQUIRE(other.recorder().set(personName, "Ada King"));
    auto theirs = base;
    for (auto& change : other.recorder().take())
        theirs.push_back(change);

    const auto both = merged(ours, theirs, *course);
    REQUIRE(both.size() == 3);
    const auto fork = onlyFork(openForks(replay(both)));
    CHECK(fork.field == personName);
    REQUIRE(fork.versions.size() == 2);
    CHECK(std::set<std::string>{fork.versions[0].text, fork.versions[1].text} ==
          std::set<std::string>{"Ada Lovelace", "Ada King"});
    CHECK(versionsOf(both, personName).size() == 3); // the history shows both

    Side after(both, 4);
    CHECK(after.journal().value(personName) == fork.versions[0].text);
    REQUIRE(settle(after.recorder(), fork, "Ada King, Countess of Lovelace"));
    auto settled = both;
    for (auto& change : after.recorder().take())
        settled.push_back(change);
    CHECK(openForks(replay(settled)).empty());
    CHECK(openForks(replay(merged(settled, ours, *course))).empty());
    CHECK(answersJson(after.journal()).dump().find("settled.") == std::string::npos);

    // The other side goes on with what was let go: that is news.
    Side late(theirs, 5);
    REQUIRE(late.recorder().set(personName, "Ada, still typing"));
    for (auto& change : late.recorder().take())
        theirs.push_back(change);
    CHECK(onlyFork(openForks(replay(merged(settled, theirs, *course)))).versions.size() == 2);
}

TEST_CASE("what both sides did in the same way is no question", "[merge]") {
    const auto course = smallCourse();
    const FieldId done("one.plan.done");
    Side one({}, 2);
    Side other({}, 3);
    REQUIRE(one.recorder().set(done, "true"));
    REQUIRE(other.recorder().set(done, "true"));
    auto both = merged(one.recorder().take(), other.recorder().take(), *course);
    CHECK(openForks(replay(both)).empty());
    Side after(both, 4);
    REQUIRE(after.recorder().set(done, "")); // and does not become one later
    for (auto& change : after.recorder().take())
        both.push_back(change);
    CHECK(openForks(replay(both)).empty());
}

TEST_CASE("rows that either side added, took away or moved are so afterwards", "[merge]") {
    const auto course = smallCourse();
    const std::string table = "one.plan.actions";
    Side common({}, 1);
    REQUIRE(moveRow(common.recorder(), table, "r3", 0));
    const auto base = common.recorder().take();
    Side one(base, 2);
    Side other(base, 3);
    const auto first = addRow(one.recorder(), table).take();
    REQUIRE(removeRow(one.recorder(), table, "r5"));
    const auto second = addRow(other.recorder(), table).take();
    REQUIRE(removeRow(other.recorder(), table, "r1"));
    auto ours = base;
    for (auto& change : one.recorder().take())
        ours.push_back(change);
    auto theirs = base;
    for (auto& change : other.recorder().take())
        theirs.push_back(change);
    const auto both = merged(ours, theirs, *course);
    CHECK(openForks(replay(both)).empty());
    Side after(both, 4);
    const auto rows = after.journal().rows(table);
    CHECK(std::set<std::string>(rows.begin(), rows.end()) ==
          std::set<std::string>{"r2", "r3", "r4", first, second});
    CHECK(rows.front() == "r3");
}

TEST_CASE("what was forgotten for good does not come back with a merge", "[merge]") {
    const auto course = smallCourse();
    Side one({}, 1);
    REQUIRE(one.recorder().set(story, "A name that must go"));
    auto ours = one.recorder().take();
    Side other(ours, 2);
    REQUIRE(other.recorder().splice(story, 0, 0, "Also here: "));
    auto theirs = ours;
    for (auto& change : other.recorder().take())
        theirs.push_back(change);
    Change note{{9, Uuid{7}}, forgottenField(story), SetValue{"", forgottenBy(ours, story)}, {}, 9, 0};
    ours.push_back(note);
    const auto both = merged(ours, theirs, *course);
    CHECK(both == History{note}); // what was made on it went with it
    CHECK(merged(theirs, ours, *course) == both);

    Side again(both, 3);
    REQUIRE(again.recorder().set(story, "Something else"));
    auto later = both;
    for (auto& change : again.recorder().take())
        later.push_back(change);
    CHECK(merged(later, theirs, *course) == later);
}

TEST_CASE("what cannot be merged is refused, and the ids of changes can be written and read", "[merge]") {
    Side one({}, 1);
    REQUIRE(one.recorder().set(story, "A"));
    const auto ours = one.recorder().take();
    auto other = ours;
    other[0].edit = SetValue{"", "B"};
    CHECK(united(ours, other).error().code == ErrorCode::BadInput);
    auto orphan = ours;
    orphan[0].prev = ChangeId{1, Uuid{3}};
    orphan[0].id.counter = 2;
    CHECK(united(ours, orphan).error().code == ErrorCode::BadInput);

    const ChangeId id{18'446'744'073'709'551'615U, Uuid{0, 255, 16}};
    CHECK(idsIn(textOf(id) + " nonsense 12- 3-zz " + textOf({1, {}})) == std::vector<ChangeId>{id, {1, {}}});
}
