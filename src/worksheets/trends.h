// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet of split-out trends says of a group in one of its years. Pure; no owner.
#pragma once

#include "worksheets/sheet_view.h"

#include <optional>

namespace waymark {

inline constexpr int trendYears = 5;

/// Of 100, in year 1 to trendYears: how many met it out of how many; else the rate as written. `group` is a
/// row of the table `groups`.
std::optional<double> trendRate(const Scope& group, int year);

} // namespace waymark
