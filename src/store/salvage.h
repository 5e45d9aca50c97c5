// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// salvage(): what can be proved to be as it was saved, taken out of a damaged journal into a new one. No
// owner.
#pragma once

#include "store/journal_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct SalvageOutcome {
    std::uint64_t changes = 0;             // that were found as they were saved
    std::optional<std::uint64_t> expected; // how many there were, where that can still be read
    std::uint64_t standIns = 0;            // that stand for lost ones, between which the words are known
    std::uint64_t answers = 0;             // that are filled in
    std::vector<std::string> pieces;       // words of changes whose place is lost; they are in no answer
    std::vector<FieldId> unsure;           // answers that may have had a later version
    bool sameJournal = true;               // false: it does not say which one it was, so it is a new one
    bool sameCourse = true;                // false: the course was lost, and is the one that ships
};

/// Writes `out`, never over another file; the damaged one is only read. A change or an answer is taken only
/// when its digest says that it is as it was saved. A lost change that others were made on gets a stand-in of
/// its name (group 0), with the text that must have stood there; a merge with a whole copy puts the true one
/// back. NotAJournal where nothing of a journal is found.
Result<SalvageOutcome> salvage(const std::filesystem::path& damaged, const std::filesystem::path& out);

} // namespace waymark
