// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of a small test (plan, do, study, act), and how far each one has come. Pure functions; no owner.
#pragma once

#include "journal/journal.h"

#include <string>
#include <vector>

namespace waymark {

enum class StageState { Done, Now, Later };

struct PdsaStage {
    std::string id;                   // its heading, "part5.pdsa.plan"
    std::vector<const Block*> blocks; // what stands under the heading, in reading order
    StageState state = StageState::Later;
    std::string summary; // the first line of its main answer; empty while there is none
};

/// The section of the course that plans a small test; nullptr where it has none.
const Section* pdsaSection(const Course& course);

/// The first that is not done is the one people are in now; a Do that `waits` for its day is not.
std::vector<StageState> inTurn(const std::vector<bool>& done, bool waits = false);

/// A stage begins at each heading of the section but its own, and holds the blocks named after it. It is done
/// when everything in it that is not optional is filled in. Where the test has a worksheet of its own, this
/// is half of the story: stagesOnPage() tells all of it.
std::vector<PdsaStage> stagesOf(const Journal& journal, const Section& section);

} // namespace waymark
