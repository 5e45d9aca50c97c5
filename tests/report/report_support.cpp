// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_support.h"

#include "base/resources.h"
#include "base/text.h"
#include "course/read_course.h"
#include "journal/answers_json.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace waymark::test {

namespace {

std::string shown(const std::vector<Span>& spans) {
    std::string text;
    for (const auto& span : spans)
        text += (span.bold ? "*" : "") + span.text + (span.bold ? "*" : "") +
                (span.link.empty() ? "" : " <" + span.link + ">");
    return text;
}

class Printer {
  public:
    std::string text;

    void operator()(const Heading& heading) {
        line(std::string(static_cast<std::size_t>(heading.level), '#') + " " + heading.text +
             (heading.newPage ? " [new page]" : "") + (heading.inContents ? " [in contents]" : ""));
    }
    void operator()(const Paragraph& paragraph) {
        static constexpr const char* styles[] = {"", "prompt: ", "hint: ", "label: ", "empty: "};
        line(styles[static_cast<int>(paragraph.style)] + shown(paragraph.spans));
    }
    void operator()(const AnswerText& answer) {
        for (const auto& each : split(answer.text, '\n'))
            line("| " + each);
    }
    void operator()(const ListBlock& list, const std::string& indent = {}) {
        static constexpr const char* marks[] = {"bullet:", "1.", "[x]", "[ ]"};
        for (const auto& item : list.items)
            line(indent + marks[static_cast<int>(item.mark)] + (item.label.empty() ? "" : " " + item.label) +
                 " " + shown(item.spans) + (item.detail.empty() ? "" : " (" + item.detail + ")"));
    }
    void operator()(const Table& table) {
        if (!table.caption.empty())
            line("table: " + table.caption);
        if (!table.head.empty())
            line("  = " + join(table.head, " / "));
        for (const auto& row : table.rows)
            line("  " + join(row, " / "));
    }
    void operator()(const Panel& panel) {
        line("panel: " + panel.title + " (tint " + std::to_string(panel.tint) + ", badges " +
             join(panel.badges, "") + ")");
        for (const auto& lead : panel.lead)
            line("  " + shown(lead.spans));
        for (const auto& group : panel.groups) {
            line("  " + group.title + ":");
            (*this)(group.list, "    ");
        }
    }
    void operator()(const Columns& columns) {
        for (const auto* side : {&columns.left, &columns.right}) {
            line(side == &columns.left ? "left:" : "right:");
            for (const auto& node : *side)
                std::visit(*this, node);
        }
    }
    void operator()(const FieldBlock& field) {
        line("field " + field.id + ": " + field.label + " (" + std::string(nameOf(field.kind)) + ", " +
             std::to_string(field.lines) + ")" + (field.value.empty() ? "" : " = " + field.value));
    }
    void operator()(const FieldTable& table) {
        line("fields: " + table.caption + " = " + join(table.head, " / "));
        for (const auto& row : table.rows)
            std::for_each(row.begin(), row.end(), *this);
    }
    void operator()(const FigureBlock& block) {
        line("figure: " + block.figure.title);
        line("  alt: " + block.figure.alt);
        (*this)(Table{{}, block.figure.facts.head, {}, block.figure.facts.rows, false});
    }

  private:
    void line(const std::string& words) { text += words + "\n"; }
};

} // namespace

Journal emptyJournal() {
    return Journal(foundationsCourse());
}

Journal sampleJournal() {
    Journal journal = emptyJournal();
    const FixedClock clock;
    Recorder recorder(journal, clock, Uuid{});
    REQUIRE(importAnswers(recorder, resource("sample/answers.json").value()).empty());
    return journal;
}

Journal journalWith(std::initializer_list<std::pair<std::string, std::string>> answers) {
    Journal journal = emptyJournal();
    const FixedClock clock;
    Recorder recorder(journal, clock, Uuid{});
    for (const auto& [field, value] : answers) {
        INFO(field);
        REQUIRE(recorder.set(FieldId(field), value).ok());
    }
    return journal;
}

ReportOptions onDay(std::string_view isoDate) {
    return {parseIsoDate(isoDate).value(), "en"};
}

Report reportOf(std::vector<ReportNode> body) {
    Report report;
    report.title = "Practice journal";
    report.contentsTitle = "Contents";
    report.pageOf = "Page %1 of %2";
    report.ticked = "Ticked";
    report.unticked = "Not ticked";
    report.body = std::move(body);
    return report;
}

std::string pdfOf(const Report& report, Paper paper) {
    auto bytes = writePdf(emptyJournal(), report, {paper});
    if (!bytes)
        FAIL(bytes.error().message << " " << bytes.error().detail);
    return bytes.take();
}

std::string readable(const Report& report) {
    Printer print;
    print.text = report.title + "\n" + report.subtitle + "\nheader: " + report.header + ", " + report.date +
                 "\nauthor: " + report.author + "\n";
    for (const auto& fact : report.facts)
        print.text += fact.label + ": " + fact.value + "\n";
    if (report.emblem)
        print.text += "emblem: " + report.emblem->alt + "\n";
    print.text += "note: " + report.note + "\n";
    for (const auto& node : report.body)
        std::visit(print, node);
    return print.text;
}

std::string squeezed(std::string_view text) {
    static const std::string_view invisible[] = {" ",      "\n",     "\t",     "\r",     "\f",     "\v",
                                                 "\u00A0", "\u0085", "\u2028", "\u2029", "\u202F", "\u200E",
                                                 "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
                                                 "\u2066", "\u2067", "\u2068", "\u2069"};
    std::string left;
    while (!text.empty()) {
        const auto* skip =
            std::find_if(std::begin(invisible), std::end(invisible),
                         [&](std::string_view mark) { return text.substr(0, mark.size()) == mark; });
        if (skip == std::end(invisible))
            left += text.front();
        text.remove_prefix(skip == std::end(invisible) ? 1 : skip->size());
    }
    return left;
}

std::vector<std::pair<std::string, std::string>> writtenTexts(const Journal& journal) {
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto& [field, answer] : journal.answers()) {
        const auto spec = journal.course().field(field);
        if (spec && (isText(spec->kind) || spec->kind == FieldKind::Number) && !answer.value.empty())
            texts.emplace_back(field.str(), answer.value);
    }
    return texts;
}

} // namespace waymark::test
