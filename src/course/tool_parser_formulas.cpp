// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "course/tool_parser.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr int deepest = 16;

std::string allNames() {
    std::vector<std::string> names;
    for (const auto& kind : formulaKinds())
        names.emplace_back(kind.name);
    return waymark::join(names, ", ");
}

bool has(const std::vector<std::string_view>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

} // namespace

Formula ToolParser::formula(const Json& json, const std::string& path, int depth) {
    Formula formula;
    if (json.is_number()) {
        formula.number = json.get<double>();
        return formula;
    }
    if (json.is_string()) {
        formula.operation = Operation::Name;
        formula.names = {json.get<std::string>()};
        return formula;
    }
    if (!json.is_object() || json.empty()) {
        fault(path, "A number, a name or a formula in braces belongs here.");
        return formula;
    }
    if (depth > deepest) {
        fault(path, "Formulas stand inside each other at most " + std::to_string(deepest) + " deep.");
        return formula;
    }
    const auto& word = json.begin().key(); // the operation stands first
    const auto* kind = formulaKind(word);
    if (!kind) {
        fault(path + pointerStep(word),
              "There is no calculation named \"" + word + "\"; known are: " + allNames() + ".");
        return formula;
    }
    formula.operation = kind->operation;
    const auto& inside = json.begin().value();
    const auto at = path + pointerStep(word);
    std::vector<std::string> keys = {word};
    switch (kind->shape) {
    case FormulaShape::Operands:
        if (!inside.is_array())
            formula.operands.push_back(this->formula(inside, at, depth + 1));
        else
            for (std::size_t i = 0; i < inside.size(); ++i)
                formula.operands.push_back(this->formula(inside[i], at + "/" + std::to_string(i), depth + 1));
        if (formula.operands.size() < kind->least || formula.operands.size() > kind->most)
            fault(at, "\"" + word + "\" takes " + std::to_string(kind->least) +
                          (kind->most == kind->least ? "" : " or more") + ", and here are " +
                          std::to_string(formula.operands.size()) + ".");
        break;
    case FormulaShape::Word:
        formula.names.push_back(text(json, path, word.c_str()));
        if (kind->operation == Operation::Named && !has(namedCalculations(), formula.names[0]))
            fault(at, "Waymark has no calculation of its own named \"" + formula.names[0] + "\".");
        break;
    case FormulaShape::List:
        keys.emplace_back("list");
        formula.names = {text(json, path, word.c_str()), text(json, path, "list")};
        break;
    case FormulaShape::Reach:
        keys.emplace_back("field");
        formula.names = {text(json, path, word.c_str()), text(json, path, "field")};
        break;
    case FormulaShape::Table:
        formula.names.push_back(text(json, path, word.c_str()));
        for (const auto& key : kind->needed)
            keys.emplace_back(key);
        for (const auto& key : kind->others)
            keys.emplace_back(key);
        tableParts(json, path, *kind, formula, depth);
        break;
    case FormulaShape::Cases:
        keys.emplace_back("else");
        cases(json, path, formula, depth);
        break;
    default:
        formula.names = names(inside, at, *kind);
    }
    known(json, path, keys);
    return formula;
}

std::vector<std::string> ToolParser::names(const Json& json, const std::string& path,
                                           const FormulaKind& kind) {
    std::vector<std::string> found;
    if (json.is_string())
        found.push_back(json.get<std::string>());
    else if (json.is_array() && std::ranges::all_of(json, [](const Json& each) { return each.is_string(); }))
        for (const auto& each : json)
            found.push_back(each.get<std::string>());
    else
        fault(path, "Names belong here.");
    if (found.size() < kind.least || found.size() > kind.most)
        fault(path, "\"" + std::string(kind.name) + "\" takes " + std::to_string(kind.least) +
                        (kind.least == kind.most ? " names." : " names or more."));
    return found;
}

void ToolParser::tableParts(const Json& json, const std::string& path, const FormulaKind& kind,
                            Formula& formula, int depth) {
    for (const auto& key : kind.needed)
        if (!json.contains(key))
            fault(path, "\"" + std::string(key) + "\" is missing.");
    const auto take = [&](std::string_view key) {
        const std::string name(key);
        if (!json.contains(name))
            return;
        if (key == "by")
            formula.names.push_back(text(json, path, "by"));
        else
            formula.parts.emplace(name, this->formula(json[name], path + "/" + name, depth + 1));
    };
    std::ranges::for_each(kind.needed, take);
    std::ranges::for_each(kind.others, take);
}

void ToolParser::cases(const Json& json, const std::string& path, Formula& formula, int depth) {
    const auto* items = list(json, path, "pick");
    for (std::size_t i = 0; items && i < items->size(); ++i) {
        const auto& item = (*items)[i];
        const auto at = path + "/pick/" + std::to_string(i);
        if (!known(item, at, {"when", "give"}) || !item.contains("when") || !item.contains("give")) {
            fault(at, "A case says when it holds, and what it gives.");
            continue;
        }
        formula.operands.push_back(this->formula(item["when"], at + "/when", depth + 1));
        formula.operands.push_back(this->formula(item["give"], at + "/give", depth + 1));
    }
    if (json.contains("else"))
        formula.parts.emplace("else", this->formula(json["else"], path + "/else", depth + 1));
}

} // namespace waymark
