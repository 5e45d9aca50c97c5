// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal with worksheets that a test fills in as a person would, and what they tell back. No owner.
#pragma once

#include "support/desk.h"
#include "worksheets/feedback.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark::test {

using Cells = std::vector<std::pair<std::string, std::string>>;

struct Sheets : Desk {
    Date today{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(19)};

    std::string add(const char* tool, const Cells& fields = {}) {
        auto id = Desk::add(tool);
        fill(id, fields);
        return id;
    }
    void fill(const std::string& sheet, const Cells& fields) {
        for (const auto& [field, value] : fields)
            set(sheet + "." + field, value);
    }
    /// The new row, as a reference names it: SHEET.TABLE.ROW.
    std::string row(const std::string& sheet, const char* table, const Cells& cells) {
        const auto added = Desk::row(sheet + "." + table);
        for (const auto& [column, value] : cells)
            set(added + "." + column, value);
        return added;
    }

    Feedback feedback(const std::string& sheet) {
        auto told = feedbackFor(journal, sheet, {today, nullptr});
        REQUIRE(told.has_value());
        return *told;
    }
    CalculatedValue calculated(const std::string& sheet, const std::string& id,
                               const std::string& rowLink = {}) {
        const auto told = feedback(sheet);
        const auto row = rowLink.substr(rowLink.rfind('.') + 1);
        const auto found =
            std::find_if(told.values.begin(), told.values.end(), [&](const CalculatedValue& value) {
                return value.id == id && (rowLink.empty() || value.row == row);
            });
        INFO(id);
        REQUIRE(found != told.values.end());
        return *found;
    }
    /// "62 %", as it is said; "?" while nothing is known.
    std::string said(const std::string& sheet, const std::string& id, const std::string& rowLink = {}) {
        const auto value = calculated(sheet, id, rowLink);
        return value.value.known() ? value.words : "?";
    }
    double number(const std::string& sheet, const std::string& id, const std::string& rowLink = {}) {
        const auto value = calculated(sheet, id, rowLink).value.number();
        INFO(id);
        REQUIRE(value.has_value());
        return *value;
    }
    CheckResult check(const std::string& sheet, const std::string& id) {
        const auto told = feedback(sheet);
        const auto found = std::find_if(told.checks.begin(), told.checks.end(),
                                        [&](const auto& each) { return each.id == id; });
        INFO(id);
        REQUIRE(found != told.checks.end());
        return *found;
    }
    /// "met", "not yet", "cannot tell", or "not asked".
    std::string state(const std::string& sheet, const std::string& id) {
        for (const auto& each : feedback(sheet).checks)
            if (each.id == id)
                return std::string(nameOf(each.state));
        return "not asked";
    }
};

} // namespace waymark::test
