// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands far behind in a long PDF, whose letters are not kept but shaped a second time.
#include "pdf_reader.h"
#include "report_support.h"
#include "support/catch.h"

using namespace waymark;
using namespace waymark::test;

namespace {

/// Links over a line's end, a row over a page's end, and a picture in a line.
std::vector<ReportNode> lastChapter() {
    Heading heading{1, "The last chapter", "last", true};
    Paragraph linked;
    std::string row;
    for (int i = 0; i < 60; ++i) {
        linked.spans.push_back({"words before link " + std::to_string(i) + ", ", i % 7 == 0, false, {}});
        linked.spans.push_back(
            {"a link of a few words", false, false, "https://example.org/" + std::to_string(i)});
    }
    for (int i = 0; i < 900; ++i)
        row += "cell " + std::to_string(i) + " ";
    return {heading, linked, Table{"", {"Who", "What"}, {1, 1}, {{row, "short \U0001F600"}, {"x", row}}},
            AnswerText{"\U0001F600 the end \u05E9\u05DC\u05D5\u05DD\n\nthe very end", {}}};
}

/// Without the foot of the page, which counts the pages.
std::vector<WordBox> textBoxes(const std::string& bytes) {
    auto boxes = wordBoxes(bytes);
    std::erase_if(boxes, [](const WordBox& box) { return box.top > 735; });
    return boxes;
}

} // namespace

TEST_CASE("far behind in a long PDF everything looks as it would in a short one") {
    std::string words;
    for (int i = 0; i < 60'000; ++i)
        words += "word" + std::to_string(i) + (i % 90 == 89 ? "\n" : " ");
    std::vector<ReportNode> nodes{Heading{1, "The first chapter", "first", true}, AnswerText{words, {}}};
    for (auto& node : lastChapter())
        nodes.push_back(node);
    const auto withoutContents = [](std::vector<ReportNode> body) {
        auto report = reportOf(std::move(body));
        report.contents = false; // under which the chapter would begin
        return pdfOf(report);
    };
    const auto lone = withoutContents(lastChapter());
    const auto whole = withoutContents(nodes);
    CHECK(readPdf(whole).faults == std::vector<std::string>{});
    CHECK(readPdf(whole).pages > 100);
    if (!canReadWords())
        return;
    const auto pages = pageWords(lone);
    const auto longPages = pageWords(whole);
    REQUIRE(pages.size() > 3);
    REQUIRE(longPages.size() > pages.size());
    std::size_t same = 0;
    while (same < pages.size() && pages[pages.size() - 1 - same] == longPages[longPages.size() - 1 - same])
        ++same;
    CHECK(same + 1 >= pages.size()); // all but the title page
    const auto boxes = textBoxes(lone);
    const auto longBoxes = textBoxes(whole);
    REQUIRE(boxes.size() > 1500);
    for (std::size_t i = 1; i <= 1500; ++i) {
        const auto& box = boxes[boxes.size() - i];
        const auto& other = longBoxes[longBoxes.size() - i];
        REQUIRE(box.text == other.text);
        REQUIRE(box.left == other.left);
        REQUIRE(box.top == other.top);
    }
    CHECK_THAT(squeezed(allWords(whole)), containsText("word59999"));
}
