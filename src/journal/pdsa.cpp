// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/pdsa.h"

#include "base/text.h"

#include <algorithm>

namespace waymark {

namespace {

bool filledIn(const Journal& journal, const PdsaStage& stage) {
    return std::ranges::all_of(stage.blocks, [&](const Block* block) {
        return block->optional || !isField(block->kind) || !isBlank(journal.value(block->field()));
    });
}

// A choice says in a word what a text says in many, so it comes first, then a long answer. Of short answers
// only the one about what is done tells the test apart from others.
std::string summaryOf(const Journal& journal, const PdsaStage& stage) {
    const auto firstOf = [&](auto matches) -> std::string {
        for (const auto* block : stage.blocks)
            if (matches(*block) && !isBlank(journal.value(block->field())))
                return trimmed(split(trimmed(journal.value(block->field())), '\n').front());
        return {};
    };
    for (const auto* block : stage.blocks)
        if (block->kind == BlockKind::Choice && !journal.value(block->field()).empty())
            return journal.course().optionLabel(block->id, journal.value(block->field()));
    if (auto text = firstOf([](const Block& block) { return block.kind == BlockKind::LongText; });
        !text.empty())
        return text;
    return firstOf(
        [](const Block& block) { return block.kind == BlockKind::ShortText && block.id.ends_with(".what"); });
}

} // namespace

const Section* pdsaSection(const Course& course) {
    for (const auto& part : course.parts())
        for (const auto& section : part.sections)
            if (section.page == PageKind::Pdsa)
                return &section;
    return nullptr;
}

std::vector<StageState> inTurn(const std::vector<bool>& done, bool waits) {
    constexpr std::size_t doing = 1;
    std::vector<StageState> states;
    bool before = true; // every stage so far is done
    for (std::size_t i = 0; i < done.size(); ++i) {
        states.push_back(done[i]                            ? StageState::Done
                         : before && !(waits && i == doing) ? StageState::Now
                                                            : StageState::Later);
        before = before && done[i];
    }
    return states;
}

std::vector<PdsaStage> stagesOf(const Journal& journal, const Section& section) {
    std::vector<PdsaStage> stages;
    for (const auto& block : section.blocks) {
        if (block.kind == BlockKind::Heading && block.id != section.id)
            stages.push_back({block.id, {}, StageState::Later, {}});
        else if (!stages.empty() && startsWith(block.id, stages.back().id + "."))
            stages.back().blocks.push_back(&block);
    }
    std::vector<bool> done;
    for (const auto& stage : stages)
        done.push_back(filledIn(journal, stage));
    const auto states = inTurn(done);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        stages[i].state = states[i];
        stages[i].summary = summaryOf(journal, stages[i]);
    }
    return stages;
}

} // namespace waymark
