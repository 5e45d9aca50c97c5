// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several people score the factors of a four-blocker: the middle of their scores counts, and where they are
// far apart they should talk.
#include "worksheets/named_calculations.h"

#include <algorithm>

namespace waymark::named {

namespace {

constexpr double farApart = 3;

std::vector<double> scoresOf(const Scope& scope, const std::string& factor, const char* column) {
    std::vector<double> scores;
    for (const auto& row : scope.sheet.rows("ratings")) {
        const auto at = scope.at("ratings", row);
        const auto links = linksOf(at, "factor");
        if (links.empty() || links.front().row != factor)
            continue;
        if (const auto score = numberOf(at, column))
            scores.push_back(*score);
    }
    std::ranges::sort(scores);
    return scores;
}

Value middle(const Scope& scope, const char* column) {
    const auto scores = scoresOf(scope, scope.row, column);
    if (scores.empty())
        return {};
    const auto half = scores.size() / 2;
    return scores.size() % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2;
}

} // namespace

Value ratedAuthority(const Scope& scope) {
    return middle(scope, "authority");
}

Value ratedCapacity(const Scope& scope) {
    return middle(scope, "capacity");
}

Value ratedFocus(const Scope& scope) {
    return middle(scope, "focus");
}

Value ratedWhole(const Scope& scope) {
    return middle(scope, "whole");
}

Value ratersApart(const Scope& scope) {
    if (scope.sheet.rows("ratings").empty())
        return {};
    NamedItems apart;
    for (const auto& factor : scope.sheet.rows("factors"))
        for (const char* column : {"authority", "capacity", "focus", "whole"}) {
            const auto scores = scoresOf(scope, factor, column);
            if (scores.size() < 2 || scores.back() - scores.front() < farApart)
                continue;
            apart.push_back(scope.sheet.item("factors", factor));
            break;
        }
    return apart;
}

} // namespace waymark::named
