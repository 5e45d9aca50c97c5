// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Value: what a formula of a worksheet comes to. A blank is unknown, never 0. No owner.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace waymark {

/// Of every check, and of every condition in it.
enum class State { Met, NotYet, CannotTell };

/// One of a list: a row, a sheet, an option.
struct NamedItem {
    std::string id; // SHEET.TABLE.ROW, a sheet's id or an option
    std::string name;

    bool operator==(const NamedItem&) const = default;
};

using NamedItems = std::vector<NamedItem>;

struct Value {
    std::variant<std::monostate, double, std::string, bool, NamedItems> is;

    Value() = default;
    Value(double number) : is(number) {}
    Value(std::string text) : is(std::move(text)) {}
    Value(bool truth) : is(truth) {}
    Value(NamedItems items) : is(std::move(items)) {}
    Value(const char* text) = delete;

    bool known() const { return is.index() != 0; }
    std::optional<double> number() const; // of a list, how many
    std::optional<std::string> text() const;
    State state() const;
    const NamedItems& items() const; // empty for what is no list

    bool operator==(const Value&) const = default;
};

Value fromNumber(std::optional<double> number);
Value fromState(State state);

/// Equal but for what binary numbers add in the tenth digit.
bool nearlyEqual(double a, double b);

} // namespace waymark
