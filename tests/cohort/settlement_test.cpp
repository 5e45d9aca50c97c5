// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose copies are whose is remembered, by the window and the command line alike.
#include "cohort/settlement.h"
#include "support/catch.h"
#include "support/folder.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("what was settled is known the next time, and the last word counts") {
    const Folder folder;
    const auto place = folder / "deep" / "settled.json";
    CHECK(readSettled(place)->onePerson.empty()); // nobody said anything yet
    REQUIRE(settle(place, {7}, true).ok());
    REQUIRE(settle(place, {0xAB, 1}, false).ok());
    CHECK(readSettled(place)->onePerson == std::set<Uuid>{{7}});
    CHECK(readSettled(place)->severalPeople == std::set<Uuid>{{0xAB, 1}});
    REQUIRE(settle(place, {7}, false).ok());
    CHECK(readSettled(place)->onePerson.empty());
    CHECK(readSettled(place)->severalPeople.size() == 2);
}

TEST_CASE("a file that says something else is refused, and stays as it is") {
    const Folder folder;
    const auto place = folder / "settled.json";
    for (const char* text :
         {"", "{}", "[]", "no", R"({"settled": 1, "onePerson": ["xyz"], "severalPeople": []})",
          R"({"settled": 1, "onePerson": [7], "severalPeople": []})", R"({"settled": "1"})"}) {
        INFO(text);
        writeBytes(place, text);
        CHECK_FALSE(readSettled(place).ok());
        CHECK_FALSE(settle(place, {7}, true).ok());
        CHECK(bytesOf(place) == text);
    }
    writeBytes(place, R"({"settled": 2})");
    CHECK(readSettled(place).error().code == ErrorCode::NewerFormat);
}
