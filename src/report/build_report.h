// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// buildReport(): a journal becomes a Report. Pure; no owner.
#pragma once

#include "journal/journal.h"
#include "report/report.h"

#include <string>
#include <vector>

namespace waymark {

enum class DocumentKind {
    Journal,  // all of it
    Brief,    // one or two pages for the coaches
    Workbook, // nothing filled in, with lines to write on
    Form,     // the same to be filled in by a PDF reader, with what is written so far
};

struct ReportOptions {
    Date today{};                // stands on the title page and decides what is late; none: no day is told
    std::string stringsLanguage; // of headings that are ours; empty: the course's
    std::vector<std::string> sheets; // ids of those that go in; a journal has no page for one nobody wrote in
    bool smallNumbers = false;       // numbers of people under ten are shown, too
    DocumentKind kind = DocumentKind::Journal;
    std::vector<int> parts = {};           // their numbers; empty: all
    bool notes = false;                    // a brief has them only when it is asked to
    std::vector<std::string> without = {}; // ids of sections that stay out of this document
};

/// `journal` as it may be read by others: sharedJournal() leaves out what may not.
Report buildReport(const Journal& journal, const ReportOptions& options);
/// One worksheet alone, for a table around which people sit: its title over it, no page of its own for that.
Report buildSheetReport(const Journal& journal, const std::string& sheet, const ReportOptions& options);

} // namespace waymark
