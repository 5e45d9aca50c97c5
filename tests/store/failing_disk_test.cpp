// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"
#include "store_support.h"

using namespace waymark;
using namespace waymark::test;

// Whatever step of a save the disk refuses: the error is a sentence, nothing half is in the file, and the
// same call succeeds once the disk is well again. That also where the disk worked but said it had not.
TEST_CASE("A save that fails at any step can be repeated") {
    const bool once = GENERATE(true, false);
    const auto [code, afterDeleting] = GENERATE(
        table<int, bool>({{SQLITE_FULL, false}, {SQLITE_IOERR_WRITE, false}, {SQLITE_IOERR_FSYNC, true}}));
    int failures = 0;
    for (int step = 1;; ++step) {
        const Folder folder;
        const auto path = folder / "mine.waymark";
        createFilled(path);
        const auto before = must(readHistory(path)).size();
        FailingDisk disk;
        Writing writing(path);
        writing.set(personName, "Grace");
        writing.type(story, std::string(20'000, 'x'));
        const auto changes = writing.recorder.take();
        disk.failAfterDeleting(afterDeleting);
        disk.failAt(step, code, !once);
        const auto saved = writing.file.save(changes);
        if (!disk.hasFailed()) {
            CHECK(saved.ok());
            CHECK(step > 5);
            break;
        }
        CAPTURE(step, code, once, afterDeleting);
        disk.heal();
        if (!saved) {
            ++failures;
            CHECK_THAT(saved.error().message, containsText("mine.waymark"));
            const auto now = must(readHistory(path)).size();
            REQUIRE((now == before || now == before + changes.size()));
            REQUIRE(must(writing.file.save(changes)).committed);
        }
        const auto now = must(readHistory(path));
        REQUIRE(now.size() == before + changes.size());
        REQUIRE(std::equal(changes.begin(), changes.end(), now.end() - std::ptrdiff_t(changes.size())));
        writing.set(personName, "And on");
        REQUIRE(writing.save().committed);
        requireWhole(path);
    }
    CHECK(failures > 5);
}

TEST_CASE("What the disk refuses is said in a sentence") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    FailingDisk disk;
    Writing writing(path);
    writing.set(personName, "Grace");
    const auto changes = writing.recorder.take();
    const auto say = [&](int code) {
        disk.failAt(1, code);
        const auto saved = writing.file.save(changes);
        REQUIRE_FALSE(saved.ok());
        disk.heal();
        return saved.error();
    };
    CHECK(say(SQLITE_FULL).message == "There is no room left on the disk for mine.waymark.");
    CHECK(say(SQLITE_FULL).code == ErrorCode::Io);
    CHECK(say(SQLITE_IOERR_WRITE).message == "The disk failed to read or write mine.waymark.");
    CHECK(say(SQLITE_READONLY).message == "mine.waymark or its folder cannot be written.");
    CHECK(say(SQLITE_READONLY).code == ErrorCode::ReadOnly);
    CHECK_THAT(say(SQLITE_FULL).detail, containsText(path.string()));
    CHECK(must(writing.file.save(changes)).committed);
}

TEST_CASE("A copy that the disk refuses leaves nothing behind") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto before = contentOf(folder);
    FailingDisk disk;
    Writing writing(path);
    for (int step = 1;; ++step) {
        disk.failAt(step, SQLITE_FULL);
        const auto copied = writing.file.copyTo(folder / "copy.waymark");
        if (!disk.hasFailed())
            break;
        disk.heal();
        CAPTURE(step);
        REQUIRE_FALSE(copied.ok());
        CHECK(copied.error().message == "There is no room left on the disk for copy.waymark.");
        REQUIRE(contentOf(folder) == before);
    }
    requireWhole(folder / "copy.waymark");
}

TEST_CASE("A journal that cannot be finished is not begun") {
    const Folder folder;
    FailingDisk disk;
    for (int step = 1;; ++step) {
        disk.failAt(step, SQLITE_FULL);
        const auto made = createJournal(folder / "new.waymark", smallPack(), 0);
        if (!disk.hasFailed())
            break;
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().message == "There is no room left on the disk for new.waymark.");
        REQUIRE(contentOf(folder).empty());
    }
    requireWhole(folder / "new.waymark");
}

TEST_CASE("A save waits for the disk before it says so") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    FailingDisk disk;
    Writing writing(path);
    writing.set(personName, "Grace");
    const int syncs = disk.syncs();
    const int folderSyncs = disk.folderSyncs();
    REQUIRE(writing.save().committed);
    CHECK(disk.syncs() - syncs == 3);             // the rollback journal, its header, and the file
    CHECK(disk.folderSyncs() - folderSyncs == 1); // the journal's removal, which makes the save final
}
