// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The graph of a process map: what cannot be reached, what leads nowhere, what comes round again.
#include "worksheets/named_calculations.h"

#include <map>
#include <set>

namespace waymark::named {

namespace {

const char* const table = "steps";

struct Step {
    std::string kind;
    std::vector<std::string> next; // rows
    bool one = false;              // a way is named
    bool other = false;            // a second one, for decisions
};

std::map<std::string, Step> stepsOf(const Scope& scope) {
    std::map<std::string, Step> steps;
    for (const auto& row : scope.sheet.rows(table)) {
        const auto at = scope.at(table, row);
        Step step;
        step.kind = valueOf(at, "kind").text().value_or("");
        for (const char* way : {"next", "next-no"})
            for (const auto& link : linksOf(at, way)) {
                step.next.push_back(link.row);
                (way == std::string("next") ? step.one : step.other) = true;
            }
        steps.emplace(row, std::move(step));
    }
    return steps;
}

std::set<std::string> reachedFrom(const std::map<std::string, Step>& steps, std::vector<std::string> open) {
    std::set<std::string> reached;
    while (!open.empty()) {
        const auto row = open.back();
        open.pop_back();
        if (!reached.insert(row).second)
            continue;
        if (const auto found = steps.find(row); found != steps.end())
            open.insert(open.end(), found->second.next.begin(), found->second.next.end());
    }
    return reached;
}

// The rows of a map for which `is` holds, in their order; unknown of an empty map.
template <class Is>
Value rowsThat(const Scope& scope, Is&& is) {
    const auto steps = stepsOf(scope);
    if (steps.empty())
        return {};
    NamedItems items;
    for (const auto& row : scope.sheet.rows(table))
        if (is(steps, row, steps.at(row)))
            items.push_back(scope.sheet.item(table, row));
    return items;
}

} // namespace

Value processUnreachable(const Scope& scope) {
    const auto steps = stepsOf(scope);
    std::vector<std::string> starts;
    for (const auto& [row, step] : steps)
        if (step.kind == "start")
            starts.push_back(row);
    if (starts.empty())
        return {};
    const auto reached = reachedFrom(steps, starts);
    return rowsThat(scope,
                    [&](const auto&, const std::string& row, const Step&) { return !reached.contains(row); });
}

Value processWithoutNext(const Scope& scope) {
    return rowsThat(scope, [](const auto&, const std::string&, const Step& step) {
        return step.kind != "end" && step.next.empty();
    });
}

Value processOneWayDecisions(const Scope& scope) {
    return rowsThat(scope, [](const auto&, const std::string&, const Step& step) {
        return step.kind == "decision" && !(step.one && step.other);
    });
}

Value processLoops(const Scope& scope) {
    return rowsThat(scope, [](const auto& steps, const std::string& row, const Step& step) {
        return reachedFrom(steps, step.next).contains(row);
    });
}

} // namespace waymark::named
