// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_process.h"
#include "support/catch.h"

#include <chrono>
#include <stop_token>
#include <thread>

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

TEST_CASE("what a program says comes line by line, and it can be ended between two") {
    std::vector<std::string> lines;
    const auto hear = [&](std::string_view line) {
        lines.emplace_back(line);
        return true;
    };
    REQUIRE(runProgramByLines({"cat"}, "one\n\ntwo\nno end", 5000, 100, hear).ok());
    CHECK(lines == std::vector<std::string>{"one", "", "two"});
    lines.clear();
    CHECK(runProgramByLines({"sh", "-c", "while true; do echo on; done"}, {}, 5000, 100, [&](auto line) {
              lines.emplace_back(line);
              return lines.size() < 3;
          }).ok());
    CHECK(lines.size() == 3);
    CHECK(runProgramByLines({"no-such-program"}, {}, 5000, 100, hear).error().code == ErrorCode::NotFound);
    CHECK_FALSE(runProgramByLines({"false"}, {}, 5000, 100, hear).ok());
    CHECK_FALSE(runProgramByLines({"cat"}, std::string(1000, 'x'), 5000, 100, hear).ok());
    CHECK_FALSE(runProgramByLines({"sleep", "5"}, {}, 50, 100, hear).ok());
}

TEST_CASE("a program for which nobody waits any more is ended at once", "[process]") {
    std::stop_source source;
    std::jthread impatient([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        source.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    const auto said = runProgram({"sleep", "30"}, "", 20'000, 100, source.get_token());
    CHECK_FALSE(said.ok());
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}
