// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Split-out trends: rates of groups over five years, gaps to a reference, and where a group does better than
// expected. Formulas: CDC on health disparity measures (absolute and relative side by side); bright spots as
// leads, not proof.
#include "worksheets/trends.h"

#include "worksheets/named_calculations.h"

#include <algorithm>

namespace waymark {

namespace named {

namespace {

constexpr int years = trendYears;
constexpr double fewPeople = 10;
const char* const table = "groups";

std::string column(const char* name, int year) {
    return std::string(name) + "-" + std::to_string(year);
}

/// Numbers that a row of the table says, or that are said of those around it.
class Group {
  public:
    explicit Group(const Scope& scope) : scope_(scope), lower_(isLower(scope)) {}

    std::optional<double> total(int year) const { return numberOf(scope_, column("total", year)); }
    std::optional<double> met(int year) const { return numberOf(scope_, column("met", year)); }

    std::optional<double> rate(int year) const {
        const auto of = total(year);
        const auto those = met(year);
        if (of && those && *of > 0)
            return 100 * *those / *of;
        return numberOf(scope_, column("rate", year));
    }

    std::optional<double> reference(int year) const {
        const auto kind = valueOf(sheet(), "reference").text().value_or("whole");
        const auto whole = wholeRow();
        if (kind == "best-group")
            return best(year);
        if (!whole)
            return std::nullopt;
        const Group all(sheet().at(table, *whole));
        if (kind != "everyone-else" || *whole == scope_.row)
            return all.rate(year);
        const auto n = all.total(year), met_ = all.met(year), ours = total(year), oursMet = met(year);
        if (!n || !met_ || !ours || !oursMet || *n <= *ours)
            return std::nullopt;
        return 100 * (*met_ - *oursMet) / (*n - *ours);
    }

    /// Positive: worse off than the reference.
    std::optional<double> gap(int year) const {
        const auto ours = rate(year);
        const auto theirs = reference(year);
        return ours && theirs ? std::optional(better(*theirs - *ours)) : std::nullopt;
    }

    /// More is more, whichever direction is wanted.
    double better(double difference) const { return lower_ ? -difference : difference; }

    template <class Of>
    int firstYear(Of&& of) const {
        for (int year = 1; year <= years; ++year)
            if (of(year))
                return year;
        return 0;
    }
    template <class Of>
    int lastYear(Of&& of) const {
        for (int year = years; year >= 1; --year)
            if (of(year))
                return year;
        return 0;
    }

    /// Difference between the first and the last year that are known, and how many years lie between.
    template <class Of>
    std::optional<std::pair<double, int>> change(Of&& of) const {
        const int from = firstYear(of);
        const int to = lastYear(of);
        if (from == 0 || from == to)
            return std::nullopt;
        return std::pair(*of(to) - *of(from), to - from);
    }

    std::optional<std::string> wholeRow() const {
        for (const auto& row : scope_.sheet.rows(table))
            if (valueOf(scope_.at(table, row), "kind").text() == "whole")
                return row;
        return std::nullopt;
    }

    bool isWhole() const { return wholeRow() == scope_.row; }

  private:
    static bool isLower(const Scope& scope) {
        return valueOf({scope.sheet, {}, {}, scope.depth}, "higher").text() == "no";
    }
    Scope sheet() const { return {scope_.sheet, {}, {}, scope_.depth}; }

    std::optional<double> best(int year) const {
        std::optional<double> found;
        for (const auto& row : scope_.sheet.rows(table)) {
            const Group other(scope_.at(table, row));
            if (other.isWhole())
                continue;
            if (const auto rate = other.rate(year); rate && (!found || better(*rate - *found) > 0))
                found = rate;
        }
        return found;
    }

    Scope scope_;
    bool lower_;
};

auto rates(const Group& group) {
    return [&group](int year) { return group.rate(year); };
}
auto gaps(const Group& group) {
    return [&group](int year) { return group.gap(year); };
}

} // namespace

Value trendsChange(const Scope& scope) {
    const Group group(scope);
    const auto change = group.change(rates(group));
    return change ? Value(change->first) : Value();
}

Value trendsAverageChange(const Scope& scope) {
    const Group group(scope);
    const auto change = group.change(rates(group));
    return change ? Value(change->first / change->second) : Value();
}

Value trendsLastRate(const Scope& scope) {
    const Group group(scope);
    const int year = group.lastYear(rates(group));
    return year == 0 ? Value() : fromNumber(group.rate(year));
}

Value trendsGapFirst(const Scope& scope) {
    const Group group(scope);
    const int year = group.firstYear(gaps(group));
    return year == 0 || group.isWhole() ? Value() : fromNumber(group.gap(year));
}

Value trendsGapLast(const Scope& scope) {
    const Group group(scope);
    const int year = group.lastYear(gaps(group));
    return year == 0 || group.isWhole() ? Value() : fromNumber(group.gap(year));
}

Value trendsRatio(const Scope& scope) {
    const Group group(scope);
    const int year = group.lastYear(gaps(group));
    if (year == 0 || group.isWhole() || *group.reference(year) == 0)
        return {};
    return *group.rate(year) / *group.reference(year);
}

Value trendsDirection(const Scope& scope) {
    const Group group(scope);
    const auto change = group.change(gaps(group));
    if (!change || group.isWhole())
        return {};
    const double threshold = numberOf({scope.sheet, {}, {}, scope.depth}, "threshold").value_or(1);
    if (change->first < -threshold && !nearlyEqual(change->first, -threshold))
        return std::string("narrowing");
    return change->first > threshold && !nearlyEqual(change->first, threshold) ? std::string("widening")
                                                                               : std::string("steady");
}

// The gap narrows, and not because this group does better.
Value trendsReferenceFell(const Scope& scope) {
    const auto direction = trendsDirection(scope);
    if (!direction.known())
        return {};
    const Group group(scope);
    const auto own = group.change(rates(group));
    const auto reference = group.change([&](int year) { return group.reference(year); });
    return direction.text() == "narrowing" && own && reference && group.better(own->first) <= 0 &&
           group.better(reference->first) < 0;
}

Value trendsBright(const Scope& scope) {
    const Group group(scope);
    if (group.isWhole())
        return {};
    const int last = group.lastYear(gaps(group));
    if (last < 2)
        return {};
    for (int year = 1; year <= years; ++year)
        if (const auto total = group.total(year); group.rate(year) && (!total || *total < fewPeople))
            return total ? Value(false) : Value(); // how many people these are decides
    const auto before = group.gap(last - 1);
    if (before && *before <= 0 && *group.gap(last) <= 0)
        return true;
    const auto whole = group.wholeRow();
    const auto own = group.change(rates(group));
    if (!whole || !own)
        return false;
    const Group all(scope.at(table, *whole));
    const auto others = all.change(rates(all));
    return others && group.better(others->first) > 0 &&
           group.better(own->first) >= 1.5 * group.better(others->first);
}

Value trendsSmall(const Scope& scope) {
    NamedItems small;
    for (const auto& row : scope.sheet.rows(table)) {
        const Group group(scope.at(table, row));
        for (int year = 1; year <= years; ++year)
            if (const auto total = group.total(year); total && *total < fewPeople) {
                small.push_back(scope.sheet.item(table, row));
                break;
            }
    }
    return small;
}

} // namespace named

std::optional<double> trendRate(const Scope& group, int year) {
    return named::Group(group).rate(year);
}

} // namespace waymark
