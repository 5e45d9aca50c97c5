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
