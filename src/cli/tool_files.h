// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tools from files that someone wrote: ID.json and the words beside it. No owner.
#pragma once

#include "base/result.h"
#include "course/read_tool.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::cli {

/// The text of a tool; languages that are not there are left out, and readTool() tells of them.
Result<ToolPack> readToolFiles(const std::filesystem::path& structure);

/// The lines that tell what is wrong with a tool; none where nothing is.
std::vector<std::string> toolFaults(const ToolPack& pack);

} // namespace waymark::cli
