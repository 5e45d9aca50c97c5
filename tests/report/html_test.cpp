// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_support.h"
#include "support/catch.h"
#include "support/hard_text.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

using namespace waymark;
using namespace waymark::test;

namespace {

std::string htmlOf(const Report& report) {
    return writeHtml(emptyJournal(), report, {}).take();
}

std::string replacedAll(std::string text, const std::string& what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// As a browser reads it: tags gone, entities resolved.
std::string wordsOf(const std::string& html) {
    std::string words;
    bool inTag = false;
    for (const char c : replacedAll(html.substr(html.find("<body>")), "<br>", "\n")) {
        if (c == '<')
            inTag = true;
        if (!inTag)
            words += c;
        if (c == '>')
            inTag = false;
    }
    for (const auto& [entity, character] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        words = replacedAll(words, entity, character);
    return words;
}

std::size_t countOf(const std::string& text, const std::string& what) {
    std::size_t count = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++count;
    return count;
}

/// Elements that are opened are closed, in order.
void requireBalanced(const std::string& html) {
    static const std::vector<std::string> empty = {"meta", "!DOCTYPE", "path", "rect", "circle", "br"};
    std::vector<std::string> open;
    for (auto at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const auto name = html.substr(at + 1, html.find_first_of(" >\n/", at + 2) - at - 1);
        if (name.starts_with('/')) {
            REQUIRE(!open.empty());
            REQUIRE("/" + open.back() == name);
            open.pop_back();
        } else if (std::find(empty.begin(), empty.end(), name) == empty.end()) {
            open.push_back(name);
        }
    }
    CHECK(open.empty());
}

} // namespace

TEST_CASE("every answer of the sample stands in the web page, letter by letter") {
    const auto journal = sampleJournal();
    const auto html = htmlOf(buildReport(journal, onDay("2026-06-08")));
    const auto words = wordsOf(html);
    for (const auto& [field, text] : writtenTexts(journal)) {
        INFO(field);
        CHECK_THAT(words, containsText(text));
    }
    requireBalanced(html);
}

TEST_CASE("lines and ticks are elements and letters, which word processors keep", "[words]") {
    ListBlock list;
    list.items.push_back({ListItem::Mark::Ticked, "A", {{"Agreed", false, false, {}}}});
    list.items.push_back({ListItem::Mark::Unticked, "B", {{"Not agreed", false, false, {}}}});
    auto report = reportOf({AnswerText{"One <line>\n\nand another", {}},
                            Table{"", {"Head"}, {1}, {{"a cell\nof two lines"}}, false}, list});
    report.ticked = "Ticked";
    report.unticked = "Not ticked";
    const auto html = htmlOf(report);
    CHECK_THAT(html, containsText("One &lt;line&gt;<br><br>and another</div>"));
    CHECK_THAT(html, containsText("a cell<br>of two lines</td>"));
    CHECK_THAT(html, containsText("aria-label=\"Ticked\">\u2612"));
    CHECK_THAT(html, containsText("aria-label=\"Not ticked\">\u2610"));
}

TEST_CASE("the web page stands alone and can be read without seeing it") {
    const auto html = htmlOf(buildReport(sampleJournal(), onDay("2026-06-08")));
    CHECK_THAT(html, containsText("<html lang=\"en\">"));
    CHECK_THAT(html, containsText("<title>Practice Journal, Riverbend Attendance Partnership</title>"));
    CHECK_THAT(html, containsText("<nav aria-labelledby=\"contents\">"));
    CHECK_THAT(html, containsText("<th scope=\"col\">Who</th>"));
    CHECK_THAT(html, containsText("role=\"img\""));
    CHECK_THAT(html, containsText("<desc id=\"figure-1-desc\">Run chart of 12 values"));
    CHECK_THAT(html, containsText("prefers-color-scheme:dark"));
    CHECK(countOf(html, "<h1>") == 1);
    for (const char* outside : {"<script", "<link", "src=", "@import", "url(", "<iframe", " onload"})
        CHECK(html.find(outside) == std::string::npos);
    // Headings go down one level at a time.
    int level = 1;
    for (auto at = html.find("<h"); at != std::string::npos; at = html.find("<h", at + 1)) {
        const int next = html[at + 2] - '0';
        if (next < 1 || next > 6)
            continue;
        CHECK(next <= level + 1);
        level = next;
    }
    // Every entry of the contents leads somewhere.
    for (auto at = html.find("href=\"#"); at != std::string::npos; at = html.find("href=\"#", at + 1)) {
        const auto id = html.substr(at + 7, html.find('"', at + 7) - at - 7);
        CHECK(countOf(html, "id=\"" + id + "\"") == 1);
    }
}

TEST_CASE("an answer in another language than the rest says so") {
    const auto journal = journalWith(
        {{"part1.roles.response", "Nos reunimos cada martes."}, {"language.part1.roles.response", "es"}});
    const auto html = htmlOf(buildReport(journal, onDay("2026-06-08")));
    const auto before = html.substr(0, html.find("Nos reunimos cada martes."));
    REQUIRE(before.size() < html.size());
    CHECK_THAT(before.substr(before.rfind("<div")), containsText("lang=\"es\""));
    CHECK(html.find("Asked earlier") == std::string::npos); // it is a field of every journal
}

TEST_CASE("words that look like markup stay words") {
    const std::string payloads[] = {"<script>alert(1)</script>",
                                    "&amp; & &#60;",
                                    "\"quoted\" 'single'",
                                    "</div></body>",
                                    "<!-- --> ]]>",
                                    "javascript:alert(1)",
                                    "<img src=x onerror=alert(1)>"};
    for (const auto& payload : payloads) {
        INFO(payload);
        std::vector<ReportNode> body;
        body.push_back(Heading{1, payload, payload, true, true, payload});
        body.push_back(Paragraph{{{payload, true, true, payload}}, Paragraph::Style::Body});
        body.push_back(AnswerText{payload, payload});
        body.push_back(ListBlock{{{ListItem::Mark::Ticked, payload, {{payload, false, false, {}}}}}});
        body.push_back(Table{payload, {payload}, {}, {{payload}}, true});
        body.push_back(Panel{payload, 1, {payload}, {}, {{payload, {}}}});
        Figure figure;
        figure.title = figure.alt = payload;
        figure.words.push_back({{}, payload, 10, false, FigureWords::Align::Start, payload});
        figure.facts = {{payload}, {{payload}}};
        body.push_back(FigureBlock{figure});
        auto report = reportOf(std::move(body));
        report.title = report.subtitle = report.header = report.note = report.language = payload;
        report.facts = {{payload, payload}};
        const auto html = htmlOf(report);
        CHECK(html.find("<script") == std::string::npos);
        CHECK(html.find("<img") == std::string::npos);
        CHECK(html.find("<!--") == std::string::npos);
        CHECK(html.find("href=\"javascript") == std::string::npos);
        CHECK(countOf(html, "</body>") == 1);
        CHECK(countOf(wordsOf(html), payload) >= 10);
        requireBalanced(html);
    }
}

TEST_CASE("texts that are easily spoiled come through to the web page") {
    for (const auto& text : hardTexts()) {
        INFO(text);
        const auto html = htmlOf(reportOf({AnswerText{text, {}}}));
        requireBalanced(html);
        CHECK(std::none_of(html.begin(), html.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 && c != '\n' && c != '\t';
        }));
    }
    CHECK_THAT(wordsOf(htmlOf(reportOf({AnswerText{longText(), {}}}))), containsText(longText()));
}

TEST_CASE("a cell of a table says its language, in HTML and in PDF", "[html][pdf]") {
    const auto journal = journalWith({{"part2.plan.actions.r1.who", "Marisol"},
                                      {"part2.plan.actions.r1.what", "Llamar a cinco familias"},
                                      {"language.part2.plan.actions.r1.what", "es"}});
    const auto report = buildReport(journal, onDay("2026-03-11"));
    CHECK_THAT(htmlOf(report), containsText("<td lang=\"es\">Llamar a cinco familias</td>"));
    CHECK_THAT(htmlOf(report), containsText("<td>Marisol</td>"));
    QPDF pdf;
    const auto bytes = pdfOf(report);
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    std::size_t spanish = 0;
    for (auto& object : pdf.getAllObjects())
        spanish += object.isDictionary() && object.getKey("/S").isNameAndEquals("/TD") &&
                   object.getKey("/Lang").isString() && object.getKey("/Lang").getUTF8Value() == "es";
    CHECK(spanish == countOf(htmlOf(report), "lang=\"es\"")); // in its plan, and among all actions
    CHECK(spanish > 0);
}
