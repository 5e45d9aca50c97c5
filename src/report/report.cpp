// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

namespace waymark {

std::string shownIn(const FieldBlock& field) {
    for (const auto& [value, words] : field.options)
        if (value == field.value)
            return words;
    return field.value;
}

Table readable(const FieldTable& table) {
    Table made{table.caption, table.head, table.widths, {}, true};
    for (const auto& row : table.rows) {
        std::vector<std::string> cells{std::to_string(made.rows.size() + 1)};
        for (const auto& field : row)
            cells.push_back(field.kind == FieldKind::Check ? (field.value == "true" ? "☑" : "☐")
                                                           : shownIn(field));
        made.rows.push_back(std::move(cells));
    }
    return made;
}

} // namespace waymark
