// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was handed on of a journal, to whom and when, as the journal remembers it. It never goes into what is
// handed on. No owner. docs/file-format.md has the names of the fields.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "journal/journal.h"
#include "journal/recorder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct SharedExtract {
    std::string when; // a day, ISO 8601
    std::string with; // whom it was for, as written; may be empty
    std::string name; // what the person goes by in it
    bool pseudonym = false;
    /// "progress", "questions", "answers" (to these) and ids of sections, blocks and sheets, with spaces
    /// between.
    std::string what;
    std::string identity; // of the extract, 32 hexadecimal digits
};

/// "shared": its rows are a table of the journal's own.
std::string_view sharedTable();
std::vector<std::string_view> sharedColumns();
/// What one of its fields takes; nothing for other fields.
std::optional<FieldKind> sharedFieldKind(const FieldId& field);

/// Oldest first.
std::vector<SharedExtract> sharedExtracts(const Journal& journal);
/// One row more, as one step of undo.
Result<void> rememberShared(Recorder& recorder, const SharedExtract& extract);
/// The identity that extracts under this pseudonym had before, so that they stay one person's.
std::optional<Uuid> identityOfPseudonym(const Journal& journal, std::string_view name);

} // namespace waymark
