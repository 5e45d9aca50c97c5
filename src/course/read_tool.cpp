// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_tool.h"

#include "base/resources.h"
#include "base/text.h"
#include "course/pack_checks.h"
#include "course/tool_checks.h"
#include "course/tool_parser.h"

#include <algorithm>

namespace waymark {

namespace {

std::string fileOf(std::string_view name) {
    return "tools/" + std::string(name);
}

std::string stemOf(const PackFile& structure) {
    return structure.name.substr(0, structure.name.rfind(".json"));
}

} // namespace

std::vector<std::string> toolLanguageFilesOf(const PackFile& structure) {
    auto files = languageFilesOf(structure.text);
    for (auto& file : files)
        file.insert(0, stemOf(structure) + ".");
    return files;
}

ToolReading readTool(const ToolPack& pack) {
    ToolReading reading;
    ToolDefinition tool;
    ToolParser parser(reading.errors);
    parser.structure(pack.structure, tool);
    for (const auto& language : parser.languagesNamed()) {
        const auto found = std::ranges::find(
            pack.languages, stemOf(pack.structure) + "." + language + ".json", &PackFile::name);
        if (found != pack.languages.end())
            parser.language(*found, language, tool);
        else if (isLanguageTag(language))
            reading.errors.push_back({pack.structure.name, "/languages",
                                      "There are no words in the language \"" + language + "\": " +
                                          stemOf(pack.structure) + "." + language + ".json is missing."});
    }
    if (!tool.id.empty())
        checkTool(tool, pack.structure.name, stemOf(pack.structure), parser.places(), reading.errors);
    if (reading.errors.empty())
        reading.tool = std::make_shared<const ToolDefinition>(std::move(tool));
    return reading;
}

std::optional<ToolPack> shippedTool(const ToolId& id) {
    const auto bytes = resource(fileOf(id.str() + ".json"));
    if (!bytes || !isWellFormedId(id.str()) || id.str().find('.') != std::string::npos)
        return std::nullopt;
    ToolPack pack;
    pack.structure = {id.str() + ".json", std::string(*bytes)};
    for (const auto& name : toolLanguageFilesOf(pack.structure))
        if (const auto words = resource(fileOf(name)))
            pack.languages.push_back({name, std::string(*words)});
    return pack;
}

std::vector<ToolId> shippedTools() {
    std::vector<ToolId> ids;
    for (const auto path : resourcesUnder("tools/")) {
        const auto name = path.substr(std::string_view("tools/").size());
        const auto stem = name.substr(0, name.find('.'));
        if (name.size() == stem.size() + std::string_view(".json").size())
            ids.emplace_back(std::string(stem));
    }
    return ids;
}

} // namespace waymark
