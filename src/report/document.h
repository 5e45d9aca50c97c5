// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// makeDocument(): one choice of what to hand on, one file's bytes. What the command line, the window's export
// and its preview all call. Pure, in any thread; no owner.
#pragma once

#include "course/read_course.h"
#include "report/build_report.h"
#include "report/writers.h"

#include <string>
#include <vector>

namespace waymark {

struct DocumentChoice {
    std::string extension = ".pdf"; // one of writers()
    ReportOptions report;
    WriteOptions write; // its attachment is made here
    bool withPrivate = false;
    bool attachment = true; // a PDF of the journal or a brief carries what it shows, to be opened again
    /// The journal's own course, structure first: it travels where it is not the one that Waymark brings.
    std::vector<PackFile> course = {};
};

/// The whole journal with all its worksheets, and the day of the last change (of `today` while there is
/// none).
DocumentChoice wholeJournal(const Journal& journal, Date today);

Result<std::string> makeDocument(const Journal& journal, const DocumentChoice& choice);

/// A name for the file: "Riverbend Attendance Partnership, coach brief 2026-03-11.pdf"
std::string documentName(const Journal& journal, const DocumentChoice& choice);

} // namespace waymark
