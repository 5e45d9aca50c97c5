// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs together goes from one worksheet into the next: rows of a shadowing log become steps of a
// process map, factors go from the iceberg to their check and on. What is there already stays, and is not
// brought twice. No owner.
#pragma once

#include "journal/recorder.h"
#include "worksheets/sheet_view.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

/// A row that is to be in a table of the other sheet.
struct CopiedRow {
    std::string table;
    std::vector<std::pair<std::string, std::string>> cells; // column and value; empty ones are left out
    std::vector<std::string> key; // a row with the same words in these columns is the same
};

struct CopyKind {
    std::string_view from; // tools
    std::string_view to;
    std::vector<CopiedRow> (*rows)(const SheetView& from);
    std::string_view tick = {}; // the check that chooses the rows, "TABLE.COLUMN"; empty: all of them go
};

/// The one table of what can be copied into what.
const std::vector<CopyKind>& copyKinds();

/// How many rows copyInto() would add; without a sheet as many as there are to be had.
std::size_t missingRows(const SheetView& from, const CopyKind& kind, std::string_view toSheet = {});

/// Adds the rows that are not there yet; how many these were. Refused (BadInput) where the two tools do not
/// belong together.
Result<std::size_t> copyInto(Recorder& recorder, const SheetView& from, std::string_view toSheet);

/// What copySeries() did.
struct CopiedSeries {
    std::size_t added = 0;
    std::vector<std::string> different; // days that have another number there: they stay as they are
};
/// The same for the numbers of a course's page (`part5.pdsa.study.series`) into a run chart, and back from
/// it: points without a group, of one table with the columns `date` and `value` into another.
Result<CopiedSeries> copySeries(Recorder& recorder, std::string_view fromTable, std::string_view toTable);
/// What it would do.
CopiedSeries missingInSeries(const Journal& journal, std::string_view fromTable, std::string_view toTable);

} // namespace waymark
