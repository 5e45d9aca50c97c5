// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The spool: words that could not be saved into their journal, kept beside the settings until they are, for
// the window that is killed meanwhile or whose journal does not come back. Written by Autosave's thread.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "journal/journal.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark {

/// `waymark/unsaved` in the person's folder for settings.
std::filesystem::path usualSpoolPlace();

/// What one window could not save.
struct Unsaved {
    std::filesystem::path file;           // of the spool
    Uuid journal{};                       // its identity
    std::filesystem::path path;           // where it was open
    Milliseconds when = 0;                // of the last attempt
    std::vector<Change> changes;          // as they were to be saved
    std::map<FieldId, std::string> texts; // what the window shows of their fields
};

/// Puts `unsaved` (all but `file`) into the place, under the name of the journal and of the window, in one
/// step; for its owner's eyes only, on disk when it returns. Gives the file.
Result<std::filesystem::path> keepUnsaved(const std::filesystem::path& place, const Uuid& writer,
                                          const Unsaved& unsaved);

/// All that can be read there; of one journal where it is named. What cannot be read stays where it is.
std::vector<Unsaved> unsavedIn(const std::filesystem::path& place);
std::vector<Unsaved> unsavedOf(const Uuid& journal, const std::filesystem::path& place);

/// Brings what one window could not save into the journal at `path`, whose it has to be (BadInput). A change
/// that was made on what is not there becomes a change of the answer as a whole.
Result<void> takeUp(const std::filesystem::path& path, const Unsaved& unsaved, const Clock& clock);

/// Brings everything in the spool into the journal at `path`, whose it has to be, and removes it from there
/// once it is on disk, as takeUp() does. Twice the same is done once. Gives the fields concerned.
/// No window may have the journal open.
Result<std::vector<FieldId>> takeUpUnsaved(const std::filesystem::path& path,
                                           const std::filesystem::path& place, const Clock& clock);

} // namespace waymark
