// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate(): what a formula comes to at a place in a sheet. Pure; no owner.
#pragma once

#include "worksheets/sheet_view.h"

namespace waymark {

Value evaluate(const Formula& formula, const Scope& scope);

/// The rows or options that make a condition what it is: of "every" those that fail, of "some" those that are
/// meant, of "none" what is in the list.
NamedItems concernedBy(const Formula& formula, const Scope& scope);

namespace evaluation {
// One file each: numbers and references, rows, conditions.
Value ofRows(const Formula& formula, const Scope& scope);
Value ofCondition(const Formula& formula, const Scope& scope);
/// The rows with content of a table for which a condition is in `wanted`; of no condition, all.
std::vector<std::string> rowsWhere(const Scope& scope, const std::string& table, const Formula* condition,
                                   State wanted = State::Met);
const Formula* part(const Formula& formula, const char* key);
} // namespace evaluation

} // namespace waymark
