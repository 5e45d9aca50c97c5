// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets on paper: what was written, what was worked out, gaps, and what stays out.
#include "pdf_reader.h"
#include "report/build_report.h"
#include "report/picture_pieces.h"
#include "report/writers.h"
#include "report_support.h"
#include "support/desk.h"

using namespace waymark;
using waymark::test::containsText;

namespace {

struct Desk : waymark::test::Desk {
    std::string markdown() {
        const Date today{std::chrono::year(2026), std::chrono::March, std::chrono::day(19)};
        const auto report = buildReport(journal, {.today = today, .stringsLanguage = {}, .sheets = sheets});
        return writerFor("out.md")->write(journal, report, {}).value();
    }
};

} // namespace

TEST_CASE("a worksheet on paper has its title, day and people, its answers, and what is worth a thought",
          "[report]") {
    Desk paper;
    const auto card = paper.add("result-card", "Kindergarten");
    paper.set(card + ".population", "Children");
    paper.set(card + ".place", "in Riverbend");
    paper.set(card + ".condition", "are at school");
    const auto mix = paper.add("strategy-mix", "Our five");
    paper.set(mix + ".dated", "2026-03-02");
    paper.set(mix + ".took-part", "Dana, Luis");
    for (const char* label : {"universal", "universal", "targeted"}) {
        const auto row = paper.row(mix + ".strategies");
        paper.set(row + ".name", std::string("Plan ") + label);
        paper.set(row + ".label", label);
    }
    const auto text = paper.markdown();
    for (const char* words :
         {"Worksheets", "Our five", "Universal / targeted mix", "Dana, Luis", "Plan targeted", "One group",
          "66\\.7%", "Children, in Riverbend: are at school", "Worth a thought"}) {
        INFO(words);
        CHECK_THAT(text, containsText(words));
    }
    // The result card stands at the head of the mix, and on its own page.
    const auto first = text.find("Children, in Riverbend: are at school");
    CHECK(text.find("Children, in Riverbend: are at school", first + 1) != std::string::npos);
}

TEST_CASE("a worksheet that was only opened has no page in a journal, and alone says that it is empty",
          "[report]") {
    Desk paper;
    const auto trends = paper.add("trends", "Only looked at");
    paper.set(trends + ".dated", "2026-03-02");
    const auto alone = [&] {
        return writerFor("out.md")
            ->write(paper.journal, buildSheetReport(paper.journal, trends, {.sheets = {trends}}), {})
            .value();
    };
    CHECK_THAT(paper.markdown(), !containsText("Only looked at"));
    CHECK_THAT(paper.markdown(), !containsText("Tools used"));
    CHECK_THAT(alone(), containsText("Nothing written yet"));
    CHECK_THAT(alone(), !containsText("Higher is better"));
    CHECK_THAT(alone(), !containsText("Worth a thought"));
    paper.set(trends + ".indicator", "Days at school");
    for (const auto& text : {alone(), paper.markdown()}) {
        CHECK_THAT(text, containsText("Only looked at"));
        CHECK_THAT(text, !containsText("Higher is better")); // what is proposed, nobody chose
    }
    paper.set(trends + ".higher", "yes");
    CHECK_THAT(alone(), containsText("Higher is better"));
    CHECK_THAT(paper.markdown(), containsText("Tools used"));
}

TEST_CASE("a reference whose source is gone leaves a gap on paper, and rows without consent are counted",
          "[report]") {
    Desk paper;
    const auto smartie = paper.add("smartie");
    const auto card = addSheet(paper.recorder, ToolId("result-card")).value();
    paper.set(smartie + ".result", card);
    REQUIRE(removeSheet(paper.recorder, card).ok());
    const auto talk = paper.add("empathy-interview");
    paper.set(paper.row(talk + ".notes") + ".said", "It was late again");
    const auto text = paper.markdown();
    CHECK_THAT(text, containsText("What this pointed to is gone."));
    CHECK(text.find("It was late again") == std::string::npos);
    CHECK_THAT(text, containsText("Notes: 1 without consent left out."));
    paper.set(talk + ".consent", "true");
    CHECK_THAT(paper.markdown(), containsText("It was late again"));
}

TEST_CASE("a run chart on paper has its picture", "[report]") {
    Desk paper;
    const auto chart = paper.add("run-chart", "Late buses");
    for (const char* value : {"4", "5", "6"})
        paper.set(paper.row(chart + ".points") + ".value", value);
    CHECK_THAT(paper.markdown(), containsText("The median is 5"));
}

TEST_CASE("the numbers of a run chart stand in one table, and what is no number is marked there",
          "[report]") {
    Desk paper;
    const auto chart = paper.add("run-chart", "Late buses");
    const auto point = [&](const char* day, const char* value, const char* note = "") {
        const auto row = paper.row(chart + ".points");
        paper.set(row + ".date", day);
        paper.set(row + ".value", value);
        paper.set(row + ".note", note);
    };
    const char* const values[] = {"14", "12", "n/a", "11", "9", "8"};
    for (std::size_t i = 0; i < std::size(values); ++i)
        point(("2026-0" + std::to_string(i + 1) + "-05").c_str(), values[i], i == 2 ? "Snow day" : "");
    const auto rated = paper.row(chart + ".points");
    paper.set(rated + ".date", "2026-07-05");
    paper.set(rated + ".numerator", "30");
    paper.set(rated + ".denominator", "60");
    const auto report = buildSheetReport(paper.journal, chart, {.today = parseIsoDate("2026-07-19").value()});
    std::vector<Table> tables;
    for (std::size_t i = 0; i < report.body.size(); ++i) {
        if (const auto* figure = std::get_if<FigureBlock>(&report.body[i])) {
            CHECK_THAT(figure->figure.alt, containsText("6 values"));
            CHECK(figure->figure.facts.rows.empty());
            REQUIRE(std::get_if<Table>(&report.body.at(i + 1))); // its facts follow at once
        }
        if (const auto* table = std::get_if<Table>(&report.body[i]); table && table->rows.size() > 5)
            tables.push_back(*table);
    }
    REQUIRE(tables.size() == 1);
    const auto& table = tables.front();
    CHECK(table.head == std::vector<std::string>{"Day", "Value", "How many", "Out of", "Note", "Signal"});
    REQUIRE(table.rows.size() == 7);
    CHECK(table.rows[0] == std::vector<std::string>{"Jan 5", "14", "", "", "", "Trend: 5 falling"});
    CHECK(table.rows[2] ==
          std::vector<std::string>{"Mar 5", "n/a (no number that counts)", "", "", "Snow day", ""});
    CHECK(table.rows[6] == std::vector<std::string>{"Jul 5", "50", "30", "60", "", ""});
}

TEST_CASE("a small test says on paper what it is for once somebody chose it", "[report]") {
    Desk paper;
    const auto cycle = paper.add("pdsa", "One call");
    paper.set(cycle + ".change", "Call on the first day");
    CHECK_THAT(paper.markdown(), !containsText("Test it"));
    paper.set(cycle + ".purpose", "test");
    CHECK_THAT(paper.markdown(), containsText("Test it"));
}

TEST_CASE("no sentence in print names who did not consent", "[report]") {
    Desk paper;
    const ToolPack round{{"round.json",
                          R"({"format": 1, "id": "round", "version": "1.0", "languages": ["en"],
             "groups": [{"id": "heard", "fields": [{"id": "voices", "kind": "table", "consent": "agreed", "columns": [
                 {"id": "who", "kind": "text"}, {"id": "agreed", "kind": "check"}, {"id": "said", "kind": "text"}]}]}],
             "checks": [{"id": "said-all", "holds": {"every": "voices", "holds": {"filled": ["said"]}}}]})"},
                         {{"round.en.json",
                           R"({"format": 1, "tool": "round", "language": "en", "name": "English", "words": {
              "round": {"title": "Round"}, "heard": {"title": "Heard"}, "voices": {"label": "Voices"},
              "voices.who": {"label": "Who"}, "voices.agreed": {"label": "Agreed"}, "voices.said": {"label": "Said"},
              "said-all": {"label": "All said something", "text": "Ask again: {rows}."}}})"}}};
    const auto sheet = addSheet(paper.recorder, round, "Spring");
    INFO((sheet ? "" : sheet.error().message));
    REQUIRE(sheet.ok());
    paper.sheets.push_back(sheet.value());
    for (const char* who : {"Ada", "Grace"}) {
        const auto row = paper.row(sheet.value() + ".voices");
        paper.set(row + ".who", who);
        paper.set(row + ".agreed", who == std::string("Ada") ? "true" : "");
    }
    const auto text = paper.markdown();
    CHECK_THAT(text, containsText("Ask again: Ada"));
    CHECK(text.find("Grace") == std::string::npos);
}

TEST_CASE("a four-blocker's first page is used, however many factors there are", "[report][pdf]") {
    if (!waymark::test::canReadWords())
        return;
    for (const int count : {3, 9, 14, 22, 30, 60}) {
        Desk paper;
        const auto card = paper.add("result-card", "Kindergarten");
        paper.set(card + ".condition", "are at school");
        const auto board = paper.add("four-blocker", "Cards on the wall");
        for (int i = 0; i < count; ++i) {
            const auto row = paper.row(board + ".factors");
            paper.set(row + ".name", "Factor " + std::to_string(i) + ", which needs a few words to be told");
            for (const char* score : {"authority", "capacity", "focus", "whole"})
                if (i % 5 != 4)
                    paper.set(row + "." + score, std::to_string(1 + (i * 3 + 2) % 5));
        }
        const auto report =
            buildSheetReport(paper.journal, board, {.today = parseIsoDate("2026-03-19").value()});
        // What is higher than a page goes on over the next one in full size: it can be read.
        constexpr double room = 590;
        for (const auto& node : report.body)
            if (const auto* block = std::get_if<FigureBlock>(&node))
                for (const auto& piece : piecesOf(block->figure, room)) {
                    INFO(count << " factors, " << block->figure.height << " high");
                    CHECK(piece.bottom - piece.top <= room);
                }
        for (const auto size : {Paper::Letter, Paper::A4}) {
            INFO(count << " factors, " << (size == Paper::A4 ? "A4" : "Letter"));
            const auto bytes = waymark::test::pdfOf(report, size);
            const auto read = waymark::test::readPdf(bytes);
            CHECK(read.faults == std::vector<std::string>{});
            double lowest = 0; // of what stands on the first page over its foot
            for (const auto& box : waymark::test::wordBoxes(bytes))
                if (box.page == 0 && box.bottom < read.height - 50)
                    lowest = std::max(lowest, box.bottom);
            CHECK(lowest > 0.7 * read.height);
        }
    }
}
