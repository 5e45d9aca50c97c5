// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// runChartPicture(): one series of a run chart with everything it tells: medians, signals as bands, what
// changed meanwhile, the goal. For the window and for every report. Pure; no owner.
#pragma once

#include "figures/run_chart.h"
#include "worksheets/run_chart_sheet.h"

#include <string>
#include <vector>

namespace waymark {

struct RunChartSetting {
    std::string title;
    std::vector<std::string> head; // of day and value
    Date today{};
    std::string language;
};

Figure runChartPicture(const RunChartSheet& sheet, const RunChartSeries& series,
                       const RunChartSetting& setting, const RunChartSize& size = {});

} // namespace waymark
