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

namespace {

// Why `condition` holds, or with `negated` why it does not.
void addCauses(const Condition& condition, const Selection& ticked, bool negated, Selection& into) {
    if (condition.kind == Condition::Kind::Statement) {
        if (!negated && ticked.contains(condition.statement))
            into.insert(condition.statement);
        return;
    }
    const bool inner = condition.kind == Condition::Kind::Not ? !negated : negated;
    for (const auto& operand : condition.operands)
        if (holds(operand, ticked) != inner)
            addCauses(operand, ticked, inner, into);
}

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

// What is known of a condition while only some statements are decided.
enum class Known { No, Yes, Open };

Known evaluate(const Condition& condition, const Selection& ticked, const Selection& unticked) {
    const auto& operands = condition.operands;
    if (condition.kind == Condition::Kind::Statement)
        return ticked.contains(condition.statement)     ? Known::Yes
               : unticked.contains(condition.statement) ? Known::No
                                                        : Known::Open;
    std::ptrdiff_t yes = 0;
    std::ptrdiff_t no = 0;
    for (const auto& operand : operands) {
        const auto known = evaluate(operand, ticked, unticked);
        yes += known == Known::Yes;
        no += known == Known::No;
    }
    const auto size = std::ssize(operands);
    if (condition.kind == Condition::Kind::Not)
        return no > 0 ? Known::Yes : yes == size ? Known::No : Known::Open;
    const std::ptrdiff_t needed = condition.kind == Condition::Kind::Any   ? 1
                                  : condition.kind == Condition::Kind::All ? size
                                                                           : condition.count;
    return yes >= needed ? Known::Yes : size - no < needed ? Known::No : Known::Open;
}

// Decides one statement after the other and leaves a branch as soon as the rest no longer matters: a pack
// from a stranger must not cost a million evaluations a rule.
bool holdsForSome(const Condition& condition, const std::vector<FieldId>& statements, std::size_t decided,
                  Selection ticked, Selection unticked) {
    const auto known = evaluate(condition, ticked, unticked);
    if (known != Known::Open || decided == statements.size())
        return known == Known::Yes;
    auto with = ticked;
    with.insert(statements[decided]);
    if (holdsForSome(condition, statements, decided + 1, std::move(with), unticked))
        return true;
    unticked.insert(statements[decided]);
    return holdsForSome(condition, statements, decided + 1, std::move(ticked), std::move(unticked));
}

} // namespace

Selection causes(const Condition& condition, const Selection& ticked) {
    Selection found;
    if (holds(condition, ticked))
        addCauses(condition, ticked, false, found);
    return found;
}

Selection statementsOf(const Condition& condition, bool negated) {
    Selection found;
    collect(condition, false, negated, found);
    return found;
}

bool canHold(const Condition& condition) {
    const auto all = statementsOf(condition);
    return all.size() > 20 || holdsForSome(condition, {all.begin(), all.end()}, 0, {}, {});
}

} // namespace waymark
