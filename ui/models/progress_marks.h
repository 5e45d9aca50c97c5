// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From how far a section is filled in to the shape that shows it. No owner.
#pragma once

#include "journal/progress.h"
#include "ui/widgets/progress_mark.h"

namespace waymark::ui {

/// Reading pages have no mark; NotYet stands in for them where one is asked for all the same.
inline Mark markOf(Progress progress) {
    return progress == Progress::Filled    ? Mark::FilledIn
           : progress == Progress::Started ? Mark::Started
                                           : Mark::NotYet;
}

} // namespace waymark::ui
