// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/progress.h"

#include "base/text.h"
#include "journal/rows.h"

#include <algorithm>

namespace waymark {

namespace {

struct Fields {
    int filled = 0;
    int needed = 0;       // those that are not optional
    int neededFilled = 0;
};

bool filledIn(const Journal& journal, const Block& block) {
    if (isTable(block.kind))
        return std::ranges::any_of(journal.rows(block.id), [&](const std::string& row) {
            return !isEmptyRow(journal, block.id, row);
        });
    return !isBlank(journal.value(block.field()));
}

void count(const Journal& journal, const std::vector<Block>& blocks, Fields& fields) {
    for (const auto& block : blocks) {
        count(journal, block.blocks, fields);
        if (!isField(block.kind) && !isTable(block.kind))
            continue;
        const bool filled = filledIn(journal, block);
        fields.filled += filled;
        fields.needed += !block.optional;
        fields.neededFilled += !block.optional && filled;
    }
}

Progress planProgress(const Journal& journal, const Section& section) {
    bool done = false;
    bool row = false;
    Fields fields;
    count(journal, section.blocks, fields);
    for (const auto& block : section.blocks) {
        if (block.kind == BlockKind::Check)
            done = done || journal.checked(block.field());
        if (block.kind == BlockKind::Actions)
            row = row || std::ranges::any_of(actionsOf(journal, block.id), &ActionRow::complete);
    }
    if (done && row)
        return Progress::Filled;
    return fields.filled > 0 ? Progress::Started : Progress::NotYet;
}

bool hasChoice(const Section& section, const Journal& journal) {
    return std::ranges::any_of(section.blocks, [&](const Block& block) {
        return (block.kind == BlockKind::Statement || block.kind == BlockKind::None) &&
               journal.checked(block.field());
    });
}

} // namespace

Progress progressOf(const Journal& journal, const Section& section) {
    Fields fields;
    count(journal, section.blocks, fields);
    const bool anyField = fields.needed > 0 || fields.filled > 0;
    if (section.page == PageKind::Diagnostic)
        return hasChoice(section, journal) ? Progress::Filled : Progress::NotYet;
    if (section.page == PageKind::Plan)
        return planProgress(journal, section);
    if (!anyField)
        return Progress::Reading;
    if (fields.filled == 0)
        return Progress::NotYet;
    return fields.neededFilled == fields.needed ? Progress::Filled : Progress::Started;
}

Progress progressOf(const Journal& journal, const Part& part) {
    bool all = true;
    bool any = false;
    bool fillable = false;
    for (const auto& section : part.sections) {
        const auto progress = progressOf(journal, section);
        if (progress == Progress::Reading)
            continue;
        fillable = true;
        all = all && progress == Progress::Filled;
        any = any || progress != Progress::NotYet;
    }
    if (!fillable)
        return Progress::Reading;
    return all ? Progress::Filled : any ? Progress::Started : Progress::NotYet;
}

ProgressCount progressOf(const Journal& journal) {
    ProgressCount counted;
    for (const auto& part : journal.course().parts())
        for (const auto& section : part.sections) {
            const auto progress = progressOf(journal, section);
            if (part.number == 0 || progress == Progress::Reading)
                continue;
            counted.total += 1;
            counted.filled += progress == Progress::Filled;
        }
    return counted;
}

const Section* nextSection(const Journal& journal) {
    for (const auto& part : journal.course().parts())
        for (const auto& section : part.sections) {
            const auto progress = progressOf(journal, section);
            if (part.number != 0 && progress != Progress::Reading && progress != Progress::Filled)
                return &section;
        }
    return nullptr;
}

} // namespace waymark
