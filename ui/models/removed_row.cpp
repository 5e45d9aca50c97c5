// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/removed_row.h"

#include "base/text.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace waymark::ui {

RemovedRow contentsOf(const Session& session, std::string_view table, std::string_view row) {
    const auto& journal = session.journal();
    const auto rows = journal.rows(table);
    RemovedRow removed{std::string(table), std::string(row), std::ranges::find(rows, row) - rows.begin(), {}};
    const auto* block = session.course().block(table);
    for (const auto& column : columnsOf(block->kind)) {
        const auto id = cell(table, row, column.name);
        if (const auto& value = journal.value(id); !value.empty())
            removed.cells.emplace_back(id, value);
    }
    return removed;
}

void bringBack(Session& session, const RemovedRow& removed, const void* origin) {
    session.leave();
    auto rows = session.journal().rows(removed.table);
    if (std::ranges::find(rows, removed.row) == rows.end()) {
        rows.insert(rows.begin() + std::min(removed.at, std::ssize(rows)), removed.row);
        (void)session.set(orderField(removed.table), join(rows, " "), origin);
    }
    for (const auto& [id, value] : removed.cells)
        (void)session.set(id, value, origin);
    session.leave();
}

} // namespace waymark::ui
