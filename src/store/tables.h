// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a journal's tables as values, each checked for its type as a stranger's file demands. No owner.
#pragma once

#include "journal/journal.h"
#include "store/digest.h"
#include "store/journal_file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace waymark {

/// A row that holds what no row of ours can hold; `what` ends the sentence "NAME is damaged: ...".
struct BadRow {
    std::string what;
};

struct Totals {
    std::uint64_t changes = 0;
    Digest changesDigest;
    std::uint64_t answers = 0;
    Digest answersDigest;
    Digest aboutDigest;
    Digest courseDigest;

    bool operator==(const Totals&) const = default;
};

/// What the small integers stand for.
struct Names {
    std::map<std::int64_t, FieldId> fields;
    std::map<std::int64_t, Uuid> writers;
};

struct StoredAnswer {
    std::int64_t row = 0;  // fields.id
    std::int64_t head = 0; // changes.seq
    Answer answer;
    Digest digest;
    Milliseconds when = 0; // of its head
};

struct StoredChange {
    std::int64_t seq = 0;
    Change change;
    Digest digest;
};

// Each throws BadRow or SQLite::Exception.
std::map<std::string, std::string> readAbout(SQLite::Database& database);
CoursePack readPack(SQLite::Database& database);
Totals readTotals(SQLite::Database& database);
Names readNames(SQLite::Database& database);
void readAnswers(SQLite::Database& database, const Names& names,
                 const std::function<void(FieldId, StoredAnswer)>& visit);
/// Those with a seq above `after`, in its order.
void readChanges(SQLite::Database& database, const Names& names, std::int64_t after,
                 const std::function<void(StoredChange)>& visit);
/// Just what opening a long history looks at.
void readChangeDigests(SQLite::Database& database, const Names& names,
                       const std::function<void(std::int64_t seq, const ChangeId&, const Digest&)>& visit);

Digest digestOf(const std::map<std::string, std::string>& about);
Digest digestOf(const CoursePack& pack);

void bind(SQLite::Statement& statement, int index, const Digest& digest);

} // namespace waymark
