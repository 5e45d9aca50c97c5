// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "worksheets/run_chart.h"
#include "worksheets/series_text.h"

#include <algorithm>
#include <charconv>

namespace waymark::cli {

namespace {

constexpr std::size_t mostBytes = 16U << 20U;

Json numberJson(Decimal number) {
    const auto parsed = parseJson(number.text()); // digits as they are; parsed, a number of JSON
    return parsed ? parsed.value() : Json();
}

Json signalJson(const RunChartSignal& signal) {
    Json json;
    if (signal.kind == RunChartSignal::Kind::Runs)
        return {{"kind", "runs"}, {"which", signal.up ? "too many" : "too few"}};
    const bool shift = signal.kind == RunChartSignal::Kind::Shift;
    json["kind"] = shift ? "shift" : "trend";
    json["from"] = signal.from + 1;
    json["to"] = signal.to + 1;
    json["count"] = signal.count;
    if (shift)
        json["side"] = signal.up ? "above" : "below";
    else
        json["direction"] = signal.up ? "up" : "down";
    if (signal.wanted)
        json["wanted"] = *signal.wanted;
    return json;
}

Json readingJson(const RunChartReading& reading, const SeriesText& series) {
    Json json;
    json["median"] = reading.center ? numberJson(*reading.center) : Json();
    json["points"] = reading.points;
    json["useful"] = reading.useful;
    json["above"] = reading.above;
    json["below"] = reading.below;
    json["runs"] = reading.runs;
    json["longest"] = reading.longest;
    json["crossings"] = reading.crossings;
    json["limits"] = nullptr;
    if (reading.limits)
        json["limits"] = {{"runs", {reading.limits->least, reading.limits->most}},
                          {"approximate", reading.approximate}};
    json["anhoej"] = nullptr;
    if (reading.anhoej)
        json["anhoej"] = {{"longestMax", reading.anhoej->longestMax},
                          {"crossingsMin", reading.anhoej->crossingsMin},
                          {"signal", reading.anhoej->signal}};
    json["signals"] = Json::array();
    for (const auto& signal : reading.signals)
        json["signals"].push_back(signalJson(signal));
    if (reading.provisional)
        json["provisional"] = true;
    if (reading.rebase)
        json["rebase"] = {{"from", reading.rebase->from + 1}, {"median", numberJson(reading.rebase->median)}};
    for (const auto& fault : series.faults)
        json["bad"].push_back({{"line", fault.line}, {"text", fault.text}, {"reason", fault.reason}});
    return json;
}

std::string spanOf(const RunChartSignal& signal) {
    return "points " + std::to_string(signal.from + 1) + " to " + std::to_string(signal.to + 1);
}

std::string signalWords(const RunChartSignal& signal, const RunChartReading& reading) {
    const auto count = std::to_string(signal.count);
    switch (signal.kind) {
    case RunChartSignal::Kind::Shift:
        return "Shift: " + count + (signal.up ? " above" : " below") + " the line, " + spanOf(signal);
    case RunChartSignal::Kind::Trend:
        return "Trend: " + count + (signal.up ? " going up, " : " going down, ") + spanOf(signal);
    case RunChartSignal::Kind::Runs:
        return std::string(signal.up ? "Many" : "Few") + " runs: " + count + ", where " +
               std::to_string(reading.limits->least) + " to " + std::to_string(reading.limits->most) +
               " are usual";
    }
    return {};
}

std::string readingText(const RunChartReading& reading) {
    if (!reading.center)
        return "There are no numbers in it.\n";
    std::string text = "Median " + reading.center->text() + ", " + counted(reading.points, "point") + ", " +
                       std::to_string(reading.useful) + " not on the line.\n" + counted(reading.runs, "run") +
                       ", the longest of " + counted(reading.longest, "point") + "; " +
                       counted(reading.crossings, "crossing") + ".\n";
    if (reading.provisional)
        text += "Fewer than ten useful points: the median is provisional, and only a trend was looked for.\n";
    for (const auto& signal : reading.signals)
        text +=
            signalWords(signal, reading) +
            (signal.wanted ? *signal.wanted ? ", in the wanted direction" : ", not in the wanted direction"
                           : "") +
            ". Worth asking what happened.\n";
    if (reading.signals.empty())
        text += "No signal.\n";
    if (reading.anhoej)
        text += std::string("A second, stricter check (Anhoej) sees ") +
                (reading.anhoej->signal ? "a change" : "no change") + ".\n";
    return text;
}

// What of the options can be read; the error is a sentence.
Result<RunChartOptions> optionsFrom(const Arguments& arguments) {
    RunChartOptions options;
    if (arguments.has("--baseline") && arguments.has("--center"))
        return Error{ErrorCode::BadInput, "Either --baseline or --center, not both.", {}};
    if (const auto text = arguments.value("--baseline")) {
        const auto [end, failure] =
            std::from_chars(text->data(), text->data() + text->size(), options.baseline);
        if (failure != std::errc() || end != text->data() + text->size() || options.baseline == 0)
            return Error{ErrorCode::BadInput, "--baseline takes a number of points, 1 or more.", {}};
    }
    if (const auto text = arguments.value("--center")) {
        options.center = parseNumber(*text);
        if (!options.center)
            return Error{ErrorCode::BadInput, "--center takes a number.", {}};
    }
    if (const auto text = arguments.value("--direction")) {
        if (*text != "up" && *text != "down")
            return Error{ErrorCode::BadInput, "--direction is up or down.", {}};
        options.wanted = *text == "up" ? WantedDirection::Up : WantedDirection::Down;
    }
    return options;
}

} // namespace

Outcome runRunChart(const Arguments& arguments) {
    const auto options = optionsFrom(arguments);
    if (!options)
        return wrongUsage(options.error().message, usageOf("runchart"));
    const std::filesystem::path path = arguments.words[0];
    auto text = readInput(path, mostBytes);
    if (!text)
        return failed(path, text.error());
    if (auto fit = checkText(text.value()); !fit)
        return failed(path, {ErrorCode::BadInput, "It is no text: " + fit.error().message + ".", {}});
    const auto series = readSeriesText(text.value());
    RunChartValues values;
    for (const auto& point : series.points)
        values.push_back(point.value);
    const auto reading = readRunChart(values, options.value());
    auto outcome = done(arguments.has("--json") ? writeJson(readingJson(reading, series), true) + "\n"
                                                : readingText(reading));
    for (const auto& fault : series.faults)
        outcome.problem += path.string() + ": line " + std::to_string(fault.line) + ": " +
                           (fault.text.empty() ? "" : "\"" + oneLine(fault.text) + "\": ") + fault.reason +
                           " It was left out.\n";
    const auto known =
        std::size_t(std::ranges::count_if(values, [](const auto& value) { return bool(value); }));
    if (options->baseline > known)
        outcome.problem += path.string() + ": There are " + std::to_string(known) +
                           " values, fewer than the " + std::to_string(options->baseline) +
                           " of the baseline. The median is of all of them.\n";
    return outcome;
}

} // namespace waymark::cli
