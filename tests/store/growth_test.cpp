// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"
#include "store_support.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("Typing into a long answer costs what is typed, not the answer's length") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    FailingDisk disk;
    disk.skipSyncs();
    Writing writing(path);
    std::string words;
    while (words.size() < 100'000)
        words += "Every fourth referral waits more than ninety days. ";
    writing.set(story, words.substr(0, 99'990));
    REQUIRE(writing.save().committed);

    constexpr std::size_t typed = 18'000;
    constexpr std::size_t inASecond = 5;
    const auto before = std::filesystem::file_size(path);
    const auto changesBefore = must(readJournal(path)).changes;
    for (std::size_t i = 0; i < typed; ++i) {
        must(writing.recorder.splice(story, 100 + i, 0, std::string(1, char('a' + i % 26))));
        writing.clock.advance(1000 / inASecond);
        if (i % inASecond == inASecond - 1)
            REQUIRE(writing.save().committed);
    }
    const auto grown = std::filesystem::file_size(path) - before;
    const auto changes = must(readJournal(path)).changes - changesBefore;
    REQUIRE(changes == typed / inASecond);
    const double aChange =
        double(grown - typed) / double(changes); // the answer itself has grown by what was typed
    WARN(typed << " characters in " << changes << " changes: the file grew by " << grown << " bytes, "
               << double(grown) / double(typed) << " a character; " << aChange << " bytes a change, of which "
               << inASecond << " are its words");
    CHECK(aChange < 62);
    CHECK(grown < 13 * typed);
    requireWhole(path);

    must(writing.file.copyTo(folder / "copy.waymark"));
    CHECK(std::filesystem::file_size(folder / "copy.waymark") <= std::filesystem::file_size(path));
}

TEST_CASE("An answer that is rewritten again and again does not make the file grow but by its history") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    FailingDisk disk;
    disk.skipSyncs();
    Writing writing(path);
    writing.set(story, std::string(100'000, 'x'));
    REQUIRE(writing.save().committed);
    const auto before = std::filesystem::file_size(path);
    for (int i = 0; i < 50; ++i) {
        must(writing.recorder.splice(story, 0, 1, i % 2 == 0 ? "ab" : ""));
        REQUIRE(writing.save().committed);
    }
    CHECK(std::filesystem::file_size(path) - before < 12'000);
}
