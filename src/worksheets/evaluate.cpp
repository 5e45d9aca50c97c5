// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/evaluate.h"

#include "base/text.h"
#include "worksheets/named_calculations.h"
#include "worksheets/said.h"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

// Of every operand, or nothing where one is unknown.
std::optional<std::vector<double>> numbersOf(const Formula& formula, const Scope& scope) {
    std::vector<double> numbers;
    for (const auto& operand : formula.operands) {
        const auto number = evaluate(operand, scope).number();
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

double middleOf(std::vector<double> numbers) {
    std::ranges::sort(numbers);
    const auto middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

Value arithmetic(const Formula& formula, const Scope& scope) {
    const auto numbers = numbersOf(formula, scope);
    if (!numbers || numbers->empty())
        return {};
    const auto& n = *numbers;
    double sum = 0;
    double product = 1;
    for (const double each : n) {
        sum += each;
        product *= each;
    }
    switch (formula.operation) {
    case Operation::Sum:
        return sum;
    case Operation::Difference:
        return n[0] - n[1];
    case Operation::Product:
        return product;
    case Operation::Ratio:
        return fromNumber(n[1] == 0 ? std::nullopt : std::optional(n[0] / n[1]));
    case Operation::Percent:
        return fromNumber(n[1] == 0 ? std::nullopt : std::optional(100 * n[0] / n[1]));
    case Operation::Mean:
        return sum / double(n.size());
    case Operation::Median:
        return middleOf(n);
    case Operation::Least:
        return *std::ranges::min_element(n);
    case Operation::Most:
        return *std::ranges::max_element(n);
    case Operation::Up: { // 63.0000000001 is 63
        const double near = std::round(n[0]);
        return nearlyEqual(near, n[0]) ? near : std::ceil(n[0]);
    }
    default:
        return {};
    }
}

Value daysOf(const Formula& formula, const Scope& scope) {
    std::optional<Date> ends[2];
    for (std::size_t i = 0; i < 2; ++i)
        if (const auto text = evaluate(formula.operands[i], scope).text())
            ends[i] = parseIsoDate(*text);
    return ends[0] && ends[1] ? Value(double(daysBetween(*ends[0], *ends[1]))) : Value();
}

Value howMany(const Formula& formula, const Scope& scope) {
    return double(std::ranges::count_if(formula.operands, [&](const Formula& operand) {
        return evaluate(operand, scope).state() == State::Met;
    }));
}

Value either(const Formula& formula, const Scope& scope) {
    for (const auto& operand : formula.operands)
        if (auto value = evaluate(operand, scope); value.known())
            return value;
    return {};
}

Value lengthOf(const Formula& formula, const Scope& scope) {
    double length = 0;
    bool any = false;
    for (const auto& name : formula.names) {
        const auto text = trimmed(valueOf(scope, name).text().value_or(""));
        any = any || !text.empty();
        if (formula.operation == Operation::Letters) {
            length += double(codePointCount(text));
            continue;
        }
        bool inWord = false;
        for (const char c : text) {
            const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            length += !space && !inWord;
            inWord = !space;
        }
    }
    return any ? Value(length) : Value();
}

// The field of what a reference points to, calculated there.
Value reached(const Formula& formula, const Scope& scope) {
    const auto links = linksOf(scope, formula.names[0]);
    if (links.empty())
        return {};
    const auto there = scope.sheet.beside(links.front().sheet);
    return there
               ? valueOf({*there, links.front().table, links.front().row, scope.depth + 1}, formula.names[1])
               : Value();
}

Value tableOf(const Formula& formula, const Scope& scope) {
    const auto links = linksOf(scope, formula.names[0]);
    return links.empty() || links.front().table.empty() ? Value() : Value(links.front().table);
}

Value picked(const Formula& formula, const Scope& scope) {
    for (std::size_t i = 0; i + 1 < formula.operands.size(); i += 2) {
        const auto state = evaluate(formula.operands[i], scope).state();
        if (state == State::Met)
            return evaluate(formula.operands[i + 1], scope);
        if (state == State::CannotTell)
            return {};
    }
    const auto* otherwise = evaluation::part(formula, "else");
    return otherwise ? evaluate(*otherwise, scope) : Value();
}

} // namespace

Value evaluate(const Formula& formula, const Scope& scope) {
    if (--scope.sheet.evaluation->steps < 0)
        return {};
    switch (formula.operation) {
    case Operation::Number:
        return formula.number;
    case Operation::Name:
        return valueOf(scope, formula.names[0]);
    case Operation::Text:
        return formula.names[0];
    case Operation::Named:
        return namedCalculation(formula.names[0], scope);
    case Operation::Days:
        return daysOf(formula, scope);
    case Operation::HowMany:
        return howMany(formula, scope);
    case Operation::Either:
        return either(formula, scope);
    case Operation::Words:
    case Operation::Letters:
        return lengthOf(formula, scope);
    case Operation::Get:
        return reached(formula, scope);
    case Operation::TableOf:
        return tableOf(formula, scope);
    case Operation::Pick:
        return picked(formula, scope);
    case Operation::Sentence:
        return sentence(formula.names[0], scope);
    default:
        break;
    }
    if (formula.operation >= Operation::Filled)
        return evaluation::ofCondition(formula, scope);
    return formula.operation >= Operation::Count ? evaluation::ofRows(formula, scope)
                                                 : arithmetic(formula, scope);
}

const Formula* evaluation::part(const Formula& formula, const char* key) {
    const auto found = formula.parts.find(key);
    return found == formula.parts.end() ? nullptr : &found->second;
}

} // namespace waymark
