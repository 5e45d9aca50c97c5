// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writers: one a format, one table. Bytes are made in memory, then written beside and renamed over. No
// owner.
#pragma once

#include "base/result.h"
#include "journal/journal.h"
#include "report/report.h"

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class Paper { A4, Letter };

struct WriteOptions {
    Paper paper = Paper::Letter;
    std::string attachment = {}; // of a PDF: the journal as portableJson() has it; empty: none
    std::string password = {};   // of a PDF: AES-256; empty: anyone can open it
    /// Sections that stay out: data says of them not even that nothing is ticked.
    std::set<std::string, std::less<>> leftOut = {};
    /// Hears, in the thread of the call, how much is done (0 to 1); false gives up.
    std::function<bool(double)> goOn = {};
};

using WriteReport = Result<std::string> (*)(const Journal&, const Report&, const WriteOptions&);

struct Writer {
    std::string_view extension; // ".pdf"
    std::string_view name;      // "PDF"
    WriteReport write;
    bool isData = false; // values themselves rather than pages
};

/// .pdf, .html, .md, .json, .csv, .ics
const std::vector<Writer>& writers();
/// nullptr for an extension that no writer has; letter case does not matter.
const Writer* writerFor(const std::filesystem::path& path);
/// Whether the writer of ".json", say, writes values themselves rather than pages.
bool isData(std::string_view extension);

Result<std::string> writePdf(const Journal& journal, const Report& report, const WriteOptions& options);
Result<std::string> writeHtml(const Journal& journal, const Report& report, const WriteOptions& options);
Result<std::string> writeMarkdown(const Journal& journal, const Report& report, const WriteOptions& options);
/// Actions, questions and statements, one a row.
Result<std::string> writeCsv(const Journal& journal, const Report& report, const WriteOptions& options);
/// Open actions with a day, and live sessions.
Result<std::string> writeCalendar(const Journal& journal, const Report& report, const WriteOptions& options);
/// Whether any day stands in what that wrote.
bool hasDays(std::string_view calendar);
Result<std::string> writeJson(const Journal& journal, const Report& report, const WriteOptions& options);

/// Puts `bytes` at `path`: written beside it, on disk, then renamed over, so that a failure leaves what was
/// there.
Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace waymark
