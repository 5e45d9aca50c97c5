// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps of the cycle the parts of a course work on. Pure functions; no owner.
#pragma once

#include "course/course.h"

#include <vector>

namespace waymark {

struct PartSteps {
    int part = 0;
    int first = 0; // 1 to 8
    int last = 0;
};

/// The steps of a part's guidance; a part with a small test has those after them. Parts that have neither are
/// left out.
std::vector<PartSteps> stepsOfParts(const Course& course);

} // namespace waymark
