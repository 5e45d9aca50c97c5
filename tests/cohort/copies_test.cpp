// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several files of one journal counts.
#include "cohort_support.h"

using namespace waymark;
using namespace waymark::test;

namespace {

const Uuid writer{1};

MemberPointer file(const std::string& name, const std::string& owner, const std::string& history,
                   std::uint64_t changes, bool extract = false) {
    Member member;
    member.file = name;
    member.name = owner;
    member.identity = {7};
    member.history = history;
    member.changes = changes;
    member.extract = extract;
    return std::make_shared<const Member>(member);
}

std::set<ChangeId> changes(std::initializer_list<std::uint64_t> counters) {
    std::set<ChangeId> all;
    for (const auto counter : counters)
        all.insert({counter, writer});
    return all;
}

ChangesOf saying(std::map<std::string, std::set<ChangeId>> all) {
    return [all](const Member& member) { return all.at(member.file); };
}

std::vector<std::string> filesOf(const Counted& counted) {
    std::vector<std::string> files;
    for (const auto& member : counted.members)
        files.push_back(member->file);
    return files;
}

} // namespace

TEST_CASE("of two copies that say the same the plainer name counts") {
    const auto counted = countOnce(
        {file("ada (1).waymark", "Ada", "x", 3), file("ada.waymark", "Ada", "x", 3)}, {}, saying({}));
    CHECK(filesOf(counted) == std::vector<std::string>{"ada.waymark"});
    CHECK(counted.duplicates == std::vector{Duplicate{"ada (1).waymark", "ada.waymark", false}});
    CHECK(counted.partings.empty());
}

TEST_CASE("the copy that holds the other's changes wins, whatever its name and owner say") {
    const auto counted =
        countOnce({file("a.waymark", "Ada", "x", 2), file("b longer.waymark", "Ada King", "y", 3)}, {},
                  saying({{"a.waymark", changes({1, 2})}, {"b longer.waymark", changes({1, 2, 3})}}));
    CHECK(filesOf(counted) == std::vector<std::string>{"b longer.waymark"});
    CHECK(counted.duplicates == std::vector{Duplicate{"a.waymark", "b longer.waymark", false}});
}

TEST_CASE("copies that grew apart are one person's under one name, and said to have parted") {
    const auto counted =
        countOnce({file("a.waymark", "Ada", "x", 2), file("b.waymark", " ada", "y", 3)}, {},
                  saying({{"a.waymark", changes({1, 9})}, {"b.waymark", changes({1, 2, 3})}}));
    CHECK(counted.members.size() == 2); // names are trimmed by the reader: this one is another name
    const auto same = countOnce({file("a.waymark", "Ada", "x", 2), file("b.waymark", "ADA", "y", 3)}, {},
                                saying({{"a.waymark", changes({1, 9})}, {"b.waymark", changes({1, 2, 3})}}));
    CHECK(filesOf(same) == std::vector<std::string>{"b.waymark"});
    CHECK(same.duplicates == std::vector{Duplicate{"a.waymark", "b.waymark", true}});
}

TEST_CASE("under different names, or none, they are several people's until someone settles it") {
    const auto known = saying({{"a.waymark", changes({1, 9})}, {"b.waymark", changes({1, 2, 3})}});
    for (const char* owner : {"Ben", ""}) {
        const std::vector files{file("a.waymark", owner, "x", 2), file("b.waymark", "Ada", "y", 3)};
        const auto counted = countOnce(files, {}, known);
        CHECK(counted.members.size() == 2);
        CHECK(counted.members[0]->apart != counted.members[1]->apart);
        CHECK_FALSE(counted.members[0]->apart.empty());
        REQUIRE(counted.partings.size() == 1);
        CHECK(counted.partings[0].files == std::vector<std::string>{"b.waymark", "a.waymark"});
        CHECK(countOnce(files, {{{7}}, {}}, known).members.size() == 1);
        const auto settled = countOnce(files, {{}, {{7}}}, known);
        CHECK(settled.members.size() == 2);
        CHECK(settled.partings.empty());
    }
}

TEST_CASE("what was shared of a journal does not count beside it") {
    const auto known = saying({});
    const auto counted = countOnce(
        {file("share.waymark", "A friend", "x", 900, true), file("whole.waymark", "Ada", "y", 3)}, {}, known);
    CHECK(filesOf(counted) == std::vector<std::string>{"whole.waymark"});
    CHECK(counted.duplicates == std::vector{Duplicate{"share.waymark", "whole.waymark", false}});
    CHECK(counted.partings.empty());
}

TEST_CASE("a copy whose changes cannot be read again is not taken for one that another holds") {
    const auto counted = countOnce({file("a.waymark", "Ada", "x", 2), file("b.waymark", "Ben", "y", 3)}, {},
                                   saying({{"a.waymark", {}}, {"b.waymark", changes({1, 2, 3})}}));
    CHECK(counted.members.size() == 2);
}
