// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/value.h"

#include <algorithm>
#include <cmath>

namespace waymark {

std::optional<double> Value::number() const {
    if (const auto* number = std::get_if<double>(&is))
        return *number;
    if (const auto* items = std::get_if<NamedItems>(&is))
        return double(items->size());
    return std::nullopt;
}

std::optional<std::string> Value::text() const {
    const auto* text = std::get_if<std::string>(&is);
    return text ? std::optional(*text) : std::nullopt;
}

State Value::state() const {
    if (!known())
        return State::CannotTell;
    if (const auto* truth = std::get_if<bool>(&is))
        return *truth ? State::Met : State::NotYet;
    if (const auto* text = std::get_if<std::string>(&is))
        return text->empty() ? State::NotYet : State::Met;
    return number().value_or(0) != 0 ? State::Met : State::NotYet;
}

const NamedItems& Value::items() const {
    static const NamedItems none;
    const auto* items = std::get_if<NamedItems>(&is);
    return items ? *items : none;
}

Value fromNumber(std::optional<double> number) {
    return number && std::isfinite(*number) ? Value(*number) : Value();
}

Value fromState(State state) {
    return state == State::CannotTell ? Value() : Value(state == State::Met);
}

bool nearlyEqual(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace waymark
