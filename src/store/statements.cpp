// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statements.h"

#include <sqlite3.h>

namespace waymark {

namespace {

struct Reset {
    SQLite::Statement& statement;
    ~Reset() { (void)statement.tryReset(); }
};

} // namespace

Statements::Statements(SQLite::Database& database)
    : begin(database, "BEGIN"),
      beginImmediate(database, "BEGIN IMMEDIATE"),
      commit(database, "COMMIT"),
      rollback(database, "ROLLBACK"),
      dataVersion(database, "PRAGMA data_version"),
      addWriter(database, "INSERT INTO writers (id, uuid) VALUES (?, ?)"),
      addField(database, "INSERT INTO fields (id, name) VALUES (?, ?)"),
      addChange(database,
                "INSERT INTO changes (seq, counter, writer, field, prev, grp, time, at, removed, inserted, "
                "digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      addAnswer(database, "INSERT INTO answers (head, digest, value, field) VALUES (?, ?, ?, ?)"),
      emptyAnswer(database, "UPDATE answers SET value = '' WHERE field = ?"),
      setAnswer(database, "UPDATE answers SET head = ?, digest = ?, value = ? WHERE field = ?"),
      setTotals(database,
                "UPDATE totals SET changes = ?, changes_digest = ?, answers = ?, answers_digest = ?") {}

int run(SQLite::Statement& statement) {
    const Reset after{statement};
    return statement.exec();
}

std::int64_t number(SQLite::Statement& statement) {
    const Reset after{statement};
    statement.executeStep();
    return statement.getColumn(0).getInt64();
}

Unit::Unit(SQLite::Database& database, Statements& statements, bool writing)
    : database_(database), statements_(statements) {
    run(writing ? statements.beginImmediate : statements.begin);
}

Unit::~Unit() {
    // After some errors SQLite has rolled back by itself; a failing ROLLBACK leaves nothing that could be
    // done here.
    if (sqlite3_get_autocommit(database_.getHandle()) == 0) {
        const Reset after{statements_.rollback};
        (void)statements_.rollback.tryExecuteStep();
    }
}

void Unit::commit() {
    run(statements_.commit);
}

} // namespace waymark
