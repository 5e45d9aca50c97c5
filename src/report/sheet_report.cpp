// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One worksheet as a report of its own.
#include "base/text.h"
#include "journal/sheets.h"
#include "report/build_report.h"
#include "report/report_parts.h"

namespace waymark {

Report buildSheetReport(const Journal& journal, const std::string& sheet, const ReportOptions& options) {
    Report report;
    const auto& course = journal.course();
    const auto& strings =
        reportStrings(options.stringsLanguage.empty() ? course.language() : options.stringsLanguage);
    report_parts::Context context{journal, course, options, strings, report.body};
    report_parts::addSheets(context, {sheet});
    report.title = nameOf(journal, {sheet, {}, {}});
    report.author = trimmed(journal.value(FieldId("journal.owner.name")));
    report.header = trimmed(journal.value(FieldId("journal.partnership")));
    if (report.header.empty())
        report.header = report.author;
    report.subtitle = report.header;
    report.language = course.language();
    report.date = report_parts::datedInFull(options.today, course.language(), true);
    report.pageOf = strings.pageOf;
    report.ticked = strings.ticked;
    report.unticked = strings.unticked;
    report.contents = false;
    report.compact = true;
    // The title says already what the first two headings say, and what stood below them is one level higher.
    std::erase_if(report.body, [](const ReportNode& node) {
        const auto* heading = std::get_if<Heading>(&node);
        return heading && heading->level < 3;
    });
    for (auto& node : report.body)
        if (auto* heading = std::get_if<Heading>(&node))
            --heading->level;
    return report;
}

} // namespace waymark
