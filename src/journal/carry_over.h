// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a live session takes up again: open actions of the parts before it, and what is left to prepare.
// Nothing is copied: an action is one row of one plan, wherever it is shown. Pure functions; no owner.
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "journal/journal.h"
#include "journal/recorder.h"
#include "journal/rows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct ActionPlace {
    std::string table; // "part2.plan.actions"
    std::string row;   // "r1"
};

/// Why an action was dropped; one without words is not dropped.
FieldId droppedField(std::string_view table, std::string_view row); // "dropped.part2.plan.actions.r1"
/// The action that is dropped by that field; nothing for other fields.
std::optional<ActionPlace> actionOfDropped(const FieldId& field);

/// Moves an action into another plan, as one step of undo: the row itself goes, with all that stands in it,
/// and keeps its id where that is free there. Gives its place. Refused (UnknownField) where there is no such
/// row or plan.
Result<ActionPlace> moveAction(Recorder& recorder, const ActionPlace& from, std::string_view plan);

/// Actions of the parts before this one that are neither done nor dropped, by date.
std::vector<ActionRow> carriedActions(const Journal& journal, int part);

/// The next live session that has a day, and what stands open before it.
struct Preparation {
    int part = 0;
    Date day{};
    std::vector<std::string> sections; // of the part, but the session's own: those not filled in
    int actions = 0;                   // open ones, of all parts, that are due by that day
    int questions = 0;                 // of the part, written down and not answered: to bring along
};
/// The earliest day of a live session that is `today` or later.
std::optional<Preparation> preparationFor(const Journal& journal, Date today);

} // namespace waymark
