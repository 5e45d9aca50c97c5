// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets in a report: what was filled in, what was worked out, and what is worth a thought.
#include "base/decimal.h"
#include "base/text.h"
#include "journal/sheets.h"
#include "report/report_parts.h"
#include "worksheets/feedback.h"
#include "worksheets/numbers.h"
#include "worksheets/print.h"
#include "worksheets/run_chart_sheet.h"
#include "worksheets/run_chart_words.h"
#include "worksheets/said.h"

#include <algorithm>
#include <cmath>

namespace waymark::report_parts {

namespace {

constexpr std::size_t mostColumns = 6; // side by side on a page

class SheetPages {
  public:
    SheetPages(Context& context, const SheetView& sheet)
        : context_(context),
          sheet_(sheet),
          whole_{sheet, {}, {}},
          hidden_(context.options.smallNumbers ? std::set<FieldId>() : hiddenInPrint(sheet)) {}

    void write() {
        const auto about = *waymark::sheet(sheet_.journal, sheet_.id);
        const auto name = sheet_.tool->label(sheet_.tool->id.str(), sheet_.language());
        context_.body.push_back(
            Heading{2, nameOf(sheet_.journal, {sheet_.id, {}, {}}), "sheet-" + sheet_.id, false, true, {}});
        head(name, !isBlank(about.title));
        if (!isWritten(sheet_.journal, sheet_.id)) // what its tool begins with is nobody's answer
            return context_.body.push_back(
                paragraph(context_.strings.nothingWritten, Paragraph::Style::Hint));
        if (sheet_.tool->resultCard)
            resultCard();
        addSheetFigures(context_, sheet_, hidden_);
        if (sheet_.tool->id == ToolId("pdsa-ramp")) {
            context_.ramps.clear(); // its own worksheet shows it in any case
            ramp(rampListed(sheet_));
        } else if (sheet_.tool->id == ToolId("pdsa")) {
            ramp(rampOf(sheet_.journal, sheet_.id, sheet_.options));
        }
        for (const auto& group : sheet_.tool->groups)
            write(group);
        thoughts();
    }

  private:
    std::string label(const std::string& id) const { return sheet_.tool->label(id, sheet_.language()); }

    // The tool where the title hides it, the day, and who took part.
    void head(const std::string& tool, bool titled) {
        std::vector<std::string> facts;
        if (titled)
            facts.push_back(tool);
        if (const auto& day = sheet_.journal.value(sheetField(sheet_.id, "dated")); !isBlank(day))
            facts.push_back(shownDate(context_, day));
        if (const auto& who = sheet_.journal.value(sheetField(sheet_.id, "took-part")); !isBlank(who))
            facts.push_back(filledIn(context_.strings.tookPart, {trimmed(who)}));
        if (!facts.empty())
            context_.body.push_back(paragraph(join(facts, " · "), Paragraph::Style::Hint));
    }

    void ramp(const Ramp& shown) {
        addRamp(context_, shown, "sheet-" + sheet_.id, nameOf(sheet_.journal, {sheet_.id, {}, {}}));
    }

    void resultCard() {
        for (const auto& each : sheetsOf(sheet_.journal)) {
            const auto card = each.tool == ToolId("result-card")
                                  ? viewOf(sheet_.journal, each.id, sheet_.options)
                                  : std::nullopt;
            if (!card)
                continue;
            Panel panel;
            panel.title = nameOf(sheet_.journal, {each.id, {}, {}});
            panel.tint = 4;
            for (const char* field : {"result", "indicator", "test"})
                if (const auto words = saidOf({*card, {}, {}}, field); !words.empty())
                    panel.lead.push_back(labelled(card->tool->label(field, sheet_.language()), words));
            if (!panel.lead.empty())
                context_.body.push_back(std::move(panel));
            return;
        }
    }

    void write(const ToolGroup& group) {
        std::vector<ReportNode> nodes;
        Table facts;
        facts.rowHeads = true;
        facts.head = {};
        for (const auto& field : group.fields) {
            if (field.kind == ToolFieldKind::Table) {
                flush(nodes, facts);
                if (sheet_.tool->id == ToolId("run-chart") && field.id == "points")
                    charts(nodes, field);
                else
                    table(nodes, field, label(group.id));
            } else if (auto words = shown(field, whole_); !isBlank(words)) {
                if (field.kind == ToolFieldKind::Long) {
                    flush(nodes, facts);
                    nodes.push_back(paragraph(label(field.id), Paragraph::Style::Label));
                    nodes.push_back(AnswerText{std::move(words), {}});
                } else {
                    facts.rows.push_back({label(field.id), std::move(words)});
                }
            }
        }
        flush(nodes, facts);
        if (nodes.empty())
            return;
        context_.body.push_back(
            Heading{3, label(group.id), "sheet-" + sheet_.id + "-" + group.id, false, false, {}});
        std::ranges::move(nodes, std::back_inserter(context_.body));
    }

    static void flush(std::vector<ReportNode>& nodes, Table& facts) {
        if (facts.rows.empty())
            return;
        auto made = facts;
        made.widths = {3, 7};
        nodes.push_back(std::move(made));
        facts.rows.clear();
    }

    // As people read it: hidden where it counts few people, and a gap where a reference leads nowhere.
    std::string shown(const ToolField& field, const Scope& scope) const {
        const auto id = scope.table.empty() ? sheetField(sheet_.id, field.id)
                                            : cell(sheet_.table(scope.table), scope.row, field.id);
        if (hidden_.contains(id))
            return std::string(countsFew(field, scope) ? context_.strings.underTen
                                                       : context_.strings.keptBack);
        const auto written = writtenIn(scope, field.id);
        if (field.kind == ToolFieldKind::Check)
            return written == "true" ? std::string(context_.strings.yes) : std::string();
        if (field.kind == ToolFieldKind::Choice && isBlank(written)) // what is proposed, nobody chose
            return {};
        if (fieldKindOf(field.kind) == FieldKind::Number && numberFault(field, written))
            return filledIn(context_.strings.notCounted, {trimmed(written)});
        auto words = saidOf(scope, field.id);
        if (!isBlank(written) && isBlank(words))
            return field.kind == ToolFieldKind::Ref ? std::string(context_.strings.gone) : written;
        if (field.kind == ToolFieldKind::Date && parseIsoDate(written))
            return shownDate(context_, written);
        return words;
    }

    // Those with anything in them.
    std::vector<const ToolField*> columnsOf(const ToolField& field,
                                            const std::vector<std::string>& rows) const {
        std::vector<const ToolField*> columns;
        for (const auto& column : field.columns)
            if (std::ranges::any_of(rows,
                                    [&](const auto& row) { return !isBlank(cellWords(field, column, row)); }))
                columns.push_back(&column);
        return columns;
    }

    void table(std::vector<ReportNode>& nodes, const ToolField& field, const std::string& heading) {
        const auto rows = printedRows(sheet_, field);
        const auto columns = columnsOf(field, rows);
        if (!columns.empty() && (field.cards || columns.size() > mostColumns))
            cards(nodes, field, columns, rows, heading);
        else if (!columns.empty())
            nodes.push_back(grid(field, columns, rows, heading));
        if (const auto withheld = withheldRows(sheet_, field); withheld > 0)
            nodes.push_back(
                paragraph(filledIn(context_.strings.withheld, {label(field.id), std::to_string(withheld)}),
                          Paragraph::Style::Hint));
    }

    std::string cellWords(const ToolField& table, const ToolField& column, const std::string& row) const {
        return shown(column, whole_.at(table.id, row));
    }

    Table grid(const ToolField& field, const std::vector<const ToolField*>& columns,
               const std::vector<std::string>& rows, const std::string& heading) const {
        Table made;
        if (label(field.id) != heading)
            made.caption = label(field.id);
        for (const auto* column : columns)
            made.head.push_back(label(field.id + "." + column->id));
        for (const auto& row : rows) {
            std::vector<std::string> cells;
            for (const auto* column : columns)
                cells.push_back(cellWords(field, *column, row));
            made.rows.push_back(std::move(cells));
            for (std::size_t i = 0; i < columns.size(); ++i)
                keepLanguage(context_, made, i, cell(sheet_.table(field.id), row, columns[i]->id));
        }
        setWidths(made);
        return made;
    }

    // By what stands in them: a column of long sentences gets more, but not all.
    static void setWidths(Table& table) {
        table.widths.clear();
        for (std::size_t i = 0; i < table.head.size(); ++i) {
            std::size_t letters = codePointCount(table.head[i]);
            for (const auto& row : table.rows)
                letters = std::max(letters, codePointCount(row[i]));
            table.widths.push_back(std::sqrt(double(letters)));
        }
    }

    // Rows with many columns or long texts: each one a small table of its own.
    void cards(std::vector<ReportNode>& nodes, const ToolField& field,
               const std::vector<const ToolField*>& columns, const std::vector<std::string>& rows,
               const std::string& heading) const {
        if (label(field.id) != heading)
            nodes.push_back(paragraph(label(field.id), Paragraph::Style::Label));
        for (const auto& row : rows) {
            Table made;
            made.rowHeads = true;
            made.widths = {3, 7};
            made.caption = sheet_.item(field.id, row).name;
            const auto* naming = namingColumn(field, columns, row, made.caption);
            for (const auto* column : columns)
                if (auto words = cellWords(field, *column, row); !isBlank(words) && column != naming) {
                    made.rows.push_back({label(field.id + "." + column->id), std::move(words)});
                    keepLanguage(context_, made, 1, cell(sheet_.table(field.id), row, column->id));
                }
            if (!made.rows.empty())
                nodes.push_back(std::move(made));
        }
    }

    // The one that says no more than the caption, in the same language, where others say something; or none.
    const ToolField* namingColumn(const ToolField& table, const std::vector<const ToolField*>& columns,
                                  const std::string& row, const std::string& caption) const {
        const ToolField* naming = nullptr;
        bool others = false;
        for (const auto* column : columns) {
            const auto words = cellWords(table, *column, row);
            const auto language =
                sheet_.journal.value(languageField(cell(sheet_.table(table.id), row, column->id)));
            if (!naming && words == caption && language.empty())
                naming = column;
            else
                others = others || !isBlank(words);
        }
        return others ? naming : nullptr;
    }

    // A chart for each group, each with a median of its own, and its numbers as they were written: the facts
    // of the picture with what is no number beside them, so that one table says both.
    void charts(std::vector<ReportNode>& nodes, const ToolField& points) {
        Context here{context_.journal, context_.course, context_.options, context_.strings, nodes};
        const auto chart = runChartOf(whole_);
        for (const auto& series : chart.series) {
            auto columns = columnsOf(points, series.rows);
            std::erase_if(columns, [](const auto* column) { // these the title and the signals say
                return column->id == "group" || column->id == "unusual";
            });
            auto table = grid(points, columns, series.rows, {});
            const RunChartSetting setting{series.group, {}, context_.options.today, sheet_.language()};
            const bool few = hidesAny(points, series.rows);
            auto picture = runChartPicture(chart, series, setting);
            finishCells(table, columns, series, setting, few);
            if (!few)
                addSignals(table, picture, series);
            setWidths(table);
            if (!series.group.empty())
                table.caption = series.group;
            picture.facts = {};
            if (few)
                nodes.push_back(
                    paragraph(std::string(context_.strings.chartKeptBack), Paragraph::Style::Hint));
            else if (picture.height > 0)
                nodes.push_back(FigureBlock{std::move(picture)});
            if (!table.head.empty())
                nodes.push_back(std::move(table));
            if (!few)
                addSaid(here, series, setting);
        }
    }

    bool hidesAny(const ToolField& table, const std::vector<std::string>& rows) const {
        return std::ranges::any_of(rows, [&](const auto& row) {
            return std::ranges::any_of(table.columns, [&](const auto& column) {
                return hidden_.contains(cell(sheet_.table(table.id), row, column.id));
            });
        });
    }

    // Days as the picture says them, and a rate that follows from the numbers beside it.
    static void finishCells(Table& table, const std::vector<const ToolField*>& columns,
                            const RunChartSeries& series, const RunChartSetting& setting, bool few) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                auto& cell = table.rows[i][column];
                if (columns[column]->id == "date")
                    cell = dayOf(series, i, setting.today, setting.language);
                else if (!few && columns[column]->id == "value" && isBlank(cell) && series.values[i])
                    cell = shortNumber(series.values[i]->toDouble());
            }
    }

    // The signals that each point is part of, which the picture knows.
    static void addSignals(Table& table, const Figure& picture, const RunChartSeries& series) {
        constexpr std::size_t signal = 2; // behind its day and its value
        if (picture.facts.rows.empty() || picture.facts.rows.front().size() <= signal)
            return;
        table.head.push_back(picture.facts.head.back());
        std::size_t point = 0;
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            table.rows[i].push_back(series.values[i] ? picture.facts.rows[point++][signal] : std::string());
    }

    // What the worksheet would like to be thought about: never what is well, or what nobody can tell yet.
    void thoughts() {
        const auto shown = withoutWithheldRows(sheet_);
        const auto feedback = feedbackFor(shown, sheet_.id, sheet_.options);
        ListBlock list;
        for (const auto& check : feedback->checks)
            if (check.state == State::NotYet)
                list.items.push_back({ListItem::Mark::Bullet, {}, {{check.words, false, false, {}}}});
        if (list.items.empty())
            return;
        context_.body.push_back(paragraph(context_.strings.worthAThought, Paragraph::Style::Label));
        context_.body.push_back(std::move(list));
    }

    Context& context_;
    const SheetView& sheet_;
    Scope whole_;
    std::set<FieldId> hidden_;
};

} // namespace

void addSheets(Context& context, const std::vector<std::string>& wanted) {
    bool first = true;
    for (const auto& each : sheetsOf(context.journal)) {
        if (std::ranges::find(wanted, each.id) == wanted.end())
            continue;
        const auto view = viewOf(context.journal, each.id, {context.options.today, nullptr});
        if (!view)
            continue;
        if (std::exchange(first, false))
            context.body.push_back(
                Heading{1, std::string(context.strings.worksheets), "worksheets", true, true, {}});
        SheetPages(context, *view).write();
    }
}

} // namespace waymark::report_parts
