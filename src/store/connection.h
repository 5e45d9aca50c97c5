// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connections to SQLite with everything switched off that a journal does not need. Owned by whoever opens
// one.
#pragma once

#include "store/file_bytes.h"

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <filesystem>
#include <memory>

namespace waymark {

/// A journal in memory, read-only: a stranger's schema can neither run code, nor take all memory, nor go on
/// for ever.
class MemoryDatabase {
  public:
    /// `limit` is what SQLite may work: a machine that is busy with others takes nothing from it. One thread
    /// uses it.
    MemoryDatabase(FileBytes bytes, std::chrono::milliseconds limit);
    MemoryDatabase(const MemoryDatabase&) = delete;
    MemoryDatabase& operator=(const MemoryDatabase&) = delete;

    SQLite::Database& database() { return database_; }
    /// What is asked from now on may take so long again.
    void allowAnother(std::chrono::milliseconds limit);

  private:
    SQLite::Database database_;
    std::chrono::nanoseconds deadline_; // of this thread's work
};

/// For writing: journal_mode=DELETE, synchronous=EXTRA, waits three seconds for another writer. Rolls back in
/// place what a crash left half done. Throws Refused (ReadOnly) or SQLite::Exception.
std::unique_ptr<SQLite::Database> openForWriting(const std::filesystem::path& path);

/// The same for a file that was just created empty.
std::unique_ptr<SQLite::Database> openNew(const std::filesystem::path& path);

} // namespace waymark
