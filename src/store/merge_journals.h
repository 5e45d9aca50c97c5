// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two files of one journal become a third: a copy from another computer, a conflict copy of a synchronised
// folder, a restored backup. No owner.
#pragma once

#include "store/journal_file.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace waymark {

struct MergeOutcome {
    std::uint64_t shared = 0; // changes that both had
    std::uint64_t onlyFirst = 0;
    std::uint64_t onlySecond = 0;
    std::vector<Fork> forks; // to be settled; both versions are kept
};

/// Writes `out`, never over another file, and changes neither of the two. Which is named first makes no
/// difference. Refused: what readJournal() refuses; BadInput where they are not the same journal.
Result<MergeOutcome> mergeJournals(const std::filesystem::path& one, const std::filesystem::path& other,
                                   const std::filesystem::path& out);

struct OtherCopy {
    std::filesystem::path path;
    std::uint64_t news = 0; // changes that the journal does not have
};

/// Copies of a journal beside it that have what it does not: those that Dropbox, Nextcloud, Syncthing,
/// OneDrive and others make of a conflict, and those that people make. Their names have that of the journal
/// in them. A journal that cannot be read has none.
std::vector<OtherCopy> otherCopiesOf(const std::filesystem::path& journal);

} // namespace waymark
