// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"
#include "store_support.h"
#include "support/saving_session.h"

#include <future>
#include <thread>

using namespace waymark;
using namespace waymark::test;
using namespace std::chrono_literals;

namespace {

std::string storedStory(const std::filesystem::path& path) {
    return must(readJournal(path)).journal.value(story);
}

} // namespace

TEST_CASE("What is enqueued is soon on disk, and said to be when it is") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    SavingSession session(path);
    CHECK(session.autosave->flush(0ms)); // nothing to do
    session.type(story, "Once");
    REQUIRE(session.waitForKind(SaveState::Kind::Saved, 20s));
    CHECK(storedStory(path) == "Once");
    CHECK(session.states.size() == 2);
    CHECK(session.states[0].kind == SaveState::Kind::Saving);
    CHECK(session.states[0].when == 0);
    CHECK(session.states[1].when == session.clock.now());
    CHECK(session.autosave->unsaved().empty());
    for (int i = 0; i < 20; ++i)
        session.type(story, " upon");
    REQUIRE(session.autosave->flush(20s));
    CHECK(storedStory(path) == session.journal.value(story));
    requireWhole(path);
}

TEST_CASE("What is left when the window closes is written then") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    // Many times: what was typed while the save before it ran must not be forgotten either.
    for (int round = 0; round < 40; ++round) {
        std::string words;
        {
            SavingSession session(path);
            for (int i = 0; i < 10; ++i) {
                session.type(story, "word ");
                std::this_thread::sleep_for(std::chrono::microseconds(round * 20));
            }
            words = session.journal.value(story);
        }
        REQUIRE(storedStory(path) == words);
    }
}

TEST_CASE("What the disk refuses is kept, told and tried again by itself") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    FailingDisk disk;
    SavingSession session(path);
    session.type(story, "Kept");
    REQUIRE(session.autosave->flush(20s));
    disk.failAt(1, SQLITE_FULL);
    session.type(story, " safe");
    REQUIRE(session.waitForKind(SaveState::Kind::NotSaved, 20s));
    {
        const std::lock_guard lock(session.mutex);
        CHECK(session.states.back().error.message == "There is no room left on the disk for mine.waymark.");
        CHECK(session.states.back().when == session.clock.now());
    }
    CHECK(session.autosave->unsaved().size() == 1);
    CHECK_FALSE(session.autosave->flush(100ms));
    session.type(story, " and sound");
    CHECK(session.autosave->unsaved().size() == 2);
    disk.heal();
    CHECK(session.waitForKind(SaveState::Kind::Saved, 20s)); // without anybody doing anything
    CHECK(session.autosave->unsaved().empty());
    CHECK(storedStory(path) == "Kept safe and sound");
    requireWhole(path);
}

TEST_CASE("After a failure it is tried less and less often, but at once where that is asked for") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    FailingDisk disk;
    SavingSession session(path);
    disk.failAt(1, SQLITE_IOERR_WRITE);
    session.type(story, "Kept");
    std::this_thread::sleep_for(4500ms);
    {
        const std::lock_guard lock(session.mutex);
        const auto failures =
            std::count_if(session.states.begin(), session.states.end(),
                          [](const auto& state) { return state.kind == SaveState::Kind::NotSaved; });
        CHECK(failures >= 2); // at 0 s, 1 s and 3 s, on a machine that is not busy
        CHECK(failures <= 3);
    }
    disk.heal();
    CHECK(session.autosave->flush(2s)); // the next one would be due at 8 s
    CHECK(storedStory(path) == "Kept");
}

TEST_CASE("A file that is moved away is told, and written again when it is back") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    SavingSession session(path);
    std::filesystem::rename(path, folder / "away.waymark");
    session.type(story, "Words");
    REQUIRE(session.waitForKind(SaveState::Kind::NotSaved, 20s));
    CHECK(session.states.back().error.message ==
          "mine.waymark was moved, renamed, deleted or replaced while it was open.");
    std::filesystem::rename(folder / "away.waymark", path);
    CHECK(session.waitForKind(SaveState::Kind::Saved, 20s));
    CHECK(storedStory(path) == "Words");
}

TEST_CASE("What another program writes is told without a keystroke, and nothing of ours is lost") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    SavingSession session(path);
    session.type(story, "Mine.");
    REQUIRE(session.autosave->flush(20s));
    {
        Writing other(path);
        other.clock.advance(5000);
        other.set(personName, "Theirs");
        other.type(story, " Theirs.");
        REQUIRE(other.save().committed);
    }
    REQUIRE(session.wait(20s, [&] { return !session.foreign.empty(); }));
    CHECK(session.foreign[0].size() == 2);
    // Until it is answered, what is typed on the old text stays here.
    session.type(story, " Mine again.");
    CHECK_FALSE(session.autosave->flush(20s));
    CHECK(session.autosave->unsaved().size() == 1);
    CHECK(storedStory(path) == "Mine. Theirs.");
    session.autosave->resolve([&](const std::vector<Change>& unsaved) {
        CHECK(unsaved.size() == 1);
        CHECK(session.autosave->unsaved().size() == 1); // an observer may ask while the journal changes
        return session.recorder.adopt(session.foreign[0], unsaved);
    });
    REQUIRE(session.autosave->flush(20s));
    const auto stored = must(readJournal(path));
    CHECK(stored.journal.value(personName) == "Theirs");
    CHECK(stored.journal.value(story) == session.journal.value(story));
    CHECK(session.foreign.size() == 1);
    CHECK(must(readHistory(path)).size() == 4);
    requireWhole(path);
    session.autosave->resolve(
        [](const std::vector<Change>& unsaved) { return unsaved; }); // nobody asked: no harm
}

TEST_CASE("A copy can be asked for at any time") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    SavingSession session(path);
    session.type(story, "Copied");
    must(session.autosave->copyTo(folder / "copy.waymark"));
    CHECK(storedStory(folder / "copy.waymark") == "Copied");
    CHECK(session.autosave->copyTo(folder / "copy.waymark").error().code == ErrorCode::Exists);
    requireWhole(folder / "copy.waymark");
}

TEST_CASE("A copy has the words that could not be saved") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    SavingSession session(path);
    session.type(story, "Saved.");
    REQUIRE(session.autosave->flush(20s));
    std::filesystem::rename(path, folder / "away.waymark");
    session.type(story, " Not saved.");
    session.type(personName, "Ada");
    REQUIRE(session.waitForKind(SaveState::Kind::NotSaved, 20s));
    must(session.autosave->copyTo(folder / "copy.waymark"));
    CHECK(storedStory(folder / "copy.waymark") == "Saved. Not saved.");
    CHECK(must(readJournal(folder / "copy.waymark")).journal.value(personName) == "Ada");
    requireWhole(folder / "copy.waymark");
    // They are the same words when the journal is back and has them, too.
    std::filesystem::rename(folder / "away.waymark", path);
    REQUIRE(session.waitForKind(SaveState::Kind::Saved, 20s));
    must(session.autosave->takeIn(folder / "copy.waymark"));
    CHECK(must(session.autosave->forks()).empty());
    CHECK(storedStory(path) == "Saved. Not saved.");
}

TEST_CASE("A copy does not wait for what others wrote, and has all of it") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    SavingSession session(path);
    session.type(story, "Mine.");
    REQUIRE(session.autosave->flush(20s));
    {
        Writing other(path);
        other.clock.advance(5000);
        other.type(story, " Theirs.");
        REQUIRE(other.save().committed);
    }
    REQUIRE(session.wait(20s, [&] { return !session.foreign.empty(); }));
    session.type(personName, "Ada");
    // Whoever asks has not answered: it could not before the call returns.
    auto copied =
        std::async(std::launch::async, [&] { return session.autosave->copyTo(folder / "copy.waymark"); });
    REQUIRE(copied.wait_for(20s) == std::future_status::ready);
    must(copied.get());
    CHECK(storedStory(folder / "copy.waymark") == "Mine. Theirs.");
    CHECK(must(readJournal(folder / "copy.waymark")).journal.value(personName) == "Ada");
    CHECK(session.autosave->takeIn(folder / "copy.waymark").error().code == ErrorCode::InUse);
    CHECK(must(session.autosave->forks()).empty());
}

TEST_CASE("Many hands may call at once") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    SavingSession session(path);
    std::atomic<bool> over = false;
    std::vector<std::thread> others;
    others.emplace_back([&] {
        while (!over)
            (void)session.autosave->unsaved();
    });
    others.emplace_back([&] {
        while (!over)
            (void)session.autosave->flush(1ms);
    });
    others.emplace_back([&] {
        for (int i = 0; i < 3; ++i)
            must(session.autosave->copyTo(folder / ("copy" + std::to_string(i))));
    });
    for (int i = 0; i < 100; ++i)
        session.type(story, "x");
    others.back().join();
    others.pop_back();
    over = true;
    for (auto& other : others)
        other.join();
    REQUIRE(session.autosave->flush(60s));
    CHECK(storedStory(path) == std::string(100, 'x'));
}
