// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RemovedRow: what stood in a row of a table that was removed, so that it can be brought back. A value; no
// owner.
#pragma once

#include "base/id.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::ui {

class Session;

struct RemovedRow {
    std::string table;
    std::string row;
    std::ptrdiff_t at = 0;                              // its place among the others
    std::vector<std::pair<FieldId, std::string>> cells; // those that had something in them
};

/// What stands in a row now.
RemovedRow contentsOf(const Session& session, std::string_view table, std::string_view row);

/// The row where it was, with what stood in it.
void bringBack(Session& session, const RemovedRow& removed, const void* origin = nullptr);

} // namespace waymark::ui
