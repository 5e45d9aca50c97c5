// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidance/part_steps.h"

#include <algorithm>

namespace waymark {

std::vector<PartSteps> stepsOfParts(const Course& course) {
    int lastStep = 0;
    forEachBlock(course.data(), [&](const Section&, const Block& block) {
        if (block.kind == BlockKind::Step)
            lastStep = std::max(lastStep, block.step);
    });
    std::vector<PartSteps> found;
    int reached = 0; // the furthest step that any guidance so far is about
    for (const auto& part : course.parts()) {
        PartSteps steps{part.number, 0, 0};
        bool tests = false;
        for (const auto& section : part.sections) {
            tests = tests || section.page == PageKind::Pdsa;
            for (const auto& block : section.blocks) {
                if (block.kind != BlockKind::Guidance || block.step == 0)
                    continue;
                steps.first = steps.first == 0 ? block.step : std::min(steps.first, block.step);
                steps.last = std::max(steps.last, block.step);
            }
        }
        if (steps.first == 0 && tests && reached < lastStep)
            steps = {part.number, reached + 1, lastStep};
        if (steps.first == 0)
            continue;
        reached = std::max(reached, steps.last);
        found.push_back(steps);
    }
    return found;
}

} // namespace waymark
