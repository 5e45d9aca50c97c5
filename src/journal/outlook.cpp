// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/outlook.h"

#include "base/text.h"
#include "journal/progress.h"

#include <algorithm>

namespace waymark {

bool isFresh(const Journal& journal) {
    return std::ranges::all_of(journal.answers(), [&](const auto& entry) {
        const auto& [field, answer] = entry;
        if (isBlank(answer.value))
            return true;
        // An order of rows says nothing by itself.
        const auto spec = journal.course().field(field);
        return spec && (spec->part == 0 || spec->kind == FieldKind::Order);
    });
}

std::optional<Date> nextLiveSession(const Journal& journal, Date today) {
    std::optional<Date> next;
    for (const auto& field : journal.course().fields()) {
        const auto* section = journal.course().section(field.section);
        if (field.kind != FieldKind::Date || !field.row.empty() || !section ||
            section->page != PageKind::Live)
            continue;
        const auto date = parseIsoDate(journal.value(field.id));
        if (date && today.ok() && daysBetween(today, *date) >= 0 && (!next || *date < *next))
            next = date;
    }
    return next;
}

std::vector<ActionRow> openActions(const Journal& journal) {
    auto rows = actionsOf(journal);
    std::erase_if(rows, [](const ActionRow& row) { return row.done || !row.dropped.empty(); });
    return byDate(std::move(rows));
}

const Block* planToAddTo(const Journal& journal, const std::string& place) {
    const auto& course = journal.course();
    const auto* next = nextSection(journal);
    const auto* here = course.partOf(place);
    const auto* there = next ? course.partOf(next->id) : nullptr;
    const Block* best = nullptr;
    int worth = -1;
    for (const auto* table : course.tables()) {
        if (table->kind != BlockKind::Actions)
            continue;
        const auto* part = course.partOf(course.sectionOf(table->id)->id);
        const int now = part == here ? 2 : part == there ? 1 : 0;
        if (now > worth) {
            best = table;
            worth = now;
        }
    }
    return best;
}

int daysLate(const ActionRow& action, Date today) {
    return action.done || !action.dropped.empty() || !action.date
               ? 0
               : std::max(0, daysBetween(*action.date, today));
}

std::vector<QuestionRow> openQuestionsFirst(const Journal& journal) {
    auto rows = questionsOf(journal);
    std::erase_if(rows, [](const QuestionRow& row) { return isBlank(row.text); });
    std::ranges::stable_partition(rows, [](const QuestionRow& row) { return !row.answered; });
    return rows;
}

} // namespace waymark
