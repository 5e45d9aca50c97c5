// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of the course that a test writes into as a person would. No owner.
#pragma once

#include "course/read_course.h"
#include "journal/rows.h"
#include "journal/sheets.h"
#include "support/catch.h"

#include <string>

namespace waymark::test {

struct Desk {
    SystemClock clock;
    Journal journal{foundationsCourse()};
    Recorder recorder{journal, clock, Uuid{}};
    std::vector<std::string> sheets; // those that were begun

    std::string add(const char* tool, const std::string& title = {}) {
        const auto id = addSheet(recorder, ToolId(tool), title);
        REQUIRE(id.ok());
        sheets.push_back(id.value());
        return id.value();
    }
    void set(const std::string& field, const std::string& value) {
        INFO(field << " = " << value);
        const auto done = recorder.set(FieldId(field), value);
        if (!done)
            UNSCOPED_INFO(done.error().message);
        REQUIRE(done.ok());
    }
    /// A new row as its cells are named: TABLE.ROW.
    std::string row(const std::string& table) {
        const auto added = addRow(recorder, table);
        REQUIRE(added.ok());
        return table + "." + added.value();
    }
};

} // namespace waymark::test
