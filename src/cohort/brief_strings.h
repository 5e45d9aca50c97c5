// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a session brief that are ours, in each language. Values; no owner.
#pragma once

#include <string_view>

namespace waymark {

struct BriefStrings {
    std::string_view language;
    std::string_view cohort;
    std::string_view brief;
    std::string_view oneJournal;
    std::string_view journals; // "%1 journals."
    std::string_view onlyPart; // "Part %1 only."
    std::string_view partDone; // "%1 of %2 done"
    std::string_view askYou;
    std::string_view askedBy; // "%1, asked %2 times"
    std::string_view leftToOthers;
    std::string_view atLength; // questions written as a longer text
    std::string_view quoted;   // one of them, in quotation marks
    std::string_view ticked;
    std::string_view tickedBy; // "%1 of %2 people, part %3"
    std::string_view follows;
    std::string_view followsFor;
    std::string_view tests;
    std::string_view testLine; // "%1 cycles: ..."
    std::string_view predictionLine;
    std::string_view coachFooter;
    std::string_view facilitator;
    std::string_view facilitatorFooter;
    std::string_view since; // "What changed since %1"
    std::string_view nothingChanged;
    std::string_view wentAway;
    std::string_view joined, section, tickedNow, untickedNow, asked, planned, finished, decided;
    std::string_view howFar;
    std::string_view name;
    std::string_view lastWritten;
    std::string_view never;
    std::string_view quietDays; // "%1 (quiet, %2 days)"
    std::string_view standing[4];
    std::string_view ofSections; // "%1 of %2"
    std::string_view ofSectionsPrivate;
    std::string_view statement;
    std::string_view people;
    std::string_view together;
    std::string_view tool;
    std::string_view suggestedTo;
    std::string_view began;
    std::string_view questions;
    std::string_view alike;
    std::string_view byWhom; // "%1: "
    std::string_view actions;
    std::string_view noActions;
    std::string_view from;
    std::string_view cycle;
    std::string_view change;
    std::string_view decision;
    std::string_view decisions[4];
    std::string_view predictions;
    std::string_view predictionsRight; // "%1 of %2 right"
    std::string_view files;
    std::string_view copyOf;
    std::string_view divergedFrom;
    std::string_view countedApart;
    std::string_view hiddenFile; // of one
    std::string_view hiddenFiles;
    std::string_view nothingHere;
    std::string_view nobodyTicked;
};

/// English for a language that has none.
const BriefStrings& briefStrings(std::string_view language);

} // namespace waymark
