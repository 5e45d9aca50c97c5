// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"
#include "store_support.h"

#include "store/autosave.h"
#include "store/backups.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <set>

using namespace waymark;
using namespace waymark::test;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds hour = 3'600'000;

/// A session as the window has one, with what it was told of backups.
struct Session {
    Session(const std::filesystem::path& path, const BackupPlaces& places)
        : Session(must(JournalFile::open(path)), places) {}
    Session(JournalFile file, const BackupPlaces& places)
        : journal(file.takeStored().journal), recorder(journal, clock, file.writer()) {
        auto tell = [this](const Backups::Report& report) {
            {
                const std::lock_guard lock(mutex);
                reports.push_back(report);
            }
            told.notify_all();
        };
        auto backups = std::make_unique<Backups>(journal.identity(), file.path(), places, clock, tell);
        autosave.emplace(std::move(file), clock, Autosave::Callbacks{}, std::move(backups));
    }
    void write(const std::string& text) {
        must(recorder.set(personName, text));
        autosave->enqueue(recorder.take());
        REQUIRE(autosave->flush(20s));
    }
    Backups::Report report(std::size_t number) {
        std::unique_lock lock(mutex);
        REQUIRE(told.wait_for(lock, 30s, [&] { return reports.size() >= number; }));
        return reports[number - 1];
    }

    FixedClock clock;
    Journal journal;
    Recorder recorder;
    std::mutex mutex;
    std::condition_variable told;
    std::vector<Backups::Report> reports;
    std::optional<Autosave> autosave;
};

std::string nameIn(const std::filesystem::path& path) {
    return must(readJournal(path)).journal.value(personName);
}

} // namespace

TEST_CASE("A journal that was changed gets a backup, whole and for its owner's eyes only") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const BackupPlaces places{folder / "data" / std::string("backups"), {}};
    Session session(path, places);
    session.write("Grace");
    const auto report = session.report(1);
    CHECK_FALSE(report.failure.has_value());
    const auto kept = backupsOf(session.journal.identity(), places);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].path == report.kept);
    CHECK(kept[0].when == session.clock.now() / 1000 * 1000);
    CHECK(kept[0].size == std::filesystem::file_size(report.kept));
    CHECK(kept[0].path.parent_path() == places.usual / hex(session.journal.identity()));
    requireWhole(report.kept);
    CHECK(nameIn(report.kept) == "Grace");
    CHECK(rightsOf(report.kept) == 0600);
    CHECK(rightsOf(report.kept.parent_path()) == 0700);
    CHECK(rightsOf(places.usual) == 0700);
    // Half an hour later, and not before, there is another one.
    session.write("Ada");
    session.clock.set(session.clock.now() + hour);
    session.write("Hedy");
    const auto second = session.report(2);
    CHECK(nameIn(second.kept) == "Hedy");
    CHECK(backupsOf(session.journal.identity(), places).size() == 2);
    requireWhole(path);
}

TEST_CASE("A journal that is only looked at gets no backup") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const BackupPlaces places{folder / "backups", {}};
    { const Session session(path, places); }
    CHECK_FALSE(std::filesystem::exists(places.usual));
}

TEST_CASE("Backups go to the chosen place, and to the usual one while that is gone") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const BackupPlaces places{folder / "usual", folder / "stick"};
    std::filesystem::create_directory(places.chosen);
    Session session(path, places);
    session.write("Grace");
    const auto there = session.report(1);
    CHECK(there.kept.parent_path().parent_path() == places.chosen);
    CHECK_FALSE(there.chosenLost.has_value());
    requireWhole(there.kept);
    CHECK(rightsOf(there.kept) == 0600);
    CHECK(backupsOf(session.journal.identity(), {places.usual, {}}).empty());

    std::filesystem::rename(places.chosen, folder / "pulled out");
    session.clock.set(session.clock.now() + hour);
    session.write("Ada");
    const auto instead = session.report(2);
    CHECK(instead.kept.parent_path().parent_path() == places.usual);
    REQUIRE(instead.chosenLost.has_value());
    CHECK_THAT(instead.chosenLost->message, containsText("stick"));
    CHECK_FALSE(instead.failure.has_value());
    CHECK(nameIn(instead.kept) == "Ada");

    std::filesystem::rename(folder / "pulled out", places.chosen);
    session.clock.set(session.clock.now() + hour);
    session.write("Hedy");
    CHECK(session.report(3).kept.parent_path().parent_path() == places.chosen);
    CHECK(backupsOf(session.journal.identity(), places).size() == 3); // of both places

    // Another place can be chosen while the journal is open.
    std::filesystem::create_directory(folder / "other");
    session.autosave->chooseBackupPlace(folder / "other");
    session.clock.set(session.clock.now() + hour);
    session.write("Grace");
    CHECK(session.report(4).kept.parent_path().parent_path() == folder / "other");
}

TEST_CASE("A place that is full or may not be written is said, and saving goes on") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    writeBytes(folder / "a file", "no folder");
    const BackupPlaces places{folder / "a file", {}};
    Session session(path, places);
    session.write("Grace");
    const auto report = session.report(1);
    CHECK(report.kept.empty());
    REQUIRE(report.failure.has_value());
    CHECK_FALSE(report.failure->message.empty());
    session.write("Ada");
    CHECK(nameIn(path) == "Ada");
}

TEST_CASE("A backup that the disk refuses at any step leaves nothing behind, and saving goes on") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const BackupPlaces places{folder / "backups", {}};
    for (int step = 1; step < 60; ++step) {
        FailingDisk disk;
        Session session(path, places);
        session.write("Grace " + std::to_string(step));
        disk.failAt(step, SQLITE_FULL);
        const auto report = session.report(1);
        const bool failed = disk.hasFailed();
        disk.heal();
        CAPTURE(step);
        if (!failed) {
            CHECK(step > 1);
            CHECK_FALSE(report.kept.empty());
            requireWhole(report.kept);
            return;
        }
        REQUIRE(report.failure.has_value());
        CHECK(backupsOf(session.journal.identity(), places).empty());
        for (const auto& entry : std::filesystem::recursive_directory_iterator(places.usual))
            CHECK(entry.is_directory());
        session.write("Ada " + std::to_string(step));
        CHECK(nameIn(path) == "Ada " + std::to_string(step));
        step += step / 4; // a few of them do
    }
    FAIL("no step succeeded");
}

TEST_CASE("A copy that is to be given up leaves nothing behind, and the connection saves on") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    for (int i = 0; i < 2000; ++i) { // a history that takes a moment to copy
        writing.set(personName, "Grace " + std::to_string(i));
        writing.recorder.pause();
    }
    REQUIRE(writing.save().committed);
    const auto before = contentOf(folder);
    const std::atomic<bool> giveUp = true;
    const auto copy = writing.file.beginCopy(folder / "copy.waymark", &giveUp);
    REQUIRE(copy.ok());
    CHECK(copy.value() == nullptr);
    CHECK(contentOf(folder) == before);
    writing.set(personName, "Grace");
    CHECK(writing.save().committed);
}

TEST_CASE("A restored backup is the journal as it was, and goes on as the same one") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const BackupPlaces places{folder / "backups", {}};
    Uuid identity{};
    {
        Session session(path, places);
        identity = session.journal.identity();
        session.write("Grace");
        session.report(1);
        session.write("Ada");
    }
    const auto kept = backupsOf(identity, places);
    REQUIRE(kept.size() == 1);
    const auto restored = folder / "restored.waymark";
    must(restoreBackup(kept[0], restored));
    CHECK(nameIn(restored) == "Grace");
    CHECK(must(readJournal(restored)).journal.identity() == identity);
    CHECK(rightsOf(restored) == 0600);
    CHECK(restoreBackup(kept[0], path).error().code == ErrorCode::Exists);
    CHECK(nameIn(path) == "Ada");
    // What is written in both from here on has writers of its own.
    Writing first(path);
    Writing second(restored);
    CHECK(first.file.writer() != second.file.writer());
    second.set(personName, "Hedy");
    CHECK(second.save().committed);
    requireWhole(restored);
}

TEST_CASE("Backups are found when the journal is damaged or gone") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const BackupPlaces places{folder / "backups", {}};
    Uuid identity{};
    {
        Session session(path, places);
        identity = session.journal.identity();
        session.write("Grace");
        session.report(1);
    }
    CHECK(must(identityOf(path, places)) == identity);
    writeBytes(path, "not a journal any more");
    CHECK(must(identityOf(path, places)) == identity);
    std::filesystem::remove(path);
    CHECK(must(identityOf(path, places)) == identity);
    CHECK(identityOf(folder / "other.waymark", places).error().code == ErrorCode::NotFound);
}

TEST_CASE("A damaged backup is not restored") {
    const Folder folder;
    createFilled(folder / "mine.waymark");
    auto bytes = bytesOf(folder / "mine.waymark");
    const auto at = bytes.find("Lovelace");
    REQUIRE(at != std::string::npos);
    bytes[at] = 'l';
    writeBytes(folder / "2026-01-01T12-00-00Z.waymark", bytes);
    const auto restored =
        restoreBackup({0, folder / "2026-01-01T12-00-00Z.waymark", 0}, folder / "restored.waymark");
    REQUIRE_FALSE(restored.ok());
    CHECK(restored.error().code == ErrorCode::Damaged);
    CHECK_FALSE(std::filesystem::exists(folder / "restored.waymark"));
}
