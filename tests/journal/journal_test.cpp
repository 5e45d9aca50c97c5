// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "support/catch.h"
#include "support/small_course.h"

using namespace waymark;
using namespace waymark::test;

namespace {

const FieldId name("one.form.name");

Change change(std::uint64_t counter, const FieldId& field, Edit edit, Milliseconds when = 0) {
    return {{counter, Uuid{}}, field, std::move(edit), std::nullopt, counter, when};
}

} // namespace

TEST_CASE("a journal is the fold of its changes") {
    Journal journal(smallCourse());
    CHECK(journal.value(name).empty());
    CHECK_FALSE(journal.head(name));
    REQUIRE(journal.apply(change(1, name, SetValue{"", "Amara"}, 70)));
    REQUIRE(journal.apply(change(5, name, Splice{5, "", " Boone"}, 60)));
    CHECK(journal.value(name) == "Amara Boone");
    CHECK(journal.head(name) == ChangeId{5, Uuid{}});
    CHECK(journal.highestCounter() == 5);
    CHECK(journal.lastChange() == 70);
    REQUIRE(journal.apply(change(6, name, inverse(SetValue{"", "Amara Boone"}))));
    CHECK(journal.value(name).empty());
    CHECK(journal.answers().size() == 1); // it had a value once
}

TEST_CASE("a change that does not fit leaves no trace") {
    Journal journal(smallCourse());
    int told = 0;
    const auto watching = journal.watch([&](const Change&) { ++told; });
    const auto refused = journal.apply(change(9, name, SetValue{"Bo", "Amara"}, 99));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadValue);
    CHECK(journal.answers().empty());
    CHECK_FALSE(journal.head(name));
    CHECK(journal.highestCounter() == 0);
    CHECK(journal.lastChange() == 0);
    CHECK(told == 0);
    REQUIRE(journal.apply(change(1, name, SetValue{"", "Amara"})));
    CHECK_FALSE(journal.apply(change(2, name, SetValue{"", "Bo"})));
    CHECK(journal.value(name) == "Amara");
    CHECK(journal.head(name) == ChangeId{1, Uuid{}});
    CHECK(told == 1);
}

TEST_CASE("observers are told after every change, until their handle is gone") {
    Journal journal(smallCourse());
    std::vector<std::string> seen;
    auto first = journal.watch([&](const Change& c) { seen.push_back("1:" + journal.value(c.field)); });
    {
        const auto second = journal.watch([&](const Change& c) { seen.push_back("2:" + c.field.str()); });
        REQUIRE(journal.apply(change(1, name, SetValue{"", "A"})));
    }
    REQUIRE(journal.apply(change(2, name, SetValue{"A", "B"})));
    journal.restore(name, {"C", {3, Uuid{}}}, 0); // tells nobody
    const Journal copy = journal;
    first.reset();
    REQUIRE(journal.apply(change(4, name, SetValue{"C", "D"})));
    CHECK(seen == std::vector<std::string>{"1:A", "2:one.form.name", "1:B"});
    CHECK(copy.value(name) == "C");
}

TEST_CASE("an observer may drop itself, and may watch anew") {
    Journal journal(smallCourse());
    int told = 0;
    std::shared_ptr<void> own;
    std::shared_ptr<void> later;
    own = journal.watch([&](const Change&) {
        ++told;
        later = journal.watch([&](const Change&) { told += 10; });
        own.reset();
    });
    REQUIRE(journal.apply(change(1, name, SetValue{"", "A"})));
    CHECK(told == 1);
    REQUIRE(journal.apply(change(2, name, SetValue{"A", "B"})));
    CHECK(told == 11);
}

TEST_CASE("a copy has the answers and goes its own way") {
    Uuid identity{};
    identity[0] = 7;
    Journal journal(smallCourse(), identity);
    int told = 0;
    const auto watching = journal.watch([&](const Change&) { ++told; });
    REQUIRE(journal.apply(change(1, name, SetValue{"", "A"}, 5)));
    Journal copy = journal;
    REQUIRE(copy.apply(change(2, name, SetValue{"A", "B"})));
    CHECK(told == 1);
    CHECK(journal.value(name) == "A");
    CHECK(copy.value(name) == "B");
    CHECK(copy.identity() == identity);
    CHECK(copy.lastChange() == 5);
    Journal moved = std::move(journal);
    REQUIRE(moved.apply(change(2, name, SetValue{"A", "C"})));
    CHECK(told == 2); // those who watched go along
}

TEST_CASE("the selection is what is ticked among the statements") {
    Journal journal(smallCourse());
    const auto tick = [&](const char* id, const char* value) {
        journal.restore(FieldId(id), {value, {1, Uuid{}}}, 0);
    };
    tick("one.diagnostic.b", "true");
    tick("two.diagnostic.c", "true");
    tick("two.diagnostic.a", "");
    tick("one.diagnostic.none", "true"); // no statement
    tick("one.form.agreed", "true");     // no statement either
    tick("old.diagnostic.a", "true");    // asked earlier
    CHECK(journal.selection() == Selection{FieldId("one.diagnostic.b"), FieldId("two.diagnostic.c")});
    CHECK(journal.checked(FieldId("one.form.agreed")));
    CHECK_FALSE(journal.checked(FieldId("two.diagnostic.a")));
    CHECK(journal.value(FieldId("old.diagnostic.a")) == "true"); // kept all the same
}

TEST_CASE("names of cells") {
    CHECK(cell("part2.plan.actions", "r1", "who") == FieldId("part2.plan.actions.r1.who"));
    CHECK(orderField("part2.plan.actions") == FieldId("part2.plan.actions.order"));
}
