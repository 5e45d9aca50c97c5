// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers over time out of what people paste or export: columns of a spreadsheet, or one value a line. Pure;
// no owner.
#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "base/written_day.h"
#include "journal/recorder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct SeriesTextPoint {
    int line = 0;             // in the text, from 1
    std::string dateText;     // as written; empty where there is no such column
    std::optional<Date> date; // when it is a day
    std::string valueText;    // as written; empty is missing
    std::optional<Decimal> value;
    std::string group; // where groups are read
};

/// A cell that cannot be read. It is kept, and counts as missing.
struct SeriesTextFault {
    int line = 0;
    std::string text;
    std::string reason; // a sentence
};

struct SeriesText {
    std::vector<SeriesTextPoint> points; // by day where every point has one, else as they stand
    std::vector<SeriesTextFault> faults;
};

/// Cells with words that cannot be read. An empty one is missing, which is no fault of its words.
std::size_t unreadable(const SeriesText& series);

/// One value a line; or columns parted by tabs, semicolons or commas, of which the first is a day or a name
/// and the second the value; a first line without numbers is a head. A comma is a decimal one where any value
/// in the column says so. Cells may stand in double quotes. Empty lines between others are missing values.
///
/// Further columns are left out, or read as groups: one that holds numbers is a group by the name in its
/// head; one of words in the third place names the group of each line. `order` counts where the other days in
/// the column do not tell.
enum class Groups { LeftOut, Read };
SeriesText readSeriesText(std::string_view text, DayOrder order = DayOrder::MonthFirst,
                          Groups groups = Groups::LeftOut);

/// Adds the points to a table with the columns `date`, `value` and, where there are such, `group`: in one go,
/// each cell as it was written or, where only the column tells what it means, as it was understood. Returns
/// how many.
Result<std::size_t> addPoints(Recorder& recorder, std::string_view table, const SeriesText& series);

} // namespace waymark
