// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/run_chart_picture.h"

#include "worksheets/run_chart_words.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr std::size_t bandsAtMost = 12; // beyond, a picture says less than the sentences beside it

std::string withNumber(std::string_view text, const Decimal& number) {
    std::string made(text);
    if (const auto at = made.find("%1"); at != std::string::npos)
        made.replace(at, 2, shortNumber(number.toDouble()));
    return made;
}

// Missing values have a place in the series, and none in the picture.
class Placed {
  public:
    explicit Placed(const RunChartValues& values) {
        std::size_t next = 0;
        for (const auto& value : values) {
            places_.push_back(next);
            next += value.has_value();
        }
        places_.push_back(next);
    }
    std::size_t at(std::size_t position) const { return places_[std::min(position, places_.size() - 1)]; }
    std::size_t total() const { return places_.back(); }

  private:
    std::vector<std::size_t> places_; // of each value among those that are there
};

} // namespace

Figure runChartPicture(const RunChartSheet& sheet, const RunChartSeries& series,
                       const RunChartSetting& setting, const RunChartSize& size) {
    const auto& own = runChartPictureWords(setting.language);
    const Placed placed(series.values);
    RunChartDrawing drawing;
    RunChartWords words{setting.title, std::string(own.alt),  std::string(own.altNone),
                        setting.head,  std::string(own.goal), {}};
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (series.values[i])
            drawing.points.push_back({series.rows[i], dayOf(series, i, setting.today, setting.language),
                                      *series.values[i], false, series.unusual[i]});
    std::vector<std::string> more(drawing.points.size());
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (series.values[i] && series.unusual[i])
            more[placed.at(i)] = own.unusual;
    for (const auto& phase : series.phases) {
        const auto& reading = phase.reading;
        const auto from = placed.at(phase.from);
        const auto to = placed.at(phase.to);
        if (from == to || !reading.center)
            continue;
        const bool newest = to == placed.total();
        drawing.lines.push_back(
            {from, to, *reading.center,
             withNumber(newest && reading.provisional ? own.provisional : own.median, *reading.center),
             !newest});
        for (const auto& signal : reading.signals) {
            if (signal.kind == RunChartSignal::Kind::Runs)
                continue;
            const auto first = placed.at(phase.from + signal.from);
            const auto last = placed.at(phase.from + signal.to);
            const auto name = nameOf(signal, setting.language);
            if (drawing.bands.size() < bandsAtMost)
                drawing.bands.push_back({first, last, name});
            for (auto i = first; i <= last; ++i) {
                drawing.points[i].signal = true;
                more[i] += (more[i].empty() ? "" : ", ") + name;
            }
        }
    }
    std::ranges::stable_sort(drawing.bands, {}, &RunChartBand::from);
    for (const auto& event : sheet.events)
        if (const auto before = firstPointFrom(series, event.day))
            drawing.markers.push_back({placed.at(*before), event.words});
    drawing.goal = sheet.goal;
    if (std::ranges::any_of(more, [](const auto& each) { return !each.empty(); })) {
        words.head.emplace_back(own.signal);
        words.more = std::move(more);
    }
    return runChart(drawing, words, size);
}

} // namespace waymark
