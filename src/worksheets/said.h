// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a worksheet in words of its language. Pure; no owner.
#pragma once

#include "worksheets/sheet_view.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark {

/// What a field, a column or a calculation says to people: "62%", an option's name, what a reference points
/// to. Empty when unknown.
std::string saidOf(const Scope& scope, std::string_view name);
/// The same for a value that is at hand.
std::string said(const Value& value, const ToolField* field, const Scope& scope);

/// `text` with {name} filled in: from `extra`, else from the sheet; an ellipsis where nothing is known.
std::string filledSentence(const std::string& text, const Scope& scope,
                           const std::map<std::string, std::string>& extra = {});

/// The words of that id, filled in; unknown while none of what it asks for is known.
Value sentence(const std::string& id, const Scope& scope);

/// "62.5%", in Spanish "62.5 %": rounded to tenths.
std::string percentWords(double percent, std::string_view language);

/// "a, b and c"
std::string enumerated(const NamedItems& items, std::string_view language);

/// A unit of one and of more: "person", "people".
struct UnitWords {
    std::string_view one;
    std::string_view many;
};

/// What Waymark says for all tools alike.
struct FeedbackWords {
    std::string_view met;
    std::string_view cannotTell;
    std::string_view missing;    // before a list of what it takes to tell
    std::string_view unreadable; // before a list of what is written in a way that does not count
    std::string_view yes;
    std::string_view no;
    std::string_view conjunction;
    std::string_view noName;
    std::string_view row;     // before its number, where it has no name
    std::string_view percent; // the sign, and what stands before it
    std::string_view sameDay; // behind no days at all
    std::string_view about;   // before a number of days or minutes that was rounded
    UnitWords points;
    UnitWords days;
    UnitWords people;
    UnitWords minutes;
};
const FeedbackWords& feedbackWords(std::string_view language);

} // namespace waymark
