// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a journal as its last finished save left them, taken without changing anything. Owned by the
// reader.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

namespace waymark {

struct SqliteFree {
    void operator()(unsigned char* memory) const;
};

struct FileBytes {
    std::unique_ptr<unsigned char, SqliteFree> data; // from SQLite's allocator, for sqlite3_deserialize
    std::int64_t size = 0;
};

/// The largest journal that is read; none is written that is larger. 300 hours of typing without a pause.
inline constexpr std::int64_t largestJournal = std::int64_t{64} << 20U;

/// Through SQLite's own file layer under its SHARED lock, so that no writer is disturbed and none disturbs.
/// Where a crash left a rollback journal, both are copied to a private folder and rolled back there. `path`
/// is plainFile()'s. Throws Refused: InUse, NotAJournal (empty), Damaged (a foreign rollback journal), Io.
FileBytes readBytes(const std::filesystem::path& path);

/// The same without a look at what lies beside it: for a journal that is damaged anyway.
FileBytes readBytesAlone(const std::filesystem::path& path);

} // namespace waymark
