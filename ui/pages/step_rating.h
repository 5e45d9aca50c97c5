// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the answer that says how a step is going to the sign that shows it. No owner.
#pragma once

#include "ui/widgets/step_mark.h"

#include <string_view>

namespace waymark::ui {

/// A step that nobody has rated looks like one that has not begun.
inline StepMark stepMarkOf(std::string_view rating) {
    return rating == "well"      ? StepMark::GoingWell
           : rating == "refresh" ? StepMark::NeedsRefresh
                                 : StepMark::NotYet;
}

} // namespace waymark::ui
