// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ramp(): small tests as wheels on a slope, each leading to the next, as a Figure. Pure; no owner.
#pragma once

#include "figures/figure.h"
#include "figures/text_metrics.h"
#include "worksheets/ramps.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Where a cycle stands in the picture, for whoever can be pointed at it.
struct RampNode {
    std::string id; // the sheet, "page", or "add"
    FigurePoint center;
    double radius = 0;
    double right = 0; // where its words end
    double top = 0;   // of wheel and words together
    double bottom = 0;
    std::string words; // all of them
};

struct RampPicture {
    Figure figure;
    std::vector<RampNode> nodes;
};

struct RampSize {
    double width = 500; // the height follows from it
    double text = 8;
    bool withAdd = false; // a place for one more cycle
};

/// As many wheels stand side by side as have room for their words; the others go on below.
RampPicture ramp(const Ramp& ramp, std::string_view language, const TextMetrics& metrics,
                 const RampSize& size = {});

} // namespace waymark
