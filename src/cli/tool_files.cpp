// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tool_files.h"

#include "cli/input.h"

#include <system_error>

namespace waymark::cli {

namespace {

constexpr std::size_t mostBytes = 9U << 20U;

} // namespace

Result<ToolPack> readToolFiles(const std::filesystem::path& path) {
    auto structure = readInput(path, mostBytes);
    if (!structure)
        return structure.error();
    ToolPack pack{{path.filename().string(), structure.take()}, {}};
    for (const auto& name : toolLanguageFilesOf(pack.structure)) {
        const auto beside = path.parent_path() / name;
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(beside, ignored))
            continue;
        auto words = readInput(beside, mostBytes);
        if (!words)
            return Error{words.error().code, name + ": " + words.error().message, {}};
        pack.languages.push_back({name, words.take()});
    }
    return pack;
}

std::vector<std::string> toolFaults(const ToolPack& pack) {
    std::vector<std::string> lines;
    for (const auto& error : readTool(pack).errors)
        lines.push_back(error.line());
    return lines;
}

} // namespace waymark::cli
