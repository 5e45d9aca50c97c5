// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a JournalFile keeps while it is open. Owned by it; of no concern to anyone outside src/store.
#pragma once

#include "store/contents.h"
#include "store/disk.h"
#include "store/journal_file.h"
#include "store/reading.h"
#include "store/statements.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace waymark {

struct JournalFile::State {
    std::filesystem::path path;
    Uuid writer = randomUuid();
    std::optional<StoredJournal> stored;

    // What the file holds as far as we saw: the course's text is dropped, answers are kept, so that a save
    // reads nothing.
    Contents known;
    std::int64_t dataVersion = -1; // SQLite's, when we last looked; -1: look at the next occasion
    FileState seen;                // the file itself, when we last looked or wrote

    // Our side of the history, should another file take this one's place: what stood there when it was
    // opened, and what came since, of ours or of others.
    std::unique_ptr<MemoryDatabase> opened;
    std::vector<Change> since;

    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<Statements> statements;
    bool stale = false; // what SQLite has in memory may not be what the file holds: connect afresh

    void connect();
    void ensureConnected() {
        if (!statements)
            connect();
    }
    Saved save(const std::vector<Change>& changes);
    std::vector<Change> ownHistory();
    /// Adds what of `ours` is not in the file that stands there now, with what joins the two; the file has to
    /// be a whole journal of the same identity. Gives what that changes for whoever knew the answers as they
    /// were: one change of each answer that is now another.
    std::vector<Change> unite(const std::vector<Change>& ours);
    std::vector<Change> forget(const std::vector<FieldId>& fields, Milliseconds when);

    /// After words were taken out: no byte of them is left in the file.
    void pack();
    bool cleared = false; // and not packed yet

  private:
    // Unseen: overwritten in place without SQLite's knowledge.
    enum class News { None, Perhaps, Unseen };
    Saved attempt(const std::vector<Change>& changes);
    News news();
    std::vector<StoredChange> look();
    Saved tell(std::vector<StoredChange> rows, const std::vector<Change>& changes);
    bool isMoved() const;
    [[noreturn]] void refuseMoved() const;
    [[noreturn]] void refuseFull() const;
    std::optional<std::vector<Change>> tryToUnite(const std::vector<Change>& ours);
};

} // namespace waymark
