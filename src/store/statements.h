// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a JournalFile says to SQLite, prepared once and used for every save. Owned by its JournalFile.
#pragma once

#include "store/tables.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace waymark {

struct Statements {
    explicit Statements(SQLite::Database& database);

    SQLite::Statement begin;
    SQLite::Statement beginImmediate;
    SQLite::Statement commit;
    SQLite::Statement rollback;
    SQLite::Statement dataVersion;
    SQLite::Statement addWriter; // id, uuid
    SQLite::Statement addField;  // id, name
    SQLite::Statement
        addChange; // seq, counter, writer, field, prev, grp, time, at, removed, inserted, digest
    SQLite::Statement addAnswer;   // head, digest, value, field
    SQLite::Statement emptyAnswer; // field
    SQLite::Statement setAnswer;   // head, digest, value, field
    SQLite::Statement setTotals;   // changes, changes_digest, answers, answers_digest
};

/// Steps through `statement` and leaves it ready for the next use, whatever happens. Returns the rows it
/// changed.
int run(SQLite::Statement& statement);
std::int64_t number(SQLite::Statement& statement);

/// A transaction that is rolled back unless it was committed.
class Unit {
  public:
    Unit(SQLite::Database& database, Statements& statements, bool writing);
    ~Unit();
    Unit(const Unit&) = delete;
    Unit& operator=(const Unit&) = delete;
    void commit();

  private:
    SQLite::Database& database_;
    Statements& statements_;
};

} // namespace waymark
