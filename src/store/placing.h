// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Placing: whole histories brought into a file within a transaction, where a save adds one change after the
// other. No owner.
#pragma once

#include "store/contents.h"
#include "store/staging.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark {

/// What a history leads to. Refused (Damaged) where a change does not follow from the one it was made on.
Leaves checkedLeaves(const std::filesystem::path& path, const std::vector<Change>& changes);

/// Adds what of `all`, by id, the file does not have yet, and sets the answers that this changes.
void placeMissing(Staging& staging, SQLite::Database& database, const Contents& contents,
                  const std::vector<Change>& all, const Leaves& leaves);

/// Takes all of the history out of a file, so that it can be placed anew; what is freed is overwritten.
void clearHistory(SQLite::Database& database, Contents& contents);

/// All that a journal says.
struct JournalParts {
    std::map<std::string, std::string> about;
    CoursePack pack;
    std::vector<Change> changes; // by id
};

/// A new journal of these parts, read back and checked, on disk when it returns; never over another file.
/// Throws Refused or SQLite::Exception.
void writeJournal(const std::filesystem::path& path, const JournalParts& parts);

} // namespace waymark
