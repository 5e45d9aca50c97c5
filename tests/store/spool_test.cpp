// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"
#include "store_support.h"
#include "support/saving_session.h"

#include "store/backup_schedule.h"
#include "store/forgetting.h"
#include "store/spool.h"

using namespace waymark;
using namespace waymark::test;
using namespace std::chrono_literals;

TEST_CASE("Words that the disk refuses are in the spool until they are saved") {
    const Folder folder;
    const Folder settings;
    const auto path = folder / "mine.waymark";
    const auto place = settings / "waymark" / std::string("unsaved");
    createFilled(path);
    const auto identity = must(readJournal(path)).journal.identity();
    FailingDisk disk;
    {
        SavingSession session(path, place);
        disk.failAt(1, SQLITE_FULL);
        session.set(personName, "Kept");
        CHECK(session.stateOf(SaveState::Kind::NotSaved).spooled);
        const auto kept = unsavedOf(identity, place);
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].texts.at(personName) == "Kept");
        CHECK(kept[0].path == path);
        CHECK(rightsOf(kept[0].file) == 0600);
        CHECK(rightsOf(place) == 0700);
        SECTION("the disk comes back") {
            disk.heal();
            session.stateOf(SaveState::Kind::Saved);
            session.autosave->flush(5s);
            session.autosave.reset();
            CHECK(contentOf(settings).size() == 2); // the two folders
            CHECK(must(readJournal(path)).journal.value(personName) == "Kept");
            return;
        }
        SECTION("the window is closed all the same") {
            session.set(story,
                        "Typed last, and longer than a line, so that it is kept as a piece of text only.");
        }
        session.autosave.reset();
    }
    disk.heal();
    REQUIRE(unsavedOf(identity, place).size() == 1);
    FixedClock clock;
    const auto fields = must(takeUpUnsaved(path, place, clock));
    CHECK(std::ranges::count(fields, personName) == 1);
    CHECK(must(readJournal(path)).journal.value(personName) == "Kept");
    CHECK(unsavedIn(place).empty());
    CHECK(must(takeUpUnsaved(path, place, clock)).empty());
    requireWhole(path);
}

TEST_CASE("What is in the spool is taken up once, however often, and as a whole where its ground is gone") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto place = folder / "unsaved";
    createFilled(path);
    const auto identity = must(readJournal(path)).journal.identity();
    FixedClock clock;
    Writing writing(path);
    writing.set(personName, "First");
    const auto first = writing.recorder.take();
    writing.recorder.pause();
    writing.set(personName, "Second");
    const auto second = writing.recorder.take();
    SECTION("it was saved after all") {
        REQUIRE(must(writing.file.save(first)).committed);
        REQUIRE(must(writing.file.save(second)).committed);
        must(keepUnsaved(place, writing.file.writer(),
                         {{}, identity, path, 1, second, {{personName, "Second"}}}));
        must(takeUpUnsaved(path, place, clock));
        CHECK(must(readHistory(path)).size() == 9);
    }
    SECTION("what it was made on never came") {
        must(keepUnsaved(place, writing.file.writer(),
                         {{}, identity, path, 1, second, {{personName, "Second"}}}));
        must(takeUpUnsaved(path, place, clock));
        CHECK(must(readHistory(path)).size() == 8);
    }
    CHECK(must(readJournal(path)).journal.value(personName) == "Second");
    CHECK(unsavedIn(place).empty());
    requireWhole(path);
}

TEST_CASE("A spool that is broken or of another journal is left alone") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto place = folder / "unsaved";
    createFilled(path);
    createAnother(folder / "other.waymark");
    FixedClock clock;
    Writing writing(folder / "other.waymark");
    writing.set(personName, "Of another");
    const auto file =
        must(keepUnsaved(place, writing.file.writer(),
                         {{}, writing.file.identity(), writing.file.path(), 1, writing.recorder.take(), {}}));
    const auto whole = bytesOf(file);
    CHECK(must(takeUpUnsaved(path, place, clock)).empty());
    CHECK(unsavedIn(place).size() == 1);
    for (std::size_t at = 0; at < whole.size(); at += 7) {
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        writeBytes(file, bytes);
        for (const auto& unsaved : unsavedIn(place))
            for (const auto& change : unsaved.changes)
                CHECK(std::get<SetValue>(change.edit).after == "Of another"); // or it is not told at all
    }
    writeBytes(file, "{\"journal\": 3}");
    CHECK(unsavedIn(place).empty());
    writeBytes(file, std::string(200'000, '['));
    CHECK(unsavedIn(place).empty());
    CHECK(std::filesystem::exists(file));
}

TEST_CASE(
    "What is forgotten for good is in no file of Waymark's: not the journal, not a backup, not the spool") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto place = folder / "unsaved";
    const BackupPlaces backups{folder / "backups", folder / "stick"};
    const std::string secret = "Wilhelmina Zwiebelturm";
    createFilled(path);
    std::filesystem::create_directories(backups.chosen);
    FixedClock clock;
    Uuid identity{};
    {
        Writing writing(path);
        identity = writing.file.identity();
        writing.type(story, " She is " + secret + ".");
        writing.set(FieldId("one.plan.actions.r1.what"), "Call " + secret);
        REQUIRE(writing.save().committed);
        for (const auto& shelf : {backups.usual, backups.chosen}) {
            std::filesystem::create_directories(shelf / hex(identity));
            for (Milliseconds when : {1'774'000'000'000, 1'774'100'000'000})
                must(writing.file.copyTo(shelf / hex(identity) / (backupName(when) + ".waymark")));
        }
        // One backup is broken: nobody can say that it is free of it.
        const auto broken = backups.usual / hex(identity) / (backupName(1'774'000'000'000) + ".waymark");
        auto bytes = bytesOf(broken);
        bytes.resize(bytes.size() - 4096);
        writeBytes(broken, bytes);
        writing.set(agreed, "");
        writing.type(story, " " + secret + " again");
        must(keepUnsaved(place, writing.file.writer(),
                         {{}, identity, path, 1, writing.recorder.take(), {{story, "With " + secret}}}));
    }
    const auto countSecrets = [&] {
        std::size_t count = 0;
        for (const auto& [file, bytes] : contentOf(folder))
            count += bytes.find(secret) != std::string::npos;
        return count;
    };
    REQUIRE(countSecrets() == 6);
    const auto stored = must(readJournal(path));
    auto fields = fieldsUnder(stored.journal, "one.plan.actions.r1");
    CHECK(fields.size() == 2);
    CHECK(fieldsUnder(stored.journal, "one.plan.actions.r").empty());
    fields.push_back(story);
    const auto gone = must(forgetForGood(path, fields, backups, place, clock));
    CHECK(gone.left.empty());
    CHECK(gone.backups == 4);
    CHECK(countSecrets() == 0);
    requireWhole(path);
    const auto kept = backupsOf(identity, backups);
    CHECK(kept.size() == 3);
    for (const auto& backup : kept)
        requireWhole(backup.path);
    // The other answer in the spool is still there, and nothing comes back with it.
    must(takeUpUnsaved(path, place, clock));
    const auto after = must(readJournal(path));
    CHECK_FALSE(after.journal.checked(agreed));
    CHECK(after.journal.value(story).empty());
    CHECK(countSecrets() == 0);
}
