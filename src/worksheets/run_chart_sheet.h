// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run chart worksheet as numbers: its groups, each with its own median, and its phases. Pure; no owner.
#pragma once

#include "worksheets/run_chart.h"
#include "worksheets/sheet_view.h"

#include <set>
#include <string>
#include <vector>

namespace waymark {

struct RunChartPhase {
    std::size_t from = 0;    // positions in the series
    std::size_t to = 0;      // the first one behind it
    RunChartReading reading; // positions in it count from the phase's first point
};

struct RunChartSeries {
    std::string group; // empty where there is one series
    std::vector<std::string> rows;
    std::vector<std::string> labels; // the day, as written
    RunChartValues values;           // a rate where numerator and denominator stand and no value
    std::vector<bool> unusual;       // that people found plainly different: asked, never decided
    std::vector<RunChartPhase> phases;
};

/// Something that happened meanwhile: a change, or a small test that began.
struct RunChartEvent {
    Date day{};
    std::string words;
    std::string cycle; // the PDSA sheet; empty where it is none
};

struct RunChartSheet {
    std::vector<RunChartSeries> series; // in the order of their first points
    RunChartOptions options;
    std::optional<Decimal> goal;
    std::vector<RunChartEvent> events; // by day
};

/// Of a sheet of the tool `run-chart`, or one with the same fields.
RunChartSheet runChartOf(const Scope& scope);
/// The run chart worksheet that goes with a series on a course's page (`part5.pdsa.study.series`): the one
/// that has the most of its numbers, and half of them or more, or bears its title; nothing where there is
/// none.
std::optional<std::string> chartOfSeries(const Journal& journal, std::string_view table);
/// Of a series on a course's page, with the line, the goal and the wanted direction of that worksheet; where
/// there is none, one median of all.
RunChartSheet runChartOfSeries(const Journal& journal, std::string_view table,
                               const FeedbackOptions& options);

/// The rows whose points are part of a shift, a trend or another signal that has points of its own.
std::set<std::string> rowsInSignals(const RunChartSeries& series);

/// The first point of a series on or after a day; nothing where all are earlier, or none has a day.
std::optional<std::size_t> firstPointFrom(const RunChartSeries& series, Date day);

} // namespace waymark
