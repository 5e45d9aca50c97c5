// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days as they are kept (ISO 8601) and as people read them. A day that is none says nothing. Values.
#pragma once

#include "base/clock.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

using Date = std::chrono::year_month_day;

/// "2026-03-19", years 0001 to 9999; nothing else, and only days that exist.
std::optional<Date> parseIsoDate(std::string_view text);

/// True for ten characters shaped like an ISO date, whether or not that day exists.
bool looksLikeIsoDate(std::string_view text);

std::string isoDate(Date date);

/// "Thursday, March 19" (language en) or "jueves, 19 de marzo" (es); the year is added where it differs from
/// `today`.
std::string longDate(Date date, Date today, std::string_view language = "en");

/// "Mar 19" (en) or "19 mar" (es); the year is added where it differs from `today`.
std::string shortDate(Date date, Date today, std::string_view language = "en");

/// The day of a moment in the machine's time zone.
Date localDate(Milliseconds when);

/// Days from `from` to `to`; negative when `to` lies before, 0 where one of them is no day.
int daysBetween(Date from, Date to);

} // namespace waymark
