// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include <sqlite3.h>

using namespace waymark;
using namespace waymark::test;

TEST_CASE("What another program wrote is told, and nothing of ours saved over it") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing one(path);
    Writing two(path);
    two.clock.advance(1000);
    two.set(personName, "Theirs");
    two.set(agreed, "");
    const auto theirs = two.recorder.take();
    REQUIRE(must(two.file.save(theirs)).committed);

    SECTION("while nothing of ours waits") {
        const auto saved = one.save();
        CHECK_FALSE(saved.committed);
        CHECK(saved.foreign == theirs);
        CHECK(one.save().foreign.empty()); // told once
    }
    SECTION("while another answer of ours waits") {
        one.type(story, " Ours.");
        auto ours = one.recorder.take();
        const auto before = bytesOf(path);
        const auto saved = must(one.file.save(ours));
        CHECK_FALSE(saved.committed);
        CHECK(saved.foreign == theirs);
        CHECK(bytesOf(path) == before);
        ours = one.recorder.adopt(saved.foreign, ours);
        REQUIRE(must(one.file.save(ours)).committed);
        CHECK(one.journal.value(personName) == "Theirs");
    }
    SECTION("while we changed the same answer") {
        one.set(personName, "Ours");
        auto ours = one.recorder.take();
        const auto saved = must(one.file.save(ours));
        CHECK(saved.foreign == theirs);
        // As it was made, it no longer fits.
        CHECK(one.file.save(ours).error().code == ErrorCode::BadInput);
        ours = one.recorder.adopt(saved.foreign, ours);
        REQUIRE(must(one.file.save(ours)).committed);
        CHECK(one.journal.value(personName) == "Ours");
        CHECK(must(readJournal(path)).journal.value(personName) == "Ours");
        const auto back = two.save();
        REQUIRE(back.foreign.size() == 1);
        CHECK(back.foreign == ours);
    }
    requireWhole(path);
    REQUIRE(must(readHistory(path)).size() >= 9);
}

TEST_CASE("Two who write in turn lose nothing") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    Writing one(path);
    Writing two(path);
    std::size_t told = 0;
    for (int round = 0; round < 40; ++round) {
        auto& writing = round % 3 == 0 ? two : one;
        writing.clock.advance(1000);
        writing.type(round % 2 == 0 ? story : personName, std::to_string(round) + " ");
        auto ours = writing.recorder.take();
        auto saved = must(writing.file.save(ours));
        if (!saved.foreign.empty()) {
            ++told;
            saved = must(writing.file.save(writing.recorder.adopt(saved.foreign, ours)));
        }
        REQUIRE(saved.committed);
    }
    CHECK(told > 10);
    requireWhole(path);
    // Where both wrote into one answer, the one who saved last has it, and all words are in the history.
    std::string words;
    for (const auto& change : must(readHistory(path)))
        words += std::holds_alternative<Splice>(change.edit) ? std::get<Splice>(change.edit).inserted
                                                             : std::get<SetValue>(change.edit).after;
    for (int round = 0; round < 40; ++round)
        CHECK((" " + words).find(" " + std::to_string(round) + " ") != std::string::npos);
}

TEST_CASE("A writer waits for another, and says so when it takes too long") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    REQUIRE_FALSE(writing.save().committed);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    writing.set(personName, "Patient");
    const auto changes = writing.recorder.take();
    const auto saved = writing.file.save(changes);
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::InUse);
    CHECK(saved.error().message == "mine.waymark is just being written by another program.");
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    CHECK(must(writing.file.save(changes)).committed);
}

TEST_CASE("A file that was moved or deleted is noticed, and nothing is written") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    writing.set(personName, "First");
    REQUIRE(writing.save().committed);
    SECTION("moved") {
        std::filesystem::rename(path, folder / "moved.waymark");
    }
    SECTION("deleted") {
        std::filesystem::remove(path);
    }
    SECTION("replaced by another journal") {
        std::filesystem::remove(path);
        createAnother(path);
    }
    const auto before = contentOf(folder);
    writing.set(personName, "Second");
    const auto changes = writing.recorder.take();
    for (const auto& saved : {writing.file.save(changes), writing.file.save({})}) {
        REQUIRE_FALSE(saved.ok());
        CHECK((saved.error().message ==
                   "mine.waymark was moved, renamed, deleted or replaced while it was open." ||
               saved.error().message == "mine.waymark was replaced by another journal while it was open."));
    }
    CHECK(contentOf(folder) == before);
    // What was open can still be rescued.
    must(writing.file.copyTo(folder / "rescued.waymark"));
    CHECK(must(readJournal(folder / "rescued.waymark")).journal.value(personName) == "First");
    if (std::filesystem::exists(folder / "moved.waymark")) {
        std::filesystem::rename(folder / "moved.waymark", path);
        CHECK(must(writing.file.save(changes)).committed);
    }
}

TEST_CASE("A file that was overwritten with something else is noticed, and nothing is written") {
    const bool inPlace = GENERATE(true, false);
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto other = folder / "other.waymark";
    createFilled(path);
    Writing writing(path);
    writing.set(personName, "Here");
    REQUIRE(writing.save().committed);
    ErrorCode expected = ErrorCode::NotAJournal;
    SECTION("with another journal") {
        createAnother(other);
        expected = ErrorCode::Damaged;
    }
    SECTION("with nothing") {
        writeBytes(other, "");
    }
    SECTION("with a text") {
        writeBytes(other, std::string(9000, 'x'));
    }
    if (inPlace)
        writeBytes(path, bytesOf(other));
    else
        std::filesystem::rename(other, path);
    const auto before = bytesOf(path);
    writing.set(personName, "Second");
    const auto changes = writing.recorder.take();
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto saved = writing.file.save(changes);
        REQUIRE_FALSE(saved.ok());
        INFO(saved.error().message << " " << saved.error().detail);
        CHECK((saved.error().code == expected || saved.error().code == ErrorCode::Damaged));
        CHECK_THAT(saved.error().message, containsText("mine.waymark"));
        CHECK(bytesOf(path) == before);
    }
    CHECK(std::filesystem::exists(path.string() + "-journal") == false);
}

TEST_CASE("A file that a newer Waymark took over meanwhile is left to it") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    REQUIRE_FALSE(writing.save().committed);
    runSql(path, "PRAGMA user_version = 2");
    const auto before = bytesOf(path);
    writing.set(personName, "Second");
    const auto saved = writing.file.save(writing.recorder.take());
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::NewerFormat);
    CHECK(bytesOf(path) == before);
}
