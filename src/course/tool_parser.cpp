// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/tool_parser.h"

#include "base/text.h"
#include "course/pack_checks.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

bool isName(std::string_view id) {
    return isWellFormedId(id) && id.find('.') == id.npos;
}

} // namespace

std::string ToolParser::name(const Json& json, const std::string& path, const std::string& prefix) {
    const auto id = text(json, path, "id");
    if (id.empty())
        return id;
    if (!isName(id))
        fault(path + "/id", "\"" + id + "\" is no name: lower-case letters, digits and hyphens.");
    else if (!places_.emplace(prefix + id, path).second)
        fault(path + "/id", "The name \"" + id + "\" stands twice.");
    return id;
}

void ToolParser::structure(const PackFile& file, ToolDefinition& tool) {
    const auto json = read(file, "tools");
    if (!json)
        return;
    known(*json, "", {"format", "id", "version", "languages", "resultCard", "figures", "groups", "checks"});
    const auto id = text(*json, "", "id");
    if (!id.empty() && !isName(id))
        fault("/id", "\"" + id + "\" is no id of a tool: lower-case letters, digits and hyphens.");
    tool.id = ToolId(id);
    tool.version = text(*json, "", "version");
    tool.resultCard = flag(*json, "", "resultCard");
    if (json->contains("figures"))
        tool.figures = texts(*json, "", "figures");
    languagesNamed_ = texts(*json, "", "languages", true);
    if (languagesNamed_.empty())
        fault("/languages", "A tool needs at least one language.");
    if (const auto* groups = list(*json, "", "groups"))
        for (std::size_t i = 0; i < groups->size(); ++i)
            tool.groups.push_back(group((*groups)[i], "/groups/" + std::to_string(i)));
    if (const auto* checks = list(*json, "", "checks", false))
        for (std::size_t i = 0; i < checks->size(); ++i)
            tool.checks.push_back(check((*checks)[i], "/checks/" + std::to_string(i)));
}

ToolGroup ToolParser::group(const Json& json, const std::string& path) {
    ToolGroup group;
    if (!known(json, path, {"id", "fields"}))
        return group;
    group.id = name(json, path, "");
    if (const auto* fields = list(json, path, "fields"))
        for (std::size_t i = 0; i < fields->size(); ++i)
            group.fields.push_back(field((*fields)[i], path + "/fields/" + std::to_string(i), ""));
    return group;
}

ToolField ToolParser::field(const Json& json, const std::string& path, const std::string& table) {
    ToolField field;
    if (!known(json, path,
               {"id", "kind", "required", "options", "of", "least", "most", "to", "many", "people", "is",
                "proposed", "unit", "columns", "cards", "consent"}))
        return field;
    field.id = name(json, path, table.empty() ? "" : table + ".");
    const auto kindName = text(json, path, "kind");
    const auto kind = toolFieldKindFrom(kindName);
    if (!kind) {
        if (!kindName.empty())
            fault(path + "/kind", "There is no kind of field named \"" + kindName + "\".");
        return field;
    }
    field.kind = *kind;
    if (!table.empty() && field.kind == ToolFieldKind::Table)
        fault(path + "/kind", "A column cannot be a table.");
    if (table.empty() &&
        std::ranges::any_of(sheetColumns(), [&](const Column& own) { return own.name == field.id; }))
        fault(path + "/id", "Every sheet has \"" + field.id + "\" by itself; take another name.");
    if (!table.empty() && field.id == "order")
        fault(path + "/id", "\"order\" is the order of the rows; take another name.");
    fieldDetails(json, path, field);
    return field;
}

void ToolParser::fieldDetails(const Json& json, const std::string& path, ToolField& field) {
    using K = ToolFieldKind;
    const auto only = [&](const char* key, const std::vector<K>& kinds) {
        const bool suits = std::ranges::find(kinds, field.kind) != kinds.end();
        if (json.contains(key) && !suits)
            fault(path + "/" + key, "A field of the kind \"" + std::string(nameOf(field.kind)) +
                                        "\" takes no \"" + key + "\".");
        return suits;
    };
    field.required = flag(json, path, "required");
    if (only("options", {K::Choice, K::Multi, K::Calc}) &&
        (json.contains("options") || field.kind != K::Calc))
        options(json, path, field);
    only("of", {K::Pct});
    only("least", {K::Int, K::Num});
    only("most", {K::Int, K::Num});
    scale(json, path, field);
    if (only("to", {K::Ref})) {
        field.to = texts(json, path, "to", true);
        if (json.contains("to") && field.to.empty())
            fault(path + "/to", "A reference needs to know to what.");
    }
    only("many", {K::Ref});
    field.many = flag(json, path, "many");
    only("people", {K::Int, K::Calc});
    field.people = flag(json, path, "people");
    only("unit", {K::Calc, K::Num, K::Int});
    field.unit = text(json, path, "unit", false);
    if (only("is", {K::Calc})) {
        if (json.contains("is"))
            field.formula = formula(json["is"], path + "/is");
        else
            fault(path, "\"is\" is missing: what is calculated.");
    }
    only("proposed", {K::Text, K::Long, K::Int, K::Num, K::Pct, K::Date, K::Choice});
    if (json.contains("proposed"))
        field.formula = formula(json["proposed"], path + "/proposed");
    only("cards", {K::Table});
    field.cards = flag(json, path, "cards");
    only("consent", {K::Table});
    field.consent = text(json, path, "consent", false);
    if (!only("columns", {K::Table}))
        return;
    const auto* columns = list(json, path, "columns");
    for (std::size_t i = 0; columns && i < columns->size(); ++i)
        field.columns.push_back(this->field((*columns)[i], path + "/columns/" + std::to_string(i), field.id));
    if (columns && columns->empty())
        fault(path + "/columns", "A table needs at least one column.");
}

void ToolParser::scale(const Json& json, const std::string& path, ToolField& field) {
    const auto numberAt = [&](const char* key) -> std::optional<double> {
        if (!json.contains(key))
            return std::nullopt;
        if (json[key].is_number())
            return json[key].get<double>();
        fault(path + "/" + key, std::string("\"") + key + "\" has to be a number.");
        return std::nullopt;
    };
    field.least = numberAt("least");
    field.most = numberAt("most");
    if (field.kind != ToolFieldKind::Pct)
        return;
    field.full = numberAt("of").value_or(0);
    if (field.full != 1 && field.full != 100)
        fault(path, "A percentage says what stands for all of it: \"of\": 1 or \"of\": 100.");
}

void ToolParser::options(const Json& json, const std::string& path, ToolField& field) {
    field.options = texts(json, path, "options", true);
    std::set<std::string> seen;
    if (json.contains("options") && field.options.size() < 2)
        fault(path + "/options", "A choice needs at least two options.");
    for (std::size_t i = 0; i < field.options.size(); ++i) {
        const auto& option = field.options[i];
        const auto at = path + "/options/" + std::to_string(i);
        if (!isName(option))
            fault(at, "\"" + option + "\" is no option: lower-case letters, digits and hyphens.");
        else if (!seen.insert(option).second)
            fault(at, "The option \"" + option + "\" stands twice.");
    }
}

ToolCheck ToolParser::check(const Json& json, const std::string& path) {
    ToolCheck check;
    if (!known(json, path, {"id", "holds", "when"}))
        return check;
    check.id = name(json, path, "");
    if (json.contains("holds"))
        check.holds = formula(json["holds"], path + "/holds");
    else
        fault(path, "\"holds\" is missing: the condition.");
    if (json.contains("when"))
        check.when = formula(json["when"], path + "/when");
    return check;
}

void ToolParser::language(const PackFile& file, const std::string& language, ToolDefinition& tool) {
    const auto json = read(file, "tools");
    if (!json)
        return;
    known(*json, "", {"format", "tool", "language", "name", "words", "lists"});
    ToolWords words;
    words.words.language = text(*json, "", "language");
    words.words.name = text(*json, "", "name");
    if (!words.words.language.empty() && words.words.language != language)
        fault("/language", "The file's name says another language than \"" + words.words.language + "\".");
    if (const auto named = text(*json, "", "tool"); !named.empty() && named != tool.id.str())
        fault("/tool", "These words are for the tool \"" + named + "\", not for \"" + tool.id.str() + "\".");
    const auto found = json->find("words");
    if (found == json->end() || !found->is_object()) {
        fault("/words", "\"words\" is missing: an object of names and what they say.");
        return;
    }
    for (const auto& [id, value] : found->items())
        words.words.phrases.emplace(id, phrase(value, "/words" + pointerStep(id)));
    if (const auto lists = json->find("lists"); lists != json->end() && lists->is_object())
        for (const auto& [id, value] : lists->items())
            words.lists.emplace(id, texts(*lists, "/lists", id.c_str()));
    else if (lists != json->end())
        fault("/lists", "\"lists\" holds lists of words by their names.");
    tool.languages.push_back(std::move(words));
}

} // namespace waymark
