// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people write them: "Mar 19", "19 de marzo", "3/19", "2026-03-19". No owner.
#pragma once

#include "base/date.h"

#include <string>
#include <string_view>

namespace waymark {

struct WrittenDay {
    enum class Kind {
        Empty,
        Day,
        NoSuchDay, // written as a day, but the calendar has none such
        Words      // "after the break": kept as it is
    };
    Kind kind = Kind::Empty;
    Date day{};
};

/// Of "3/4", unless only the other order makes a month.
enum class DayOrder { MonthFirst, DayFirst };

/// How people who write in that language mostly do.
DayOrder dayOrderOf(std::string_view language);

/// Read as a day, in upper or lower case, with or without accents and with any spaces:
/// - numbers: 2026-03-19, 2026/3/19, 20260319, and 3/19, 3.19, 3-19 with or without a year;
/// - a month by its name and a day, in any order: Mar 19, 19th of March, 19 de marzo, Thursday, March 19.
///   Names are English or Spanish, whole or from three letters on.
/// Without a year that of `today` is meant; two digits mean this century. A month alone, a week, a quarter or
/// more than one day are no day: they stay words.
WrittenDay readCalendarDay(std::string_view text, Date today, DayOrder order);

/// Days said from today, too: tomorrow, next Friday, dentro de dos semanas (relative_day.h lists them).
WrittenDay readWrittenDay(std::string_view text, Date today, DayOrder order);

/// What is read as a day in ISO 8601, all else as it was written.
std::string keptDay(const std::string& written, Date today, DayOrder order);

/// The same of what may have been written on another day: nobody knows from when on "tomorrow" was said.
std::string keptCalendarDay(const std::string& written, Date today, DayOrder order);

} // namespace waymark
