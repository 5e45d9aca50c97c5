// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ramps: small tests in the order in which one led to the next, with how far each has come, and what this
// says in words. Pure functions; no owner.
#pragma once

#include "journal/pdsa.h"
#include "worksheets/cycles.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct RampStep {
    Cycle cycle; // without a sheet it is the test on the course's page
    std::array<StageState, 4> stages{StageState::Later, StageState::Later, StageState::Later,
                                     StageState::Later}; // plan, do, study, act
    std::string change;
    std::string conditions;
    std::string next;   // what changes next, or why
    std::string begins; // the day on which Do begins, while that is to come and the plan is made
};

struct Ramp {
    std::vector<RampStep> steps;
    bool ended() const { return !steps.empty() && steps.back().cycle.decision == CycleDecision::Abandon; }
};

/// The chain that a PDSA sheet belongs to: from the first cycle through this one to the newest that goes on
/// from it. Empty for a sheet of another tool.
Ramp rampOf(const Journal& journal, std::string_view sheet, const FeedbackOptions& options);
/// The stages of the test of a course's page: one is done when that is filled in there, or on the worksheet
/// that the test was written out in. The page and its worksheet never say different things of one test.
std::vector<PdsaStage> stagesOnPage(const Journal& journal, const Section& section,
                                    const FeedbackOptions& options);
/// The test of a course's page, with the cycles before and after the sheet that it was written out in.
Ramp rampOnPage(const Journal& journal, const Section& section, const FeedbackOptions& options);
/// The cycles that a ramp's own worksheet lists, in its order.
Ramp rampListed(const SheetView& sheet);

/// What stands beside a cycle's wheel.
struct RampLines {
    std::string name;          // "Cycle 2"
    std::string size;          // "12 people, 7 days"; else the conditions; may be empty
    std::string state;         // "Now in Study", "Planned", "Adapt: send it earlier"
    std::string predicted;     // "1 of 2 predictions right"; empty before any was compared
    bool now = false;          // people are in it
    std::string whole() const; // all of it on one line
};
RampLines linesOf(const RampStep& step, std::string_view language);

struct RampWords {
    std::array<std::string_view, 4> stages;
    std::array<std::string_view, 4> letters;
    std::string_view title;
    std::string_view add;
    std::string_view alt;    // "Ramp of %1 cycles. %2"
    std::string_view altOne; // "Ramp of one cycle. %1"
    std::string_view altNone;
    std::array<std::string_view, 5> head; // cycle, change, size, predictions, decision
};
const RampWords& rampWords(std::string_view language);

} // namespace waymark
