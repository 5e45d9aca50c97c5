// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of calculations that only one tool needs: {"named": "process-map.loops"}. No owner.
#pragma once

#include "worksheets/sheet_view.h"

#include <string_view>
#include <vector>

namespace waymark {

struct NamedCalculation {
    std::string_view name;
    Value (*calculate)(const Scope& scope);
};

/// One for each of namedCalculations() in src/course, which the reader of tools checks against.
const std::vector<NamedCalculation>& namedCalculationTable();
/// Unknown for a name that is not in the table.
Value namedCalculation(std::string_view name, const Scope& scope);

// A file each.
namespace named {
Value trendsChange(const Scope& scope);
Value trendsAverageChange(const Scope& scope);
Value trendsLastRate(const Scope& scope);
Value trendsGapFirst(const Scope& scope);
Value trendsGapLast(const Scope& scope);
Value trendsRatio(const Scope& scope);
Value trendsDirection(const Scope& scope);
Value trendsBright(const Scope& scope);
Value trendsReferenceFell(const Scope& scope);
Value trendsSmall(const Scope& scope);
Value processUnreachable(const Scope& scope);
Value processWithoutNext(const Scope& scope);
Value processOneWayDecisions(const Scope& scope);
Value processLoops(const Scope& scope);
Value alignmentIslands(const Scope& scope);
Value alignmentCircles(const Scope& scope);
Value alignmentOrder(const Scope& scope);
Value alignmentWithoutLead(const Scope& scope);
Value alignmentSeveralLeads(const Scope& scope);
Value alignmentSectorsShare(const Scope& scope);
Value runChartMedian(const Scope& scope);
Value runChartUseful(const Scope& scope);
Value runChartProvisional(const Scope& scope);
Value runChartShift(const Scope& scope);
Value runChartTrend(const Scope& scope);
Value runChartRuns(const Scope& scope);
Value runChartAnhoej(const Scope& scope);
Value runChartWanted(const Scope& scope);
Value runChartAtEnds(const Scope& scope);
Value runChartRebase(const Scope& scope);
Value centerForecast(const Scope& scope);
Value rampGrowth(const Scope& scope);
Value rampBigJump(const Scope& scope);
Value rampOrder(const Scope& scope);
Value rampTestSize(const Scope& scope);
Value pdsaNumber(const Scope& scope);
Value ratedAuthority(const Scope& scope);
Value ratedCapacity(const Scope& scope);
Value ratedFocus(const Scope& scope);
Value ratedWhole(const Scope& scope);
Value ratersApart(const Scope& scope);
Value printHidden(const Scope& scope);
} // namespace named

} // namespace waymark
