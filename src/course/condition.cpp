// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/condition.h"

#include <algorithm>

namespace waymark {

bool holds(const Condition& condition, const Selection& ticked) {
    const auto operandHolds = [&](const Condition& operand) { return holds(operand, ticked); };
    const auto& operands = condition.operands;
    switch (condition.kind) {
    case Condition::Kind::Statement:
        return ticked.contains(condition.statement);
    case Condition::Kind::Any:
        return std::ranges::any_of(operands, operandHolds);
    case Condition::Kind::All:
        return std::ranges::all_of(operands, operandHolds);
    case Condition::Kind::AtLeast:
        return std::ranges::count_if(operands, operandHolds) >= condition.count;
    case Condition::Kind::Not:
        return !std::ranges::all_of(operands, operandHolds);
    }
    return false;
}

Selection causes(const Condition& condition, const Selection& ticked) {
    Selection found;
    if (condition.kind == Condition::Kind::Statement) {
        if (ticked.contains(condition.statement))
            found.insert(condition.statement);
        return found;
    }
    if (condition.kind == Condition::Kind::Not)
        return found;
    for (const auto& operand : condition.operands)
        if (holds(operand, ticked))
            found.merge(causes(operand, ticked));
    return found;
}

namespace {

void collect(const Condition& condition, bool negated, bool withNegated, Selection& into) {
    if (condition.kind == Condition::Kind::Statement) {
        if (!negated || withNegated)
            into.insert(condition.statement);
        return;
    }
    const bool inner = condition.kind == Condition::Kind::Not ? !negated : negated;
    for (const auto& operand : condition.operands)
        collect(operand, inner, withNegated, into);
}

} // namespace

Selection statementsOf(const Condition& condition, bool negated) {
    Selection found;
    collect(condition, false, negated, found);
    return found;
}

bool canHold(const Condition& condition) {
    const auto all = statementsOf(condition);
    const std::vector<FieldId> statements(all.begin(), all.end());
    if (statements.size() > 20)
        return true;
    const unsigned long selections = 1UL << statements.size();
    // Most rules hold with everything ticked or with one statement: try the full selection first.
    for (unsigned long mask = selections; mask-- > 0;) {
        Selection ticked;
        for (std::size_t i = 0; i < statements.size(); ++i)
            if ((mask >> i) & 1UL)
                ticked.insert(statements[i]);
        if (holds(condition, ticked))
            return true;
    }
    return false;
}

} // namespace waymark
