// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that buildReport() puts together: sections, diagnostics, tables. Pure functions; no owner.
#pragma once

#include "figures/run_chart_picture.h"
#include "journal/journal.h"
#include "journal/rows.h"
#include "report/build_report.h"
#include "report/report_strings.h"
#include "worksheets/ramps.h"
#include "worksheets/sheet_view.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::report_parts {

struct Context {
    const Journal& journal;
    const Course& course;
    const ReportOptions& options;
    const ReportStrings& strings;
    std::vector<ReportNode>& body;
    std::map<std::string, Span> ramps = {}; // shown already, by their words: where
};

Paragraph paragraph(std::string_view text, Paragraph::Style style = Paragraph::Style::Body);
/// "Date: Thursday, March 19"
Paragraph labelled(std::string_view label, std::string_view value);

/// Something was written in the section, or ticked.
bool anyWritten(const Context& context, const Section& section);
/// One line, "Not filled in yet: %1.", for all that is empty; nothing where nothing is.
void addNotYet(Context& context, std::string_view sentence, const std::vector<std::string>& names);
/// A section's heading, and what was written in it.
void addSection(Context& context, const Section& section);
/// Statements, ticked or not, and the guidance that they lead to.
void addDiagnostic(Context& context, const Section& section);

/// A table of actions; the part of each where `withPart`.
/// Notes what the person says of the language of `field`, whose words stand in that column of the last row.
void keepLanguage(const Context& context, Table& table, std::size_t column, const FieldId& field);
Table actionsTable(const Context& context, const std::vector<ActionRow>& rows, bool withPart);
Table questionsTable(const Context& context, const std::vector<QuestionRow>& rows);
/// Questions of all parts, without their answers.
Table allQuestionsTable(const Context& context, const std::vector<QuestionRow>& rows);
/// Values over time: a chart with its facts, or a table where no value is a number.
void addSeries(Context& context, const Block& block, const RunChartSize& size = {});
/// The ramp of small tests as a picture with its facts; nothing where there is none. One that was shown
/// already under another heading is not shown again: a line leads there. `here`: the heading's id and words.
void addRamp(Context& context, const Ramp& ramp, const std::string& id, const std::string& here);
/// What a chart tells, in sentences.
void addSaid(Context& context, const RunChartSeries& series, const RunChartSetting& setting);

/// What was written into a field, with the language that it was said to be in.
AnswerText answerText(const Context& context, const FieldId& field);
/// What becomes of a part's trail of posts: how far each is filled in.
std::optional<Figure> trailOf(const Context& context);
/// True for the parts that the options name, or all numbered ones.
bool isChosen(const Context& context, int part);
/// A section of which nothing is known here: it is private, or stays out of this document.
bool isOut(const Context& context, std::string_view section);
/// What of the journal is not here, a sentence each.
std::vector<std::string> leftOut(const Context& context);
/// Guidance for `ticked` statements of a diagnostic; `asked`: for those who have not ticked them yet.
void addGuidance(Context& context, const Section& section, const Selection& ticked, bool asked);
/// "Part 2, E": the part of a row and where in it the row came from.
std::string partAndSource(const Context& context, int part, const std::string& source);

/// One or two pages for the coaches: questions first.
void addBrief(Context& context, Report& report);
/// What a brief says of the sections in which anything was written since the last one was sent; empty:
/// nothing.
std::vector<Columns::Node> changesSinceSent(const Context& context);
/// Everything that the course asks, to be filled in by hand or by a PDF reader.
void addWorkbook(Context& context, Report& report);

/// The fields of the worksheets that the options name, to be filled in.
void addSheetForms(Context& context);

/// The worksheets of these ids, in the journal's order.
void addSheets(Context& context, const std::vector<std::string>& wanted);
/// The pictures of one of them; `hidden` stays out of print.
void addSheetFigures(Context& context, const SheetView& sheet, const std::set<FieldId>& hidden);

/// With its year, whatever today is: a printed page is read later.
std::string datedInFull(Date date, std::string_view language, bool isShort);
/// What a person wrote as a date, as people read it; other words as they are.
std::string shownDate(const Context& context, const std::string& value);
std::string shownValue(const Context& context, const Block& field);

} // namespace waymark::report_parts
