// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/sheet_view.h"

#include "base/text.h"
#include "worksheets/evaluate.h"
#include "worksheets/numbers.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr int deepest = 40;

struct Meant {
    const ToolField* field = nullptr;
    FieldId id;
    bool ofRow = false;
};

Meant meantBy(const Scope& scope, std::string_view name) {
    const auto& sheet = scope.sheet;
    if (!scope.table.empty())
        if (const auto* column = sheet.tool->column(scope.table, name))
            return {column, cell(sheet.table(scope.table), scope.row, name), true};
    return {sheet.tool->field(name), sheetField(sheet.id, name), false};
}

Value typed(const ToolField& field, const SheetView& sheet, const std::string& words,
            const std::string& written) {
    using K = ToolFieldKind;
    if (field.kind == K::Check)
        return written == "true";
    if (isBlank(written))
        return {};
    switch (field.kind) {
    case K::Int:
    case K::Num:
    case K::Pct:
        return fromNumber(numberIn(field, written));
    case K::Multi: {
        NamedItems items;
        for (const auto& option : split(written, ' '))
            items.push_back({option, sheet.tool->optionLabel(words, option, sheet.language())});
        return items;
    }
    case K::Ref:
        if (field.many) {
            NamedItems items;
            for (const auto& word : split(written, ' '))
                if (const auto link = parseLink(word); link && leadsSomewhere(sheet.journal, *link))
                    items.push_back({word, nameOf(sheet.journal, *link)});
            return items;
        }
        return trimmed(written);
    default:
        return trimmed(written);
    }
}

} // namespace

std::vector<std::string> SheetView::rows(std::string_view tableName) const {
    const auto at = table(tableName);
    if (const auto found = evaluation->rows.find(at); found != evaluation->rows.end())
        return found->second;
    auto rows = journal.rows(at);
    const auto columns = journal.columns(at);
    std::erase_if(rows, [&](const std::string& row) {
        return std::ranges::all_of(
            columns, [&](const std::string& column) { return journal.value(cell(at, row, column)).empty(); });
    });
    evaluation->rows.emplace(at, rows);
    return rows;
}

std::optional<SheetView> SheetView::beside(std::string_view sheet) const {
    auto view = viewOf(journal, sheet, options);
    if (view)
        view->evaluation = evaluation;
    return view;
}

NamedItem SheetView::item(std::string_view tableName, std::string_view row) const {
    return {table(tableName) + "." + std::string(row), rowName(journal, table(tableName), row)};
}

std::optional<SheetView> viewOf(const Journal& journal, std::string_view sheet,
                                const FeedbackOptions& options) {
    auto tool = journal.tool(toolOf(journal, sheet));
    if (!tool)
        return std::nullopt;
    SheetView view{journal, std::string(sheet), std::move(tool), options};
    return view;
}

Value valueOf(const Scope& scope, std::string_view name) {
    if (scope.depth > deepest || --scope.sheet.evaluation->steps < 0)
        return {};
    if (name == "today")
        return isoDate(scope.sheet.options.today);
    const auto meant = meantBy(scope, name);
    if (!meant.field) {
        const auto& own = scope.sheet.journal.value(sheetField(scope.sheet.id, name));
        return isBlank(own) ? Value() : Value(trimmed(own));
    }
    const auto& field = *meant.field;
    if (field.kind != ToolFieldKind::Calc) {
        const auto words = meant.ofRow ? scope.table + "." + field.id : field.id;
        auto value = typed(field, scope.sheet, words, scope.sheet.journal.value(meant.id));
        if (value.known() || !field.formula)
            return value;
    }
    if (!field.formula)
        return {};
    Scope there = meant.ofRow ? scope : Scope{scope.sheet, {}, {}, scope.depth};
    ++there.depth;
    return evaluate(*field.formula, there);
}

std::string writtenIn(const Scope& scope, std::string_view name) {
    return scope.sheet.journal.value(meantBy(scope, name).id);
}

std::optional<double> numberOf(const Scope& scope, std::string_view name) {
    return valueOf(scope, name).number();
}

std::optional<Date> dateOf(const Scope& scope, std::string_view name) {
    const auto text = valueOf(scope, name).text();
    return text ? parseIsoDate(*text) : std::nullopt;
}

std::vector<SheetLink> linksOf(const Scope& scope, std::string_view name) {
    std::vector<SheetLink> links;
    for (const auto& word : split(writtenIn(scope, name), ' '))
        if (const auto link = parseLink(word); link && leadsSomewhere(scope.sheet.journal, *link))
            links.push_back(*link);
    return links;
}

std::map<FieldId, ChangeId> filledFirst(const std::vector<Change>& history) {
    std::map<FieldId, std::string> texts;
    std::map<FieldId, ChangeId> first;
    for (const auto& change : history) {
        auto& text = texts[change.field];
        if (!applyEdit(text, change.edit))
            if (const auto* set = std::get_if<SetValue>(&change.edit))
                text = set->after;
        if (isBlank(text))
            first.erase(change.field);
        else
            first.emplace(change.field, change.id);
    }
    return first;
}

} // namespace waymark
