// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommonMark with tables: what someone wrote stands in quotation blocks, escaped, line by line.
#include "base/text.h"
#include "report/links.h"
#include "report/markup.h"
#include "report/writers.h"

#include <algorithm>

namespace waymark {

namespace {

std::string escaped(std::string_view text) {
    return escapedMarkdown(printable(text));
}

// For places that end with the line: headings, list items.
std::string onOneLine(std::string_view text) {
    std::string line = escaped(text);
    for (std::size_t at = line.find('\n'); at != std::string::npos; at = line.find('\n', at + 4))
        line.replace(at, 1, "<br>");
    return line;
}

std::string spans(const std::vector<Span>& given) {
    std::string words;
    for (const auto& span : given) {
        std::string text = onOneLine(span.text);
        const bool marked = (span.bold || span.italic) && !isBlank(span.text);
        if (marked) { // emphasis must touch the words it holds
            const auto first = text.find_first_not_of(' ');
            const auto last = text.find_last_not_of(' ') + 1;
            const std::string mark = span.bold ? "**" : "*";
            text = text.substr(0, first) + mark + text.substr(first, last - first) + mark + text.substr(last);
        }
        words += isWebAddress(span.link) ? "[" + text + "](<" + span.link + ">)" : text;
    }
    return words;
}

std::string row(const std::vector<std::string>& cells, std::size_t columns) {
    std::string line = "|";
    for (std::size_t i = 0; i < columns; ++i)
        line += " " + (i < cells.size() ? onOneLine(cells[i]) : std::string()) + " |";
    return line + "\n";
}

std::string markdown(const Table& table) {
    std::size_t columns = table.head.size();
    for (const auto& cells : table.rows)
        columns = std::max(columns, cells.size());
    if (columns == 0)
        return {};
    std::string lines = table.caption.empty() ? "" : "**" + onOneLine(table.caption) + "**\n\n";
    lines += row(table.head, columns) + "|";
    for (std::size_t i = 0; i < columns; ++i)
        lines += " --- |";
    lines += "\n";
    for (const auto& cells : table.rows)
        lines += row(cells, columns);
    return lines + "\n";
}

std::string markdown(const Heading& heading) {
    return std::string(static_cast<std::size_t>(std::clamp(heading.level + 1, 2, 6)), '#') + " " +
           onOneLine(heading.text) + "\n\n";
}

std::string markdown(const Paragraph& paragraph) {
    const std::string words = spans(paragraph.spans);
    const bool emphasis = paragraph.style == Paragraph::Style::Hint ||
                          paragraph.style == Paragraph::Style::Prompt ||
                          paragraph.style == Paragraph::Style::Empty;
    const std::string mark = paragraph.style == Paragraph::Style::Label ? "**" : emphasis ? "*" : "";
    return mark + words + mark + "\n\n";
}

// Each line in the block quotation ends with a hard break, but before an empty one, which parts two
// paragraphs.
std::string markdown(const AnswerText& answer) {
    const auto lines = split(printable(answer.text), '\n');
    std::string quoted;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool breaks = !lines[i].empty() && i + 1 < lines.size() && !lines[i + 1].empty();
        quoted += lines[i].empty() ? ">\n" : "> " + escapedMarkdown(lines[i]) + (breaks ? "\\\n" : "\n");
    }
    return quoted + "\n";
}

std::string markdown(const ListBlock& list) {
    std::string lines;
    int number = 0;
    for (const auto& item : list.items) {
        const bool ticked = item.mark == ListItem::Mark::Ticked;
        lines += item.mark == ListItem::Mark::Number ? std::to_string(++number) + ". " : "- ";
        if (ticked || item.mark == ListItem::Mark::Unticked)
            lines += ticked ? "[x] " : "[ ] ";
        if (!item.label.empty())
            lines += "**" + onOneLine(item.label) + "** ";
        lines +=
            spans(item.spans) + (item.detail.empty() ? "" : "<br>*" + onOneLine(item.detail) + "*") + "\n";
    }
    return lines + "\n";
}

std::string markdown(const Panel& panel) {
    std::string lines = "#### " + onOneLine(panel.title) + "\n\n";
    for (const auto& lead : panel.lead)
        lines += spans(lead.spans) + "\n\n";
    for (const auto& group : panel.groups)
        lines += (group.title.empty() ? "" : "**" + onOneLine(group.title) + "**\n\n") + markdown(group.list);
    return lines;
}

std::string markdown(const FigureBlock& block) {
    const Figure& figure = block.figure;
    return (figure.title.empty() ? "" : "**" + onOneLine(figure.title) + "**\n\n") + onOneLine(figure.alt) +
           "\n\n" + markdown(Table{{}, figure.facts.head, {}, figure.facts.rows, false});
}

std::string markdown(const Columns& columns) {
    std::string text;
    for (const auto* side : {&columns.left, &columns.right})
        for (const auto& node : *side)
            text += std::visit([](const auto& given) { return markdown(given); }, node);
    return text;
}

std::string markdown(const FieldBlock& field) {
    if (field.kind == FieldKind::Check)
        return std::string(field.value == "true" ? "- [x] " : "- [ ] ") + onOneLine(field.label) + "\n\n";
    return "**" + onOneLine(field.label) + "**\n\n" +
           (field.value.empty() ? "\\_\\_\\_\\_\\_\\_\n\n" : markdown(AnswerText{shownIn(field), {}}));
}

std::string markdown(const FieldTable& table) {
    return markdown(readable(table));
}

} // namespace

Result<std::string> writeMarkdown(const Journal&, const Report& report, const WriteOptions&) {
    std::string text = "# " + onOneLine(report.title) + "\n\n";
    if (!report.subtitle.empty())
        text += onOneLine(report.subtitle) + "\n\n";
    Table facts;
    for (const auto& fact : report.facts)
        facts.rows.push_back({fact.label, fact.value});
    text += markdown(facts);
    if (report.emblem)
        text += onOneLine(report.emblem->alt) + "\n\n";
    if (!report.note.empty())
        text += "*" + onOneLine(report.note) + "*\n\n";
    for (const auto& node : report.body)
        text += std::visit([](const auto& given) { return markdown(given); }, node);
    text.erase(text.find_last_not_of('\n') + 1);
    return text + "\n";
}

} // namespace waymark
