// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a session brief. Pure functions; no owner.
#pragma once

#include "cohort/brief_strings.h"
#include "cohort/session_brief.h"
#include "report/report_strings.h"

#include <string>

namespace waymark::brief_parts {

struct Context {
    const Cohort& cohort;
    const Course& course;
    const BriefStrings& words;
    const ReportStrings& shared; // with all other reports
    const BriefOptions& options;
    Report& report;
};

/// One page without anybody's name.
void addCoachesPage(Context& context);
/// All of it.
void addFacilitatorPages(Context& context);

/// "B" of a statement, with its part where several are shown: "2 B".
std::string letterOf(const Context& context, const FieldId& statement);
Paragraph plain(std::string text, Paragraph::Style style = Paragraph::Style::Body);
void addHeading(Context& context, int level, std::string_view text, bool newPage = false);

} // namespace waymark::brief_parts
