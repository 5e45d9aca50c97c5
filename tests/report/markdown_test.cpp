// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markup.h"
#include "report_support.h"
#include "support/catch.h"
#include "support/hard_text.h"

using namespace waymark;
using namespace waymark::test;

namespace {

std::string markdownOf(const Report& report) {
    return writeMarkdown(emptyJournal(), report, {}).take();
}

/// What a reader of Markdown shows: escapes resolved, marks of quotations and breaks gone.
std::string wordsOf(const std::string& markdown) {
    std::string words;
    for (std::size_t i = 0; i < markdown.size(); ++i) {
        const auto rest = std::string_view(markdown).substr(i);
        if (rest.starts_with("\\\n")) // a hard break
            continue;
        if (rest.starts_with("> ") || rest.starts_with(">\n"))
            continue;
        if (rest.starts_with("&#32;") || rest.starts_with("<br>")) {
            i += rest.find(rest[0] == '&' ? ';' : '>');
            words += ' ';
            continue;
        }
        if (rest.starts_with("&#9;")) {
            i += 3;
            continue;
        }
        if (rest[0] == '\\' && rest.size() > 1)
            ++i;
        words += markdown[i];
    }
    return words;
}

} // namespace

TEST_CASE("every answer of the sample stands in the Markdown") {
    const auto journal = sampleJournal();
    const auto words = squeezed(wordsOf(markdownOf(buildReport(journal, onDay("2026-06-08")))));
    for (const auto& [field, text] : writtenTexts(journal)) {
        INFO(field);
        CHECK_THAT(words, containsText(squeezed(text)));
    }
}

TEST_CASE("an answer cannot become Markdown by accident") {
    const std::pair<const char*, const char*> cases[] = {
        {"# not a heading", "\\# not a heading"},
        {"a # b", "a # b"},
        {"- not a list", "\\- not a list"},
        {"well-being", "well-being"},
        {"+ nor this", "\\+ nor this"},
        {"* nor *this*", "\\* nor \\*this\\*"},
        {"1. first", "1\\. first"},
        {"12) twelfth", "12\\) twelfth"},
        {"in 2026. Then", "in 2026. Then"},
        {"_quiet_ snake_case", "\\_quiet\\_ snake\\_case"},
        {"`code`", "\\`code\\`"},
        {"[link](http://x)", "\\[link\\](http:\\//x)"},
        {"![image](x)", "!\\[image\\](x)"},
        {"<b>bold</b>", "\\<b\\>bold\\</b\\>"},
        {"&copy; 5 & 6", "\\&copy; 5 \\& 6"},
        {"a | b", "a \\| b"},
        {"~~gone~~", "\\~\\~gone\\~\\~"},
        {"back\\slash", "back\\\\slash"},
        {"see www.example.org", "see www\\.example.org"},
        {"a@b.org", "a@b.org"},
        {"    indented", "&#32;&#32;&#32;&#32;indented"},
        {"\tindented", "&#9;indented"},
        {"title\n===", "title\n\\==="},
        {"title\n---", "title\n\\---"},
        {"> quoted", "\\> quoted"},
        {": defined", "\\: defined"},
        {"$x$", "\\$x\\$"},
        {"now. few.", "now. few."},
        {"", ""},
    };
    for (const auto& [text, escaped] : cases) {
        INFO(text);
        CHECK(escapedMarkdown(text) == escaped);
        CHECK(squeezed(wordsOf(escapedMarkdown(text))) == squeezed(text));
    }
}

TEST_CASE("an answer is a quotation, line by line") {
    const auto markdown = markdownOf(reportOf({AnswerText{"First line\nsecond line\n\n- third", {}}}));
    CHECK_THAT(markdown, containsText("> First line\\\n> second line\n>\n> \\- third\n"));
}

TEST_CASE("a table keeps its columns whatever stands in its cells") {
    const auto markdown =
        markdownOf(reportOf({Table{{}, {"Who", "What"}, {}, {{"a|b", "c\nd"}, {"\n\n", ""}}, false}}));
    CHECK_THAT(markdown,
               containsText("| Who | What |\n| --- | --- |\n| a\\|b | c<br>d |\n| <br><br> |  |\n"));
}

TEST_CASE("texts that are easily spoiled come through to the Markdown") {
    for (const auto& text : hardTexts()) {
        INFO(text);
        const auto shown = printable(text);
        CHECK_THAT(squeezed(wordsOf(markdownOf(reportOf({AnswerText{text, {}}})))),
                   containsText(squeezed(shown)));
    }
}

TEST_CASE("what no format can show is left out, and nothing else") {
    CHECK(printable("a\r\nb\rc\vd\fe") == "a\nb\nc\nd\ne");
    CHECK(printable("tab\tstays, \x01\x1F\x7F go") == "tab\tstays,  go");
    CHECK(printable("\u0085\u0080\u009F\u00A0\u00BF") == "\n\u00A0\u00BF");
    CHECK(printable("\uFFFE\uFDD0\U0001FFFF") == "\uFFFD\uFFFD\uFFFD");
    CHECK(printable("\uFFFD\uFDF0\U0001F44D\U0010FFFD") == "\uFFFD\uFDF0\U0001F44D\U0010FFFD");
}
