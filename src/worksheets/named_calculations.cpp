// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/named_calculations.h"

#include <algorithm>

namespace waymark {

const std::vector<NamedCalculation>& namedCalculationTable() {
    static const std::vector<NamedCalculation> table = {
        {"trends.change", named::trendsChange},
        {"trends.average-change", named::trendsAverageChange},
        {"trends.last-rate", named::trendsLastRate},
        {"trends.gap-first", named::trendsGapFirst},
        {"trends.gap-last", named::trendsGapLast},
        {"trends.ratio", named::trendsRatio},
        {"trends.direction", named::trendsDirection},
        {"trends.bright", named::trendsBright},
        {"trends.reference-fell", named::trendsReferenceFell},
        {"trends.small", named::trendsSmall},
        {"process-map.unreachable", named::processUnreachable},
        {"process-map.without-next", named::processWithoutNext},
        {"process-map.decisions-with-one-way", named::processOneWayDecisions},
        {"process-map.loops", named::processLoops},
        {"strategy-alignment.islands", named::alignmentIslands},
        {"strategy-alignment.circles", named::alignmentCircles},
        {"strategy-alignment.order", named::alignmentOrder},
        {"strategy-alignment.without-lead", named::alignmentWithoutLead},
        {"strategy-alignment.several-leads", named::alignmentSeveralLeads},
        {"strategy-alignment.sectors-share", named::alignmentSectorsShare},
        {"run-chart.median", named::runChartMedian},
        {"run-chart.useful", named::runChartUseful},
        {"run-chart.provisional", named::runChartProvisional},
        {"run-chart.shift", named::runChartShift},
        {"run-chart.trend", named::runChartTrend},
        {"run-chart.runs", named::runChartRuns},
        {"run-chart.anhoej", named::runChartAnhoej},
        {"run-chart.wanted", named::runChartWanted},
        {"run-chart.at-ends", named::runChartAtEnds},
        {"run-chart.rebase", named::runChartRebase},
        {"results-center.forecast", named::centerForecast},
        {"pdsa-ramp.growth", named::rampGrowth},
        {"pdsa-ramp.big-jump", named::rampBigJump},
        {"pdsa-ramp.order", named::rampOrder},
        {"pdsa-ramp.test-size", named::rampTestSize},
        {"pdsa.number", named::pdsaNumber},
        {"four-blocker.authority", named::ratedAuthority},
        {"four-blocker.capacity", named::ratedCapacity},
        {"four-blocker.focus", named::ratedFocus},
        {"four-blocker.whole", named::ratedWhole},
        {"four-blocker.raters-apart", named::ratersApart},
        {"print.hidden", named::printHidden},
    };
    return table;
}

Value namedCalculation(std::string_view name, const Scope& scope) {
    const auto found = std::ranges::find(namedCalculationTable(), name, &NamedCalculation::name);
    return found == namedCalculationTable().end() ? Value() : found->calculate(scope);
}

} // namespace waymark
