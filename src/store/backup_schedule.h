// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a backup is due, and which ones go once there are many: questions about moments alone, without a disk.
// No owner.
#pragma once

#include "base/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

inline constexpr Milliseconds backupEvery = Milliseconds{30} * 60 * 1000;

/// No backup lies within half an hour of `now`, before or after: a clock that was set back does not stop
/// them.
bool isBackupDue(const std::vector<Milliseconds>& kept, Milliseconds now);

/// Those that may go, oldest first. All of the last day stay, then the last one of each day (UTC) for thirty
/// days, then the last one of each month. The newest always stays, and so does what lies after `now`, since
/// then it is the clock that cannot be trusted.
std::vector<Milliseconds> surplusBackups(std::vector<Milliseconds> kept, Milliseconds now);

/// "2026-11-22T06-41-30Z", which every file system takes and which sorts by time. Whole seconds.
std::string backupName(Milliseconds when);
std::optional<Milliseconds> readBackupName(std::string_view name);

} // namespace waymark
