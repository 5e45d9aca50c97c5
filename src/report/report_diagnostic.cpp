// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "guidance/guidance.h"
#include "report/report_parts.h"

#include <algorithm>

namespace waymark::report_parts {

namespace {

std::vector<Span> words(std::string text) {
    return {{std::move(text), false, false, {}}};
}

std::string letterOf(const Course& course, const FieldId& statement) {
    const Block* block = course.block(statement.str());
    return block ? block->letter : std::string();
}

std::string lettersOf(const Course& course, const std::vector<FieldId>& statements) {
    std::vector<std::string> letters;
    for (const auto& statement : statements)
        letters.push_back(letterOf(course, statement));
    return join(letters, ", ");
}

void addGroup(Panel& panel, std::string_view title, const std::vector<std::string>& texts) {
    if (texts.empty())
        return;
    Panel::Group group{std::string(title), {}};
    for (const auto& text : texts)
        group.list.items.push_back({ListItem::Mark::Bullet, {}, words(text)});
    panel.groups.push_back(std::move(group));
}

// `asked`: nobody ticked anything yet, so only the letters are named that lead here.
Panel panelOf(const Context& context, const GuidanceBlock& block, bool asked) {
    const Course& course = context.course;
    Panel panel;
    panel.title = course.title(block.id);
    panel.tint = block.step >= 1 && block.step <= 3 ? block.step : 4;
    if (asked)
        panel.lead.push_back(
            paragraph(filledIn(context.strings.ifTicked, {lettersOf(course, block.because)})));
    for (const auto& statement : asked ? std::vector<FieldId>() : block.because) {
        const auto letter = letterOf(course, statement);
        panel.badges.push_back(letter);
        panel.lead.push_back(
            paragraph(filledIn(context.strings.because, {letter, course.text(statement.str())})));
    }
    for (const auto& why : block.why)
        panel.lead.push_back(paragraph(course.text(why)));
    const auto textsOf = [&](const std::vector<std::string>& ids) {
        std::vector<std::string> texts;
        for (const auto& id : ids)
            texts.push_back(course.text(id));
        return texts;
    };
    addGroup(panel, context.strings.consider, textsOf(block.questions));
    addGroup(panel, context.strings.tryThis, textsOf(block.approaches));
    std::vector<std::string> tools;
    for (const auto& tool : block.tools)
        tools.push_back(filledIn(context.strings.suggestedBy,
                                 {course.title(tool.id.str()), lettersOf(course, tool.because)}));
    addGroup(panel, context.strings.tools, tools);
    return panel;
}

} // namespace

void addDiagnostic(Context& context, const Section& section) {
    ListBlock statements;
    for (const auto& block : section.blocks) {
        if (block.kind != BlockKind::Statement && block.kind != BlockKind::None)
            continue;
        const bool on = context.journal.checked(block.field());
        if (block.kind == BlockKind::Statement || on)
            statements.items.push_back({on ? ListItem::Mark::Ticked : ListItem::Mark::Unticked, block.letter,
                                        words(context.course.text(block.id))});
    }
    statements.leads = true;
    context.body.push_back(std::move(statements));
    addGuidance(context, section, context.journal.selection(), false);
}

void addGuidance(Context& context, const Section& section, const Selection& ticked, bool asked) {
    for (const auto& block : guidanceFor(context.course, ticked).blocks)
        if (context.course.sectionOf(block.id) == &section)
            context.body.push_back(panelOf(context, block, asked));
}

} // namespace waymark::report_parts
