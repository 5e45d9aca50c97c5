// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidance/guidance.h"

#include <algorithm>
#include <limits>
#include <map>

namespace waymark {

namespace {

std::vector<FieldId> inPrintedOrder(const Course& course, const Selection& statements) {
    std::vector<FieldId> ordered;
    for (const auto& statement : course.statements())
        if (statements.contains(statement))
            ordered.push_back(statement);
    return ordered;
}

GuidanceBlock describe(const Block& block) {
    GuidanceBlock guidance;
    guidance.id = block.id;
    guidance.step = block.step;
    for (const auto& child : block.blocks) {
        if (child.kind == BlockKind::Question)
            guidance.questions.push_back(child.id);
        else if (child.kind == BlockKind::Approach)
            guidance.approaches.push_back(child.id);
        else if (child.kind == BlockKind::Prompt || child.kind == BlockKind::Text)
            guidance.why.push_back(child.id);
    }
    return guidance;
}

} // namespace

Guidance guidanceFor(const Course& course, const Selection& ticked) {
    std::map<std::string, Selection> because;
    std::map<std::string, std::vector<std::string>> rules;
    for (const auto& rule : course.rules()) {
        if (!holds(rule.when, ticked))
            continue;
        because[rule.show].merge(causes(rule.when, ticked));
        rules[rule.show].push_back(rule.id);
    }
    Guidance guidance;
    forEachBlock(course.data(), [&](const Section&, const Block& block) {
        const auto found = because.find(block.id);
        if (block.kind != BlockKind::Guidance || found == because.end())
            return;
        auto shown = describe(block);
        shown.rules = rules[block.id];
        shown.because = inPrintedOrder(course, found->second);
        shown.tools = suggestedTools(course, shown.because);
        guidance.blocks.push_back(std::move(shown));
    });
    return guidance;
}

std::vector<SuggestedTool> suggestedTools(const Course& course, const std::vector<FieldId>& ticked) {
    struct Ranked {
        SuggestedTool tool;
        std::size_t best = std::numeric_limits<std::size_t>::max();
    };
    std::vector<Ranked> ranked; // in the order of the catalogue, which settles ties
    for (const auto& tool : course.tools()) {
        Ranked candidate{{tool.id, {}}};
        for (const auto& statement : ticked) {
            const auto& list = course.suggestionsFor(statement);
            const auto found = std::ranges::find(list, tool.id);
            if (found == list.end())
                continue;
            candidate.tool.because.push_back(statement);
            candidate.best = std::min(candidate.best, static_cast<std::size_t>(found - list.begin()));
        }
        if (!candidate.tool.because.empty())
            ranked.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) {
        if (a.tool.because.size() != b.tool.because.size())
            return a.tool.because.size() > b.tool.because.size();
        return a.best < b.best;
    });
    std::vector<SuggestedTool> tools;
    for (auto& each : ranked)
        tools.push_back(std::move(each.tool));
    return tools;
}

std::vector<FieldId> statementsSuggesting(const Course& course, const ToolId& tool) {
    std::vector<FieldId> found;
    for (const auto& statement : course.statements()) {
        const auto& list = course.suggestionsFor(statement);
        if (std::ranges::find(list, tool) != list.end())
            found.push_back(statement);
    }
    return found;
}

} // namespace waymark
