// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rows.h"

#include "base/text.h"
#include "journal/carry_over.h"

#include <algorithm>

namespace waymark {

namespace {

int partNumber(const Journal& journal, std::string_view id) {
    const auto* section = journal.course().sectionOf(id);
    return section ? journal.course().partOf(section->id)->number : 0;
}

// Calls `take(table, row)` for the rows with content of every table of a kind, or of the one named.
template <class Take>
void forRows(const Journal& journal, BlockKind kind, std::string_view table, Take&& take) {
    for (const auto* block : journal.course().tables()) {
        if (block->kind != kind || (!table.empty() && block->id != table))
            continue;
        for (const auto& row : journal.rows(block->id))
            if (!isEmptyRow(journal, block->id, row))
                take(block->id, row);
    }
}

} // namespace

Result<std::string> addRow(Recorder& recorder, std::string_view table) {
    auto rows = recorder.journal().rows(table);
    auto row = randomRowId();
    rows.push_back(row);
    if (auto done = recorder.set(orderField(table), join(rows, " ")); !done)
        return done.error();
    return row;
}

Result<std::vector<std::string>> addRows(Recorder& recorder, std::string_view table, std::size_t count) {
    auto rows = recorder.journal().rows(table);
    std::vector<std::string> added;
    for (std::size_t i = 0; i < count; ++i)
        added.push_back(randomRowId());
    rows.insert(rows.end(), added.begin(), added.end());
    if (auto done = recorder.set(orderField(table), join(rows, " ")); !done)
        return done.error();
    return added;
}

Result<void> removeRow(Recorder& recorder, std::string_view table, std::string_view row) {
    auto rows = recorder.journal().rows(table);
    if (std::ranges::find(rows, row) == rows.end())
        return Error{
            ErrorCode::UnknownField, "There is no row \"" + std::string(row) + "\" in this table.", {}};
    const Recorder::Together inOneGo(recorder);
    for (const auto& column : recorder.journal().columns(table))
        if (auto done = recorder.set(cell(table, row, column), ""); !done)
            return done;
    // Another action may stand in a row of this name one day.
    if (const auto dropped = droppedField(table, row); !recorder.journal().value(dropped).empty())
        if (auto done = recorder.set(dropped, ""); !done)
            return done;
    std::erase(rows, row);
    // Of a plan an empty order would bring the first rows back, so the last one to go leaves a fresh row
    // behind.
    const auto* block = recorder.journal().course().block(table);
    if (rows.empty() && block && block->kind == BlockKind::Actions)
        rows.push_back(randomRowId());
    return recorder.set(orderField(table), join(rows, " "));
}

Result<void> moveRow(Recorder& recorder, std::string_view table, std::string_view row, std::size_t to) {
    auto rows = recorder.journal().rows(table);
    if (std::erase(rows, row) == 0)
        return Error{
            ErrorCode::UnknownField, "There is no row \"" + std::string(row) + "\" in this table.", {}};
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(std::min(to, rows.size())), std::string(row));
    return recorder.set(orderField(table), join(rows, " "));
}

bool isEmptyRow(const Journal& journal, std::string_view table, std::string_view row) {
    return std::ranges::all_of(journal.columns(table), [&](const std::string& column) {
        return journal.value(cell(table, row, column)).empty();
    });
}

bool ActionRow::complete() const {
    return !isBlank(who) && !isBlank(what) && !isBlank(when);
}

std::vector<ActionRow> actionsOf(const Journal& journal, std::string_view table) {
    std::vector<ActionRow> found;
    forRows(journal, BlockKind::Actions, table, [&](const std::string& of, const std::string& row) {
        const auto value = [&](std::string_view column) { return journal.value(cell(of, row, column)); };
        found.push_back({of, row, partNumber(journal, of), value("who"), value("what"), value("when"),
                         parseIsoDate(value("when")), value("done") == "true", value("from"),
                         trimmed(journal.value(droppedField(of, row)))});
    });
    return found;
}

std::vector<ActionRow> byDate(std::vector<ActionRow> rows) {
    std::ranges::stable_sort(rows, [](const ActionRow& a, const ActionRow& b) {
        if (a.date.has_value() != b.date.has_value())
            return a.date.has_value();
        return a.date && *a.date < *b.date;
    });
    return rows;
}

std::vector<QuestionRow> questionsOf(const Journal& journal, std::string_view table) {
    std::vector<QuestionRow> found;
    forRows(journal, BlockKind::Questions, table, [&](const std::string& of, const std::string& row) {
        const auto value = [&](std::string_view column) { return journal.value(cell(of, row, column)); };
        found.push_back({of, row, partNumber(journal, of), value("text"), value("answered") == "true",
                         value("answer"), value("source")});
    });
    return found;
}

std::vector<FreeQuestions> freeQuestionsOf(const Journal& journal) {
    std::vector<FreeQuestions> found;
    for (const auto& field : journal.course().fields())
        if (field.kind == FieldKind::LongText && field.part > 0 &&
            field.id.str().ends_with(".plan.questions"))
            if (const auto& text = journal.value(field.id); !isBlank(text))
                found.push_back({field.id, field.part, text});
    return found;
}

std::vector<SeriesPoint> seriesOf(const Journal& journal, std::string_view table) {
    std::vector<SeriesPoint> found;
    forRows(journal, BlockKind::Series, table, [&](const std::string& of, const std::string& row) {
        const auto& date = journal.value(cell(of, row, "date"));
        const auto& value = journal.value(cell(of, row, "value"));
        found.push_back({row, date, parseIsoDate(date), value, parseNumber(value)});
    });
    return found;
}

} // namespace waymark
