// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every picture of a worksheet, whatever is filled in and however wide it is: all words
// inside, nothing over anything else, the same facts, places that lead to what was filled in.
#include "figures/pencil.h"
#include "support/figures.h"
#include "support/picture_sheets.h"

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace waymark;
using namespace waymark::test;

namespace {

const std::string longWord = "Gemeinschaftsentwicklungsplanungsgruppenbesprechungsraum";
const std::string arabic = "الأطفال في الروضة يصلون متأخرين بسبب الحافلة";
const std::string hostile = "\"]; } digraph { a -> b [label=<<B>x</B>>] \\ <script>&amp;";

// Tables of the tools that have a picture, and a column of theirs that takes words.
struct Table {
    const char* tool;
    const char* table;
    const char* column;
    Cells more; // what a row needs to be in the picture
};

const std::vector<Table> tables = {
    {"four-blocker",
     "factors",
     "name",
     {{"authority", "4"}, {"capacity", "3"}, {"focus", "4"}, {"whole", "4"}}},
    {"egg-chart", "focus", "who", {{"total", "40"}, {"met", "20"}}},
    {"iceberg", "patterns", "what", {}},
    {"process-map", "steps", "what", {{"kind", "decision"}, {"who", "Office"}}},
    {"results-center", "partners", "name", {{"state", "partly"}}},
    {"trends", "groups", "group", {{"rate-1", "40"}, {"rate-3", "50"}}},
    {"perspective-prism", "facets", "whose", {{"felt", "Tired"}}},
    {"role-cards", "cards", "role", {{"say", "2"}, {"affected", "4"}}},
    {"system-levers", "levers", "what", {{"lever", "policy"}}},
    {"coproduction", "phases", "reason", {{"phase", "test"}, {"now", "informed"}, {"wanted", "leading"}}},
    {"strategy-hypothesis", "strategies", "name", {}},
};

} // namespace

TEST_CASE("every picture that a tool can name is made, and no other", "[figures]") {
    std::vector<std::string> known;
    for (const auto& each : sheetFigureNeeds())
        known.emplace_back(each.name);
    std::vector<std::string> there;
    for (const auto& each : sheetFigureTable())
        there.emplace_back(each.name);
    std::ranges::sort(known);
    std::ranges::sort(there);
    CHECK(known == there);
    FigureDesk desk;
    const auto sheet = desk.add("aim");
    CHECK_FALSE(sheetFigure("no-such-picture", desk.view(sheet), desk.room()).has_value());
}

TEST_CASE("every picture keeps its words and places inside and apart, at every width and size of words",
          "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto [width, text] = GENERATE(std::pair(515.0, 9.0), std::pair(1000.0, 13.0),
                                        std::pair(620.0, 19.5), std::pair(340.0, 13.0));
    for (const auto& [tool, sheet] : sheets)
        for (const auto& name : desk.view(sheet).tool->figures) {
            INFO(name << " at " << width << " with words of " << text);
            const auto figure = desk.figure(sheet, width, text);
            soundFigure(figure);
            CHECK(figure.width == width);
            CHECK_FALSE(figure.title.empty());
            CHECK_FALSE(figure.alt.empty());
            for (std::size_t at = 0; (at = figure.alt.find('%', at)) != std::string::npos; ++at)
                CHECK_FALSE(std::isdigit(static_cast<unsigned char>(figure.alt[at + 1]))); // all filled in
            CHECK_FALSE(figure.facts.rows.empty());
            for (const auto& row : figure.facts.rows)
                CHECK(row.size() == figure.facts.head.size());
            CHECK(figure.facts.widths.size() == figure.facts.head.size());
            CHECK_FALSE(figure.areas.empty());
            for (const auto& area : figure.areas) {
                CHECK(area.id.starts_with(sheet + "."));
                CHECK_FALSE(area.name.empty());
            }
        }
}

TEST_CASE("a worksheet with nothing in it has no facts to draw", "[figures]") {
    FigureDesk desk;
    for (const auto& id : shippedTools()) {
        const auto sheet = desk.add(id.str().c_str());
        const auto view = desk.view(sheet);
        for (const auto& name : view.tool->figures) {
            INFO(name);
            const auto figure = *sheetFigure(name, view, desk.room());
            CHECK(figure.facts.rows.empty());
            CHECK(figure.alt == "There is nothing to draw yet.");
            soundFigure(figure);
        }
    }
}

TEST_CASE("one row, and sixty with words that are long, from the right, or made to harm", "[figures]") {
    for (const auto& each : tables)
        for (const int count : {1, 60}) {
            INFO(each.tool << " with " << count);
            FigureDesk desk;
            const auto sheet = desk.add(each.tool);
            std::string before;
            for (int i = 0; i < count; ++i) {
                const auto words = i % 4 == 0   ? longWord
                                   : i % 4 == 1 ? arabic
                                   : i % 4 == 2 ? hostile
                                                : "Short";
                const auto row = desk.row(sheet, each.table, each.more);
                desk.set(row + "." + each.column, std::string(words) + " " + std::to_string(i));
                if (std::string(each.tool) == "process-map" && !before.empty())
                    desk.set(before + ".next", row);
                before = row;
            }
            for (const double width : {515.0, 380.0}) {
                const auto figure = desk.figure(sheet, width, 9);
                soundFigure(figure);
                CHECK(figure.facts.rows.size() >= std::size_t(count));
                CHECK(figure.areas.size() <= std::size_t(count) + 2);
            }
        }
}

TEST_CASE("words from the right stand at the right", "[figures]") {
    CHECK(readsFromRight(arabic));
    CHECK(readsFromRight("12 (שלום)"));
    CHECK_FALSE(readsFromRight("Ñandú"));
    CHECK_FALSE(readsFromRight("12 – "));
    CHECK_FALSE(readsFromRight("學校"));
    Figure figure;
    const PlainMetrics metrics;
    Pencil pencil(figure, metrics, 10);
    pencil.words(20, 0, 200, arabic, pencil.plain());
    pencil.words(20, 50, 200, "Left", pencil.plain());
    REQUIRE(figure.words.size() >= 2);
    CHECK(figure.words.front().align == FigureWords::Align::End);
    CHECK(figure.words.front().at.x == 220);
    CHECK(figure.words.back().align == FigureWords::Align::Start);
    CHECK(figure.words.back().at.x == 20);
}

TEST_CASE("what is too long for its lines ends with an ellipsis, and still fits", "[figures]") {
    Figure figure;
    const PlainMetrics metrics;
    const Pencil pencil(figure, metrics, 10);
    auto style = pencil.plain();
    style.most = 2;
    const auto lines = pencil.wrapped("one two three four five six seven eight nine ten", style, 60);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "one two");
    CHECK(lines[1].ends_with("…"));
    CHECK(metrics.width(lines[1], {10}) <= 60);
}

TEST_CASE("a picture speaks the language of its reader", "[figures]") {
    FigureDesk desk("es");
    const auto sheets = pictureSheets(desk);
    for (const auto& [tool, sheet] : sheets)
        for (const auto& name : desk.view(sheet).tool->figures) {
            INFO(name);
            const auto figure = desk.figure(sheet, 515, 9);
            soundFigure(figure);
            std::string all = figure.alt;
            for (const auto& words : figure.words)
                all += "\n" + words.text;
            for (const char* english : {"Nothing here", "Not placed", "Led by", " more in the table",
                                        "Wanted", "Affected", "Hurts", "Works on", "partners around"})
                CHECK(all.find(english) == std::string::npos);
        }
}

TEST_CASE("cards of the four-blocker show a grip where they can be carried, and none on paper", "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("four-blocker");
    desk.row(sheet, "factors", {{"name", "The bus comes once an hour"}});
    auto room = desk.room();
    const auto still = *sheetFigure("four-blocker", desk.view(sheet), room);
    room.movable = true;
    const auto movable = *sheetFigure("four-blocker", desk.view(sheet), room);
    CHECK(movable.paths.size() == still.paths.size() + 6); // dots
    const auto left = [](const Figure& figure) {
        for (const auto& words : figure.words)
            if (words.text.starts_with("The bus"))
                return words.at.x;
        return -1.0;
    };
    REQUIRE(left(still) > 0);
    CHECK(left(movable) > left(still) + 5); // its words make room for them
}
