// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// readTool(): the JSON of a worksheet, which may come from a stranger, becomes a ToolDefinition or a list of
// what is wrong with it.
#pragma once

#include "course/read_course.h"
#include "course/tool_definition.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A tool as text: `ID.json` and `ID.LANGUAGE.json` for each of its languages.
struct ToolPack {
    PackFile structure;
    std::vector<PackFile> languages;
};

struct ToolReading {
    std::shared_ptr<const ToolDefinition> tool; // set only when `errors` is empty
    std::vector<PackError> errors;
};

/// Checks everything: kinds, ids (well formed, once each), every name in a formula, every table and option it
/// names, calculations that would need themselves, words present in the first language. Reports every fault,
/// not the first.
ToolReading readTool(const ToolPack& pack);

/// The names of the language files that a tool's structure asks for: "aim.en.json".
std::vector<std::string> toolLanguageFilesOf(const PackFile& structure);

/// A tool that ships with Waymark, as text; nothing when there is none of that id.
std::optional<ToolPack> shippedTool(const ToolId& id);
/// Ids of all that ship, sorted.
std::vector<ToolId> shippedTools();

} // namespace waymark
