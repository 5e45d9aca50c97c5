// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "figures/ramp.h"
#include "figures/run_chart_picture.h"
#include "journal/outlook.h"
#include "report/pango_metrics.h"
#include "report/report_parts.h"
#include "worksheets/run_chart_words.h"

#include <algorithm>

namespace waymark::report_parts {

namespace {

// Where a row came from, short enough for a narrow column: a statement's letter, a tool's name, a page's.
std::string sourceLabel(const Context& context, const std::string& source) {
    if (source.empty())
        return {};
    const Course& course = context.course;
    if (const Block* block = course.block(source); block && block->kind == BlockKind::Statement)
        return block->letter;
    if (course.tool(ToolId(source)) || course.section(source))
        return course.label(source);
    if (const Section* section = course.sectionOf(source))
        return course.label(section->id);
    return source;
}

std::string whenOf(const Context& context, const ActionRow& row) {
    if (!row.date)
        return row.when;
    const auto date = datedInFull(*row.date, context.course.language(), true);
    const int late = daysLate(row, context.options.today);
    if (late == 0)
        return date;
    return filledIn(late == 1 ? context.strings.dayLate : context.strings.daysLate,
                    {date, std::to_string(late)});
}

std::string partName(const Context& context, int part) {
    return part > 0 ? filledIn(context.strings.part, {std::to_string(part)}) : std::string();
}

// A column in which nothing stands, behind those that have a language of their own.
void dropIfEmpty(Table& table, std::size_t column) {
    if (std::ranges::any_of(table.rows, [&](const auto& row) { return !isBlank(row[column]); }))
        return;
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.head.erase(table.head.begin() + at);
    table.widths.erase(table.widths.begin() + at);
    for (auto& row : table.rows)
        row.erase(row.begin() + at);
}

std::string stateOf(const Context& context, const QuestionRow& row) {
    return std::string(row.answered ? context.strings.answered : context.strings.open);
}

} // namespace

void keepLanguage(const Context& context, Table& table, std::size_t column, const FieldId& field) {
    if (const auto& language = context.journal.value(languageField(field)); !language.empty())
        table.languages[{table.rows.size() - 1, column}] = language;
}

// Two letters from two parts look the same: the part says which.
std::string partAndSource(const Context& context, int part, const std::string& source) {
    const auto from = sourceLabel(context, source);
    return partName(context, part) + (from.empty() ? "" : ", " + from);
}

Table actionsTable(const Context& context, const std::vector<ActionRow>& rows, bool withPart) {
    const auto& s = context.strings;
    Table table;
    table.head = {std::string(s.number), std::string(s.who),  std::string(s.what),
                  std::string(s.when),   std::string(s.from), std::string(s.done)};
    table.widths = {0.5, 1.8, 4.1, 2.2, withPart ? 2.1 : 1.7, 0.9};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ActionRow& row = rows[i];
        table.rows.push_back(
            {std::to_string(i + 1), row.who,
             row.dropped.empty() ? row.what : row.what + " (" + filledIn(s.dropped, {row.dropped}) + ")",
             whenOf(context, row),
             withPart ? partAndSource(context, row.part, row.from) : sourceLabel(context, row.from),
             row.done ? std::string(s.yes) : std::string()});
        keepLanguage(context, table, 1, cell(row.table, row.row, "who"));
        keepLanguage(context, table, 2, cell(row.table, row.row, "what"));
    }
    dropIfEmpty(table, 4);
    return table;
}

Table questionsTable(const Context& context, const std::vector<QuestionRow>& rows) {
    const auto& s = context.strings;
    Table table;
    table.head = {std::string(s.number), std::string(s.question), std::string(s.answer), std::string(s.from)};
    table.widths = {0.5, 3.4, 4.6, 1.6};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QuestionRow& row = rows[i];
        table.rows.push_back({std::to_string(i + 1), row.text,
                              isBlank(row.answer) ? stateOf(context, row) : row.answer,
                              sourceLabel(context, row.source)});
        keepLanguage(context, table, 1, cell(row.table, row.row, "text"));
        if (!isBlank(row.answer))
            keepLanguage(context, table, 2, cell(row.table, row.row, "answer"));
    }
    dropIfEmpty(table, 3);
    return table;
}

Table allQuestionsTable(const Context& context, const std::vector<QuestionRow>& rows) {
    const auto& s = context.strings;
    Table table;
    table.head = {std::string(s.number), std::string(s.question), std::string(s.state), std::string(s.from)};
    table.widths = {0.5, 5.6, 1.3, 2.6};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        table.rows.push_back({std::to_string(i + 1), rows[i].text, stateOf(context, rows[i]),
                              partAndSource(context, rows[i].part, rows[i].source)});
        keepLanguage(context, table, 1, cell(rows[i].table, rows[i].row, "text"));
    }
    return table;
}

void addSeries(Context& context, const Block& block, const RunChartSize& size) {
    const RunChartSetting setting{context.course.title(block.id),
                                  {context.course.text("series.date"), context.course.text("series.value")},
                                  context.options.today,
                                  context.course.language()};
    FigureTable facts{setting.head, {}};
    for (const auto& point : seriesOf(context.journal, block.id)) {
        const auto day = point.date ? shortDate(*point.date, context.options.today, context.course.language())
                                    : point.dateText;
        facts.rows.push_back({day, point.value || isBlank(point.valueText)
                                       ? point.valueText
                                       : filledIn(context.strings.notCounted, {trimmed(point.valueText)})});
    }
    const auto chart = runChartOfSeries(context.journal, block.id, {context.options.today, nullptr});
    if (chart.series.empty()) {
        context.body.push_back(Table{setting.title, facts.head, {}, facts.rows, false});
        return;
    }
    auto picture = runChartPicture(chart, chart.series.front(), setting, size);
    picture.facts = std::move(facts); // as written, also what is no number
    context.body.push_back(FigureBlock{std::move(picture)});
    addSaid(context, chart.series.front(), setting);
}

void addRamp(Context& context, const Ramp& ramp, const std::string& id, const std::string& here) {
    auto picture = waymark::ramp(ramp, context.course.language(), PangoMetrics(context.course.language()));
    if (picture.figure.height <= 0)
        return;
    const auto [shown, isNew] =
        context.ramps.try_emplace(picture.figure.alt, Span{here, false, false, "#" + id});
    if (isNew) {
        context.body.push_back(FigureBlock{std::move(picture.figure)});
        return;
    }
    const auto line = filledIn(context.strings.rampShown, {"\n"});
    const auto at = line.find('\n');
    context.body.push_back(Paragraph{
        {{line.substr(0, at), false, false, {}}, shown->second, {line.substr(at + 1), false, false, {}}},
        Paragraph::Style::Hint});
}

void addSaid(Context& context, const RunChartSeries& series, const RunChartSetting& setting) {
    for (const auto& sentence : saidOfSeries(series, setting.today, setting.language))
        context.body.push_back(paragraph(sentence, Paragraph::Style::Hint));
}

} // namespace waymark::report_parts
