// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers over time, as people paste them: every line is a point or a fault that says why.
#include "fuzz.h"

#include "worksheets/run_chart.h"
#include "worksheets/series_text.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    if (size > 20'000)
        return 0;
    for (const auto order : {DayOrder::MonthFirst, DayOrder::DayFirst}) {
        const auto series = readSeriesText(fuzz::text(data, size), order);
        for (const auto& fault : series.faults)
            fuzz::hold(!fault.reason.empty());
        RunChartValues values;
        for (const auto& point : series.points)
            values.push_back(point.value);
        (void)readRunChart(values);
    }
    return 0;
}
