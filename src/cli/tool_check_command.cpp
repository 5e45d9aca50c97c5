// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/tool_files.h"
#include "course/read_tool.h"

namespace waymark::cli {

namespace {

std::shared_ptr<const ToolDefinition> otherTool(const std::string& id, const std::filesystem::path& folder) {
    if (auto shipped = shippedTool(ToolId(id)))
        return readTool(*shipped).tool;
    if (const auto beside = readToolFiles(folder / (id + ".json")))
        return readTool(beside.value()).tool;
    return nullptr;
}

// References to tools that neither ship with Waymark nor lie beside this one, or to tables that they lack:
// nobody could ever choose anything there.
std::vector<std::string> lostTargets(const ToolPack& pack, const std::filesystem::path& path) {
    std::vector<std::string> faults;
    const auto tool = readTool(pack).tool;
    const auto look = [&](const ToolField& field, const std::string& name) {
        for (const auto& target : field.to) {
            const auto pieces = split(target, '.');
            if (pieces[0].empty() || pieces[0] == tool->id.str())
                continue; // of this tool, and looked at already
            const auto line = pack.structure.name + ": \"" + name + "\" points to \"" + target + "\": ";
            const auto other = otherTool(pieces[0], path.parent_path());
            const auto* table = other && pieces.size() > 1 ? other->field(pieces[1]) : nullptr;
            if (!other)
                faults.push_back(line + "there is no such tool, neither in Waymark nor in this folder.");
            else if (pieces.size() > 1 && (!table || table->kind != ToolFieldKind::Table))
                faults.push_back(line + "that tool has no such table.");
        }
    };
    tool->forEachField([&](const ToolField& field) {
        look(field, field.id);
        for (const auto& column : field.columns)
            look(column, field.id + "." + column.id);
    });
    return faults;
}

} // namespace

Outcome runToolCheck(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto pack = readToolFiles(path);
    if (!pack)
        return failed(path, pack.error());
    auto faults = toolFaults(pack.value());
    if (faults.empty())
        faults = lostTargets(pack.value(), path);
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
