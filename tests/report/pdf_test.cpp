// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"
#include "report/shared_journal.h"
#include "report_support.h"
#include "support/catch.h"
#include "support/hard_text.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>

using namespace waymark;
using namespace waymark::test;

namespace {

Paragraph plain(const std::string& text) {
    return {{{text, false, false, {}}}, Paragraph::Style::Body};
}

void requireSound(const std::string& bytes) {
    for (const auto& fault : readPdf(bytes).faults)
        FAIL_CHECK(fault);
}

// No word stands outside the margins, 17 mm on each side.
void requireInsideMargins(const std::string& bytes) {
    const auto facts = readPdf(bytes);
    for (const auto& box : wordBoxes(bytes)) {
        if (box.left >= 46 && box.right <= facts.width - 46 && box.top > 25 && box.bottom < facts.height - 20)
            continue;
        FAIL_CHECK("page " << box.page + 1 << ": \"" << box.text.substr(0, 40) << "\" at " << box.left
                           << " to " << box.right << ", " << box.top << " to " << box.bottom);
        return;
    }
}

double secondsFor(const Report& report) {
    std::timespec start{};
    std::timespec end{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
    (void)pdfOf(report);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    return double(end.tv_sec - start.tv_sec) + double(end.tv_nsec - start.tv_nsec) / 1e9;
}

} // namespace

TEST_CASE("the sample's PDF is tagged, embedded, outlined and holds every answer") {
    const auto journal = sampleJournal();
    const auto report = buildReport(journal, onDay("2026-06-08"));
    for (const auto paper : {Paper::Letter, Paper::A4}) {
        const auto bytes = pdfOf(report, paper);
        const auto facts = readPdf(bytes);
        CHECK(facts.faults == std::vector<std::string>{});
        CHECK(facts.title == "Practice Journal");
        CHECK(facts.language == "en");
        CHECK(facts.pages > 15);
        REQUIRE(facts.outline.size() > 15);
        CHECK(facts.outline.front() == "Part 1: Improving Outcomes through Collaborative Improvement");
        CHECK(facts.outline[1] == "  Partnership Roles Reflection");
        REQUIRE(facts.alts.size() == 3);
        CHECK_THAT(facts.alts[0], containsText("The walk so far"));
        CHECK_THAT(facts.alts[1], containsText("Run chart of 12 values from Apr 24 to May 11"));
        CHECK_THAT(facts.alts[2], containsText("Ramp of 3 cycles. Cycle 1, 5 people, 3 days, Adapt"));
        if (!canReadWords())
            continue;
        const auto words = squeezed(allWords(bytes));
        for (const auto& [field, text] : writtenTexts(journal)) {
            INFO(field);
            CHECK_THAT(words, containsText(squeezed(text)));
        }
        requireInsideMargins(bytes);
    }
}

TEST_CASE("Letter and A4 pages have their own size and their own page breaks") {
    const auto report = buildReport(sampleJournal(), onDay("2026-06-08"));
    const auto letter = readPdf(pdfOf(report, Paper::Letter));
    const auto a4 = readPdf(pdfOf(report, Paper::A4));
    CHECK(letter.width == Approx(612));
    CHECK(letter.height == Approx(792));
    CHECK(a4.width == Approx(595.276).margin(0.01));
    CHECK(a4.height == Approx(841.89).margin(0.01));
}

TEST_CASE("an empty journal makes a sound PDF") {
    const auto bytes = pdfOf(buildReport(emptyJournal(), onDay("2026-03-11")));
    requireSound(bytes);
    if (canReadWords())
        CHECK_THAT(allWords(bytes), containsText("Nothing written yet."));
}

TEST_CASE("a report without anything in it makes a sound PDF") {
    requireSound(pdfOf(reportOf({})));
}

TEST_CASE("the same journal gives the same bytes") {
    const auto journal = sampleJournal();
    const auto options = onDay("2026-06-08");
    for (const auto& writer : writers()) {
        const auto first = writer.write(journal, buildReport(journal, options), {});
        const auto second = writer.write(journal, buildReport(journal, options), {});
        REQUIRE(first.ok());
        REQUIRE(second.ok());
        INFO(writer.name);
        CHECK(first.value() == second.value());
    }
}

TEST_CASE("an answer of 100,000 characters stands in the PDF to its last word") {
    const std::string text = longText() + " THE-END";
    const auto bytes = pdfOf(reportOf({Heading{1, "Long", "long", true, true, {}}, AnswerText{text, {}}}));
    requireSound(bytes);
    const auto facts = readPdf(bytes);
    CHECK(facts.pages > 20);
    // However many pages it takes, a paragraph is one element: title, contents and the paragraphs of the
    // answer.
    const auto paragraphs = std::count(facts.elements.begin(), facts.elements.end(), "P");
    CHECK(paragraphs <= std::count(text.begin(), text.end(), '\n') + 2);
    if (!canReadWords())
        return;
    CHECK(squeezed(allWords(bytes)).find(squeezed(text)) != std::string::npos);
    requireInsideMargins(bytes);
}

TEST_CASE("time grows with the length of an answer, not faster") {
    std::string part;
    for (int i = 0; i < 400; ++i)
        part += "We asked " + std::to_string(i) + " families what would help, and wrote down their words. ";
    const auto whole = [](const std::string& text) { return reportOf({AnswerText{text, {}}}); };
    (void)secondsFor(whole(part)); // loads the fonts
    const double once = secondsFor(whole(part + part));
    std::string eight;
    for (int i = 0; i < 16; ++i)
        eight += part;
    CHECK(secondsFor(whole(eight)) < 16 * once); // eight times the words
}

TEST_CASE("a word of 10,000 characters is broken at the margin, in text and in a table") {
    const std::string word(10'000, 'w');
    const auto bytes =
        pdfOf(reportOf({AnswerText{word, {}}, Table{{}, {"#", "Who"}, {1, 9}, {{"1", word}}, false}}));
    requireSound(bytes);
    if (!canReadWords())
        return;
    const auto words = squeezed(allWords(bytes));
    CHECK(std::count(words.begin(), words.end(), 'w') == 20'000);
    requireInsideMargins(bytes);
}

TEST_CASE("right-to-left words, Chinese and emoji can be read back") {
    const std::vector<std::string> texts = {
        "你好，世界", "日本語のかな", "한국어", "😀 👩‍👩‍👧 🚌",
        "שלום",       "مرحبا",        "नमस्ते",   "Ελληνικά"};
    std::vector<ReportNode> body;
    for (const auto& text : texts)
        body.push_back(AnswerText{"before " + text + " after", {}});
    const auto bytes = pdfOf(reportOf(std::move(body)));
    requireSound(bytes);
    if (!canReadWords())
        return;
    const auto words = squeezed(allWords(bytes));
    for (const auto& text : texts) {
        INFO(text);
        CHECK_THAT(words, containsText(squeezed(text)));
    }
}

TEST_CASE("letters that are drawn as one are named by what somebody typed") {
    const auto bytes = pdfOf(reportOf({AnswerText{"السلام عليكم لا إله والأولاد", {}}}));
    requireSound(bytes);
    const auto maps = readPdf(bytes).characters;
    CHECK_THAT(maps, containsText("<06440627>") && !containsText("<fefb>") && !containsText("<fefc>"));
}

TEST_CASE("a paragraph that begins right to left stands at the right margin") {
    const auto bytes = pdfOf(reportOf({AnswerText{"שלום", {}}, AnswerText{"hello", {}}}));
    if (!canReadWords())
        return;
    double rightmost = 0;
    double leftmost = 1000;
    for (const auto& box : wordBoxes(bytes)) {
        if (box.page == 0)
            continue;
        if (box.text == "hello")
            leftmost = box.left;
        else if (box.top > 60 && box.bottom < 740)
            rightmost = std::max(rightmost, box.right);
    }
    CHECK(leftmost < 70);
    CHECK(rightmost > 550);
}

TEST_CASE("texts that are easily spoiled do not break the layout") {
    std::vector<ReportNode> body;
    std::vector<std::vector<std::string>> rows;
    for (const auto& text : hardTexts()) {
        body.push_back(Heading{2, text, text, false, true, {}});
        body.push_back(plain(text));
        body.push_back(AnswerText{text, "zz-unknown"});
        body.push_back(ListBlock{{{ListItem::Mark::Ticked, text, {{text, true, true, "#" + text}}}}});
        body.push_back(Panel{text,
                             2,
                             {text},
                             {plain(text)},
                             {{text, {{{ListItem::Mark::Number, {}, {{text, false, false, {}}}}}}}}});
        rows.push_back({text, text});
    }
    body.push_back(Table{"All", {"Text", "Again"}, {1, 1}, rows, true});
    auto report = reportOf(std::move(body));
    report.title = report.subtitle = report.header = report.author = report.note =
        "'quoted' \\ \x01 \u2028 ';x=[] <b>";
    report.facts = {{"a\nb", "c\nd"}};
    const auto bytes = pdfOf(report);
    requireSound(bytes);
    if (canReadWords())
        requireInsideMargins(bytes);
}

TEST_CASE("300 actions repeat the table's head on every page, once in the structure") {
    Table table{{}, {"#", "Who", "Will do what"}, {0.5, 2, 5}, {}, false};
    for (int i = 1; i <= 300; ++i)
        table.rows.push_back(
            {std::to_string(i), "Dana", "Sit with two families at drop-off, visit " + std::to_string(i)});
    const auto bytes = pdfOf(reportOf({Heading{1, "Actions", "actions", true, true, {}}, table}));
    requireSound(bytes);
    const auto facts = readPdf(bytes);
    CHECK(std::count(facts.elements.begin(), facts.elements.end(), "TH") == 3);
    CHECK(std::count(facts.elements.begin(), facts.elements.end(), "TR") == 301);
    CHECK(std::count(facts.elements.begin(), facts.elements.end(), "Table") == 1);
    if (!canReadWords())
        return;
    const auto pages = pageWords(bytes);
    REQUIRE(pages.size() > 8);
    for (std::size_t page = 2; page < pages.size(); ++page) // after title page and contents
        CHECK_THAT(pages[page], containsText("Will do what"));
    CHECK_THAT(squeezed(allWords(bytes)), containsText("visit300"));
}

TEST_CASE("a row taller than a page goes on in its cells and stays one row") {
    std::string tall;
    for (int i = 0; i < 700; ++i)
        tall += "sentence number " + std::to_string(i) + " of a long cell. ";
    const auto bytes = pdfOf(reportOf(
        {Table{{}, {"A", "B"}, {1, 3}, {{"before", "short"}, {"side", tall}, {"after", "short"}}, false}}));
    requireSound(bytes);
    const auto facts = readPdf(bytes);
    CHECK(facts.pages > 3);
    CHECK(std::count(facts.elements.begin(), facts.elements.end(), "TR") == 4);
    CHECK(std::count(facts.elements.begin(), facts.elements.end(), "TD") == 6);
    if (!canReadWords())
        return;
    const auto words = allWords(bytes);
    for (int i = 0; i < 700; i += 50)
        CHECK_THAT(squeezed(words), containsText("sentencenumber" + std::to_string(i) + "of"));
}

TEST_CASE("a heading is never the last thing on a page") {
    // As many lines before it as it takes to try every place on the page.
    for (int lines = 30; lines < 52; ++lines) {
        std::vector<ReportNode> body;
        for (int i = 0; i < lines; ++i)
            body.push_back(plain("Line"));
        body.push_back(Heading{2, "Heading", "heading", false, false, {}});
        body.push_back(Paragraph{{{"Prompt", false, false, {}}}, Paragraph::Style::Prompt});
        body.push_back(AnswerText{"First\nSecond\nThird", {}});
        if (!canReadWords())
            return;
        for (const auto& page : pageWords(pdfOf(reportOf(std::move(body))))) {
            INFO(lines << " lines: " << page);
            CHECK((page.find("Heading") == std::string::npos) == (page.find("First") == std::string::npos));
            CHECK((page.find("Prompt") == std::string::npos) == (page.find("First") == std::string::npos));
        }
    }
}

TEST_CASE("a table's head never stands on a page without a row below it") {
    for (int lines = 0; lines < 30; ++lines) {
        std::vector<ReportNode> body(std::size_t(20 + lines), plain("A line."));
        Table table{"", {"Headword", "Other"}, {1, 1}, {}, false};
        table.rows.push_back({"First one two three four five six seven eight nine ten eleven twelve thirteen "
                              "fourteen fifteen sixteen seventeen eighteen nineteen twenty and on and on and "
                              "on and on and on and on to the sixth line",
                              "Rowword"});
        body.push_back(table);
        for (const auto& words : pageWords(pdfOf(reportOf(body))))
            if (words.find("Headword") != std::string::npos)
                CHECK(words.find("Rowword") != std::string::npos);
    }
}

TEST_CASE("statements stand beside what they lead to, each with its letter on the same page") {
    const auto journal = journalWith({{"part2.diagnostic.a", "true"}, {"part2.diagnostic.c", "true"}});
    const auto bytes = pdfOf(buildReport(journal, onDay("2026-06-08")));
    requireSound(bytes);
    requireInsideMargins(bytes);
    const auto boxes = wordBoxes(bytes);
    const auto firstBox = [&](const std::string& word) {
        const auto found = std::ranges::find_if(boxes, [&](const WordBox& box) { return box.text == word; });
        return found == boxes.end() ? WordBox{-1} : *found;
    };
    const auto statement = firstBox("yardstick"); // of A
    const auto because = firstBox("Because");
    REQUIRE(statement.page >= 0);
    CHECK(because.page == statement.page);
    CHECK(because.left > statement.right);
    CHECK(because.top < statement.bottom + 60);
    // Read one after the other: all statements, and then what two of them lead to.
    const auto words = structureWords(bytes);
    CHECK(words.find("goals are on paper") < words.find("Because you ticked A"));
}

TEST_CASE("statements that fill more than a page stand above what they lead to") {
    ListBlock statements;
    statements.leads = true;
    for (int i = 0; i < 60; ++i)
        statements.items.push_back({i == 3 ? ListItem::Mark::Ticked : ListItem::Mark::Unticked,
                                    "S" + std::to_string(i),
                                    {{"A statement of a course with many of them", false, false, {}}}});
    Panel panel;
    panel.title = "What it leads to";
    panel.badges = {"S3"};
    panel.lead.push_back(plain("Because of S3"));
    const auto bytes = pdfOf(reportOf({statements, panel, panel}));
    requireSound(bytes);
    requireInsideMargins(bytes);
    const auto words = allWords(bytes);
    CHECK(words.find("S59") < words.find("What it leads to"));
}

TEST_CASE("no page ends or begins with a single line of a paragraph") {
    if (!canReadWords())
        return;
    std::string text;
    for (int i = 0; i < 90; ++i)
        text += "wwwwwwww ";
    for (int lines = 28; lines < 46; ++lines) {
        std::vector<ReportNode> body;
        for (int i = 0; i < lines; ++i)
            body.push_back(plain("Line"));
        body.push_back(plain(text));
        for (const auto& page : pageWords(pdfOf(reportOf(std::move(body))))) {
            std::istringstream stream(page);
            int found = 0;
            for (std::string line; std::getline(stream, line);)
                found += line.find("wwwwwwww") != std::string::npos;
            INFO(lines << " lines before");
            CHECK(found != 1);
        }
    }
}

TEST_CASE("a reader of the structure hears a paragraph whole, with its blanks, over lines and pages") {
    if (std::system("pdfinfo -v >/dev/null 2>&1") != 0)
        return;
    std::string text;
    for (int i = 0; i < 120; ++i)
        text += (i == 0 ? "" : " ") + std::string("word") + std::to_string(i);
    const auto bytes =
        pdfOf(reportOf({plain(text), Table{{}, {"A", "B"}, {1, 3}, {{"x", text}}, false},
                        ListBlock{{{ListItem::Mark::Bullet, {}, {{text, false, false, {}}}}}}}));
    const auto words = structureWords(bytes);
    std::size_t found = 0;
    for (auto at = words.find(text); at != std::string::npos; at = words.find(text, at + 1))
        ++found;
    INFO(words);
    CHECK(found == 3);
}

TEST_CASE("poppler and MuPDF read the same words in the same order") {
    if (!canReadWords() || std::system("mutool -v >/dev/null 2>&1") != 0)
        return;
    auto report = buildReport(sampleJournal(), onDay("2026-06-08"));
    const auto bytes = pdfOf(report);
    const Folder folder;
    const auto path = (folder.path() / "report.pdf").string();
    std::ofstream(path, std::ios::binary) << bytes;
    const auto poppler = squeezed(outputOf("pdftotext -raw -enc UTF-8 '" + path + "' -"));
    const auto mupdf = squeezed(outputOf("mutool draw -q -F txt '" + path + "' 2>/dev/null"));
    REQUIRE(poppler.size() > 20'000);
    // What is read instead of a check box or a coloured emoji, only poppler tells.
    const auto plainly = [](std::string words) {
        std::erase_if(words, [left = 0](char c) mutable {
            if ((static_cast<unsigned char>(c) & 0xF8U) == 0xF0U)
                left = 4;
            return left > 0 && left-- > 0;
        });
        for (const std::string said : {"Notticked:", "Notticked", "Ticked:", "Ticked"})
            for (auto at = words.find(said); at != std::string::npos; at = words.find(said, at))
                words.erase(at, said.size());
        return words;
    };
    std::size_t same = 0;
    const auto a = plainly(poppler);
    const auto b = plainly(mupdf);
    while (same < std::min(a.size(), b.size()) && a[same] == b[same])
        ++same;
    INFO(a.substr(same > 40 ? same - 40 : 0, 120) << "\n" << b.substr(same > 40 ? same - 40 : 0, 120));
    CHECK(same == std::max(a.size(), b.size()));
}

TEST_CASE("the contents name the page where each part begins") {
    if (!canReadWords())
        return;
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "Words to fill some pages with. ";
    const auto bytes = pdfOf(reportOf({Heading{1, "First", "a", true, true, {}}, AnswerText{text + text, {}},
                                       Heading{1, "Second", "b", true, true, {}}, plain("End.")}));
    const auto pages = pageWords(bytes);
    REQUIRE(pages.size() >= 4);
    for (std::size_t page = 2; page < pages.size(); ++page)
        if (pages[page].starts_with("Second"))
            CHECK_THAT(squeezed(pages[1]), containsText("Second" + std::to_string(page + 1)));
    CHECK_THAT(squeezed(pages[1]), containsText("First2")); // below two lines of contents there is much room
    CHECK_THAT(structureWords(bytes), containsText("\"First 2\""));
}

TEST_CASE("the sample's contents stand on one page, in letters of their size") {
    if (!canReadWords())
        return;
    const auto journal = sampleJournal();
    auto options = onDay("2026-03-11");
    options.sheets = allSheets(journal);
    const auto report = buildReport(journal, options);
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        const auto pages = pageWords(pdfOf(report, paper));
        REQUIRE(pages.size() > 2);
        CHECK_THAT(squeezed(pages[1]), containsText("Toolsused") && containsText("Credits"));
        CHECK_THAT(squeezed(pages[2]), Catch::Matchers::StartsWith("Part1:"));
    }
}

TEST_CASE("a part begins a page only where that pays") {
    if (!canReadWords())
        return;
    const auto filler = [](int sentences) {
        std::string text;
        for (int i = 0; i < sentences; ++i)
            text += "Words to fill some of a page with. ";
        return AnswerText{text, {}};
    };
    const auto part = [](const char* name) { return Heading{1, name, name, true, true, {}}; };
    const auto pageOf = [](const std::string& bytes, const std::string& heading) {
        const auto pages = pageWords(bytes);
        for (std::size_t page = pages.size(); page-- > 0;)
            if (pages[page].find(heading) != std::string::npos)
                return page + 1; // the last one: the contents name it, too
        return std::size_t(0);
    };
    // Small parts stand one below the other, and the foot of the page names the first and the last of them.
    const auto small =
        pdfOf(reportOf({part("Alpha"), filler(5), part("Beta"), filler(5), part("Gamma"), filler(5)}));
    requireSound(small);
    CHECK(pageOf(small, "Gamma") == 2);
    std::string all;
    for (const auto& box : wordBoxes(small))
        all += box.text + " ";
    CHECK_THAT(all, containsText("Contents \u2013 Gamma"));
    // A part that fits goes on a page that is well used; one that does not begins the next.
    const auto used = [&](int sentences) {
        return pdfOf(reportOf({part("Alpha"), filler(60), part("Beta"), filler(sentences)}));
    };
    CHECK(pageOf(used(10), "Beta") == 2);
    CHECK(pageOf(used(200), "Beta") == 3);
    CHECK(pageWords(used(200))[2].find("Alpha") == std::string::npos);
}

TEST_CASE("neither the first item of a list nor the last row to write in stands alone on a page") {
    if (!canReadWords())
        return;
    FieldTable table{"", {"#", "Question"}, {1, 8}, {}};
    for (int i = 0; i < 6; ++i)
        table.rows.push_back({FieldBlock{"", FieldKind::ShortText, "Question", "", "", 1}});
    ListBlock list;
    for (const char* words : {"Alpha item", "Beta item", "Gamma item", "Delta item"})
        list.items.push_back({ListItem::Mark::Bullet, {}, {{words, false, false, {}}}});
    for (int sentences = 20; sentences < 70; ++sentences) {
        std::string text;
        for (int i = 0; i < sentences; ++i)
            text += "Words to fill some of a page with.\n";
        INFO(sentences);
        for (const auto& page : pageWords(pdfOf(reportOf({AnswerText{text, {}}, table}))))
            CHECK((page.find('6') == std::string::npos || page.find('5') != std::string::npos));
        for (const auto& page : pageWords(pdfOf(reportOf({AnswerText{text, {}}, list}))))
            CHECK((page.find("Alpha item") == std::string::npos ||
                   page.find("Beta item") != std::string::npos));
    }
}

TEST_CASE("what says a picture in words begins on its page, where that can be") {
    if (!canReadWords())
        return;
    for (int lines = 1; lines <= 16; ++lines) {
        FigureBlock block;
        block.figure.width = 500;
        block.figure.height = 520;
        block.figure.words.push_back({{20, 20}, "Innermost", 10, false, FigureWords::Align::Start, "ink"});
        block.figure.alt = "Toldinwords";
        std::vector<ReportNode> body(static_cast<std::size_t>(lines), plain("Before it."));
        body.push_back(block);
        const auto pages = pageWords(pdfOf(reportOf(std::move(body))));
        INFO(lines);
        CHECK(std::ranges::any_of(pages, [](const auto& page) {
            return page.find("Innermost") != page.npos && page.find("Toldinwords") != page.npos;
        }));
    }
}

TEST_CASE("links lead to headings and web addresses only") {
    const auto bytes = pdfOf(reportOf({Heading{1, "There", "there", true, true, {}},
                                       Paragraph{{{"web ", false, false, "https://example.org/a'b(c)"},
                                                  {"inside ", false, false, "#there"},
                                                  {"nowhere ", false, false, "#gone"},
                                                  {"script", false, false, "javascript:alert(1)"}},
                                                 Paragraph::Style::Body}}));
    requireSound(bytes);
    const auto facts = readPdf(bytes);
    // One in the contents, two in the paragraph.
    CHECK(std::count(facts.elements.begin(), facts.elements.end(), "Link") == 3);
    if (canReadWords())
        CHECK_THAT(squeezed(allWords(bytes)), containsText("webinsidenowherescript"));
}
