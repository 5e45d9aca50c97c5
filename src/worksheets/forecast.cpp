// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turn the curve: where the numbers lead if nothing changes, as a straight line through the last of them.
#include "base/text.h"
#include "worksheets/named_calculations.h"
#include "worksheets/run_chart_sheet.h"

namespace waymark::named {

namespace {

constexpr std::size_t lastPoints = 5;

struct Point {
    double when = 0; // years
    double value = 0;
};

double yearOf(Date date) {
    return double(int(date.year())) +
           daysBetween(Date{date.year(), std::chrono::January, std::chrono::day(1)}, date) / 365.25;
}

std::vector<Point> ofTrends(const SheetView& view, const std::string& row, int depth) {
    std::vector<Point> points;
    const Scope sheet{view, {}, {}, depth};
    const auto at = sheet.at("groups", row);
    for (int year = 1; year <= 5; ++year) {
        const auto number = std::to_string(year);
        const auto when = numberOf(sheet, "year-" + number);
        const auto total = numberOf(at, "total-" + number);
        const auto met = numberOf(at, "met-" + number);
        auto rate = numberOf(at, "rate-" + number);
        if (total && met && *total > 0)
            rate = 100 * *met / *total;
        if (when && rate)
            points.push_back({*when, *rate});
    }
    return points;
}

std::vector<Point> ofRunChart(const SheetView& view, int depth) {
    std::vector<Point> points;
    const auto sheet = runChartOf({view, {}, {}, depth});
    if (sheet.series.empty())
        return points;
    const auto& series = sheet.series.front();
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (const auto date = parseIsoDate(series.labels[i]); date && series.values[i])
            points.push_back({yearOf(*date), series.values[i]->toDouble()});
    return points;
}

} // namespace

Value centerForecast(const Scope& scope) {
    const auto links = linksOf(scope, "history");
    const auto by = dateOf(scope, "forecast-by");
    if (links.empty() || !by)
        return {};
    const auto view = scope.sheet.beside(links.front().sheet);
    if (!view)
        return {};
    const bool years = !links.front().row.empty();
    auto points =
        years ? ofTrends(*view, links.front().row, scope.depth + 1) : ofRunChart(*view, scope.depth + 1);
    if (points.size() > lastPoints)
        points.erase(points.begin(), points.end() - std::ptrdiff_t(lastPoints));
    if (points.size() < 2)
        return {};
    double when = 0;
    double value = 0;
    for (const auto& point : points) {
        when += point.when / double(points.size());
        value += point.value / double(points.size());
    }
    double over = 0;
    double under = 0;
    for (const auto& point : points) {
        over += (point.when - when) * (point.value - value);
        under += (point.when - when) * (point.when - when);
    }
    if (under == 0)
        return {};
    // A yearly rate is that of the whole year, whichever its day.
    const double target = years ? double(int(by->year())) : yearOf(*by);
    return value + over / under * (target - when);
}

} // namespace waymark::named
