// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a damaged journal still holds, each piece proved by its digest. Within src/store. No owner.
#pragma once

#include "store/pages.h"
#include "store/tables.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct Found {
    std::map<std::string, std::string> about;
    CoursePack pack;
    std::optional<Totals> totals;
    std::map<ChangeId, Change> changes; // as they were saved
    std::map<FieldId, Answer> answers;  // as they were saved once; the newest of each
};

/// Reads every page of `file`.
Found findRows(std::string_view file);

} // namespace waymark
