// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "A new file with fresh changes, so that no earlier words travel."
#include "journal/shared_log.h"
#include "store/extract_file.h"
#include "store_support.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("an extract is a whole journal with a history that begins there", "[extract]") {
    const Folder folder;
    const auto path = folder / "extract.waymark";
    const auto identity = randomUuid();
    must(writeExtract(path, smallPack(), {{story, "What I chose"}, {personName, "Heron"}}, identity,
                      1'773'230'400'000));
    const auto stored = must(readJournal(path));
    CHECK(stored.journal.identity() == identity);
    CHECK(stored.journal.value(story) == "What I chose");
    CHECK(stored.journal.lastChange() == 1'773'230'400'000);
    const auto history = must(readHistory(path));
    REQUIRE(history.size() == 2);
    for (const auto& change : history) {
        CHECK_FALSE(change.prev);
        CHECK(change.when == 1'773'230'400'000);
        CHECK(change.id.writer == history.front().id.writer);
    }
    CHECK(must(checkJournal(path)).faults.empty());
}

TEST_CASE("an extract is never written over another file", "[extract]") {
    const Folder folder;
    writeBytes(folder / "there.waymark", "mine");
    const auto written = writeExtract(folder / "there.waymark", smallPack(), {}, randomUuid(), 1);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::Exists);
    CHECK(bytesOf(folder / "there.waymark") == "mine");
}

TEST_CASE("extracts of one journal under one name are one person's, and nobody else's", "[extract]") {
    const auto mine = randomUuid();
    CHECK(extractIdentity(mine, "Ada") == extractIdentity(mine, "Ada"));
    CHECK(extractIdentity(mine, "Ada") != extractIdentity(mine, "Heron"));
    CHECK(extractIdentity(mine, "Ada") != extractIdentity(randomUuid(), "Ada"));
    CHECK(extractIdentity(mine, "Ada") != mine);
}

TEST_CASE("a pseudonym keeps its identity, and none that leads back to the journal", "[extract]") {
    FixedClock clock;
    Journal journal(smallCourse(), randomUuid());
    Recorder recorder(journal, clock, randomUuid());
    const auto first = identityForExtract(journal, "Heron", false);
    CHECK(first != extractIdentity(journal.identity(), "Heron"));
    CHECK(first != identityForExtract(journal, "Heron", false)); // nothing is remembered yet
    must(rememberShared(recorder, {"2026-03-11", "", "Heron", true, "progress", hex(first)}));
    CHECK(first == identityForExtract(journal, "Heron", false));
    CHECK(first != identityForExtract(journal, "Crane", false));
    CHECK(identityForExtract(journal, "Ada", true) == extractIdentity(journal.identity(), "Ada"));
}
