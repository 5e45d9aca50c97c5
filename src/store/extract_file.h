// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Extracts as files: a new journal with an identity and a history of its own, in which nothing is but what
// was chosen. Its digests tell damage, not forgery, as those of every journal. No owner.
#pragma once

#include "store/journal_file.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace waymark {

/// The identity of the extracts that a person gives under their own name: the same each time, so that a later
/// one takes the place of an earlier one, and can be told to be of that journal by whoever has both. Not for
/// those who go by another name, since it would lead back to them: these get one at random, kept in the
/// journal's list of what was shared.
Uuid extractIdentity(const Uuid& journal, std::string_view name);

/// That, or for another name the one that it had before (sharedExtracts()), else a new one.
Uuid identityForExtract(const Journal& journal, std::string_view name, bool ownName);

/// One change for each answer, all of the same moment and writer. Read back and checked, on disk when it
/// returns; never over another file (Exists).
Result<void> writeExtract(const std::filesystem::path& path, const CoursePack& pack,
                          const std::map<FieldId, std::string>& answers, const Uuid& identity,
                          Milliseconds now);

} // namespace waymark
