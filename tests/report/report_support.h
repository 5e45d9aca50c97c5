// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Journals to report on, and ways to read back what was written. No owner.
#pragma once

#include "journal/journal.h"
#include "report/build_report.h"
#include "report/writers.h"
#include "support/folder.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::test {

/// The Foundations course with nothing written.
Journal emptyJournal();
/// The sample that comes with Waymark.
Journal sampleJournal();
/// Nothing but these answers, handed in as a person would.
Journal journalWith(std::initializer_list<std::pair<std::string, std::string>> answers);

ReportOptions onDay(std::string_view isoDate);
/// A report of these nodes alone.
Report reportOf(std::vector<ReportNode> body);
std::string pdfOf(const Report& report, Paper paper = Paper::Letter);

/// What a report says, as an indented text for people: one line a thing.
std::string readable(const Report& report);

/// Without white space and invisible marks of direction: what is left does not depend on where lines break.
std::string squeezed(std::string_view text);
/// Every text that someone wrote, by its field.
std::vector<std::pair<std::string, std::string>> writtenTexts(const Journal& journal);

} // namespace waymark::test
