// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles of small tests and the ramps that they make: one set of rules for the PDSA sheet, the ramp, and the
// small test of a course's own page. Pure functions; no owner.
#pragma once

#include "journal/recorder.h"
#include "worksheets/sheet_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class CycleDecision { None, Adopt, Adapt, Abandon };
CycleDecision decisionFrom(std::string_view word);

/// What may follow a cycle. To adopt is a question by itself: test more widely, or implement.
enum class NextCycle { Adapt, Wider, Implement };
std::vector<NextCycle> nextAfter(CycleDecision decision);

struct Cycle {
    std::string sheet;
    std::string parent; // the sheet it goes on from; empty for the first
    int number = 1;     // one more than its parent's: without holes
    CycleDecision decision = CycleDecision::None;
    std::optional<double> people;
    std::optional<double> sites;
    std::optional<double> days;
    std::optional<Date> start;
    std::optional<Date> end;
    int questions = 0; // with a prediction
    int compared = 0;  // of these with an answer: it was so, partly, or not
    int rightly = 0;   // predictions that came true
    bool actFilled = false;
};

/// Nothing for a sheet of another tool.
std::optional<Cycle> cycleOf(const SheetView& sheet);

/// The small test of a course's page (`part5.pdsa`), by the same rules; it has no number of people.
Cycle cycleOnPage(const Journal& journal, std::string_view section);

/// The number of times one cycle is larger than another: by people, else sites, else days.
std::optional<double> growth(const Cycle& before, const Cycle& now);

enum class TestSize { VerySmall, Small, Large, Implement };
enum class Readiness { Resistant, Indifferent, Ready };
/// A rule of thumb (after Langley and others, The Improvement Guide, table 7.1, as remembered): how large the
/// next test may be. Confidence 0 to 5 is high from 3 on.
TestSize testSize(double confidence, bool majorHarm, Readiness readiness);
std::string_view nameOf(TestSize size);

struct CycleField {
    std::string field; // of the sheet: "change", or "tasks.ROW.task" of a row to come
    std::string value;
};

/// What a next cycle takes over from this one, besides its parent: the change, the measures and the data
/// plan, and for Implement its purpose. Results, study and predictions stay empty: they belong to the new
/// one.
std::vector<CycleField> prefilled(const SheetView& cycle, NextCycle next);

/// Begins that cycle: a new sheet of the same tool, prefilled, with `cycle` as its parent. Its id.
Result<std::string> beginNext(Recorder& recorder, const SheetView& cycle, NextCycle next);

/// The small test of a course's page (`part5.pdsa`) as a new PDSA sheet, and a sheet's words back into that
/// page. Both leave what is filled in already alone.
/// The first ticks "on-page" in the sheet, by which it is found again.
Result<std::string> sheetFromPage(Recorder& recorder, std::string_view section);
Result<void> fillFromPage(Recorder& recorder, std::string_view section, const std::string& sheet);
Result<void> pageFromSheet(Recorder& recorder, const SheetView& cycle, std::string_view section);
/// The PDSA sheet that says it is the test of the course's page.
std::optional<std::string> sheetOfPage(const Journal& journal);

} // namespace waymark
