// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/outlook.h"

#include "base/text.h"

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
        if (date && daysBetween(today, *date) >= 0 && (!next || *date < *next))
            next = date;
    }
    return next;
}

std::vector<ActionRow> openActions(const Journal& journal) {
    auto rows = actionsOf(journal);
    std::erase_if(rows, [](const ActionRow& row) { return row.done || !row.dropped.empty(); });
    return byDate(std::move(rows));
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
