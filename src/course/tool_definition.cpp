// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/tool_definition.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark {

namespace {

constexpr std::array<std::pair<ToolFieldKind, std::string_view>, 12> kinds = {{
    {ToolFieldKind::Text, "text"},
    {ToolFieldKind::Long, "long"},
    {ToolFieldKind::Int, "int"},
    {ToolFieldKind::Num, "num"},
    {ToolFieldKind::Pct, "pct"},
    {ToolFieldKind::Date, "date"},
    {ToolFieldKind::Choice, "choice"},
    {ToolFieldKind::Multi, "multi"},
    {ToolFieldKind::Check, "check"},
    {ToolFieldKind::Table, "table"},
    {ToolFieldKind::Ref, "ref"},
    {ToolFieldKind::Calc, "calc"},
}};

} // namespace

std::optional<ToolFieldKind> toolFieldKindFrom(std::string_view name) {
    for (const auto& [kind, kindName] : kinds)
        if (kindName == name)
            return kind;
    return std::nullopt;
}

std::string_view nameOf(ToolFieldKind kind) {
    for (const auto& [each, name] : kinds)
        if (each == kind)
            return name;
    return {};
}

FieldKind fieldKindOf(ToolFieldKind kind) {
    switch (kind) {
    case ToolFieldKind::Long:
        return FieldKind::LongText;
    case ToolFieldKind::Int:
    case ToolFieldKind::Num:
    case ToolFieldKind::Pct:
        return FieldKind::Number;
    case ToolFieldKind::Date:
        return FieldKind::Date;
    case ToolFieldKind::Choice:
        return FieldKind::Choice;
    case ToolFieldKind::Multi:
        return FieldKind::Choices;
    case ToolFieldKind::Check:
        return FieldKind::Check;
    case ToolFieldKind::Ref:
        return FieldKind::Link;
    default:
        return FieldKind::ShortText;
    }
}

const std::vector<Column>& sheetColumns() {
    static const std::vector<Column> columns = {{"tool", FieldKind::Reference},
                                                {"title", FieldKind::ShortText},
                                                {"dated", FieldKind::Date},
                                                {"took-part", FieldKind::ShortText}};
    return columns;
}

const std::vector<SheetFigureNeeds>& sheetFigureNeeds() {
    static const std::vector<SheetFigureNeeds> table = {
        {"four-blocker", {"factors", "factors.ability", "factors.effect", "factors.quadrant"}},
        {"egg", {"whole-total", "focus", "focus.who", "focus.total"}},
        {"iceberg", {"event", "patterns.what", "structures.what", "models.what"}},
        {"process-map", {"steps", "steps.what", "steps.kind", "steps.next"}},
        {"results-ring", {"result", "partners", "partners.name", "partners.state"}},
        {"trend-lines",
         {"groups", "groups.group", "year-1", "year-5", "groups.met-1", "groups.met-5", "groups.rate-1"}},
        {"perspective-fan", {"event", "facets", "facets.whose", "facets.know"}},
        {"say-map", {"cards", "cards.role", "cards.say", "cards.affected"}},
        {"six-conditions", {"levers", "levers.what", "levers.lever", "levers.level"}},
        {"alignment-map", {"links", "links.from", "links.kind", "links.to"}},
        {"coproduction-ladder", {"phases", "phases.phase", "phases.now", "phases.wanted"}},
        {"factor-matrix", {"strategies", "strategies.factors"}},
    };
    return table;
}

const ToolField* ToolField::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name, &ToolField::id);
    return found == columns.end() ? nullptr : &*found;
}

const ToolField* ToolDefinition::field(std::string_view name) const {
    for (const auto& group : groups)
        if (const auto found = std::ranges::find(group.fields, name, &ToolField::id);
            found != group.fields.end())
            return &*found;
    return nullptr;
}

const ToolField* ToolDefinition::column(std::string_view table, std::string_view name) const {
    const auto* found = field(table);
    return found ? found->column(name) : nullptr;
}

void ToolDefinition::forEachField(const std::function<void(const ToolField&)>& visit) const {
    for (const auto& group : groups)
        for (const auto& each : group.fields)
            visit(each);
}

const Phrase* ToolDefinition::phrase(std::string_view name, std::string_view language) const {
    const Phrase* first = nullptr;
    for (const auto& each : languages) {
        const auto found = each.words.phrases.find(name);
        if (found == each.words.phrases.end())
            continue;
        if (each.words.language == language)
            return &found->second;
        if (&each == &languages.front())
            first = &found->second;
    }
    return first;
}

std::string ToolDefinition::label(std::string_view name, std::string_view language) const {
    const auto* said = phrase(name, language);
    if (!said)
        return {};
    return !said->label.empty() ? said->label : !said->title.empty() ? said->title : said->text;
}

std::string ToolDefinition::optionLabel(std::string_view of, std::string_view option,
                                        std::string_view language) const {
    auto own = label(std::string(of) + "." + std::string(option), language);
    return !own.empty() ? own : label("choice." + std::string(option), language);
}

const std::vector<std::string>& ToolDefinition::list(std::string_view name, std::string_view language) const {
    static const std::vector<std::string> none;
    for (const auto& each : languages)
        if (each.words.language == language)
            if (const auto found = each.lists.find(name); found != each.lists.end())
                return found->second;
    if (languages.empty())
        return none;
    const auto found = languages.front().lists.find(name);
    return found == languages.front().lists.end() ? none : found->second;
}

} // namespace waymark
