// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenedFile: a journal as it was read, held for writing where that can be. Nothing of the window's is in it,
// so that main reads it on a thread of its own while the window is made. Session takes it over.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "journal/journal.h"
#include "store/journal_file.h"
#include "store/lock_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

/// An answer that could not be saved before, and is in the journal now.
struct TakenUp {
    FieldId field;
    std::string before;     // what stood there without it
    Milliseconds saved = 0; // the last change that the file had then
};

struct OpenedFile {
    std::filesystem::path path; // absolute
    Journal journal;
    std::optional<LockFile> lock;     // this and the next, or the reason
    std::optional<JournalFile> file;  // to write into
    std::optional<Error> readingOnly; // why it cannot be written
    std::vector<TakenUp> takenUp;
};

/// Opens for writing, or for reading where that cannot be. `language` is that of the course's words.
/// Refused: what is no journal, is damaged or was written by a Waymark that ours cannot read.
Result<OpenedFile> openFile(const std::filesystem::path& path, const Clock& clock,
                            const std::string& language);

} // namespace waymark::ui
