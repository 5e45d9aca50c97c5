// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Forget for good": what someone wants gone leaves every file that Waymark keeps. No owner.
#pragma once

#include "store/backups.h"
#include "store/journal_file.h"
#include "store/spool.h"

#include <cstddef>
#include <filesystem>
#include <string_view>
#include <vector>

namespace waymark {

/// An answer, or all that was ever written under the name of a row (`part2.plan.actions.r1`), a table or a
/// sheet, with the languages that were noted for them. Empty where nothing was.
std::vector<FieldId> fieldsUnder(const Journal& journal, std::string_view name);

struct Forgetting {
    std::vector<Change> changes; // for Recorder::adopt(): what whoever has the journal open is to know
    std::size_t backups = 0;     // that were written anew, or removed since they could not be read
    std::vector<std::filesystem::path> left; // files that may still hold it: they could not be written
};

/// Takes `fields` out of the open journal, then out of its backups and the spool. What people copied, mailed
/// or exported themselves is out of reach, and has to be said to them before.
Result<Forgetting> forgetForGood(JournalFile& file, const Uuid& journal, const std::vector<FieldId>& fields,
                                 const BackupPlaces& places, const std::filesystem::path& spool,
                                 const Clock& clock);
/// The same of a journal that is not open.
Result<Forgetting> forgetForGood(const std::filesystem::path& path, const std::vector<FieldId>& fields,
                                 const BackupPlaces& places, const std::filesystem::path& spool,
                                 const Clock& clock);

} // namespace waymark
