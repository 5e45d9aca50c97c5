// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// feedbackFor(): what a filled-in worksheet tells back: every calculation and every check, in words. Always
// advice, and never a gate. Pure; no owner.
#pragma once

#include "worksheets/sheet_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct CalculatedValue {
    std::string id;    // of a field; of a column "table.column"
    std::string row;   // of a column
    std::string label; // its short name
    Value value;       // unknown while something is missing
    std::string unit;
    std::string words; // "62%"; empty while unknown
};

struct CheckResult {
    std::string id;
    std::string label;
    State state = State::CannotTell;
    std::string words; // what is well, what is missing to tell, or what to think about
    NamedItems rows;   // that it is about, where there are such
};

/// A reference whose source is gone, or is called after something that is: shown as a gap where it stands.
struct BrokenLink {
    FieldId field;
    std::string link;     // as it was
    std::string label;    // of its field
    bool further = false; // what it points to is there, and a source further up is not
};

struct Feedback {
    std::vector<CalculatedValue> values; // in the order of the tool, columns row by row
    std::vector<CheckResult> checks;
    std::vector<BrokenLink> gaps;
    int filled = 0; // of the fields that the tool requires
    int required = 0;
};

/// Nothing where there is no such sheet or its tool cannot be read.
std::optional<Feedback> feedbackFor(const Journal& journal, std::string_view sheet,
                                    const FeedbackOptions& options);

/// "met", "not yet", "cannot tell"
std::string_view nameOf(State state);

} // namespace waymark
