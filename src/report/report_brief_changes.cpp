// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is new since the last brief.
#include "report/report_parts.h"

#include <set>

namespace waymark::report_parts {

// Since the brief that was marked as sent: the sections in which anything was written after that mark.
std::vector<Columns::Node> changesSinceSent(const Context& context) {
    constexpr std::size_t mostChanges = 8; // the others stand in the whole journal
    const auto& course = context.course;
    const auto& strings = context.strings;
    const auto sent = context.journal.head(briefSentField());
    const auto day = parseIsoDate(context.journal.value(briefSentField()));
    if (!sent || !day)
        return {};
    std::set<std::string> changed;
    for (const auto& [field, answer] : context.journal.answers())
        if (const auto spec = course.field(field);
            spec && spec->part > 0 && spec->kind != FieldKind::Order && *sent < answer.head)
            changed.insert(spec->section);
    ListBlock list;
    for (const auto& part : course.parts())
        for (const auto& section : part.sections)
            if (changed.contains(section.id) && list.items.size() < mostChanges)
                list.items.push_back({ListItem::Mark::Bullet,
                                      {},
                                      {{filledIn(strings.part, {std::to_string(part.number)}) + ", " +
                                            course.label(section.id),
                                        false,
                                        false,
                                        {}}}});
    if (list.items.empty())
        return {};
    std::vector<Columns::Node> nodes{
        Heading{1,
                filledIn(strings.changedSince, {longDate(*day, context.options.today, course.language())}),
                {},
                false,
                true,
                {}},
        std::move(list)};
    if (changed.size() > mostChanges)
        nodes.push_back(paragraph(filledIn(strings.moreRows, {std::to_string(changed.size() - mostChanges)}),
                                  Paragraph::Style::Hint));
    return nodes;
}

} // namespace waymark::report_parts
