// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reading and opening a journal share, within src/store. No owner.
#pragma once

#include "store/contents.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace waymark {

enum class Purpose { ToRead, ToWrite };

struct Whole {
    Contents contents;
    std::unique_ptr<MemoryDatabase> memory; // the bytes that it was read from
};

/// All of a journal, checked, without changing a byte of it or beside it; to write, its pages are checked
/// too. `path` is plainFile()'s. Throws Refused or SQLite::Exception.
Whole readWhole(const std::filesystem::path& path, std::string_view language, Purpose purpose,
                CourseShelf* shelf = nullptr);

StoredJournal storedJournal(Contents contents);

/// The history of what was read so, in the order of counter and writer.
std::vector<Change> historyIn(const std::filesystem::path& path, MemoryDatabase& memory);

/// The history in the order of counter and writer. Throws Refused or SQLite::Exception.
std::vector<Change> readChangesInOrder(const std::filesystem::path& path, SQLite::Database& database);

} // namespace waymark
