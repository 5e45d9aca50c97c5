// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// checkTool(): what a tool has to keep to beyond its form, so that every name in it leads somewhere. Used by
// readTool().
#pragma once

#include "course/read_course.h"
#include "course/tool_definition.h"

#include <map>
#include <string>
#include <vector>

namespace waymark {

/// Appends every fault to `errors`; `places` tells where fields, columns and checks stand in `file`, and
/// words stand in STEM.LANGUAGE.json.
void checkTool(const ToolDefinition& tool, const std::string& file, const std::string& stem,
               const std::map<std::string, std::string>& places, std::vector<PackError>& errors);

} // namespace waymark
