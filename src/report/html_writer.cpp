// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One file that stands alone: no scripts, nothing loaded, every word escaped.
#include "base/json.h"
#include "base/resources.h"
#include "base/text.h"
#include "report/links.h"
#include "report/markup.h"
#include "report/svg_figure.h"
#include "report/writers.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

std::string escaped(std::string_view text) {
    return escapedXml(printable(text));
}

// What someone wrote, with its lines: as elements, which word processors keep, too.
std::string written(std::string_view text) {
    return join(split(escaped(text), '\n'), "<br>");
}

std::string element(const std::string& name, const std::string& content, const std::string& attributes = {}) {
    return "<" + name + (attributes.empty() ? "" : " " + attributes) + ">" + content + "</" + name + ">\n";
}

// The palette as custom properties, so that light, dark and print come from the one set of names.
std::string palette(const Json& colors) {
    std::string css;
    for (const auto& [name, value] : colors.items())
        css += "--" + name + ":" + value.get<std::string>() + ";";
    return css;
}

std::string styleSheet() {
    const auto tokens = parseJson(resource("theme/tokens.json").value_or("{}"));
    std::string css;
    if (tokens && tokens->contains("color")) {
        const auto light = palette(tokens->at("color").at("light"));
        css = ":root{color-scheme:light dark;" + light + "}\n@media (prefers-color-scheme:dark){:root{" +
              palette(tokens->at("color").at("dark")) + "}}\n@media print{:root{color-scheme:light;" + light +
              "}}\n";
    }
    return css + std::string(resource("report/report.css").value_or(""));
}

class HtmlWriter {
  public:
    explicit HtmlWriter(const Report& report) : report_(report) {
        for (const auto& node : report.body)
            if (const auto* heading = std::get_if<Heading>(&node))
                ids_.insert(heading->id);
    }

    std::string write() {
        std::string body = front() + contents() + "<main>\n";
        for (const auto& node : report_.body)
            body += std::visit([this](const auto& given) { return html(given); }, node);
        body += "</main>\n";
        const std::string title =
            escaped(report_.title + (report_.header.empty() ? "" : ", " + report_.header));
        return "<!DOCTYPE html>\n<html lang=\"" + escaped(report_.language) +
               "\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"generator\" content=\"" +
               escaped(report_.creator) + "\">\n" + element("title", title) + "<style>\n" + styleSheet() +
               "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }

  private:
    std::string spans(const std::vector<Span>& given) const {
        std::string html;
        for (const auto& span : given) {
            std::string words = escaped(span.text);
            if (span.bold)
                words = "<strong>" + words + "</strong>";
            if (span.italic)
                words = "<em>" + words + "</em>";
            const bool inside =
                span.link.size() > 1 && span.link[0] == '#' && ids_.contains(span.link.substr(1));
            if (inside || isWebAddress(span.link))
                words = "<a href=\"" + escaped(span.link) + "\">" + words + "</a>";
            html += words;
        }
        return html;
    }

    std::string front() {
        std::string html = "<header>\n";
        if (const auto logo = resource("icons/logo.svg"))
            html += "<span class=\"logo\" aria-hidden=\"true\">" + std::string(trimLine(*logo)) + "</span>\n";
        if (!report_.subtitle.empty())
            html += element("p", escaped(report_.subtitle), "class=\"course\"");
        html += element("h1", escaped(report_.title));
        if (report_.emblem)
            html += element("figure", "\n" + svgOf(*report_.emblem, "trail"), "class=\"trail\"");
        if (!report_.facts.empty()) {
            Table facts;
            facts.rowHeads = true;
            for (const auto& fact : report_.facts)
                facts.rows.push_back({fact.label, fact.value});
            html += table(facts);
        }
        if (!report_.note.empty())
            html += element("p", escaped(report_.note), "class=\"hint\"");
        return html + "</header>\n";
    }

    std::string contents() {
        std::string list;
        for (const auto& node : report_.body) {
            const auto* heading = std::get_if<Heading>(&node);
            if (!heading || !heading->inContents || heading->id.empty())
                continue;
            list += "<li class=\"level" + std::to_string(std::clamp(heading->level, 1, 4)) +
                    "\"><a href=\"#" + escaped(heading->id) + "\">" + escaped(heading->text) + "</a></li>\n";
        }
        if (!report_.contents || list.empty())
            return {};
        return "<nav aria-labelledby=\"contents\">\n" +
               element("h2", escaped(report_.contentsTitle), "id=\"contents\"") + element("ul", "\n" + list) +
               "</nav>\n";
    }

    std::string html(const Heading& heading) {
        level_ = std::clamp(heading.level + 1, 2, 5); // the title is the first level
        std::string attributes = heading.id.empty() ? "" : "id=\"" + escaped(heading.id) + "\"";
        if (heading.newPage)
            attributes += std::string(attributes.empty() ? "" : " ") + "class=\"chapter\"";
        return element("h" + std::to_string(level_), escaped(heading.text), attributes);
    }
    std::string html(const Paragraph& paragraph) {
        static constexpr const char* classes[] = {"", "prompt", "hint", "label", "empty"};
        const std::string name = classes[static_cast<std::size_t>(paragraph.style)];
        return element("p", spans(paragraph.spans), name.empty() ? "" : "class=\"" + name + "\"");
    }
    std::string html(const AnswerText& answer) {
        return element("div", written(answer.text),
                       "class=\"answer\"" +
                           (answer.language.empty() ? "" : " lang=\"" + escaped(answer.language) + "\""));
    }
    std::string html(const ListBlock& list) const {
        const bool numbers = !list.items.empty() && list.items.front().mark == ListItem::Mark::Number;
        std::string items;
        bool checks = false;
        for (const auto& item : list.items) {
            const bool ticked = item.mark == ListItem::Mark::Ticked;
            std::string words;
            if (ticked || item.mark == ListItem::Mark::Unticked) {
                checks = true;
                words = box(ticked);
            }
            if (!item.label.empty())
                words += "<b class=\"letter\">" + escaped(item.label) + "</b> ";
            const std::string detail =
                item.detail.empty() ? "" : "<br><small class=\"hint\">" + escaped(item.detail) + "</small>";
            items += element("li", words + "<span>" + spans(item.spans) + detail + "</span>",
                             ticked ? "class=\"ticked\"" : "");
        }
        return element(numbers ? "ol" : "ul", "\n" + items, checks ? "class=\"checks\"" : "");
    }
    std::string html(const Table& given) const { return table(given); }
    std::string html(const Panel& panel) {
        const std::string id = "panel-" + std::to_string(++panels_);
        const std::string level = "h" + std::to_string(std::min(level_ + 1, 6));
        std::string head = element(level, escaped(panel.title), "id=\"" + id + "\"");
        for (std::size_t i = 0; i < panel.lead.size(); ++i) {
            const std::string badge = i < panel.badges.size() ? "<b class=\"badge\" aria-hidden=\"true\">" +
                                                                    escaped(panel.badges[i]) + "</b> "
                                                              : "";
            head += element("p", badge + spans(panel.lead[i].spans));
        }
        std::string groups;
        for (const auto& group : panel.groups)
            groups += (group.title.empty() ? "" : element("p", escaped(group.title), "class=\"group\"")) +
                      html(group.list);
        return element("section", "\n" + element("div", "\n" + head, "class=\"head\"") + groups,
                       "class=\"panel tint" + std::to_string(std::clamp(panel.tint, 0, 4)) +
                           "\" aria-labelledby=\"" + id + "\"");
    }
    std::string html(const FigureBlock& block) {
        const Figure& figure = block.figure;
        std::string html = "<figure>\n";
        if (!figure.title.empty())
            html += element("p", escaped(figure.title), "class=\"label\"");
        html += svgOf(figure, "figure-" + std::to_string(++figures_));
        html += element("figcaption", escaped(figure.alt));
        html += "</figure>\n";
        if (!figure.facts.rows.empty())
            html += table({figure.title, figure.facts.head, {}, figure.facts.rows, false});
        return html;
    }

    std::string html(const Columns& columns) {
        std::string sides;
        for (const auto* side : {&columns.left, &columns.right}) {
            std::string inner;
            for (const auto& node : *side)
                inner += std::visit([this](const auto& given) { return html(given); }, node);
            sides += inner.empty() ? "" : element("div", "\n" + inner);
        }
        return element("div", "\n" + sides, "class=\"columns\"");
    }
    // A page of HTML is read, not filled in: what is written stands there, and room for what is not.
    std::string html(const FieldBlock& field) const {
        if (field.kind == FieldKind::Check)
            return html(ListBlock{{{field.value == "true" ? ListItem::Mark::Ticked : ListItem::Mark::Unticked,
                                    {},
                                    {{field.label, false, false, {}}}}}});
        return element("p", escaped(field.label), "class=\"label\"") +
               element("div", written(shownIn(field)),
                       "class=\"answer room" + std::string(field.lines > 1 ? " tall" : "") + "\"" +
                           (field.language.empty() ? "" : " lang=\"" + escaped(field.language) + "\""));
    }
    std::string html(const FieldTable& given) const { return table(readable(given)); }

    std::string table(const Table& given) const {
        std::string html = given.caption.empty() ? "" : element("caption", escaped(given.caption));
        if (!given.head.empty()) {
            std::string head;
            for (const auto& cell : given.head)
                head += "<th scope=\"col\">" + escaped(cell) + "</th>";
            html += "<thead><tr>" + head + "</tr></thead>\n";
        }
        html += "<tbody>\n";
        for (std::size_t r = 0; r < given.rows.size(); ++r) {
            const auto& row = given.rows[r];
            html += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i) {
                const auto language = given.languageOf(r, i);
                const auto said = language.empty() ? "" : " lang=\"" + escaped(language) + "\"";
                html += given.rowHeads && i == 0
                            ? "<th scope=\"row\"" + said + ">" + written(row[i]) + "</th>"
                            : "<td" + said + ">" + written(row[i]) + "</td>";
            }
            html += "</tr>\n";
        }
        // On a narrow screen a wide table scrolls by itself, not the page.
        return element("div", "\n" + element("table", "\n" + html + "</tbody>\n"), "class=\"table\"");
    }

    // A letter, since word processors leave out drawings; the one that they use themselves, and no emoji.
    std::string box(bool ticked) const {
        return "<span class=\"box\" role=\"img\" aria-label=\"" +
               escaped(ticked ? report_.ticked : report_.unticked) + "\">" + (ticked ? "\u2612" : "\u2610") +
               "</span> ";
    }
    static std::string_view trimLine(std::string_view text) {
        return text.substr(0, text.find_last_not_of("\r\n ") + 1);
    }

    const Report& report_;
    std::set<std::string> ids_;
    int level_ = 1;
    int panels_ = 0;
    int figures_ = 0;
};

} // namespace

Result<std::string> writeHtml(const Journal&, const Report& report, const WriteOptions&) {
    return HtmlWriter(report).write();
}

} // namespace waymark
