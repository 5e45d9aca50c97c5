// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a journal that a group fills in: their names, and the initials that stand before what one of
// them said. Pure functions; no owner.
#pragma once

#include "journal/journal.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// One name a line, in the order of the keys that write their initials.
FieldId peopleField(); // "people.names"

struct Person {
    std::string name;
    std::string initials; // of no two people the same: "MR", and "MRo" where there is another MR
};
/// Nobody where one person writes alone.
std::vector<Person> peopleOf(const Journal& journal);
std::vector<Person> peopleIn(std::string_view names);

} // namespace waymark
