// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_process.h"
#include "support/catch.h"

#include <chrono>

using namespace waymark;

TEST_CASE("another program reads what it is given and says what it has to say", "[process]") {
    const auto said = runProgram({"tr", "a-z", "A-Z"}, "good morning", 5000);
    REQUIRE(said);
    CHECK(said.value() == "GOOD MORNING");
    // More than a pipe holds, both ways.
    const std::string much(3'000'000, 'x');
    const auto all = runProgram({"cat"}, much, 20'000);
    REQUIRE(all);
    CHECK(all.value() == much);
    // Nobody reads it, and nobody is harmed.
    CHECK(runProgram({"true"}, much, 5000));
    // No shell looks at the words.
    CHECK(runProgram({"echo", "$HOME; `id`"}, "", 5000).value() == "$HOME; `id`\n");
}

TEST_CASE("a program that is absent, fails, hangs or talks without end is told, in time", "[process]") {
    CHECK(runProgram({"waymark-no-such-program"}, "", 5000).error().code == ErrorCode::NotFound);
    CHECK(runProgram({"false"}, "", 5000).error().code == ErrorCode::Io);
    CHECK(runProgram({}, "", 5000).error().code == ErrorCode::BadInput);
    const auto started = std::chrono::steady_clock::now();
    const auto slow = runProgram({"sleep", "30"}, "", 200);
    CHECK(slow.error().message == "sleep took too long and was ended.");
    const auto endless = runProgram({"yes"}, "", 20'000, 100'000);
    CHECK(endless.error().message == "yes said more than can be taken.");
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(10));
}
