// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/pack_parser.h"

#include "base/text.h"
#include "course/pack_checks.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

std::string listed(const std::vector<BlockKind>& kinds) {
    std::vector<std::string> names;
    for (const auto kind : kinds)
        names.emplace_back(nameOf(kind));
    return waymark::join(names, " or ");
}

} // namespace

void PackParser::place(const std::string& what, const std::string& id, const std::string& path) {
    if (!id.empty() && !places_.emplace(what + " " + id, path).second)
        fault(path + "/id", "The " + what + " \"" + id + "\" stands twice.");
}

void PackParser::structure(const PackFile& file, CourseData& data) {
    const auto json = read(file, "course packs");
    if (!json)
        return;
    known(*json, "",
          {"format", "id", "version", "languages", "parts", "rules", "tools", "suggestions", "standing"});
    data.id = text(*json, "", "id");
    data.version = text(*json, "", "version");
    languages(*json);
    const auto each = [&](const char* key, bool required, auto&& take) {
        const std::string at = std::string("/") + key + "/";
        if (const auto* items = list(*json, "", key, required))
            for (std::size_t i = 0; i < items->size(); ++i)
                take((*items)[i], at + std::to_string(i));
    };
    each("parts", true, [&](const Json& j, const std::string& p) { data.parts.push_back(part(j, p)); });
    each("rules", false, [&](const Json& j, const std::string& p) { data.rules.push_back(rule(j, p)); });
    each("tools", false, [&](const Json& j, const std::string& p) { data.tools.push_back(tool(j, p)); });
    suggestions(*json, "", data);
    if (json->contains("parts") && json->at("parts").is_array() && data.parts.empty())
        fault("/parts", "A course needs at least one part.");
}

void PackParser::languages(const Json& json) {
    languagesNamed_ = texts(json, "", "languages", true);
    if (const auto found = json.find("languages"); found != json.end() && found->is_array() && found->empty())
        fault("/languages", "A course needs at least one language.");
    std::set<std::string> seen;
    for (const auto& language : languagesNamed_) {
        if (!isLanguageTag(language))
            fault("/languages",
                  "\"" + language + "\" is no language: letters, digits and hyphens, such as \"en\".");
        else if (!seen.insert(language).second)
            fault("/languages", "The language \"" + language + "\" stands twice.");
    }
}

Part PackParser::part(const Json& json, const std::string& path) {
    Part part;
    if (!known(json, path, {"id", "number", "title", "sections"}))
        return part;
    part.id = text(json, path, "id");
    place("part", part.id, path);
    part.number = number(json, path, "number", 1, 9, 0);
    part.title = text(json, path, "title", part.number != 0);
    if (const auto* sections = list(json, path, "sections"))
        for (std::size_t i = 0; i < sections->size(); ++i)
            part.sections.push_back(section((*sections)[i], path + "/sections/" + std::to_string(i)));
    return part;
}

Section PackParser::section(const Json& json, const std::string& path) {
    Section section;
    if (!known(json, path, {"id", "page", "blocks"}))
        return section;
    section.id = text(json, path, "id");
    place("section", section.id, path);
    const auto page = text(json, path, "page");
    if (const auto kind = pageKindFrom(page))
        section.page = *kind;
    else if (!page.empty())
        fault(path + "/page", "There is no kind of page named \"" + page + "\".");
    if (const auto* blocks = list(json, path, "blocks", section.page != PageKind::Library))
        for (std::size_t i = 0; i < blocks->size(); ++i)
            section.blocks.push_back(block((*blocks)[i], path + "/blocks/" + std::to_string(i)));
    return section;
}

Block PackParser::block(const Json& json, const std::string& path) {
    Block block;
    if (!known(json, path,
               {"id", "kind", "blocks", "step", "letter", "group", "target", "options", "rows", "added",
                "optional"}))
        return block;
    block.id = text(json, path, "id");
    place("block", block.id, path);
    const auto name = text(json, path, "kind");
    const auto kind = blockKindFrom(name);
    if (!kind) {
        if (!name.empty())
            fault(path + "/kind", "There is no kind of block named \"" + name + "\".");
        return block;
    }
    block.kind = *kind;
    blockDetails(json, path, block);
    if (const auto* blocks = list(json, path, "blocks", false)) {
        if (block.kind != BlockKind::Step && block.kind != BlockKind::Guidance)
            fault(path + "/blocks", "Only a step and a guidance block hold further blocks.");
        for (std::size_t i = 0; i < blocks->size(); ++i)
            block.blocks.push_back(this->block((*blocks)[i], path + "/blocks/" + std::to_string(i)));
    }
    return block;
}

void PackParser::blockDetails(const Json& json, const std::string& path, Block& block) {
    const auto only = [&](const char* key, const std::vector<BlockKind>& kinds) {
        if (json.contains(key) && std::ranges::find(kinds, block.kind) == kinds.end())
            fault(path + "/" + key, "Only a block of the kind " + listed(kinds) + " takes \"" + key + "\".");
    };
    only("letter", {BlockKind::Statement});
    only("group", {BlockKind::Role, BlockKind::Item});
    only("target", {BlockKind::Link});
    only("options", {BlockKind::Choice});
    only("rows", {BlockKind::Table});
    block.step = number(json, path, "step", 1, 8, 0);
    if (!json.contains("step") && (block.kind == BlockKind::Step || block.kind == BlockKind::Guidance))
        fault(path, "\"step\" is missing: the number of the step, 1 to 8.");
    block.letter = text(json, path, "letter", block.kind == BlockKind::Statement);
    block.group = text(json, path, "group", block.kind == BlockKind::Role);
    block.target = text(json, path, "target", block.kind == BlockKind::Link);
    block.added = flag(json, path, "added");
    block.optional = flag(json, path, "optional");
    if (block.kind == BlockKind::Choice)
        options(json, path, block);
    if (block.kind == BlockKind::Table)
        rows(json, path, block);
}

void PackParser::options(const Json& json, const std::string& path, Block& block) {
    block.options = texts(json, path, "options", true);
    if (json.contains("options") && block.options.size() < 2)
        fault(path + "/options", "A choice needs at least two options.");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < block.options.size(); ++i) {
        const auto& option = block.options[i];
        const auto at = path + "/options/" + std::to_string(i);
        if (!isWellFormedId(option) || option.find('.') != std::string::npos)
            fault(at, "\"" + option + "\" is no option: lower-case letters, digits and hyphens.");
        else if (!seen.insert(option).second)
            fault(at, "The option \"" + option + "\" stands twice.");
    }
}

void PackParser::rows(const Json& json, const std::string& path, Block& block) {
    const auto* rows = list(json, path, "rows");
    for (std::size_t i = 0; rows && i < rows->size(); ++i) {
        const auto at = path + "/rows/" + std::to_string(i);
        const auto& row = (*rows)[i];
        std::vector<std::string> cells;
        if (!row.is_array() || row.empty() ||
            !std::ranges::all_of(row, [](const Json& cell) { return cell.is_string(); })) {
            fault(at, "A row is a list of ids of words.");
            continue;
        }
        for (const auto& cell : row)
            cells.push_back(cell.get<std::string>());
        if (!block.rows.empty() && cells.size() != block.rows.front().size())
            fault(at, "Every row of a table has as many cells as its head.");
        block.rows.push_back(std::move(cells));
    }
    if (rows && rows->size() < 2)
        fault(path + "/rows", "A table needs a head and at least one row.");
}

void PackParser::language(const PackFile& file, CourseData& data) {
    const auto json = read(file, "course packs");
    if (!json)
        return;
    known(*json, "", {"format", "course", "language", "name", "words"});
    Words words;
    words.language = text(*json, "", "language");
    words.name = text(*json, "", "name");
    const auto course = text(*json, "", "course");
    if (!course.empty() && !data.id.empty() && course != data.id)
        fault("/course", "These words are for the course \"" + course + "\", not for \"" + data.id + "\".");
    const auto found = json->find("words");
    if (found == json->end() || !found->is_object()) {
        fault("/words", "\"words\" is missing: an object of ids and what they say.");
        return;
    }
    if (!words.language.empty() && !languagesNamed_.empty() &&
        std::ranges::find(languagesNamed_, words.language) == languagesNamed_.end())
        fault("/language",
              "The course does not name the language \"" + words.language + "\" among its languages.");
    for (const auto& [id, value] : found->items()) {
        const auto at = "/words" + pointerStep(id);
        words.phrases.emplace(id, phrase(value, at));
    }
    data.languages.push_back(std::move(words));
    languageFiles_.push_back(file.name);
}

} // namespace waymark
