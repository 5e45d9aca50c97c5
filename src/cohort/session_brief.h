// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The session brief: a cohort as a report, with which a facilitator prepares a session. Pure; no owner.
#pragma once

#include "cohort/cohort_data.h"
#include "report/writers.h"

#include <optional>
#include <string>

namespace waymark {

struct BriefOptions {
    std::string title;        // the cohort's name; empty: "Cohort"
    bool coachesOnly = false; // the first page alone: counts and questions, and nobody's name
    std::optional<LastTime> last;
};

/// First one page for the coaches, without names, then all of it for the facilitator.
Report sessionBrief(const Cohort& cohort, const BriefOptions& options);

/// The same as a PDF.
Result<std::string> sessionBriefPdf(const Cohort& cohort, const BriefOptions& options,
                                    const WriteOptions& write);

} // namespace waymark
