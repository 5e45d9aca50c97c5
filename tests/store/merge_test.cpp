// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include "store/merge_journals.h"

using namespace waymark;
using namespace waymark::test;

namespace {

void putThere(const std::filesystem::path& path, const std::filesystem::path& other, bool inPlace) {
    if (inPlace)
        writeBytes(path, bytesOf(other));
    else
        std::filesystem::rename(other, path);
}

// As the window does it: what others wrote is taken in first.
void saveAll(Writing& writing) {
    auto ours = writing.recorder.take();
    for (int i = 0; i < 5; ++i) {
        const auto saved = must(writing.file.save(ours));
        if (saved.foreign.empty())
            return;
        ours = writing.recorder.adopt(saved.foreign, ours);
    }
    FAIL("it could not be saved");
}

void requireSame(const Journal& window, const std::filesystem::path& path) {
    const auto stored = must(readJournal(path));
    for (const auto& [field, answer] : stored.journal.answers()) {
        INFO(field.str());
        REQUIRE(window.value(field) == answer.value);
    }
}

} // namespace

TEST_CASE("A journal that another copy takes the place of while it is open is merged with it") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto other = folder / "other.waymark";
    createFilled(path);
    must(copyJournal(path, other));
    Writing writing(path);
    writing.set(agreed, ""); // saved here, and not in what comes
    REQUIRE(writing.save().committed);
    const bool inPlace = GENERATE(true, false);
    SECTION("as it was before") {
        putThere(path, other, inPlace);
        writing.type(story, " And on.");
        saveAll(writing);
        CHECK(must(writing.file.forks()).empty());
        CHECK(must(readHistory(path)).size() == 9);
    }
    SECTION("with other answers, and the same counters") {
        {
            Writing elsewhere(other);
            elsewhere.set(personName, "From elsewhere");
            REQUIRE(elsewhere.save().committed);
        }
        putThere(path, other, inPlace);
        writing.type(story, " And on.");
        saveAll(writing);
        CHECK(writing.journal.value(personName) == "From elsewhere");
        CHECK(must(writing.file.forks()).empty());
    }
    SECTION("with the same answer changed") {
        std::string theirs = "From elsewhere";
        {
            Writing elsewhere(other);
            elsewhere.set(personName, theirs);
            REQUIRE(elsewhere.save().committed);
        }
        writing.set(personName, "From here");
        REQUIRE(writing.save().committed);
        putThere(path, other, inPlace);
        REQUIRE(must(writing.file.save({})).committed == false);
        const auto forks = must(writing.file.forks());
        REQUIRE(forks.size() == 1);
        CHECK(forks[0].field == personName);
        CHECK(forks[0].versions.size() == 2);
        writing.type(story, " And on.");
        saveAll(writing);
        must(settle(writing.recorder, forks[0], "From both"));
        saveAll(writing);
        CHECK(must(writing.file.forks()).empty());
        CHECK(must(readJournal(path)).journal.value(personName) == "From both");
    }
    SECTION("while an answer that it changes waits to be saved") {
        {
            Writing elsewhere(other);
            elsewhere.set(personName, "From elsewhere");
            REQUIRE(elsewhere.save().committed);
        }
        putThere(path, other, inPlace);
        writing.set(personName, "Just typed");
        saveAll(writing);
        CHECK(must(readJournal(path)).journal.value(personName) == "Just typed");
    }
    CHECK_FALSE(must(readJournal(path)).journal.checked(agreed));
    requireSame(writing.journal, path);
    requireWhole(path);
    CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
}

TEST_CASE("Two files of one journal become a third, whichever is named first") {
    const Folder folder;
    const auto one = folder / "one.waymark";
    const auto other = folder / "other.waymark";
    createFilled(one);
    must(copyJournal(one, other));
    {
        Writing here(one);
        here.set(personName, "Here");
        REQUIRE(here.save().committed);
        Writing there(other);
        there.set(personName, "There");
        there.set(agreed, "");
        REQUIRE(there.save().committed);
    }
    const auto before = contentOf(folder);
    const auto outcome = must(mergeJournals(one, other, folder / "ab.waymark"));
    CHECK(outcome.shared == 7);
    CHECK(outcome.onlyFirst == 1);
    CHECK(outcome.onlySecond == 2);
    REQUIRE(outcome.forks.size() == 1);
    CHECK(outcome.forks[0].field == personName);
    must(mergeJournals(other, one, folder / "ba.waymark"));
    requireWhole(folder / "ab.waymark");
    CHECK(bytesOf(folder / "ab.waymark") == bytesOf(folder / "ba.waymark"));
    must(mergeJournals(folder / "ab.waymark", one, folder / "again.waymark"));
    CHECK(bytesOf(folder / "again.waymark") == bytesOf(folder / "ab.waymark"));
    CHECK_FALSE(must(readJournal(folder / "ab.waymark")).journal.checked(agreed));

    CHECK(mergeJournals(one, other, one).error().code == ErrorCode::Exists);
    createAnother(folder / "stranger.waymark");
    const auto refused = mergeJournals(one, folder / "stranger.waymark", folder / "no.waymark");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::BadInput);
    CHECK(refused.error().message ==
          "stranger.waymark is another journal than one.waymark, not another copy of it.");
    for (const auto& [file, bytes] : before)
        CHECK(bytesOf(file) == bytes);
}

TEST_CASE("Conflict copies of the usual names are found beside a journal, and taken in") {
    const Folder folder;
    const auto path = folder / "Riverbend journal.waymark";
    createFilled(path);
    const char* const names[] = {
        "Riverbend journal (Ada's conflicted copy 2026-11-22).waymark",
        "Riverbend journal (conflicted copy 2026-11-22 101112).waymark",
        "Riverbend journal.sync-conflict-20261122-101112-ABCDEFG.waymark",
        "Riverbend journal-LAPTOP.waymark",
        "Riverbend journal (1).waymark",
        "Riverbend journal 2.waymark",
        "Riverbend journal_conflict-20261122-101112.waymark",
        "Copy of riverbend journal.waymark",
        "Riverbend journal (SFConflict ada@example.org 2026-11-22-10-11-12).waymark"};
    int number = 0;
    for (const char* name : names) {
        must(copyJournal(path, folder / name));
        Writing writing(folder / name);
        writing.set(FieldId("one.plan.actions.r1.what"), "Version " + std::to_string(++number));
        REQUIRE(writing.save().committed);
    }
    must(copyJournal(path, folder / "Riverbend journal with no news.waymark"));
    createAnother(folder / "Riverbend journal of someone else.waymark");
    writeBytes(folder / "Riverbend journal broken.waymark", "no journal");
    const auto copies = otherCopiesOf(path);
    REQUIRE(copies.size() == std::size(names));
    for (const auto& copy : copies)
        CHECK(copy.news == 1);

    Writing writing(path);
    for (const auto& copy : copies) {
        const auto taken = must(writing.file.takeIn(copy.path));
        REQUIRE(taken.committed);
        CHECK(writing.recorder.adopt(taken.foreign, {}).empty());
    }
    CHECK(otherCopiesOf(path).empty());
    const auto forks = must(writing.file.forks());
    REQUIRE(forks.size() == 1);
    CHECK(forks[0].versions.size() == std::size(names));
    writing.set(agreed, "");
    REQUIRE(writing.save().committed);
    requireSame(writing.journal, path);
    requireWhole(path);
    CHECK(writing.file.takeIn(folder / "Riverbend journal of someone else.waymark").error().code ==
          ErrorCode::BadInput);
}

TEST_CASE("What is forgotten for good is in no byte of the file any more") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto copy = folder / "copy.waymark";
    createFilled(path);
    const std::string secret = "Wilhelmina";
    Writing writing(path);
    writing.type(story, " Her name was " + secret + ".");
    REQUIRE(writing.save().committed);
    writing.recorder.pause();
    writing.set(story, "Nobody is named here, and it is long enough that only what differs is kept of it.");
    REQUIRE(writing.save().committed);
    REQUIRE(bytesOf(path).find(secret) != std::string::npos);
    must(copyJournal(path, copy));

    const auto gone = must(writing.file.forget({story}, 42));
    CHECK(bytesOf(path).find(secret) == std::string::npos);
    CHECK(bytesOf(path).find("paper list") == std::string::npos);
    CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
    CHECK(writing.recorder.adopt(gone, {}).empty());
    CHECK(writing.journal.value(story).empty());
    CHECK(writing.journal.value(personName) == "Ada King");
    requireWhole(path);
    // It goes on as usual, with a new answer too.
    writing.set(story, "New");
    REQUIRE(writing.save().committed);
    requireWhole(path);
    // A copy that still has it does not bring it back.
    const auto taken = must(writing.file.takeIn(copy));
    REQUIRE(taken.committed);
    CHECK(bytesOf(path).find(secret) == std::string::npos);
    CHECK(must(readJournal(path)).journal.value(story) == "New");
    // And the copy forgets it too when it learns of it.
    Writing elsewhere(copy);
    const auto learnt = must(elsewhere.file.takeIn(path));
    REQUIRE(learnt.committed);
    CHECK(elsewhere.recorder.adopt(learnt.foreign, {}).empty());
    CHECK(elsewhere.journal.value(story) == "New");
    CHECK(bytesOf(copy).find(secret) == std::string::npos);
    requireWhole(copy);
}

TEST_CASE("A window that is open while another one forgets does not bring it back") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing one(path);
    Writing two(path);
    (void)must(one.file.forget({story}, 42));
    two.set(personName, "Goes on");
    saveAll(two);
    CHECK(two.journal.value(story).empty());
    CHECK(must(readJournal(path)).journal.value(personName) == "Goes on");
    CHECK(bytesOf(path).find("paper list") == std::string::npos);
    requireWhole(path);
}
