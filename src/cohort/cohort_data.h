// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cohort as data for other programs: JSON, and CSV for spreadsheets. Pure; no owner.
#pragma once

#include "cohort/cohort.h"
#include "cohort/since.h"

#include <string>

namespace waymark {

/// What was remembered, and what changed since; nothing where nobody looked before.
struct LastTime {
    Date day{};
    std::vector<SinceThen> changes;
};

/// docs/user-guide.md has its keys.
std::string cohortJson(const Cohort& cohort, const std::optional<LastTime>& last = {});
/// One thing a row, its kind first.
std::string cohortCsv(const Cohort& cohort, const std::optional<LastTime>& last = {});

} // namespace waymark
