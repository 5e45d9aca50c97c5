// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include "store/lock_file.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::test;

namespace {

std::string thisHost() {
    char name[256] = {};
    ::gethostname(name, sizeof name - 1);
    return name;
}

void leaveLock(const std::filesystem::path& journal, const std::string& host, long process,
               Milliseconds refreshed) {
    Json json{
        {"host", host}, {"process", process}, {"started", 1}, {"refreshed", refreshed}, {"token", "theirs"}};
    writeBytes(LockFile::pathFor(journal), writeJson(json, true));
}

long processThatIsGone() {
    const auto child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

} // namespace

TEST_CASE("A journal that is open has a lock beside it, and only then") {
    const Folder folder;
    const auto journal = folder / "mine.waymark";
    const FixedClock clock;
    {
        const auto lock = must(LockFile::acquire(journal, clock));
        CHECK(LockFile::pathFor(journal).filename() == ".mine.waymark.lock");
        CHECK(contentOf(folder).size() == 1);
        const auto json = Json::parse(bytesOf(LockFile::pathFor(journal)));
        CHECK(json["host"] == thisHost());
        CHECK(json["process"] == ::getpid());
        CHECK(json["refreshed"] == clock.now());
        CHECK(json["token"].get<std::string>().size() == 32);
        const auto holder = LockFile::holder(journal, clock);
        REQUIRE(holder);
        CHECK(holder->process == ::getpid());
        const auto second = LockFile::acquire(journal, clock);
        REQUIRE_FALSE(second.ok());
        CHECK(second.error().code == ErrorCode::InUse);
        CHECK(second.error().message == "mine.waymark is open in another window on this computer.");
        CHECK(contentOf(folder).size() == 1);
    }
    CHECK(contentOf(folder).empty());
    CHECK_FALSE(LockFile::holder(journal, clock));
}

TEST_CASE("A lock of another computer holds until it is stale") {
    const Folder folder;
    const auto journal = folder / "mine.waymark";
    FixedClock clock;
    leaveLock(journal, "ward-7", 1, clock.now());
    const auto refused = LockFile::acquire(journal, clock);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(refused.error().message == "mine.waymark is open on ward-7.");
    clock.advance(LockFile::staleAfter);
    CHECK_FALSE(LockFile::acquire(journal, clock).ok());
    clock.advance(1);
    CHECK_FALSE(LockFile::holder(journal, clock));
    const auto lock = must(LockFile::acquire(journal, clock));
    CHECK(LockFile::holder(journal, clock)->host == thisHost());
    CHECK(contentOf(folder).size() == 1);
}

TEST_CASE("A lock of a program that is gone does not hold, and one of another that runs does") {
    const Folder folder;
    const auto journal = folder / "mine.waymark";
    const FixedClock clock;
    leaveLock(journal, thisHost(), processThatIsGone(), clock.now());
    CHECK_FALSE(LockFile::holder(journal, clock));
    { const auto lock = must(LockFile::acquire(journal, clock)); }
    leaveLock(journal, thisHost(), ::getppid(), clock.now());
    CHECK(LockFile::acquire(journal, clock).error().code == ErrorCode::InUse);
    // The same number on another computer says nothing about a process here.
    leaveLock(journal, "ward-7", processThatIsGone(), clock.now());
    CHECK(LockFile::acquire(journal, clock).error().code == ErrorCode::InUse);
}

TEST_CASE("What is no lock of ours does not hold") {
    const Folder folder;
    const auto journal = folder / "mine.waymark";
    const FixedClock clock;
    const auto path = LockFile::pathFor(journal);
    SECTION("empty") {
        writeBytes(path, "");
    }
    SECTION("no JSON") {
        writeBytes(path, "locked!");
    }
    SECTION("other JSON") {
        writeBytes(path, "[1, 2]");
    }
    SECTION("of the wrong kinds") {
        writeBytes(path, R"({"host": 3, "process": "x", "refreshed": {}})");
    }
    SECTION("from a clock far ahead") {
        leaveLock(journal, "ward-7", 1, clock.now() + LockFile::staleAfter + 1);
    }
    const auto lock = must(LockFile::acquire(journal, clock));
    CHECK(LockFile::holder(journal, clock)->process == ::getpid());
    CHECK(contentOf(folder).size() == 1);
}

TEST_CASE("A lock is refreshed, and given up to whoever took it over") {
    const Folder folder;
    const auto journal = folder / "mine.waymark";
    FixedClock clock;
    auto lock = must(LockFile::acquire(journal, clock));
    clock.advance(LockFile::staleAfter);
    must(lock.refresh(clock));
    clock.advance(LockFile::staleAfter);
    CHECK(LockFile::holder(journal, clock));
    SECTION("someone holds it by now") {
        leaveLock(journal, "ward-7", 1, clock.now());
        const auto refreshed = lock.refresh(clock);
        REQUIRE_FALSE(refreshed.ok());
        CHECK(refreshed.error().code == ErrorCode::InUse);
        CHECK(refreshed.error().message == "mine.waymark is open on ward-7.");
        { const auto gone = std::move(lock); }
        CHECK(LockFile::holder(journal, clock)->host == "ward-7"); // not ours to remove
    }
    SECTION("someone swept it away") {
        std::filesystem::remove(LockFile::pathFor(journal));
        must(lock.refresh(clock));
        CHECK(LockFile::holder(journal, clock)->process == ::getpid());
    }
    SECTION("it is handed on") {
        auto second = std::move(lock);
        must(second.refresh(clock));
        CHECK(contentOf(folder).size() == 1);
    }
}

TEST_CASE("Of many who take over a stale lock at once, one has it") {
    const Folder folder;
    const auto journal = folder / "mine.waymark";
    const FixedClock clock;
    for (int round = 0; round < 60; ++round) {
        leaveLock(journal, "ward-7", 1, clock.now() - 2 * LockFile::staleAfter);
        int start[2];
        int answers[2];
        int end[2];
        REQUIRE((::pipe(start) == 0 && ::pipe(answers) == 0 && ::pipe(end) == 0));
        std::vector<pid_t> children;
        for (int i = 0; i < 8; ++i) {
            const auto child = ::fork();
            if (child == 0) {
                char byte = 0;
                ::close(start[1]);
                ::close(end[1]);
                (void)!::read(start[0], &byte, 1); // returns when the parent closes its end
                const auto lock = LockFile::acquire(journal, clock);
                byte = lock.ok() ? 1 : 0;
                (void)!::write(answers[1], &byte, 1);
                (void)!::read(end[0], &byte, 1); // whoever has it holds it until all have tried
                ::_exit(0);
            }
            children.push_back(child);
        }
        ::close(start[0]);
        ::close(start[1]);
        int holders = 0;
        for (std::size_t i = 0; i < children.size(); ++i) {
            char holds = 0;
            REQUIRE(::read(answers[0], &holds, 1) == 1);
            holders += holds;
        }
        CHECK(holders == 1);
        CHECK(LockFile::holder(journal, clock).has_value());
        CHECK(contentOf(folder).size() == 1); // no leftovers
        for (const int pipe : {answers[0], answers[1], end[0], end[1]})
            ::close(pipe);
        for (const auto child : children)
            ::waitpid(child, nullptr, 0);
    }
}

TEST_CASE("Where no lock can be written, a sentence says so") {
    const Folder folder;
    const FixedClock clock;
    const auto lock = LockFile::acquire(folder / "no/such/folder/mine.waymark", clock);
    REQUIRE_FALSE(lock.ok());
    CHECK(lock.error().code == ErrorCode::NotFound);
    const auto proc = LockFile::acquire("/proc/mine.waymark", clock);
    REQUIRE_FALSE(proc.ok());
    CHECK(proc.error().code != ErrorCode::InUse);
    CHECK_THAT(proc.error().message, containsText("mine.waymark"));
}
