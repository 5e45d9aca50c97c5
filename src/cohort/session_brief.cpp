// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/session_brief.h"

#include "base/text.h"
#include "cohort/brief_parts.h"
#include "report/report_parts.h"

namespace waymark {

using namespace brief_parts;

std::string brief_parts::letterOf(const Context& context, const FieldId& statement) {
    const auto* block = context.course.block(statement.str());
    if (!block)
        return statement.str();
    const auto spec = context.course.field(statement);
    return context.cohort.part > 0 || !spec ? block->letter
                                            : std::to_string(spec->part) + " " + block->letter;
}

Paragraph brief_parts::plain(std::string text, Paragraph::Style style) {
    return {{{std::move(text), false, false, {}}}, style};
}

void brief_parts::addHeading(Context& context, int level, std::string_view text, bool newPage) {
    context.report.body.push_back(Heading{level, std::string(text), {}, newPage, true, {}});
}

Report sessionBrief(const Cohort& cohort, const BriefOptions& options) {
    const auto& course = *cohort.course;
    const auto& words = briefStrings(course.language());
    const auto& shared = reportStrings(course.language());
    Report report;
    report.compact = true;
    report.contents = false;
    report.language = course.language();
    report.title = options.title.empty() ? std::string(words.cohort) : options.title;
    report.header = words.brief;
    report.running = report.creator;
    report.date = report_parts::datedInFull(cohort.today, course.language(), true);
    report.pageOf = shared.pageOf;
    report.ticked = shared.ticked;
    report.unticked = shared.unticked;
    report.firstFooter = words.coachFooter; // the page for the coaches
    report.footer = options.coachesOnly ? words.coachFooter : words.facilitatorFooter;
    report.subtitle = cohort.people.size() == 1
                          ? std::string(words.oneJournal)
                          : filledIn(words.journals, {std::to_string(cohort.people.size())});
    if (cohort.part > 0)
        report.subtitle += " " + filledIn(words.onlyPart, {std::to_string(cohort.part)});
    Context context{cohort, course, words, shared, options, report};
    addCoachesPage(context);
    if (!options.coachesOnly)
        addFacilitatorPages(context);
    return report;
}

Result<std::string> sessionBriefPdf(const Cohort& cohort, const BriefOptions& options,
                                    const WriteOptions& write) {
    return writePdf(Journal(cohort.course), sessionBrief(cohort, options), write);
}

} // namespace waymark
