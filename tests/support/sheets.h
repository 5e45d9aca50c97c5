// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal with worksheets that a test fills in as a person would, and what they tell back. No owner.
#pragma once

#include "course/read_course.h"
#include "journal/rows.h"
#include "journal/sheets.h"
#include "support/catch.h"
#include "worksheets/feedback.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark::test {

using Cells = std::vector<std::pair<std::string, std::string>>;

struct Sheets {
    SystemClock clock;
    Journal journal{foundationsCourse()};
    Recorder recorder{journal, clock, Uuid{}};
    Date today{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(19)};

    std::string add(const char* tool, const Cells& fields = {}) {
        auto id = addSheet(recorder, ToolId(tool));
        REQUIRE(id.ok());
        fill(id.value(), fields);
        return id.value();
    }
    void fill(const std::string& sheet, const Cells& fields) {
        for (const auto& [field, value] : fields)
            set(sheet + "." + field, value);
    }
    void set(const std::string& field, const std::string& value) {
        INFO(field << " = " << value);
        const auto done = recorder.set(FieldId(field), value);
        if (!done)
            UNSCOPED_INFO(done.error().message);
        REQUIRE(done.ok());
    }
    /// The new row, as a reference names it: SHEET.TABLE.ROW.
    std::string row(const std::string& sheet, const char* table, const Cells& cells) {
        const auto at = sheet + "." + table;
        const auto added = addRow(recorder, at);
        REQUIRE(added.ok());
        for (const auto& [column, value] : cells)
            set(at + "." + added.value() + "." + column, value);
        return at + "." + added.value();
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
