// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a run chart on data that others published with their answers, and on the edges between the
// rules.
#include "base/text.h"
#include "support/catch.h"
#include "worksheets/run_chart.h"

#include <fstream>

using namespace waymark;

namespace {

using Kind = RunChartSignal::Kind;

// "17 12 - 5": a dash is a missing value.
RunChartValues values(const std::string& text) {
    RunChartValues found;
    for (const auto& word : split(text, ' '))
        if (!word.empty())
            found.push_back(word == "-" ? std::optional<Decimal>() : parseDecimal(word));
    return found;
}

std::vector<RunChartSignal> of(const RunChartReading& reading, Kind kind) {
    std::vector<RunChartSignal> found;
    for (const auto& signal : reading.signals)
        if (signal.kind == kind)
            found.push_back(signal);
    return found;
}

// "1-6 8-13": positions from 1, as people count.
std::string spans(const std::vector<RunChartSignal>& signals) {
    std::string text;
    for (const auto& signal : signals)
        text +=
            (text.empty() ? "" : " ") + std::to_string(signal.from + 1) + "-" + std::to_string(signal.to + 1);
    return text;
}

// Mohammed et al. 2008 in Anhoej's "spc4hc", chapter "Your first SPC charts", commit 79bbb31.
const char* const bloodPressure =
    "169 172 175 174 161 142 174 171 168 174 180 194 161 181 175 176 186 166 157 183 177 171 185 176 181 174";
// qicharts2, data "cdi", commit 1b9487e: C. difficile a month, 24 before and 12 after.
const char* const difficile = "17 12 27 20 20 18 22 19 19 24 17 16 24 19 19 22 25 19 17 6 25 17 11 14 "
                              "9 11 7 13 5 5 3 5 9 4 5 9";
// NHS Scotland slides: missed appointments a month.
const char* const appointments = "9 8 9 6 7 5 6 8 9 6 7 6 6 7 9 9 8 6 7 8 6 8 7 5 4";

} // namespace

TEST_CASE("the median is the value in the middle, exactly") {
    const auto middle = [](const std::string& text) {
        std::vector<Decimal> numbers;
        for (const auto& value : values(text))
            numbers.push_back(*value);
        const auto median = medianOf(numbers);
        return median ? median->text() : "none";
    };
    CHECK(middle("") == "none");
    CHECK(middle("7") == "7");
    CHECK(middle("9 1 5") == "5");
    CHECK(middle("4 1 3 2") == "2.5");
    CHECK(middle("59 55 64 68 64 64 73 73 77 73 82 82") == "70.5");
    CHECK(middle("0.1 0.2") == "0.15");
}

TEST_CASE("published: a patient's blood pressure shows no signal") {
    const auto reading = readRunChart(values(bloodPressure));
    CHECK(reading.center->text() == "174");
    CHECK(reading.points == 26);
    CHECK(reading.useful == 22);
    CHECK(reading.above == 12);
    CHECK(reading.below == 10);
    CHECK(reading.longest == 4);
    CHECK(reading.crossings == 9);
    CHECK(reading.runs == 10);
    CHECK(reading.limits == RunLimits{7, 17});
    CHECK(reading.approximate);
    CHECK(reading.anhoej->longestMax == 7);
    CHECK(reading.anhoej->crossingsMin == 7);
    CHECK_FALSE(reading.anhoej->signal);
    CHECK(reading.signals.empty());
    CHECK_FALSE(reading.provisional);
}

TEST_CASE("published: infections fall after a change, read against two years before it") {
    const auto reading = readRunChart(values(difficile), {.baseline = 24, .wanted = WantedDirection::Down});
    CHECK(reading.center->text() == "19");
    CHECK(reading.points == 36);
    CHECK(reading.useful == 31);
    CHECK(reading.above == 9);
    CHECK(reading.below == 22);
    CHECK(reading.runs == 9);
    CHECK(reading.longest == 15);
    CHECK(reading.crossings == 8);
    CHECK(reading.limits == RunLimits{11, 22});
    CHECK(reading.approximate);
    CHECK(reading.anhoej->longestMax == 8);
    CHECK(reading.anhoej->crossingsMin == 11);
    CHECK(reading.anhoej->signal);
    REQUIRE(reading.signals.size() == 2);
    CHECK(reading.signals[0] == RunChartSignal{Kind::Shift, 21, 35, 15, false, true});
    CHECK(reading.signals[1] == RunChartSignal{Kind::Runs, 0, 0, 9, false, {}});
    // Nine in a row on the wanted side, from month 22: 17 11 14 9 11 7 13 5 5.
    REQUIRE(reading.rebase);
    CHECK(reading.rebase->from == 21);
    CHECK(reading.rebase->median.text() == "11");
}

TEST_CASE("a new median is offered only in the wanted direction") {
    for (const auto wanted : {WantedDirection::Up, WantedDirection::Neither}) {
        const auto reading = readRunChart(values(difficile), {.baseline = 24, .wanted = wanted});
        CHECK_FALSE(reading.rebase);
        CHECK(reading.signals.front().wanted ==
              (wanted == WantedDirection::Up ? std::optional(false) : std::optional<bool>()));
    }
}

TEST_CASE("published: six in a row on one side are a shift") {
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"1 2 3 4 5", ""},
        {"1 2 3 4 5 6", "1-6"},
        {"1 1 1 1 1 0 0 1", "1-8"},
        {"1 1 1 1 1 - - 1", "1-8"},
        {"1 2 3 4 5 6 -1 -2 -3 -4 -5 -6", "1-6 7-12"},
        {"0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", ""},
        {"1 -1 1 -1 1 -1 1 -1 1 -1", ""},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(spans(shiftsOf(values(text), 0)) == expected);
    }
    CHECK(shiftsOf(values("1 1 1 1 1 0 0 1"), 0)[0].count == 6);
}

TEST_CASE("published: five in a row up or down are a trend, and repeats count once") {
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"1 2 3 4", ""},
        {"1 2 3 4 5", "1-5"},
        {"5 4 3 2 1", "1-5"},
        {"1 2 3 4 4 5", "1-6"},
        {"1 2 3 4 4 4 4 4 4 4 4 4 4", ""},
        {"5 6 6 5 5 6 7 8 9", "4-9"},
        {"1 2 3 4 5 6 7 8 9 8 7 6 5 4 3 2 1", "1-9 9-17"},
        {"1 2 3 4 5 - 6 7", "1-8"},
        {"1 3 1 3 1 3 1 3", ""},
        {"", ""},
        {"3", ""},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(spans(trendsOf(values(text))) == expected);
    }
    CHECK(trendsOf(values("1 2 3 4 5 - 6 7"))[0].count == 7);
    CHECK(trendsOf(values("1 2 3 4 5"))[0].up);
    CHECK_FALSE(trendsOf(values("5 4 3 2 1"))[0].up);
}

TEST_CASE("published: four runs in sixteen months are too few") {
    const auto reading =
        readRunChart(values("1 1 1 1 1 1 1 -1 -1 -1 -1 -1 -1 -1 1 -1"), {.center = Decimal(0)});
    CHECK(reading.runs == 4);
    CHECK(reading.limits == RunLimits{5, 13});
    CHECK_FALSE(reading.approximate);
    CHECK(reading.limits == reading.trueLimits);
    CHECK(spans(of(reading, Kind::Shift)) == "1-7 8-14");
    REQUIRE(of(reading, Kind::Runs).size() == 1);
    CHECK_FALSE(of(reading, Kind::Runs)[0].up);
}

TEST_CASE("published: many values on the median, and no signal") {
    const auto reading = readRunChart(values(appointments));
    CHECK(reading.center->text() == "7");
    CHECK(reading.useful == 20);
    CHECK(reading.above == 10);
    CHECK(reading.below == 10);
    CHECK(reading.runs == 10);
    CHECK(reading.longest == 3);
    CHECK(reading.limits == RunLimits{6, 16});
    CHECK_FALSE(reading.approximate);
    CHECK(reading.signals.empty());
}

TEST_CASE("the limits of runs are computed as the derived table has them, for every number of points") {
    std::ifstream file(std::string(TEST_DATA_DIR) + "/run_limits.tsv");
    int rows = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.front() == '#')
            continue;
        const auto cells = split(line, '\t');
        const int useful = std::stoi(cells[0]);
        INFO(useful << " useful points");
        CHECK(runLimits(useful / 2, useful - useful / 2) ==
              RunLimits{std::stoi(cells[1]), std::stoi(cells[2])});
        const auto anhoej = anhoejLimits(std::size_t(useful));
        CHECK(anhoej.longestMax == std::stoi(cells[3]));
        CHECK(anhoej.crossingsMin == std::stoi(cells[4]));
        ++rows;
    }
    CHECK(rows == 51);
}

TEST_CASE("the ends of the limits give no signal, one run more or fewer does") {
    const auto signalsOfRuns = [](int runs) { // twenty points in so many runs
        RunChartValues made;
        for (int i = 0; i < runs; ++i)
            made.push_back(Decimal(i % 2 == 0 ? 1 : -1));
        const int more = 20 - runs;
        for (int i = 0; i < more; ++i) // longer runs at both ends, on both sides alike
            made.insert(i % 2 == 0 ? made.begin() : made.end(), i % 2 == 0 ? made.front() : made.back());
        return of(readRunChart(made, {.center = Decimal(0)}), Kind::Runs);
    };
    CHECK(signalsOfRuns(5).size() == 1);
    CHECK(signalsOfRuns(6).empty());
    CHECK(signalsOfRuns(16).empty());
    REQUIRE(signalsOfRuns(17).size() == 1);
    CHECK(signalsOfRuns(17)[0].up);
}

TEST_CASE("under ten useful points only a trend is looked for") {
    const auto reading = readRunChart(values("1 2 3 4 5 6 7 8 9"));
    CHECK(reading.provisional);
    CHECK(reading.useful == 8);
    CHECK_FALSE(reading.limits);
    CHECK_FALSE(reading.anhoej);
    REQUIRE(reading.signals.size() == 1);
    CHECK(reading.signals[0].kind == Kind::Trend);
    // Six on one side of a given center would be a shift, with more points.
    CHECK(readRunChart(values("2 1 2 1 2 1"), {.center = Decimal(0)}).signals.empty());
}

TEST_CASE("nothing, and only missing values") {
    CHECK_FALSE(readRunChart({}).center);
    const auto reading = readRunChart(values("- - -"));
    CHECK_FALSE(reading.center);
    CHECK(reading.points == 0);
    CHECK(reading.signals.empty());
}

TEST_CASE("a value on the median is on it, though binary numbers would miss by a bit") {
    // The median of 0.1 and 0.2 is 0.15; in doubles (0.1 + 0.2) / 2 lies above 0.15.
    const auto reading = readRunChart(values("0.1 0.2 0.15 0.15 0.1 0.2"));
    CHECK(reading.center->text() == "0.15");
    CHECK(reading.useful == 4);
}

TEST_CASE("a frozen baseline counts values, not gaps") {
    const RunChartOptions two{.baseline = 2};
    CHECK(readRunChart(values("- 4 - 6 100"), two).center->text() == "5");
    CHECK(readRunChart(values("4"), two).center->text() == "4");
}

TEST_CASE("a percentage that mostly stands at 0 or 100 is not judged") {
    const RunChartOptions percent{.wanted = {}, .endsOfScale = {Decimal(0), Decimal(100)}};
    const auto half = readRunChart(values("100 100 100 100 100 100 90 80 70 60 50 40"), percent);
    CHECK(half.atEndsOfScale);
    CHECK(half.signals.empty());
    CHECK_FALSE(readRunChart(values("100 100 100 100 100 95 90 80 70 60 50 40"), percent).atEndsOfScale);
}

TEST_CASE("above sixty useful points there is no table, and the other check goes on") {
    RunChartValues made;
    for (int i = 0; i < 62; ++i)
        made.push_back(Decimal(i % 2));
    const auto reading = readRunChart(made);
    CHECK(reading.useful == 62);
    CHECK_FALSE(reading.limits);
    REQUIRE(reading.anhoej);
    CHECK(reading.anhoej->longestMax == 9);
}
