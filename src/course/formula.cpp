// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/formula.h"

#include <algorithm>

namespace waymark {

const std::vector<FormulaKind>& formulaKinds() {
    using O = Operation;
    using S = FormulaShape;
    static const std::vector<FormulaKind> kinds = {
        {"text", O::Text, S::Word},
        {"sentence", O::Sentence, S::Word},
        {"named", O::Named, S::Word},
        // numbers
        {"sum", O::Sum, S::Operands},
        {"difference", O::Difference, S::Operands, 2, 2},
        {"product", O::Product, S::Operands},
        {"ratio", O::Ratio, S::Operands, 2, 2},
        {"percent", O::Percent, S::Operands, 2, 2},
        {"mean", O::Mean, S::Operands},
        {"median", O::Median, S::Operands},
        {"least", O::Least, S::Operands},
        {"most", O::Most, S::Operands},
        {"up", O::Up, S::Operands, 1, 1},
        {"days", O::Days, S::Operands, 2, 2},
        {"howMany", O::HowMany, S::Operands},
        {"either", O::Either, S::Operands},
        {"words", O::Words, S::Fields},
        {"letters", O::Letters, S::Fields},
        // rows
        {"count", O::Count, S::Table, 1, 1, {}, {"where"}},
        {"share", O::Share, S::Table, 1, 1, {"where"}, {"among"}},
        {"total", O::Total, S::Table, 1, 1, {"of"}, {"where"}},
        {"average", O::Average, S::Table, 1, 1, {"of"}, {"where"}},
        {"middle", O::Middle, S::Table, 1, 1, {"of"}, {"where"}},
        {"smallest", O::Smallest, S::Table, 1, 1, {"of"}, {"where"}},
        {"largest", O::Largest, S::Table, 1, 1, {"of"}, {"where"}},
        {"distinct", O::Distinct, S::Table, 1, 1, {"of"}, {"where"}},
        {"changes", O::Changes, S::Table, 1, 1, {"of"}, {"where"}},
        {"first", O::First, S::Table, 1, 1, {"of"}, {"where"}},
        {"rows", O::Rows, S::Table, 1, 1, {"where"}, {}},
        {"absent", O::Absent, S::Table, 1, 1, {"of"}, {"where"}},
        {"unused", O::Unused, S::Table, 1, 1, {"by"}, {"where"}},
        {"sheets", O::Sheets, S::Table, 1, 1, {}, {"where"}},
        // references and choices
        {"get", O::Get, S::Reach},
        {"tableOf", O::TableOf, S::Fields, 1, 1},
        {"pick", O::Pick, S::Cases},
        // conditions
        {"filled", O::Filled, S::Fields, 1, 64, {}, {}, true},
        {"ticked", O::Ticked, S::Fields, 1, 64, {}, {}, true},
        {"linked", O::Linked, S::Fields, 1, 64, {}, {}, true},
        {"earlier", O::Earlier, S::Fields, 2, 2, {}, {}, true},
        {"is", O::Is, S::Options, 2, 64, {}, {}, true},
        {"contains", O::Contains, S::List, 1, 1, {}, {}, true},
        {"beginsWith", O::BeginsWith, S::List, 1, 1, {}, {}, true},
        {"atLeast", O::AtLeast, S::Operands, 2, 2, {}, {}, true},
        {"atMost", O::AtMost, S::Operands, 2, 2, {}, {}, true},
        {"moreThan", O::MoreThan, S::Operands, 2, 2, {}, {}, true},
        {"lessThan", O::LessThan, S::Operands, 2, 2, {}, {}, true},
        {"equal", O::Equal, S::Operands, 2, 2, {}, {}, true},
        {"between", O::Between, S::Operands, 3, 3, {}, {}, true},
        {"none", O::None, S::Operands, 1, 1, {}, {}, true},
        {"all", O::All, S::Operands, 1, 64, {}, {}, true},
        {"any", O::Any, S::Operands, 1, 64, {}, {}, true},
        {"not", O::Not, S::Operands, 1, 1, {}, {}, true},
        {"every", O::Every, S::Table, 1, 1, {"holds"}, {"where"}, true},
        {"some", O::Some, S::Table, 1, 1, {"where"}, {}, true},
    };
    return kinds;
}

const FormulaKind* formulaKind(std::string_view name) {
    const auto found = std::ranges::find(formulaKinds(), name, &FormulaKind::name);
    return found == formulaKinds().end() ? nullptr : &*found;
}

const std::vector<std::string_view>& namedCalculations() {
    static const std::vector<std::string_view> names = {
        // one row of the tool's own table
        "trends.change",
        "trends.average-change",
        "trends.last-rate",
        "trends.gap-first",
        "trends.gap-last",
        "trends.ratio",
        "trends.direction",
        "trends.bright",
        "trends.reference-fell",
        // the whole sheet
        "trends.small",
        "process-map.unreachable",
        "process-map.without-next",
        "process-map.decisions-with-one-way",
        "process-map.loops",
        "strategy-alignment.islands",
        "strategy-alignment.circles",
        "strategy-alignment.order",
        "strategy-alignment.without-lead",
        "strategy-alignment.several-leads",
        "strategy-alignment.sectors-share",
        "run-chart.median",
        "run-chart.useful",
        "run-chart.provisional",
        "run-chart.shift",
        "run-chart.trend",
        "run-chart.runs",
        "run-chart.anhoej",
        "run-chart.wanted",
        "run-chart.at-ends",
        "run-chart.rebase",
        "results-center.forecast",
        "pdsa-ramp.growth",
        "pdsa-ramp.big-jump",
        "pdsa-ramp.order",
        "pdsa-ramp.test-size",
        "pdsa.number",
        "four-blocker.authority",
        "four-blocker.capacity",
        "four-blocker.focus",
        "four-blocker.whole",
        "four-blocker.raters-apart",
        "print.hidden",
    };
    return names;
}

} // namespace waymark
