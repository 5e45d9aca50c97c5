// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include "store/pages.h"
#include "store/salvage.h"

#include <random>
#include <set>

using namespace waymark;
using namespace waymark::test;

namespace {

// Some months of work: 3,000 changes in many answers, long and short.
void createLong(const std::filesystem::path& path) {
    static const std::string bytes = [] {
        const Folder folder;
        const auto file = folder / "long.waymark";
        createFilled(file);
        Writing writing(file);
        std::mt19937 random(7);
        std::vector<Change> all;
        const auto rows = writing.journal.rows("one.plan.actions");
        for (int i = 0; i < 3000; ++i) {
            const auto word = "w" + std::to_string(i) + " ";
            if (i % 3 == 0) {
                const auto length = Writing::codePoints(writing.journal.value(story));
                const auto at = random() % (length + 1);
                must(writing.recorder.splice(story, at, std::min<std::size_t>(random() % 5, length - at),
                                             word));
            } else {
                const auto& field = i % 3 == 1
                                        ? FieldId("one.steps.note")
                                        : cell("one.plan.actions", rows[random() % rows.size()], "what");
                must(writing.recorder.set(field, word + std::string(random() % 60, 'x')));
            }
            writing.recorder.pause();
            for (auto& change : writing.recorder.take())
                all.push_back(std::move(change));
        }
        REQUIRE(must(writing.file.save(all)).committed);
        return bytesOf(file);
    }();
    writeBytes(path, bytes);
}

struct Saved {
    std::size_t kept = 0;
    std::size_t altered = 0;
};

// Of `whole`, what is in the new file; a change of its own there is a stand-in and marked so.
Saved compare(const std::vector<Change>& whole, const std::filesystem::path& path) {
    std::map<ChangeId, const Change*> known;
    for (const auto& change : whole)
        known[change.id] = &change;
    Saved saved;
    for (const auto& change : must(readHistory(path))) {
        if (known.contains(change.id) && *known[change.id] == change)
            ++saved.kept;
        else if (change.group != 0 || !known.contains(change.id) || known[change.id]->field != change.field)
            ++saved.altered;
    }
    return saved;
}

} // namespace

TEST_CASE("A journal that lost any one page comes back with nearly all of it, and nothing altered") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto out = folder / "out.waymark";
    createLong(path);
    const auto whole = bytesOf(path);
    const auto history = must(readHistory(path));
    const auto before = must(readJournal(path));
    const auto& answers = before.journal.answers();
    std::mt19937 random(11);
    std::size_t least = history.size();
    const auto pages = whole.size() / 4096;
    for (std::size_t page = 0; page < pages; page += pages / 25 + 1) {
        CAPTURE(page);
        auto bytes = whole;
        for (std::size_t i = 0; i < 4096; ++i)
            bytes[page * 4096 + i] = static_cast<char>(random());
        writeBytes(path, bytes);
        const auto outcome = must(salvage(path, out));
        CHECK(bytesOf(path) == bytes);
        const auto saved = compare(history, out);
        CHECK(saved.kept == outcome.changes);
        CHECK(saved.altered == 0);
        least = std::min(least, saved.kept);
        requireWhole(out);
        const auto stored = must(readJournal(out));
        if (outcome.pieces.empty() && outcome.unsure.empty())
            for (const auto& [field, answer] : stored.journal.answers())
                CHECK(answer.value == answers.at(field).value);
        std::filesystem::remove(out);
    }
    WARN("at least " << least << " of " << history.size() << " changes, of a file of " << pages << " pages");
    CHECK(least * 100 >= history.size() * 95);
}

TEST_CASE("What is salvaged can be merged with a whole copy, which puts back what was lost") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto copy = folder / "copy.waymark";
    const auto out = folder / "out.waymark";
    createLong(path);
    must(copyJournal(path, copy));
    const auto history = must(readHistory(path));
    // The page of changes in the middle.
    auto bytes = bytesOf(path);
    const auto at = bytes.find("w1500 ") / 4096 * 4096;
    bytes.replace(at, 4096, 4096, '\xAB');
    writeBytes(path, bytes);
    REQUIRE_FALSE(readJournal(path).ok());
    const auto outcome = must(salvage(path, out));
    CHECK(outcome.standIns > 0);
    CHECK(outcome.changes < history.size());
    CHECK(outcome.expected == history.size());
    CHECK(outcome.sameJournal);
    CHECK(outcome.sameCourse);
    {
        Writing writing(out);
        const auto taken = must(writing.file.takeIn(copy));
        CHECK(taken.committed);
        CHECK(must(writing.file.forks()).empty());
    }
    CHECK(must(readHistory(out)) == history);
    requireWhole(out);
}

TEST_CASE("A whole journal is salvaged as it is, and so is one with tables of others") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    runSql(path, "CREATE TABLE more (text); INSERT INTO more VALUES ('x')");
    REQUIRE_FALSE(readJournal(path).ok());
    const auto before = contentOf(folder);
    const auto outcome = must(salvage(path, folder / "out.waymark"));
    CHECK(outcome.changes == 7);
    CHECK(outcome.expected == 7);
    CHECK(outcome.standIns == 0);
    CHECK(outcome.pieces.empty());
    CHECK(outcome.sameJournal);
    CHECK(outcome.sameCourse);
    CHECK(must(readJournal(folder / "out.waymark")).journal.value(personName) == "Ada King");
    requireWhole(folder / "out.waymark");
    CHECK(salvage(path, path).error().code == ErrorCode::Exists);
    writeBytes(folder / "text.waymark", std::string(20'000, 'x'));
    CHECK(salvage(folder / "text.waymark", folder / "no.waymark").error().code == ErrorCode::NotAJournal);
    CHECK(salvage(folder / "none.waymark", folder / "no.waymark").error().code == ErrorCode::NotFound);
    CHECK(bytesOf(path) == before.at(path.string()));
}

TEST_CASE("Rows can be read from any bytes without a crash or an end of memory") {
    const Folder folder;
    createFilled(folder / "mine.waymark");
    const auto whole = bytesOf(folder / "mine.waymark");
    std::mt19937 random(3);
    std::size_t rows = 0;
    for (int round = 0; round < 300; ++round) {
        auto bytes = whole;
        for (int i = 0; i < 200; ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        bytes.resize(bytes.size() - random() % 5000);
        forEachRow(bytes, [&](const RawRow& row) { rows += row.values.size(); });
    }
    CHECK(rows > 1000);
    for (const auto& bytes : {std::string(), std::string(1, '\r'), std::string(100, '\r'),
                              std::string(4096 * 3, '\r'), std::string(4096 * 3, '\xFF')})
        forEachRow(bytes, [](const RawRow&) {});
}
