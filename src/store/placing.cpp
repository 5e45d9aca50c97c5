// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placing.h"

#include "store/connection.h"
#include "store/disk.h"
#include "store/failures.h"
#include "store/reading.h"
#include "store/schema.h"

#include <SQLiteCpp/Transaction.h>

#include <set>

namespace waymark {

namespace {

void fill(SQLite::Database& database, const std::map<std::string, std::string>& about,
          const CoursePack& pack) {
    SQLite::Statement say(database, "INSERT INTO about (key, value) VALUES (?, ?)");
    for (const auto& [key, value] : about) {
        say.bind(1, key);
        say.bind(2, value);
        run(say);
    }
    SQLite::Statement keep(database, "INSERT INTO course (position, name, text) VALUES (?, ?, ?)");
    int position = 0;
    const auto add = [&](const PackFile& file) {
        keep.bind(1, position++);
        keep.bind(2, file.name);
        keep.bind(3, file.text);
        run(keep);
    };
    add(pack.structure);
    for (const auto& words : pack.languages)
        add(words);
    SQLite::Statement total(database, "INSERT INTO totals VALUES (0, ?, 0, ?, ?, ?)");
    const Digest none;
    const auto ofAbout = digestOf(about);
    const auto ofCourse = digestOf(pack);
    bind(total, 1, none);
    bind(total, 2, none);
    bind(total, 3, ofAbout);
    bind(total, 4, ofCourse);
    run(total);
}

} // namespace

Leaves checkedLeaves(const std::filesystem::path& path, const std::vector<Change>& changes) {
    return replay(changes, {{}, [&](const Change& change, const std::string& why) {
                                refuseDamaged(path, "a change of " + change.field.str() + " " + why);
                            }});
}

void placeMissing(Staging& staging, SQLite::Database& database, const Contents& contents,
                  const std::vector<Change>& all, const Leaves& leaves) {
    std::map<ChangeId, std::int64_t> places;
    readChangeDigests(database, contents.names,
                      [&](std::int64_t seq, const ChangeId& id, const Digest&) { places.emplace(id, seq); });
    std::set<FieldId> changed;
    for (const auto& change : all) {
        if (places.contains(change.id))
            continue;
        const auto prev = change.prev ? places.find(*change.prev) : places.end();
        places.emplace(change.id, staging.place(change, prev == places.end() ? 0 : prev->second));
        changed.insert(change.field);
        // What is let go may change which version is the answer.
        static constexpr std::string_view settled = "settled.";
        if (const FieldId of(change.field.str().substr(std::min(settled.size(), change.field.str().size())));
            settledField(of) == change.field && leaves.contains(of))
            changed.insert(of);
    }
    for (const auto& field : changed) {
        const auto& winner = winnerOf(leaves, field);
        staging.answer(field, winner, places.at(winner.head));
    }
}

void clearHistory(SQLite::Database& database, Contents& contents) {
    database.exec("PRAGMA secure_delete=ON; DELETE FROM answers; DELETE FROM changes; DELETE FROM fields; "
                  "DELETE FROM writers;");
    contents.names = {};
    contents.answers.clear();
    contents.highest.clear();
    contents.totals.changes = contents.totals.answers = 0;
    contents.totals.changesDigest = contents.totals.answersDigest = {};
}

void writeJournal(const std::filesystem::path& path, const JournalParts& parts) {
    checkNewName(path);
    const auto leaves = checkedLeaves(path, parts.changes);
    FileInMaking file(path);
    {
        const auto database = openNew(file.path());
        migrate(*database, 0);
        Statements statements(*database);
        SQLite::Transaction transaction(*database);
        fill(*database, parts.about, parts.pack);
        if (!parts.changes.empty()) {
            const Contents nothing;
            Staging staging(path, nothing, statements);
            placeMissing(staging, *database, nothing, parts.changes, leaves);
            staging.finish();
        }
        transaction.commit();
    }
    if (!parts.changes.empty())
        (void)readWhole(plainFile(file.path()), "en", Purpose::ToWrite);
    file.publish();
}

} // namespace waymark
