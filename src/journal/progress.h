// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Progress: how far a section is filled in, as three shapes show it. Pure functions; no owner.
#pragma once

#include "journal/journal.h"

#include <vector>

namespace waymark {

enum class Progress {
    Reading, // nothing to fill in
    NotYet,
    Started,
    Filled,
};

/// A text: any words fill it in. Several fields: some is started, all (but optional ones) is filled in. A
/// diagnostic: a tick or "None of these fits us". A plan: its done check and a row with who, what and when.
Progress progressOf(const Journal& journal, const Section& section);
/// The least of its sections that can be filled in: all filled in, some begun, or none.
Progress progressOf(const Journal& journal, const Part& part);

struct ProgressCount {
    int filled = 0;
    int total = 0;
};
/// Sections of the numbered parts that can be filled in.
ProgressCount progressOf(const Journal& journal);

/// The first section of the numbered parts that is not filled in; nullptr when all are.
const Section* nextSection(const Journal& journal);

} // namespace waymark
