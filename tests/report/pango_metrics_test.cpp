// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of pictures as a report sets them, and pictures of worksheets in each format.
#include "pdf_reader.h"
#include "report/build_report.h"
#include "report/pango_metrics.h"
#include "report/picture_pieces.h"
#include "report/writers.h"
#include "support/catch.h"
#include "support/picture_sheets.h"
#include "support/sheets.h"

using namespace waymark;
using namespace waymark::test;

namespace {

std::string withoutSpaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("words of a picture on paper break into lines that fit, and none is lost", "[report]") {
    const PangoMetrics metrics("en");
    for (const char* text :
         {"Nobody tells families the day matters", "Gemeinschaftsentwicklungsplanungsgruppenraum",
          "الأطفال في الروضة يصلون متأخرين", "学校のバスは一本しかありません", "one\ntwo  three"})
        for (const double width : {300.0, 60.0, 30.0}) {
            INFO(text << " in " << width);
            std::string all;
            for (const auto& line : metrics.lines(text, {9}, width)) {
                CHECK(metrics.width(line, {9}) <= width + 0.5);
                all += line;
            }
            CHECK(withoutSpaces(all) == withoutSpaces(text));
        }
    CHECK(metrics.width("wide words", {9, true}) > metrics.width("wide words", {9}));
    CHECK(metrics.width("wide words", {18}) > 1.9 * metrics.width("wide words", {9}));
}

TEST_CASE("the pictures of worksheets stand in every format, with their facts", "[report]") {
    Sheets desk;
    const auto made = pictureSheets(desk);
    std::vector<std::string> ids;
    for (const auto& [tool, id] : made)
        ids.push_back(id);
    const auto report =
        buildReport(desk.journal, {.today = desk.today, .stringsLanguage = {}, .sheets = ids});
    std::size_t figures = 0;
    for (const auto& node : report.body)
        if (const auto* block = std::get_if<FigureBlock>(&node)) {
            ++figures;
            CHECK(block->figure.title.empty()); // the heading over it says it
            CHECK_FALSE(block->figure.facts.rows.empty());
        }
    CHECK(figures == 12);
    const auto html = writerFor("out.html")->write(desk.journal, report, {}).value();
    CHECK(count(html, "<svg viewBox") >= 12);
    CHECK(count(html, "aria-labelledby=\"figure-") >= 12);
    CHECK(html.find("NaN") == std::string::npos);
    const auto markdown = writerFor("out.md")->write(desk.journal, report, {}).value();
    CHECK_THAT(markdown, containsText("Four boxes with 9 factors"));
    CHECK_THAT(markdown, containsText("| Call home |"));
    const auto pdf = writerFor("out.pdf")->write(desk.journal, report, {}).value();
    CHECK(pdf.size() > 50'000);
}

TEST_CASE("a picture higher than a page is cut between its places, or left whole", "[report]") {
    Figure figure;
    figure.width = 100;
    figure.height = 1000;
    for (int i = 0; i < 10; ++i)
        figure.areas.push_back({"a", {0, i * 100.0, 100, 90}, "a"});
    figure.words.push_back({{10, 300}, "over the third gap", 10});
    const auto pieces = piecesOf(figure, 300);
    REQUIRE(pieces.size() == 4);
    CHECK(pieces.front().top == 0);
    CHECK(pieces.front().bottom == 199); // words stand in the way of 291 and 299
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        CHECK(pieces[i].top == pieces[i - 1].bottom);
        CHECK(pieces[i].bottom - pieces[i].top <= 300);
    }
    CHECK(pieces.back().bottom == 1000);
    CHECK(piecesOf(figure, 2000).size() == 1);
    figure.zones.push_back({"z", {0, 195, 100, 300}, "with a head from 195 to 200"});
    CHECK(piecesOf(figure, 300).front().bottom == 194); // its head goes with its first place
    figure.areas.push_back({"b", {0, 50, 100, 900}, "over all"});
    CHECK(piecesOf(figure, 300).size() == 1);
}

TEST_CASE("a picture with sixty rows goes on over the pages, all of it, and one without rows is left out",
          "[report]") {
    Sheets desk;
    const auto empty = desk.add("four-blocker");
    const auto tall = desk.add("perspective-prism", {{"event", "Late"}});
    for (int i = 0; i < 60; ++i)
        desk.row(tall, "facets", {{"whose", "View " + std::to_string(i)}, {"felt", "Tired"}});
    const auto report =
        buildReport(desk.journal, {.today = desk.today, .stringsLanguage = {}, .sheets = {empty, tall}});
    const auto figures = std::ranges::count_if(
        report.body, [](const auto& node) { return std::holds_alternative<FigureBlock>(node); });
    CHECK(figures == 1);
    const auto pdf = writerFor("out.pdf")->write(desk.journal, report, {});
    REQUIRE(pdf);
    const auto facts = readPdf(pdf.value());
    for (const auto& fault : facts.faults)
        FAIL_CHECK(fault);
    // One picture, though it stands on several pages.
    CHECK(std::ranges::count_if(facts.alts, [](const auto& alt) { return alt.starts_with("One event"); }) ==
          1);
    if (!canReadWords())
        return;
    std::size_t pages = 0;
    std::string all;
    for (const auto& words : pageWords(pdf.value())) {
        pages += words.find("Felt: Tired") != std::string::npos;
        all += words + "\n";
    }
    CHECK(pages > 2);
    CHECK(count(all, "Felt: Tired") == 60); // none is lost at the end of a page, or drawn twice
}
