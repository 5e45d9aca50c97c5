// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/run_chart_sheet.h"

#include "base/text.h"
#include "journal/rows.h"
#include "worksheets/cycles.h"
#include "worksheets/named_calculations.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace waymark {

namespace {

std::optional<Decimal> decimalIn(const Scope& scope, const char* name) {
    return parseNumber(writtenIn(scope, name));
}

// 100 * numerator / denominator, to nine places as a person could write it.
std::optional<Decimal> rateIn(const Scope& scope) {
    const auto above = numberOf(scope, "numerator");
    const auto below = numberOf(scope, "denominator");
    if (!above || !below || *below == 0)
        return std::nullopt;
    char text[64];
    const auto end =
        std::to_chars(text, text + sizeof text, 100 * *above / *below, std::chars_format::fixed, 9).ptr;
    return parseDecimal(std::string_view(text, std::size_t(end - text)));
}

RunChartOptions optionsOf(const Scope& scope) {
    RunChartOptions options;
    const auto better = valueOf(scope, "better").text().value_or("neither");
    options.wanted = better == "up"     ? WantedDirection::Up
                     : better == "down" ? WantedDirection::Down
                                        : WantedDirection::Neither;
    if (valueOf(scope, "center").text() == "baseline")
        options.baseline = std::size_t(std::max(0.0, numberOf(scope, "baseline-points").value_or(0)));
    if (writtenIn(scope, "percentages") == "true")
        options.endsOfScale = {Decimal(0), Decimal(100)};
    return options;
}

// The first position of each phase: 0, and where a day of the table of breaks begins.
std::vector<std::size_t> breaksOf(const Scope& scope, const RunChartSeries& series) {
    std::vector<std::size_t> starts = {0};
    for (const auto& row : scope.sheet.rows("phases")) {
        const auto from = dateOf(scope.at("phases", row), "from");
        if (!from)
            continue;
        if (const auto point = firstPointFrom(series, *from); point && *point > 0)
            starts.push_back(*point);
    }
    std::ranges::sort(starts);
    starts.erase(std::ranges::unique(starts).begin(), starts.end());
    return starts;
}

void readPhases(const Scope& scope, const RunChartOptions& options, RunChartSeries& series) {
    const auto starts = breaksOf(scope, series);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto to = i + 1 < starts.size() ? starts[i + 1] : series.values.size();
        const RunChartValues values(series.values.begin() + std::ptrdiff_t(starts[i]),
                                    series.values.begin() + std::ptrdiff_t(to));
        series.phases.push_back({starts[i], to, readRunChart(values, options)});
    }
}

// What people noted, and each test that says it is followed on this chart, by its first day.
std::vector<RunChartEvent> eventsOf(const Scope& scope) {
    std::vector<RunChartEvent> events;
    const auto named = [](const SheetView& cycle) {
        return cycle.tool->label("number", cycle.language()) + " " + std::to_string(cycleOf(cycle)->number);
    };
    const auto known = [&](const std::string& sheet) {
        return std::ranges::find(events, sheet, &RunChartEvent::cycle) != events.end();
    };
    for (const auto& row : scope.sheet.rows("markers")) {
        const auto at = scope.at("markers", row);
        RunChartEvent event{dateOf(at, "date").value_or(Date{}), trimmed(writtenIn(at, "what")), {}};
        if (const auto links = linksOf(at, "cycle"); !links.empty())
            if (const auto view = scope.sheet.beside(links.front().sheet); view && cycleOf(*view)) {
                event.cycle = view->id;
                if (!event.day.ok())
                    event.day = cycleOf(*view)->start.value_or(Date{});
                if (event.words.empty())
                    event.words = named(*view);
            }
        if (event.day.ok())
            events.push_back(std::move(event));
    }
    for (const auto& each : sheetsOf(scope.sheet.journal)) {
        if (each.tool != ToolId("pdsa") || known(each.id) ||
            scope.sheet.journal.value(sheetField(each.id, "series")) != scope.sheet.id)
            continue;
        const auto view = scope.sheet.beside(each.id);
        if (const auto cycle = view ? cycleOf(*view) : std::nullopt; cycle && cycle->start)
            events.push_back({*cycle->start, named(*view), each.id});
    }
    std::ranges::stable_sort(events, {}, &RunChartEvent::day);
    return events;
}

void readLine(const Scope& scope, RunChartSheet& sheet) {
    sheet.options = optionsOf(scope);
    sheet.goal = decimalIn(scope, "goal");
    sheet.events = eventsOf(scope);
}

} // namespace

std::set<std::string> rowsInSignals(const RunChartSeries& series) {
    std::set<std::string> rows;
    for (const auto& phase : series.phases)
        for (const auto& signal : phase.reading.signals)
            for (auto i = phase.from + signal.from;
                 signal.kind != RunChartSignal::Kind::Runs && i <= phase.from + signal.to; ++i)
                if (series.values[i])
                    rows.insert(series.rows[i]);
    return rows;
}

std::optional<std::size_t> firstPointFrom(const RunChartSeries& series, Date day) {
    for (std::size_t i = 0; i < series.labels.size(); ++i)
        if (const auto on = parseIsoDate(series.labels[i]); on && *on >= day)
            return i;
    return std::nullopt;
}

std::optional<std::string> chartOfSeries(const Journal& journal, std::string_view table) {
    using Point = std::pair<std::string, std::string>; // day and value, as written
    std::set<Point> page;
    for (const auto& point : seriesOf(journal, table))
        if (point.value)
            page.emplace(trimmed(point.dateText), trimmed(point.valueText));
    std::optional<std::string> best;
    std::size_t most = 0;
    for (const auto& each : sheetsOf(journal)) {
        if (each.tool != ToolId("run-chart"))
            continue;
        std::size_t shared = 0;
        const auto points = each.id + ".points";
        for (const auto& row : page.empty() ? std::vector<std::string>() : journal.rows(points))
            shared += page.contains({trimmed(journal.value(cell(points, row, "date"))),
                                     trimmed(journal.value(cell(points, row, "value")))});
        const bool titled = trimmed(each.title) == journal.course().title(std::string(table));
        const bool mostOfThem = shared > 0 && 2 * shared >= page.size();
        if ((titled || mostOfThem) && (!best || shared > most)) {
            best = each.id;
            most = shared;
        }
    }
    return best;
}

RunChartSheet runChartOfSeries(const Journal& journal, std::string_view table,
                               const FeedbackOptions& options) {
    auto points = seriesOf(journal, table);
    std::erase_if(points, [](const SeriesPoint& point) { return !point.value; });
    // A row typed late belongs where its day is; where some have no day, only the order tells.
    if (std::ranges::all_of(points, [](const SeriesPoint& point) { return point.date.has_value(); }))
        std::ranges::stable_sort(points, {}, [](const SeriesPoint& point) { return *point.date; });
    RunChartSheet sheet;
    if (points.empty())
        return sheet;
    auto& series = sheet.series.emplace_back();
    for (auto& point : points) {
        series.rows.push_back(std::move(point.row));
        series.labels.push_back(std::move(point.dateText));
        series.values.emplace_back(point.value);
        series.unusual.push_back(false);
    }
    const auto chart = chartOfSeries(journal, table);
    const auto view = chart ? viewOf(journal, *chart, options) : std::nullopt;
    if (!view) {
        series.phases.push_back({0, series.values.size(), readRunChart(series.values, sheet.options)});
        return sheet;
    }
    const Scope scope{*view, {}, {}};
    readLine(scope, sheet);
    readPhases(scope, sheet.options, series);
    return sheet;
}

RunChartSheet runChartOf(const Scope& scope) {
    const Scope sheetScope{scope.sheet, {}, {}, scope.depth};
    RunChartSheet sheet;
    readLine(sheetScope, sheet);
    struct Point {
        std::string row, label, group;
        std::optional<Decimal> value;
        std::optional<Date> date;
        bool unusual = false;
    };
    std::vector<Point> points;
    for (const auto& row : scope.sheet.rows("points")) {
        const auto at = scope.at("points", row);
        Point point{row,
                    writtenIn(at, "date"),
                    trimmed(writtenIn(at, "group")),
                    decimalIn(at, "value"),
                    dateOf(at, "date"),
                    writtenIn(at, "unusual") == "true"};
        if (!point.value && isBlank(writtenIn(at, "value")))
            point.value = rateIn(at);
        points.push_back(std::move(point));
    }
    if (std::ranges::all_of(points, [](const Point& point) { return point.date.has_value(); }))
        std::ranges::stable_sort(points, [](const Point& a, const Point& b) { return *a.date < *b.date; });
    for (auto& point : points) {
        auto found = std::ranges::find(sheet.series, point.group, &RunChartSeries::group);
        if (found == sheet.series.end())
            found = sheet.series.insert(sheet.series.end(), RunChartSeries{point.group, {}, {}, {}, {}, {}});
        found->rows.push_back(point.row);
        found->labels.push_back(point.label);
        found->values.push_back(point.value);
        found->unusual.push_back(point.unusual);
    }
    for (auto& series : sheet.series)
        readPhases(sheetScope, sheet.options, series);
    return sheet;
}

namespace named {

namespace {

// The newest phase of the first series: what a sheet with one chart is about.
std::optional<RunChartReading> newest(const Scope& scope) {
    auto& known = scope.sheet.evaluation->charts[scope.sheet.id];
    if (!known)
        known = std::make_shared<const RunChartSheet>(runChartOf(scope));
    const auto& sheet = *known;
    if (sheet.series.empty() || sheet.series.front().phases.empty())
        return std::nullopt;
    return sheet.series.front().phases.back().reading;
}

template <class Is>
Value anySignal(const Scope& scope, Is&& is, bool trends = false) {
    const auto reading = newest(scope);
    if (!reading || (reading->provisional && !trends) || reading->atEndsOfScale)
        return {};
    return std::ranges::any_of(reading->signals, is);
}

Value ofKind(const Scope& scope, RunChartSignal::Kind kind) {
    return anySignal(
        scope, [kind](const RunChartSignal& signal) { return signal.kind == kind; },
        kind == RunChartSignal::Kind::Trend);
}

} // namespace

Value runChartMedian(const Scope& scope) {
    const auto reading = newest(scope);
    return reading && reading->center ? Value(reading->center->toDouble()) : Value();
}

Value runChartUseful(const Scope& scope) {
    const auto reading = newest(scope);
    return reading ? Value(double(reading->useful)) : Value();
}

Value runChartProvisional(const Scope& scope) {
    const auto reading = newest(scope);
    return reading ? Value(reading->provisional) : Value();
}

Value runChartShift(const Scope& scope) {
    return ofKind(scope, RunChartSignal::Kind::Shift);
}

Value runChartTrend(const Scope& scope) {
    return ofKind(scope, RunChartSignal::Kind::Trend);
}

Value runChartRuns(const Scope& scope) {
    return ofKind(scope, RunChartSignal::Kind::Runs);
}

Value runChartAnhoej(const Scope& scope) {
    const auto reading = newest(scope);
    return reading && reading->anhoej ? Value(reading->anhoej->signal) : Value();
}

Value runChartWanted(const Scope& scope) {
    return anySignal(
        scope, [](const RunChartSignal& signal) { return signal.wanted == true; }, true);
}

Value runChartAtEnds(const Scope& scope) {
    const auto reading = newest(scope);
    return reading ? Value(reading->atEndsOfScale) : Value();
}

Value runChartRebase(const Scope& scope) {
    const auto reading = newest(scope);
    return reading ? Value(reading->rebase.has_value()) : Value();
}

} // namespace named

} // namespace waymark
