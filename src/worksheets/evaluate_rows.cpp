// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "worksheets/evaluate.h"

#include <algorithm>
#include <set>

namespace waymark::evaluation {

namespace {

using Rows = std::vector<std::string>;

// What "of" comes to in each of these rows.
std::vector<Value> valuesIn(const Formula& formula, const Scope& scope, const Rows& rows) {
    std::vector<Value> values;
    for (const auto& row : rows)
        values.push_back(evaluate(*part(formula, "of"), scope.at(formula.names[0], row)));
    return values;
}

Value share(const Formula& formula, const Scope& scope) {
    double met = 0;
    double known = 0;
    for (const auto& row : rowsWhere(scope, formula.names[0], part(formula, "among"))) {
        const auto state = evaluate(*part(formula, "where"), scope.at(formula.names[0], row)).state();
        met += state == State::Met;
        known += state != State::CannotTell;
    }
    return known == 0 ? Value() : Value(100 * met / known);
}

Value numberFrom(const Formula& formula, const Scope& scope, const Rows& rows) {
    std::vector<double> numbers;
    for (const auto& value : valuesIn(formula, scope, rows)) {
        if (const auto number = value.number())
            numbers.push_back(*number);
        else if (formula.operation == Operation::Total)
            return {}; // with one unknown, so is the sum
    }
    if (numbers.empty())
        return {};
    std::ranges::sort(numbers);
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    const auto middle = numbers.size() / 2;
    switch (formula.operation) {
    case Operation::Total:
        return sum;
    case Operation::Average:
        return sum / double(numbers.size());
    case Operation::Middle:
        return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    case Operation::Smallest:
        return numbers.front();
    default:
        return numbers.back();
    }
}

// As one word to compare by; empty where nothing is known.
std::string keyOf(const Value& value) {
    if (const auto text = value.text())
        return foldText(*text).text;
    const auto number = value.number();
    return number ? std::to_string(*number) : std::string();
}

Value differing(const Formula& formula, const Scope& scope, const Rows& rows) {
    std::set<std::string> seen;
    std::string last;
    double changes = 0;
    for (const auto& value : valuesIn(formula, scope, rows)) {
        const auto key = keyOf(value);
        if (key.empty())
            continue;
        changes += !last.empty() && key != last;
        seen.insert(key);
        last = key;
    }
    if (seen.empty())
        return {};
    return formula.operation == Operation::Distinct ? double(seen.size()) : changes;
}

Value absent(const Formula& formula, const Scope& scope, const Rows& rows) {
    const auto& name = part(formula, "of")->names.at(0);
    const auto* column = scope.sheet.tool->column(formula.names[0], name);
    if (!column || rows.empty())
        return {};
    std::set<std::string> seen;
    for (const auto& row : rows)
        for (const auto& option : split(writtenIn(scope.at(formula.names[0], row), name), ' '))
            seen.insert(option);
    NamedItems items;
    for (const auto& option : column->options)
        if (!seen.contains(option))
            items.push_back({option, scope.sheet.tool->optionLabel(formula.names[0] + "." + name, option,
                                                                   scope.sheet.language())});
    return items;
}

// Rows of other sheets that no reference of this one points to.
Value unused(const Formula& formula, const Scope& scope) {
    const auto& by = formula.names.back();
    const auto byTable = by.substr(0, by.find('.'));
    const auto byColumn = by.substr(by.find('.') + 1);
    std::set<std::string> used;
    for (const auto& row : scope.sheet.rows(byTable))
        for (const auto& link : linksOf(scope.at(byTable, row), byColumn))
            used.insert(link.id());
    const auto dot = formula.names[0].find('.');
    const ToolId tool(formula.names[0].substr(0, dot));
    const auto table = dot == std::string::npos ? std::string() : formula.names[0].substr(dot + 1);
    NamedItems items;
    bool any = false;
    for (const auto& each : sheetsOf(scope.sheet.journal)) {
        const auto view = each.tool == tool ? scope.sheet.beside(each.id) : std::nullopt;
        if (!view)
            continue;
        const Scope there{*view, {}, {}, scope.depth + 1};
        for (const auto& row : rowsWhere(there, table, part(formula, "where"))) {
            any = true;
            if (auto item = view->item(table, row); !used.contains(item.id))
                items.push_back(std::move(item));
        }
    }
    return any ? Value(items) : Value();
}

// Sheets of a tool for which a condition holds.
Value sheets(const Formula& formula, const Scope& scope) {
    NamedItems items;
    for (const auto& each : sheetsOf(scope.sheet.journal)) {
        const auto view = each.tool == ToolId(formula.names[0]) ? scope.sheet.beside(each.id) : std::nullopt;
        const auto* condition = part(formula, "where");
        if (view &&
            (!condition || evaluate(*condition, {*view, {}, {}, scope.depth + 1}).state() == State::Met))
            items.push_back({each.id, nameOf(scope.sheet.journal, {each.id, {}, {}})});
    }
    return items;
}

} // namespace

std::vector<std::string> rowsWhere(const Scope& scope, const std::string& table, const Formula* condition,
                                   State wanted) {
    auto rows = scope.sheet.rows(table);
    if (condition)
        std::erase_if(rows, [&](const std::string& row) {
            return evaluate(*condition, scope.at(table, row)).state() != wanted;
        });
    return rows;
}

Value ofRows(const Formula& formula, const Scope& scope) {
    if (formula.operation == Operation::Share)
        return share(formula, scope);
    if (formula.operation == Operation::Unused)
        return unused(formula, scope);
    if (formula.operation == Operation::Sheets)
        return sheets(formula, scope);
    const auto& table = formula.names[0];
    const auto rows = rowsWhere(scope, table, part(formula, "where"));
    switch (formula.operation) {
    case Operation::Count:
        return double(rows.size());
    case Operation::Rows: {
        NamedItems items;
        for (const auto& row : rows)
            items.push_back(scope.sheet.item(table, row));
        return items;
    }
    case Operation::First:
        return rows.empty() ? Value() : evaluate(*part(formula, "of"), scope.at(table, rows.front()));
    case Operation::Distinct:
    case Operation::Changes:
        return differing(formula, scope, rows);
    case Operation::Absent:
        return absent(formula, scope, rows);
    default:
        return numberFrom(formula, scope, rows);
    }
}

} // namespace waymark::evaluation
