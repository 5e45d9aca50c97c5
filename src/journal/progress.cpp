// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/progress.h"

#include "base/text.h"
#include "journal/extract_mark.h"
#include "journal/rows.h"

#include <algorithm>

namespace waymark {

namespace {

struct Fields {
    int filled = 0;
    int needed = 0; // those that are not optional
    int neededFilled = 0;
};

bool filledIn(const Journal& journal, const Block& block) {
    if (isTable(block.kind))
        return std::ranges::any_of(journal.rows(block.id), [&](const std::string& row) {
            return !isEmptyRow(journal, block.id, row);
        });
    return !isBlank(journal.value(block.field()));
}

bool isTick(const Block& block) {
    return block.kind == BlockKind::Statement || block.kind == BlockKind::None;
}

// Calls `visit` for every block of a section that can be filled in.
template <class Visit>
void forFields(const std::vector<Block>& blocks, Visit&& visit) {
    for (const auto& block : blocks) {
        if (isField(block.kind) || isTable(block.kind))
            visit(block);
        forFields(block.blocks, visit);
    }
}

// The statements of a section and their "None of these fits us" are one question.
Fields countOf(const Journal& journal, const Section& section) {
    Fields fields;
    const auto add = [&](bool optional, bool filled) {
        fields.filled += filled;
        fields.needed += !optional;
        fields.neededFilled += !optional && filled;
    };
    bool asked = false;
    bool ticked = false;
    forFields(section.blocks, [&](const Block& block) {
        if (!isTick(block))
            return add(block.optional, filledIn(journal, block));
        asked = true;
        ticked = ticked || journal.checked(block.field());
    });
    if (asked)
        add(false, ticked);
    return fields;
}

// A tick, or "None of these fits us": what else stands on the page is beside the point.
Progress diagnosticProgress(const Journal& journal, const Section& section) {
    bool ticked = false;
    forFields(section.blocks, [&](const Block& block) {
        ticked = ticked || (isTick(block) && journal.checked(block.field()));
    });
    return ticked ? Progress::Filled : Progress::NotYet;
}

// The inventory's test: the done check, and a row with all three cells.
Progress planProgress(const Journal& journal, const Section& section) {
    bool done = true;
    bool row = true;
    forFields(section.blocks, [&](const Block& block) {
        if (block.kind == BlockKind::Check)
            done = done && journal.checked(block.field());
        if (block.kind == BlockKind::Actions)
            row = row && std::ranges::any_of(actionsOf(journal, block.id), &ActionRow::complete);
    });
    const auto fields = countOf(journal, section);
    return fields.filled == 0 ? Progress::NotYet : done && row ? Progress::Filled : Progress::Started;
}

} // namespace

Progress progressOf(const Journal& journal, const Section& section) {
    // An extract says how far its journal had come; what it has of the answers does not tell.
    if (const auto& told = journal.value(extractProgressField(section.id)); !told.empty())
        return told == "filled" ? Progress::Filled : told == "started" ? Progress::Started : Progress::NotYet;
    if (section.page == PageKind::Diagnostic)
        return diagnosticProgress(journal, section);
    if (section.page == PageKind::Plan)
        return planProgress(journal, section);
    const auto fields = countOf(journal, section);
    if (fields.needed == 0 && fields.filled == 0)
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
