// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Provenance: whether a file is a journal or what someone chose to share of one, and under which name. The
// one place of the cohort that knows how an extract is marked. Pure; no owner.
#pragma once

#include "journal/journal.h"

#include <string>

namespace waymark {

struct Provenance {
    bool extract = false;
    std::string name; // as it is to be shown; empty: not known
    Uuid person{};    // of the journal that it is, or that it was taken from
};

Provenance provenanceOf(const Journal& journal);

} // namespace waymark
