// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SessionDesk: worksheets that are filled in past the window, in the session it shows; as picture_sheets.h
// wants a desk. What is refused is thrown as Broken. Owned by whoever fills them in.
#pragma once

#include "support/must.h"
#include "support/picture_sheets.h"
#include "ui/shell/session.h"

#include <string>

namespace waymark::ui {

struct SessionDesk {
    Session& session;

    std::string add(const char* tool, const test::PictureCells& fields) {
        const auto sheet = test::must(session.addSheet(ToolId(tool)));
        for (const auto& [field, value] : fields)
            set(sheet + "." + field, value);
        return sheet;
    }
    /// The new row, as a reference names it: SHEET.TABLE.ROW.
    std::string row(const std::string& sheet, const char* table, const test::PictureCells& cells) {
        const auto at = sheet + "." + table;
        const auto row = at + "." + test::must(session.addRow(at));
        for (const auto& [column, value] : cells)
            set(row + "." + column, value);
        return row;
    }
    void set(const std::string& field, const std::string& value) {
        const auto done = session.set(FieldId(field), value);
        test::hold(done.ok(), field + ": " + (done.ok() ? "" : done.error().message));
    }
    std::string value(const std::string& field) const { return session.journal().value(FieldId(field)); }
};

} // namespace waymark::ui
