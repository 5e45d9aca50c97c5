// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run chart tells, in sentences: always something to ask about, never proof. One wording for the
// window and for every report. Pure; no owner.
#pragma once

#include "worksheets/run_chart_sheet.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Words of the picture itself. %1 is filled in by whoever draws.
struct RunChartPictureWords {
    std::string_view median;      // "Median %1"
    std::string_view provisional; // "Median %1, provisional"
    std::string_view goal;
    std::string_view alt;       // %1 values, first and last day, least, most and median
    std::string_view altNone;   // where there is nothing to draw
    std::string_view newMedian; // why a line begins anew, where nobody said why
    std::string_view unusual;   // a point that people found plainly different
    std::string_view signal;    // head of the column that names the signal a point is part of
};
const RunChartPictureWords& runChartPictureWords(std::string_view language);

/// "Shift: 7 above", for the band behind its points.
std::string nameOf(const RunChartSignal& signal, std::string_view language);

/// The day of a point as people read it; words that are no day as they are.
std::string dayOf(const RunChartSeries& series, std::size_t point, Date today, std::string_view language);

/// Whether the median can be trusted, each signal with its days and its direction, whether the second check
/// agrees, and what a signal is: a question. Of the newest phase first, older ones after it. Empty without
/// values.
std::vector<std::string> saidOfSeries(const RunChartSeries& series, Date today, std::string_view language);

} // namespace waymark
