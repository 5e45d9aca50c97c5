// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/run_chart.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace waymark {

namespace {

constexpr std::size_t enough = 10; // useful points, for anything but a trend
constexpr std::size_t mostLimits = 60;
constexpr std::size_t shiftLength = 6;
constexpr std::size_t trendLength = 5;
constexpr std::size_t rebaseLength = 9;

/// Useful points in a row on one side.
struct Run {
    bool above = false;
    std::vector<std::size_t> positions;
};

std::vector<Run> runsOf(const RunChartValues& values, Decimal center) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i] || *values[i] == center)
            continue;
        const bool above = *values[i] > center;
        if (runs.empty() || runs.back().above != above)
            runs.push_back({above, {}});
        runs.back().positions.push_back(i);
    }
    return runs;
}

std::vector<RunChartSignal> shiftsIn(const std::vector<Run>& runs) {
    std::vector<RunChartSignal> shifts;
    for (const auto& run : runs)
        if (run.positions.size() >= shiftLength)
            shifts.push_back({RunChartSignal::Kind::Shift,
                              run.positions.front(),
                              run.positions.back(),
                              run.positions.size(),
                              run.above,
                              {}});
    return shifts;
}

std::uint64_t choose(int of, int taken) {
    if (taken < 0 || taken > of)
        return 0;
    std::uint64_t ways = 1;
    for (int i = 1; i <= taken; ++i) // ways stays whole, and below 2^63 for up to 60
        ways = ways / std::uint64_t(i) * std::uint64_t(of - taken + i) +
               ways % std::uint64_t(i) * std::uint64_t(of - taken + i) / std::uint64_t(i);
    return ways;
}

// Of all ways to lay out points above and below, those with exactly this many runs.
std::uint64_t waysWith(int runs, int above, int below) {
    const int half = runs / 2;
    if (runs % 2 == 0)
        return 2 * choose(above - 1, half - 1) * choose(below - 1, half - 1);
    return choose(above - 1, half) * choose(below - 1, half - 1) +
           choose(above - 1, half - 1) * choose(below - 1, half);
}

// P(X <= few) for X crossings out of `places`, each as likely as not: the largest term by its logarithm, and
// those below it from there, until they no longer count.
double chanceOfAtMost(std::size_t few, std::size_t places) {
    const auto n = double(places);
    auto k = double(few);
    double term =
        std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) - n * std::log(2.0));
    double sum = term;
    for (; k >= 1 && term > sum * 1e-17; k -= 1) {
        term *= k / (n - k + 1);
        sum += term;
    }
    return sum;
}

void judgeRuns(RunChartReading& reading) {
    const int above = int(reading.above);
    const int below = int(reading.below);
    reading.approximate = above != below;
    if (reading.useful > mostLimits)
        return;
    const int half = int(reading.useful) / 2;
    reading.limits = runLimits(half, int(reading.useful) - half);
    reading.trueLimits = runLimits(above, below);
    const auto runs = int(reading.runs);
    if (runs < reading.limits->least || runs > reading.limits->most)
        reading.signals.push_back(
            {RunChartSignal::Kind::Runs, 0, 0, reading.runs, runs > reading.limits->most, {}});
}

bool isWanted(bool up, WantedDirection wanted) {
    return up == (wanted == WantedDirection::Up);
}

std::optional<RebaseOffer> offerOf(const RunChartValues& values, const std::vector<Run>& runs,
                                   const RunChartOptions& options) {
    if (options.wanted == WantedDirection::Neither)
        return std::nullopt;
    for (const auto& run : runs) {
        if (run.positions.size() < rebaseLength || !isWanted(run.above, options.wanted))
            continue;
        std::vector<Decimal> nine;
        for (std::size_t i = 0; i < rebaseLength; ++i)
            nine.push_back(*values[run.positions[i]]);
        return RebaseOffer{run.positions.front(), *medianOf(std::move(nine))};
    }
    return std::nullopt;
}

std::optional<Decimal> centerOf(const RunChartValues& values, const RunChartOptions& options) {
    if (options.center)
        return options.center;
    std::vector<Decimal> there;
    for (const auto& value : values) {
        if (options.baseline > 0 && there.size() == options.baseline)
            break;
        if (value)
            there.push_back(*value);
    }
    return medianOf(std::move(there));
}

bool mostlyAtEnds(const RunChartValues& values, const RunChartOptions& options, std::size_t points) {
    const auto atEnd = std::ranges::count_if(values, [&](const std::optional<Decimal>& value) {
        return value && std::ranges::find(options.endsOfScale, *value) != options.endsOfScale.end();
    });
    return points > 0 && 2 * std::size_t(atEnd) >= points;
}

} // namespace

std::optional<Decimal> medianOf(std::vector<Decimal> values) {
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return Decimal::middle(*std::max_element(values.begin(), middle), *middle);
}

std::vector<RunChartSignal> shiftsOf(const RunChartValues& values, Decimal center) {
    return shiftsIn(runsOf(values, center));
}

std::vector<RunChartSignal> trendsOf(const RunChartValues& values) {
    std::vector<RunChartSignal> trends;
    std::size_t last = 0; // the point before
    std::size_t begin = 0;
    std::size_t count = 0; // points of the stretch that goes on
    bool up = false;
    const auto close = [&] {
        if (count >= trendLength)
            trends.push_back({RunChartSignal::Kind::Trend, begin, last, count, up, {}});
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i] || (count > 0 && *values[i] == *values[last]))
            continue;
        const bool rises = count > 0 && *values[i] > *values[last];
        if (count > 1 && rises != up) {
            close();
            begin = last; // one point may end a trend and begin the next
            count = 1;
        }
        if (count == 0)
            begin = i;
        ++count;
        up = rises;
        last = i;
    }
    close();
    return trends;
}

RunLimits runLimits(int above, int below) {
    const int most = std::min(2 * std::min(above, below) + 1, above + below);
    const auto all = choose(above + below, above);
    RunLimits limits{1, most};
    std::uint64_t ways = 0;
    for (int runs = 1; runs <= most; ++runs) {
        ways += waysWith(runs, above, below);
        if (20 * ways > all)
            break;
        limits.least = runs;
    }
    ways = 0;
    for (int runs = most; runs >= 1; --runs) {
        ways += waysWith(runs, above, below);
        if (20 * ways > all)
            break;
        limits.most = runs;
    }
    return limits;
}

AnhoejCheck anhoejLimits(std::size_t useful) {
    AnhoejCheck check;
    if (useful < 2)
        return check;
    check.longestMax = int(std::lround(std::log2(double(useful)))) + 3;
    std::size_t least = 0;
    std::size_t most = useful - 1; // all of them are certain
    while (least < most) {
        const auto middle = (least + most) / 2;
        if (chanceOfAtMost(middle, useful - 1) >= 0.05)
            most = middle;
        else
            least = middle + 1;
    }
    check.crossingsMin = int(least);
    return check;
}

RunChartReading readRunChart(const RunChartValues& values, const RunChartOptions& options) {
    RunChartReading reading;
    reading.points =
        std::size_t(std::ranges::count_if(values, [](const auto& value) { return value.has_value(); }));
    reading.center = centerOf(values, options);
    if (!reading.center)
        return reading;
    const auto runs = runsOf(values, *reading.center);
    for (const auto& run : runs) {
        (run.above ? reading.above : reading.below) += run.positions.size();
        reading.longest = std::max(reading.longest, run.positions.size());
    }
    reading.useful = reading.above + reading.below;
    reading.runs = runs.size();
    reading.crossings = runs.empty() ? 0 : runs.size() - 1;
    reading.provisional = reading.useful < enough;
    reading.atEndsOfScale = mostlyAtEnds(values, options, reading.points);
    if (reading.atEndsOfScale)
        return reading;
    if (!reading.provisional)
        reading.signals = shiftsIn(runs);
    for (auto& trend : trendsOf(values))
        reading.signals.push_back(trend);
    if (!reading.provisional) {
        judgeRuns(reading);
        reading.anhoej = anhoejLimits(reading.useful);
        reading.anhoej->signal = int(reading.longest) > reading.anhoej->longestMax ||
                                 int(reading.crossings) < reading.anhoej->crossingsMin;
        reading.rebase = offerOf(values, runs, options);
    }
    if (options.wanted != WantedDirection::Neither)
        for (auto& signal : reading.signals)
            if (signal.kind != RunChartSignal::Kind::Runs)
                signal.wanted = isWanted(signal.up, options.wanted);
    return reading;
}

} // namespace waymark
