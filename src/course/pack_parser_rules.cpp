// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of PackParser that reads what a tick leads to: rules, tools and suggestions.
#include "course/pack_parser.h"

#include <algorithm>

namespace waymark {

Rule PackParser::rule(const Json& json, const std::string& path) {
    Rule rule;
    if (!known(json, path, {"id", "when", "show"}))
        return rule;
    rule.id = text(json, path, "id");
    place("rule", rule.id, path);
    rule.show = text(json, path, "show");
    if (const auto when = json.find("when"); when != json.end())
        rule.when = condition(*when, path + "/when", 0);
    else
        fault(path, "\"when\" is missing.");
    return rule;
}

Condition PackParser::condition(const Json& json, const std::string& path, int depth) {
    Condition condition;
    if (json.is_string()) {
        condition.kind = Condition::Kind::Statement;
        condition.statement = FieldId(json.get<std::string>());
        return condition;
    }
    const char* form =
        "A condition is a statement's id, or an object with one of \"any\", \"all\", \"not\", or "
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
    place("tool", tool.id.str(), path);
    tool.step = number(json, path, "step", 1, 8, 0);
    if (!json.contains("step"))
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
            if (!value.is_array() ||
                !std::ranges::all_of(value, [](const Json& tool) { return tool.is_string(); })) {
                fault(at + pointerStep(id), "A list of tools in brackets belongs here.");
                continue;
            }
            for (const auto& tool : value)
                tools.emplace_back(tool.get<std::string>());
            if (std::string_view(key) == "suggestions")
                data.suggestions[FieldId(id)] = std::move(tools);
            else
                data.standing[id] = std::move(tools);
        }
    }
}

} // namespace waymark
