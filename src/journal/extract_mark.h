// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ExtractMark: how a file says that it is not a whole journal but what someone chose to hand on of theirs.
// Pure functions; no owner. docs/file-format.md has the names of the fields.
#pragma once

#include "base/date.h"
#include "journal/journal.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

struct ExtractMark {
    std::string name; // what the person goes by in it, their own name or another; may be empty
    Date made{};      // the day on which it was taken from the journal
};

/// Nothing where `journal` is a whole one.
std::optional<ExtractMark> extractMark(const Journal& journal);

FieldId extractNameField(); // "extract.name"
FieldId extractMadeField(); // "extract.made"
/// How far a section had come in the journal: "not-yet", "started" or "filled". progressOf() reads it.
FieldId extractProgressField(std::string_view section); // "extract.progress.part1.roles"
/// The section that this is told of; nothing for other fields.
std::optional<std::string> sectionOfExtractProgress(const FieldId& field);

} // namespace waymark
