// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs and one journal: a window that has it open, and commands beside each other.
#include "cli_support.h"

#include "journal/recorder.h"
#include "store/journal_file.h"
#include "support/fixed_clock.h"

#include <sqlite3.h>

using namespace waymark;
using namespace waymark::test;

TEST_CASE("a journal that is open in a window is no obstacle") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    auto window = JournalFile::open(file);
    REQUIRE(window);
    auto stored = window->takeStored();
    FixedClock clock;
    Recorder recorder(stored.journal, clock, window->writer());
    REQUIRE(recorder.set(FieldId("journal.place"), "By the window"));
    REQUIRE(window->save(recorder.take())->committed);

    requireDone({"set", file, "journal.outcome", "By the command"});
    requireDone({"set", file, "journal.place", "By both"});
    CHECK(jsonOf(requireDone({"get", file}))["journal.place"] == "By both");

    // The window is told of it, and goes on writing.
    REQUIRE(recorder.set(FieldId("journal.owner.name"), "Amara"));
    const auto changes = recorder.take();
    auto saved = window->save(changes);
    REQUIRE(saved);
    CHECK_FALSE(saved->committed);
    CHECK(saved->foreign.size() == 2);
    REQUIRE(window->save(recorder.adopt(saved->foreign, changes))->committed);
    const auto answers = jsonOf(requireDone({"get", file}));
    CHECK(answers["journal.place"] == "By both");
    CHECK(answers["journal.outcome"] == "By the command");
    CHECK(answers["journal.owner.name"] == "Amara");
    CHECK_THAT(requireDone({"check", file}).out, containsText("Whole"));
}

TEST_CASE("commands that write at once all get their turn, and nothing is lost") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    std::vector<std::vector<std::string>> calls;
    for (int i = 1; i <= 8; ++i)
        calls.push_back(
            {"set", file, "part1.steps.step" + std::to_string(i) + ".note", "note " + std::to_string(i)});
    for (const char* words : {"one", "two"})
        calls.push_back({"set", file, "journal.place", words});
    for (const auto& ran : runTogether(calls)) {
        INFO(ran.err);
        CHECK(ran.status == 0);
    }
    const auto answers = jsonOf(requireDone({"get", file}));
    for (int i = 1; i <= 8; ++i)
        CHECK(answers["part1.steps.step" + std::to_string(i) + ".note"] == "note " + std::to_string(i));
    CHECK((answers["journal.place"] == "one" || answers["journal.place"] == "two"));
    const auto checked = checkJournal(file);
    REQUIRE(checked);
    CHECK(checked->faults.empty());
    CHECK(checked->changes == 10); // of the two at one place, both are in the history
    CHECK(contentOf(folder).size() == 1);
}

TEST_CASE("of several that make the same journal, one does") {
    Folder folder;
    const auto file = folder / "a.waymark";
    std::vector<std::vector<std::string>> calls;
    for (int i = 0; i < 5; ++i)
        calls.push_back({"new", file, "--name", std::to_string(i)});
    std::string winner;
    const auto ran = runTogether(calls);
    for (std::size_t i = 0; i < ran.size(); ++i)
        if (ran[i].status == 0)
            winner += std::to_string(i);
        else
            CHECK(linesOf(ran[i].err).size() == 1);
    REQUIRE(winner.size() == 1);
    CHECK(jsonOf(requireDone({"get", file}))["journal.owner.name"] == winner);
    CHECK(contentOf(folder).size() == 1);
}

TEST_CASE("a journal that someone keeps locked is refused, not waited for without end") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto ran =
        run({"set", file, "journal.place", "x"}); // the bytes are not looked at: that would drop the lock
    CHECK(ran.status == 1);
    CHECK(linesOf(ran.err).size() == 1);
    CHECK_THAT(ran.err, containsText("a.waymark"));
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    requireDone({"set", file, "journal.place", "x"});
}
