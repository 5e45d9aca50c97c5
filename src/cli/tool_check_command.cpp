// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/tool_files.h"

namespace waymark::cli {

Outcome runToolCheck(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto pack = readToolFiles(path);
    if (!pack)
        return failed(path, pack.error());
    const auto faults = toolFaults(pack.value());
    if (!faults.empty())
        return failed(path.string() + ": This tool has " +
                          (faults.size() == 1 ? "a fault" : std::to_string(faults.size()) + " faults") +
                          " (on standard output).",
                      faults);
    const auto tool = readTool(pack.value()).tool;
    std::size_t fields = 0;
    tool->forEachField([&](const ToolField& field) { fields += 1 + field.columns.size(); });
    return done(path.string() + ": No fault: " + tool->id.str() + " " + tool->version + ", " +
                std::to_string(fields) + " fields and columns, " + std::to_string(tool->checks.size()) +
                " checks.\n");
}

} // namespace waymark::cli
