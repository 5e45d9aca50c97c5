// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All signals of 10,000 points against sorting the same values once, in turn, A B A B: finding the median
// alone asks for about that much. Fails above 5 ms, or above 3 times the sorting.
#include "worksheets/run_chart.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace waymark;

namespace {

constexpr int points = 10'000;
constexpr int rounds = 101;
constexpr double limitMilliseconds = 5;
constexpr double limitRatio = 3;

double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main() {
    std::mt19937 random(4); // NOLINT: the same numbers each time
    RunChartValues values;
    std::vector<Decimal> plain;
    for (int i = 0; i < points; ++i) {
        const Decimal value(int(random() % 1000));
        values.emplace_back(value);
        plain.push_back(value);
    }
    std::vector<double> ours;
    std::vector<double> sorting;
    std::size_t seen = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(milliseconds(
            [&] { seen += readRunChart(values, {.wanted = WantedDirection::Up}).signals.size(); }));
        sorting.push_back(milliseconds([&] {
            auto copy = plain;
            std::ranges::sort(copy);
            seen += copy.front() == copy.back();
        }));
    }
    const double a = median(ours);
    const double b = median(sorting);
    std::printf("signals of %d points: %.3f ms; sorting them: %.3f ms; ratio %.2f (%zu)\n", points, a, b,
                a / b, seen);
    return a > limitMilliseconds || a > limitRatio * b ? 1 : 0;
}
