// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run chart tells: its center, and the signals that are worth asking about. Pure functions; no owner.
//
// Rules of Perla, Provost and Murray (BMJ Quality & Safety 2011;20:46-51) and, beside them, of Anhoej (PLoS
// ONE 2014, 9(11):e113825). A signal says that something changed, never why, and it proves nothing: on purely
// random numbers the first set fires on about three charts of ten.
#pragma once

#include "base/decimal.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace waymark {

/// Values in the order of time; a missing one keeps its place and is left out of every rule.
using RunChartValues = std::vector<std::optional<Decimal>>;

enum class WantedDirection { Neither, Up, Down };

struct RunChartOptions {
    std::size_t baseline = 0;      // the median is of the first so many values; 0: of all
    std::optional<Decimal> center; // given: no median is taken
    WantedDirection wanted = WantedDirection::Neither;
    std::vector<Decimal>
        endsOfScale; // of a percentage 0 and 100: charts that mostly lie there are not judged
};

struct RunChartSignal {
    enum class Kind {
        Shift, // six useful points or more in a row on one side
        Trend, // five points or more in a row that go up, or down
        Runs,  // fewer or more runs than chance makes
    };
    Kind kind = Kind::Shift;
    std::size_t from = 0; // Shift, Trend: position of the first and the last point, counted from 0
    std::size_t to = 0;
    std::size_t count = 0; // Shift: useful points; Trend: points but for repeats; Runs: how many there are
    bool up = false;       // Shift: above; Trend: going up; Runs: too many
    /// Shift and Trend, where a direction is wanted: this is it.
    std::optional<bool> wanted;

    bool operator==(const RunChartSignal&) const = default;
};

/// How many runs are usual, both ends included.
struct RunLimits {
    int least = 0;
    int most = 0;

    bool operator==(const RunLimits&) const = default;
};

struct AnhoejCheck {
    int longestMax = 0;   // a longer run is a signal
    int crossingsMin = 0; // fewer crossings are one
    bool signal = false;
};

/// A new median may be wanted from here on: nine useful points or more in a row lie on the wanted side.
struct RebaseOffer {
    std::size_t from = 0; // position of the first of the nine
    Decimal median;       // of those nine
};

struct RunChartReading {
    std::optional<Decimal> center; // nothing where there are no values
    std::size_t points = 0;        // values that are there
    std::size_t useful = 0;        // of these not on the center
    std::size_t above = 0;
    std::size_t below = 0;
    std::size_t runs = 0;
    std::size_t longest = 0; // run, in useful points
    std::size_t crossings = 0;
    bool provisional = true;             // fewer than ten useful points: nothing but trends is looked for
    bool atEndsOfScale = false;          // half of the values or more: nothing is looked for
    std::optional<RunLimits> limits;     // for 10 to 60 useful points, with two halves as equal as can be
    std::optional<RunLimits> trueLimits; // with the numbers that really lie above and below
    bool approximate = false;            // these numbers differ, so `limits` are near, not exact
    std::optional<AnhoejCheck> anhoej;   // from ten useful points on
    std::vector<RunChartSignal> signals; // shifts, then trends, then runs
    std::optional<RebaseOffer> rebase;   // never done by itself
};

RunChartReading readRunChart(const RunChartValues& values, const RunChartOptions& options = {});

/// The middle value, or the one between the two in the middle; nothing of no values.
std::optional<Decimal> medianOf(std::vector<Decimal> values);

/// Each signal alone, whatever the number of points.
std::vector<RunChartSignal> shiftsOf(const RunChartValues& values, Decimal center);
std::vector<RunChartSignal> trendsOf(const RunChartValues& values);

/// Numbers of runs that give no signal with `above` and `below` points, 60 or fewer together, by the exact
/// distribution (Swed and Eisenhart 1943): `least` is the largest number with P(runs <= least) of 5 % or
/// less, `most` the smallest with P(runs >= most) of 5 % or less. As in the printed table, both ends still
/// give no signal.
RunLimits runLimits(int above, int below);
/// The longest run and the fewest crossings that chance leaves unsuspected, of `useful` points.
AnhoejCheck anhoejLimits(std::size_t useful);

} // namespace waymark
