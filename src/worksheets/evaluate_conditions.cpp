// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "journal/rows.h"
#include "worksheets/evaluate.h"

#include <algorithm>

namespace waymark {

namespace {

using evaluation::part;
using evaluation::rowsWhere;

bool isFilled(const Scope& scope, const std::string& name) {
    const auto* field = scope.table.empty() ? nullptr : scope.sheet.tool->column(scope.table, name);
    if (!field)
        field = scope.sheet.tool->field(name);
    if (field && field->kind == ToolFieldKind::Table)
        return !scope.sheet.rows(name).empty();
    if (field && field->kind == ToolFieldKind::Calc)
        return valueOf(scope, name).known();
    return !isBlank(writtenIn(scope, name));
}

bool hasOption(const Value& value, const Formula& formula) {
    const auto asked = [&](const std::string& option) {
        return std::find(formula.names.begin() + 1, formula.names.end(), option) != formula.names.end();
    };
    if (const auto text = value.text())
        return asked(*text);
    return std::ranges::any_of(value.items(), [&](const NamedItem& item) { return asked(item.id); });
}

// Lower case, without accents, words parted by single spaces and none at the ends but one.
std::string plainWords(std::string_view text) {
    std::string plain = " ";
    for (const char c : foldText(text).text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                            static_cast<unsigned char>(c) >= 0x80 || c == '\'';
        if (letter)
            plain += c;
        else if (plain.back() != ' ')
            plain += ' ';
    }
    if (plain.back() != ' ')
        plain += ' ';
    return plain;
}

Value hasWords(const Formula& formula, const Scope& scope) {
    const auto text = valueOf(scope, formula.names[0]).text();
    if (!text)
        return {};
    const auto plain = plainWords(*text);
    for (const auto& entry : scope.sheet.tool->list(formula.names[1], scope.sheet.language())) {
        const auto at = plain.find(plainWords(entry));
        if (formula.operation == Operation::BeginsWith ? at == 0 : at != std::string::npos)
            return true;
    }
    return false;
}

// -1, 0 or 1; nothing where either is unknown.
std::optional<int> compared(const Formula& formula, const Scope& scope, std::size_t first = 0) {
    const auto left = evaluate(formula.operands[first], scope);
    const auto right = evaluate(formula.operands[first + 1], scope);
    if (const auto a = left.text(), b = right.text(); a && b)
        return *a < *b ? -1 : *a == *b ? 0 : 1;
    const auto a = left.number();
    const auto b = right.number();
    if (!a || !b)
        return std::nullopt;
    return nearlyEqual(*a, *b) ? 0 : *a < *b ? -1 : 1;
}

Value comparison(const Formula& formula, const Scope& scope) {
    const auto order = compared(formula, scope);
    if (formula.operation == Operation::Between) {
        const auto second = compared(formula, scope, 1);
        if ((order && *order > 0) || (second && *second > 0))
            return false;
        return order && second ? Value(true) : Value();
    }
    if (!order)
        return {};
    switch (formula.operation) {
    case Operation::AtLeast:
        return *order >= 0;
    case Operation::AtMost:
        return *order <= 0;
    case Operation::MoreThan:
        return *order > 0;
    case Operation::LessThan:
        return *order < 0;
    default:
        return *order == 0;
    }
}

// All: one that fails settles it. Any: one that holds does.
Value joinedStates(const Formula& formula, const Scope& scope) {
    const auto settles = formula.operation == Operation::All ? State::NotYet : State::Met;
    bool unknown = false;
    for (const auto& operand : formula.operands) {
        const auto state = evaluate(operand, scope).state();
        if (state == settles)
            return settles == State::Met;
        unknown = unknown || state == State::CannotTell;
    }
    return unknown ? Value() : Value(settles == State::NotYet);
}

Value overRows(const Formula& formula, const Scope& scope) {
    const bool every = formula.operation == Operation::Every;
    const auto rows = rowsWhere(scope, formula.names[0], every ? part(formula, "where") : nullptr);
    const auto& condition = *part(formula, every ? "holds" : "where");
    bool unknown = rows.empty();
    for (const auto& row : rows) {
        const auto state = evaluate(condition, scope.at(formula.names[0], row)).state();
        if (state == (every ? State::NotYet : State::Met))
            return !every;
        unknown = unknown || state == State::CannotTell;
    }
    return unknown ? Value() : Value(every);
}

// When a field first got words; of a column "table.column" the row that got them last.
std::optional<ChangeId> stampOf(const Scope& scope, const std::string& name) {
    std::vector<FieldId> fields;
    if (const auto dot = name.find('.'); dot != std::string::npos) {
        const auto table = name.substr(0, dot);
        for (const auto& row : scope.sheet.rows(table))
            fields.push_back(cell(scope.sheet.table(table), row, name.substr(dot + 1)));
    } else {
        fields.push_back(sheetField(scope.sheet.id, name));
    }
    std::optional<ChangeId> last;
    const auto* first = scope.sheet.options.filledFirst;
    for (const auto& field : fields) {
        if (isBlank(scope.sheet.journal.value(field)))
            continue;
        auto stamp = scope.sheet.journal.head(field);
        if (first)
            if (const auto found = first->find(field); found != first->end())
                stamp = found->second;
        if (stamp && (!last || *stamp > *last))
            last = stamp;
    }
    return last;
}

Value earlier(const Formula& formula, const Scope& scope) {
    const auto first = stampOf(scope, formula.names[0]);
    const auto second = stampOf(scope, formula.names[1]);
    if (!first && !second)
        return {};
    return first && (!second || *first < *second);
}

} // namespace

Value evaluation::ofCondition(const Formula& formula, const Scope& scope) {
    const auto allOf = [&](const auto& holds) { return std::ranges::all_of(formula.names, holds); };
    switch (formula.operation) {
    case Operation::Filled:
        return allOf([&](const std::string& name) { return isFilled(scope, name); });
    case Operation::Ticked:
        return allOf([&](const std::string& name) { return writtenIn(scope, name) == "true"; });
    case Operation::Linked:
        return allOf([&](const std::string& name) { return !linksOf(scope, name).empty(); });
    case Operation::Earlier:
        return earlier(formula, scope);
    case Operation::Is: {
        const auto value = valueOf(scope, formula.names[0]);
        return value.known() ? Value(hasOption(value, formula)) : Value();
    }
    case Operation::Contains:
    case Operation::BeginsWith:
        return hasWords(formula, scope);
    case Operation::None: {
        const auto value = evaluate(formula.operands[0], scope);
        return value.known() ? Value(value.items().empty()) : Value();
    }
    case Operation::All:
    case Operation::Any:
        return joinedStates(formula, scope);
    case Operation::Not: {
        const auto state = evaluate(formula.operands[0], scope).state();
        return state == State::CannotTell ? Value() : Value(state == State::NotYet);
    }
    case Operation::Every:
    case Operation::Some:
        return overRows(formula, scope);
    default:
        return comparison(formula, scope);
    }
}

NamedItems concernedBy(const Formula& formula, const Scope& scope) {
    NamedItems items;
    const auto rows = [&](const Formula& condition, const Formula* among, State wanted) {
        for (const auto& row : rowsWhere(scope, formula.names[0], among))
            if (evaluate(condition, scope.at(formula.names[0], row)).state() == wanted)
                items.push_back(scope.sheet.item(formula.names[0], row));
    };
    switch (formula.operation) {
    case Operation::Every:
        rows(*part(formula, "holds"), part(formula, "where"), State::NotYet);
        break;
    case Operation::Some:
        rows(*part(formula, "where"), nullptr, State::Met);
        break;
    case Operation::None:
        return evaluate(formula.operands[0], scope).items();
    case Operation::All:
    case Operation::Any:
    case Operation::Not:
    case Operation::AtLeast:
    case Operation::AtMost:
    case Operation::MoreThan:
    case Operation::LessThan:
    case Operation::Equal:
    case Operation::Sum:
        for (const auto& operand : formula.operands)
            for (auto& item : concernedBy(operand, scope))
                if (std::ranges::find(items, item) == items.end())
                    items.push_back(std::move(item));
        break;
    case Operation::Count:
    case Operation::Rows:
        if (const auto* condition = part(formula, "where"))
            rows(*condition, nullptr, State::Met);
        break;
    default:
        break;
    }
    return items;
}

} // namespace waymark
