// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Condition: when a rule applies, over ticked statements. A value; owned by its Rule.
#pragma once

#include "base/id.h"

#include <set>
#include <vector>

namespace waymark {

using Selection = std::set<FieldId>;

struct Condition {
    enum class Kind { Statement, Any, All, AtLeast, Not };

    Kind kind = Kind::Any;
    FieldId statement;               // Statement
    int count = 0;                   // AtLeast: how many of the operands, 1 or more
    std::vector<Condition> operands; // Any, All, AtLeast; Not has exactly one

    bool operator==(const Condition&) const = default;
};

bool holds(const Condition& condition, const Selection& ticked);

/// The ticked statements that make it hold; never those under an odd number of Nots, whose absence does.
Selection causes(const Condition& condition, const Selection& ticked);

/// Every statement it names; those under an odd number of Nots only with `negated`.
Selection statementsOf(const Condition& condition, bool negated = true);

/// False when no selection at all makes it hold. Exact for up to 20 statements, which readCourse() requires;
/// true for more.
bool canHold(const Condition& condition);

} // namespace waymark
