// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/carry_over.h"

#include "base/text.h"
#include "journal/outlook.h"
#include "journal/progress.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr std::string_view family = "dropped.";

std::optional<Date> dayOf(const Journal& journal, const Section& section) {
    for (const auto& block : section.blocks)
        if (block.kind == BlockKind::Date)
            return parseIsoDate(journal.value(block.field()));
    return std::nullopt;
}

// The row of the same name where it is free; else one that is, else a new one.
Result<std::string> rowFor(Recorder& recorder, std::string_view plan, const std::string& wish) {
    const auto& journal = recorder.journal();
    auto rows = journal.rows(plan);
    if (isEmptyRow(journal, plan, wish)) {
        if (std::ranges::find(rows, wish) != rows.end())
            return wish;
        rows.push_back(wish);
        if (auto added = recorder.set(orderField(plan), join(rows, " ")); !added)
            return added.error();
        return wish;
    }
    for (const auto& row : rows)
        if (isEmptyRow(journal, plan, row))
            return row;
    return addRow(recorder, plan);
}

} // namespace

FieldId droppedField(std::string_view table, std::string_view row) {
    return FieldId(std::string(family).append(table).append(".").append(row));
}

std::optional<ActionPlace> actionOfDropped(const FieldId& field) {
    const auto& name = field.str();
    const auto dot = name.rfind('.');
    if (!startsWith(name, family) || dot <= family.size())
        return std::nullopt;
    return ActionPlace{name.substr(family.size(), dot - family.size()), name.substr(dot + 1)};
}

Result<ActionPlace> moveAction(Recorder& recorder, const ActionPlace& from, std::string_view plan) {
    const auto& journal = recorder.journal();
    const auto* block = journal.course().block(plan);
    const auto rows = journal.rows(from.table);
    if (!block || block->kind != BlockKind::Actions || plan == from.table ||
        std::ranges::find(rows, from.row) == rows.end())
        return Error{ErrorCode::UnknownField, "There is no such action, or no such plan.", {}};
    const Recorder::Together inOneGo(recorder);
    const auto row = rowFor(recorder, plan, from.row);
    if (!row)
        return row.error();
    const ActionPlace to{std::string(plan), row.value()};
    const auto carry = [&](const FieldId& source, const FieldId& target) -> Result<void> {
        const auto value = journal.value(source);
        return value.empty() ? Result<void>() : recorder.set(target, value);
    };
    for (const auto& column : journal.columns(from.table)) {
        const auto source = cell(from.table, from.row, column);
        const auto target = cell(to.table, to.row, column);
        for (const auto& [of, becomes] :
             {std::pair(source, target), std::pair(languageField(source), languageField(target))})
            if (auto carried = carry(of, becomes); !carried)
                return carried.error();
        if (!journal.value(languageField(source)).empty())
            if (auto cleared = recorder.set(languageField(source), ""); !cleared)
                return cleared.error();
    }
    if (auto carried = carry(droppedField(from.table, from.row), droppedField(to.table, to.row)); !carried)
        return carried.error();
    if (auto removed = removeRow(recorder, from.table, from.row); !removed)
        return removed.error();
    return to;
}

std::vector<ActionRow> carriedActions(const Journal& journal, int part) {
    auto rows = openActions(journal);
    std::erase_if(rows, [&](const ActionRow& row) { return row.part >= part; });
    return rows;
}

std::optional<Preparation> preparationFor(const Journal& journal, Date today) {
    const auto& course = journal.course();
    const Part* next = nullptr;
    Preparation found;
    for (const auto& part : course.parts())
        for (const auto& section : part.sections) {
            const auto day = section.page == PageKind::Live ? dayOf(journal, section) : std::nullopt;
            if (part.number > 0 && day && daysBetween(today, *day) >= 0 && (!next || *day < found.day)) {
                next = &part;
                found.day = *day;
            }
        }
    if (!next)
        return std::nullopt;
    found.part = next->number;
    for (const auto& section : next->sections) {
        const auto progress = progressOf(journal, section);
        if (section.page != PageKind::Live && (progress == Progress::NotYet || progress == Progress::Started))
            found.sections.push_back(section.id);
    }
    const auto actions = openActions(journal);
    found.actions = int(std::ranges::count_if(
        actions, [&](const ActionRow& row) { return row.date && daysBetween(*row.date, found.day) >= 0; }));
    const auto questions = questionsOf(journal);
    found.questions = int(std::ranges::count_if(questions, [&](const QuestionRow& row) {
        return row.part == found.part && !row.answered && !isBlank(row.text);
    }));
    return found;
}

} // namespace waymark
