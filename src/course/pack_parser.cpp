// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/pack_parser.h"

#include "base/text.h"

#include <algorithm>

namespace waymark {

void PackParser::fault(const std::string& path, const std::string& sentence) {
    errors_.push_back({file_, path, sentence});
}

void PackParser::place(const std::string& what, const std::string& path) { places_.emplace(what, path); }

std::optional<Json> PackParser::read(const PackFile& file) {
    file_ = file.name;
    auto parsed = parseJson(file.text, {.bytes = 8U << 20U, .depth = 32});
    if (!parsed) {
        fault("", "This file cannot be read: " + parsed.error().message + ".");
        return std::nullopt;
    }
    if (!parsed->is_object()) {
        fault("", "This file has to hold one object in braces.");
        return std::nullopt;
    }
    if (parsed->value("format", Json()) != Json(1)) {
        fault("/format", "This Waymark reads course packs of format 1, and this one does not say that it is one.");
        return std::nullopt;
    }
    return parsed.take();
}

bool PackParser::known(const Json& object, const std::string& path, const std::vector<std::string>& keys) {
    if (!object.is_object()) {
        fault(path, "An object in braces belongs here.");
        return false;
    }
    for (const auto& [key, value] : object.items())
        if (std::ranges::find(keys, key) == keys.end())
            fault(path + "/" + key, "Nothing is known by the name \"" + key + "\" here; known are: " +
                                        waymark::join(keys, ", ") + ".");
    return true;
}

std::string PackParser::text(const Json& object, const std::string& path, const char* key, bool required) {
    const auto found = object.find(key);
    if (found == object.end()) {
        if (required)
            fault(path, std::string("\"") + key + "\" is missing.");
        return {};
    }
    if (!found->is_string()) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be a text.");
        return {};
    }
    const auto& value = found->get_ref<const std::string&>();
    if (required && value.empty())
        fault(path + "/" + key, std::string("\"") + key + "\" is empty.");
    return value;
}

int PackParser::number(const Json& object, const std::string& path, const char* key, int least, int most,
                       int absent) {
    const auto found = object.find(key);
    if (found == object.end())
        return absent;
    if (!found->is_number_integer() || *found < least || *found > most) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be a whole number from " +
                                    std::to_string(least) + " to " + std::to_string(most) + ".");
        return absent;
    }
    return found->get<int>();
}

bool PackParser::flag(const Json& object, const std::string& path, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return false;
    if (!found->is_boolean()) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be true or false.");
        return false;
    }
    return found->get<bool>();
}

const Json* PackParser::list(const Json& object, const std::string& path, const char* key, bool required) {
    const auto found = object.find(key);
    if (found == object.end()) {
        if (required)
            fault(path, std::string("\"") + key + "\" is missing.");
        return nullptr;
    }
    if (!found->is_array()) {
        fault(path + "/" + key, std::string("\"") + key + "\" has to be a list in brackets.");
        return nullptr;
    }
    return &*found;
}

std::vector<std::string> PackParser::texts(const Json& object, const std::string& path, const char* key,
                                           bool required) {
    std::vector<std::string> found;
    if (const auto* items = list(object, path, key, required)) {
        for (std::size_t i = 0; i < items->size(); ++i) {
            const auto& item = (*items)[i];
            if (item.is_string())
                found.push_back(item.get<std::string>());
            else
                fault(path + "/" + key + "/" + std::to_string(i), "A text belongs here.");
        }
    }
    return found;
}

void PackParser::structure(const PackFile& file, CourseData& data) {
    const auto json = read(file);
    if (!json)
        return;
    known(*json, "", {"format", "id", "version", "languages", "parts", "rules", "tools", "suggestions", "standing"});
    data.id = text(*json, "", "id");
    data.version = text(*json, "", "version");
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
    if (texts(*json, "", "languages", true).empty())
        fault("/languages", "A course needs at least one language.");
}

Part PackParser::part(const Json& json, const std::string& path) {
    Part part;
    if (!known(json, path, {"id", "number", "title", "sections"}))
        return part;
    part.id = text(json, path, "id");
    part.number = number(json, path, "number", 1, 9, 0);
    part.title = text(json, path, "title", part.number != 0);
    if (const auto* sections = list(json, path, "sections"))
        for (std::size_t i = 0; i < sections->size(); ++i)
            part.sections.push_back(section((*sections)[i], path + "/sections/" + std::to_string(i)));
    place("part " + part.id, path);
    return part;
}

Section PackParser::section(const Json& json, const std::string& path) {
    Section section;
    if (!known(json, path, {"id", "page", "blocks"}))
        return section;
    section.id = text(json, path, "id");
    const auto page = text(json, path, "page");
    if (const auto kind = pageKindFrom(page))
        section.page = *kind;
    else if (!page.empty())
        fault(path + "/page", "There is no kind of page named \"" + page + "\".");
    if (const auto* blocks = list(json, path, "blocks", section.page != PageKind::Library))
        for (std::size_t i = 0; i < blocks->size(); ++i)
            section.blocks.push_back(block((*blocks)[i], path + "/blocks/" + std::to_string(i)));
    place("section " + section.id, path);
    return section;
}

Block PackParser::block(const Json& json, const std::string& path) {
    Block block;
    if (!known(json, path,
               {"id", "kind", "blocks", "step", "letter", "group", "target", "options", "rows", "added", "optional"}))
        return block;
    block.id = text(json, path, "id");
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
    if (places_.contains("block " + block.id))
        fault(path + "/id", "The id \"" + block.id + "\" stands twice.");
    place("block " + block.id, path);
    return block;
}

void PackParser::blockDetails(const Json& json, const std::string& path, Block& block) {
    block.step = number(json, path, "step", 1, 8, 0);
    if (block.step == 0 && (block.kind == BlockKind::Step || block.kind == BlockKind::Guidance))
        fault(path, "\"step\" is missing: the number of the step, 1 to 8.");
    block.letter = text(json, path, "letter", block.kind == BlockKind::Statement);
    block.group = text(json, path, "group", block.kind == BlockKind::Role);
    block.target = text(json, path, "target", block.kind == BlockKind::Link);
    block.options = texts(json, path, "options", block.kind == BlockKind::Choice);
    block.added = flag(json, path, "added");
    block.optional = flag(json, path, "optional");
    if (block.kind == BlockKind::Choice && block.options.size() < 2)
        fault(path + "/options", "A choice needs at least two options.");
    const auto* rows = list(json, path, "rows", block.kind == BlockKind::Table);
    if (!rows)
        return;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const auto at = path + "/rows/" + std::to_string(i);
        std::vector<std::string> cells;
        if (!(*rows)[i].is_array())
            fault(at, "A row is a list of ids of words.");
        else
            for (const auto& cell : (*rows)[i])
                if (cell.is_string())
                    cells.push_back(cell.get<std::string>());
                else
                    fault(at, "A row is a list of ids of words.");
        if (!block.rows.empty() && cells.size() != block.rows.front().size())
            fault(at, "Every row of a table has as many cells as its head.");
        block.rows.push_back(std::move(cells));
    }
}

Rule PackParser::rule(const Json& json, const std::string& path) {
    Rule rule;
    if (!known(json, path, {"id", "when", "show"}))
        return rule;
    rule.id = text(json, path, "id");
    rule.show = text(json, path, "show");
    if (const auto when = json.find("when"); when != json.end())
        rule.when = condition(*when, path + "/when", 0);
    else
        fault(path, "\"when\" is missing.");
    if (places_.contains("rule " + rule.id))
        fault(path + "/id", "The rule \"" + rule.id + "\" stands twice.");
    place("rule " + rule.id, path);
    return rule;
}

Condition PackParser::condition(const Json& json, const std::string& path, int depth) {
    Condition condition;
    if (json.is_string()) {
        condition.kind = Condition::Kind::Statement;
        condition.statement = FieldId(json.get<std::string>());
        place("condition " + condition.statement.str(), path);
        return condition;
    }
    const char* form = "A condition is a statement's id, or an object with one of \"any\", \"all\", \"not\", or "
                       "\"atLeast\" with \"of\".";
    if (depth > 8 || !json.is_object()) {
        fault(path, depth > 8 ? "Conditions nest at most eight deep." : form);
        return condition;
    }
    const auto operands = [&](const char* key) {
        const auto* items = list(json, path, key);
        if (items && items->empty())
            fault(path + "/" + key, "This list is empty, so the condition says nothing.");
        for (std::size_t i = 0; items && i < items->size(); ++i)
            condition.operands.push_back(
                this->condition((*items)[i], path + "/" + key + "/" + std::to_string(i), depth + 1));
    };
    if (json.size() == 1 && json.contains("any")) {
        condition.kind = Condition::Kind::Any;
        operands("any");
    } else if (json.size() == 1 && json.contains("all")) {
        condition.kind = Condition::Kind::All;
        operands("all");
    } else if (json.size() == 1 && json.contains("not")) {
        condition.kind = Condition::Kind::Not;
        condition.operands.push_back(this->condition(json["not"], path + "/not", depth + 1));
    } else if (json.size() == 2 && json.contains("atLeast") && json.contains("of")) {
        condition.kind = Condition::Kind::AtLeast;
        condition.count = number(json, path, "atLeast", 1, 99, 1);
        operands("of");
    } else {
        fault(path, form);
    }
    return condition;
}

Tool PackParser::tool(const Json& json, const std::string& path) {
    Tool tool;
    if (!known(json, path, {"id", "step", "otherSteps", "icon"}))
        return tool;
    tool.id = ToolId(text(json, path, "id"));
    tool.step = number(json, path, "step", 1, 8, 0);
    if (tool.step == 0)
        fault(path, "\"step\" is missing: the tool's main step, 1 to 8.");
    tool.icon = text(json, path, "icon", false);
    if (const auto* steps = list(json, path, "otherSteps", false))
        for (std::size_t i = 0; i < steps->size(); ++i) {
            const auto& step = (*steps)[i];
            if (step.is_number_integer() && step >= 1 && step <= 8)
                tool.otherSteps.push_back(step.get<int>());
            else
                fault(path + "/otherSteps/" + std::to_string(i), "A step is a whole number from 1 to 8.");
        }
    if (places_.contains("tool " + tool.id.str()))
        fault(path + "/id", "The tool \"" + tool.id.str() + "\" stands twice.");
    place("tool " + tool.id.str(), path);
    return tool;
}

void PackParser::suggestions(const Json& json, const std::string& path, CourseData& data) {
    for (const char* key : {"suggestions", "standing"}) {
        const auto found = json.find(key);
        if (found == json.end())
            continue;
        const std::string at = path + "/" + key;
        if (!found->is_object()) {
            fault(at, "An object in braces belongs here: an id, and a list of tools for it.");
            continue;
        }
        for (const auto& [id, value] : found->items()) {
            std::vector<ToolId> tools;
            for (const auto& tool : texts(*found, at, id.c_str(), true))
                tools.emplace_back(tool);
            if (std::string_view(key) == "suggestions")
                data.suggestions[FieldId(id)] = std::move(tools);
            else
                data.standing[id] = std::move(tools);
        }
    }
}

void PackParser::language(const PackFile& file, CourseData& data) {
    const auto json = read(file);
    if (!json)
        return;
    known(*json, "", {"format", "course", "language", "name", "words"});
    Words words;
    words.language = text(*json, "", "language");
    words.name = text(*json, "", "name");
    if (const auto course = text(*json, "", "course"); !course.empty() && course != data.id)
        fault("/course", "These words are for the course \"" + course + "\", not for \"" + data.id + "\".");
    const auto found = json->find("words");
    if (found == json->end() || !found->is_object()) {
        fault("/words", "\"words\" is missing: an object of ids and what they say.");
        return;
    }
    for (const auto& [id, value] : found->items()) {
        const auto at = "/words/" + id;
        Phrase phrase;
        if (value.is_string()) {
            phrase.text = value.get<std::string>();
        } else if (known(value, at, {"text", "title", "label", "note"})) {
            phrase.text = text(value, at, "text", false);
            phrase.title = text(value, at, "title", false);
            phrase.label = text(value, at, "label", false);
            phrase.note = text(value, at, "note", false);
        }
        for (const auto* said : {&phrase.text, &phrase.title, &phrase.label, &phrase.note})
            if (auto fit = checkText(*said); !fit)
                fault(at, "Here " + fit.error().message + ".");
        words.phrases.emplace(id, std::move(phrase));
    }
    data.languages.push_back(std::move(words));
}

} // namespace waymark
