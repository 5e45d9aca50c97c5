// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each picture of a worksheet shows, by where things stand in it.
#include "support/figures.h"
#include "support/picture_sheets.h"

using namespace waymark;
using namespace waymark::test;

namespace {

const FigureBox& zone(const Figure& figure, const std::string& id) {
    const auto found = std::ranges::find(figure.zones, id, &FigureArea::id);
    INFO(id);
    REQUIRE(found != figure.zones.end());
    return found->box;
}

bool contains(const FigureBox& outer, const FigureBox& inner) {
    return inner.x >= outer.x && inner.right() <= outer.right() && inner.y >= outer.y &&
           inner.bottom() <= outer.bottom();
}

bool says(const Figure& figure, const std::string& words) {
    return std::ranges::any_of(
        figure.words, [&](const FigureWords& each) { return each.text.find(words) != std::string::npos; });
}

// Filled closed shapes of that colour: how wide each is.
std::vector<FigureBox> shapes(const Figure& figure, const std::string& fill) {
    std::vector<FigureBox> found;
    for (const auto& path : figure.paths) {
        if (path.fill != fill || !path.closed)
            continue;
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        for (const auto& point : path.points) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
        found.push_back({left, top, right - left, bottom - top});
    }
    return found;
}

} // namespace

TEST_CASE("a factor's card stands in the box of its scores, the one with more effect above", "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("four-blocker");
    const auto factor = [&](const char* name, const char* ability, const char* effect) {
        return desk.row(sheet, "factors",
                        {{"name", name},
                         {"authority", ability},
                         {"capacity", ability},
                         {"focus", effect},
                         {"whole", effect}});
    };
    const auto now = factor("Greeting", "4", "4");
    const auto better = factor("Calling", "5", "5");
    const auto power = factor("Bus", "1", "5");
    const auto cheap = factor("Letters", "5", "2");
    const auto aside = factor("Heat", "1", "1");
    const auto line = factor("On it", "3", "3");
    const auto open = desk.row(sheet, "factors", {{"name", "Fear"}, {"authority", "4"}});
    const auto figure = desk.figure(sheet, 900, 13);
    for (const auto& [row, box] : {std::pair(now, "now"), std::pair(better, "now"), std::pair(power, "power"),
                                   std::pair(cheap, "cheap"), std::pair(aside, "aside"),
                                   std::pair(line, "now"), std::pair(open, "")}) {
        INFO(row << " in " << box);
        CHECK(contains(zone(figure, box), areaOf(figure, row).box));
    }
    CHECK(areaOf(figure, better).box.bottom() < areaOf(figure, now).box.y);
    CHECK(areaOf(figure, better).box.x > areaOf(figure, line).box.x); // further to the right by its ability
    CHECK(zone(figure, "power").right() < zone(figure, "now").x);
    CHECK(zone(figure, "now").bottom() < zone(figure, "cheap").y);
    CHECK(areaOf(figure, line).name.find("On the line") != std::string::npos);
    CHECK(figure.alt ==
          "Four boxes with 7 factors. Build power or partners: 1; Work on now: 3; Set aside: 1; "
          "Do only if cheap: 1; Not placed yet: 1.");
    const std::vector<std::string> calling = {"Calling", "Work on now", "5", "5", ""};
    CHECK(std::ranges::find(figure.facts.rows, calling) != figure.facts.rows.end());
}

TEST_CASE("a card shows by two icons, and says in words, what its factor was checked with", "[figures]") {
    FigureDesk desk;
    const auto check = desk.add("factor-check");
    const auto source = [&](const char* name, const char* data, const char* experience) {
        return desk.row(check, "factors", {{"name", name}, {"data", data}, {"experience", experience}});
    };
    const auto iceberg = desk.add("iceberg", {{"event", "Late"}});
    const auto lived = desk.row(iceberg, "structures", {{"what", "One bus"}, {"evidence", "lived"}});
    const auto sheet = desk.add("four-blocker");
    const auto card = [&](const std::string& from) { return desk.row(sheet, "factors", {{"factor", from}}); };
    const auto both = card(source("Both", "against", "mixed"));
    const auto none = card(source("None", "none", "not-asked"));
    const auto numbers = card(source("Numbers", "supports", ""));
    const auto people = card(lived);
    const std::string withPeople = "Checked with people it affects";
    const std::string withNumbers = "Checked against numbers";
    const auto figure = desk.figure(sheet, 900, 13);
    const auto said = [&](const std::string& row, const std::string& words) {
        return areaOf(figure, row).name.find(words) != std::string::npos;
    };
    // Lines of icons: those of the speech bubble are its outline, which begins in its corner, and two lines.
    const auto iconLines = [&](const std::string& row) {
        return std::ranges::count_if(figure.paths, [&](const FigurePath& path) {
            return !path.closed && path.fill.empty() &&
                   contains(areaOf(figure, row).box, {path.points[0].x, path.points[0].y, 0, 0});
        });
    };
    CHECK((said(both, withPeople) && said(both, withNumbers)));
    CHECK(iconLines(both) == 5);
    CHECK_FALSE((said(none, withPeople) || said(none, withNumbers)));
    CHECK(iconLines(none) == 0);
    CHECK((!said(numbers, withPeople) && said(numbers, withNumbers)));
    CHECK(iconLines(numbers) == 2);
    CHECK((said(people, withPeople) && !said(people, withNumbers)));
    CHECK(iconLines(people) == 3);
    CHECK(says(figure, "Checked with people")); // what the icons mean
    CHECK(says(figure, "Checked against"));
    CHECK(figure.facts.rows[0].back() == withPeople + "; " + withNumbers);
    const auto plain = desk.add("four-blocker");
    desk.row(plain, "factors", {{"name", "Alone"}});
    CHECK_FALSE(says(desk.figure(plain, 900, 13), "Checked with people"));
}

TEST_CASE("the egg holds as many focus groups as there are, and says which have no room", "[figures]") {
    const auto count = GENERATE(1, 2, 3, 4, 6, 9, 12, 60);
    const bool program = GENERATE(true, false);
    FigureDesk desk;
    const auto sheet = desk.add("egg-chart", {{"whole-who", "All"}, {"whole-total", "4000"}});
    if (program)
        desk.fill(sheet, {{"program-who", "Club"}, {"program-total", "900"}});
    for (int i = 0; i < count; ++i)
        desk.row(sheet, "focus",
                 {{"who", "Group " + std::to_string(i)},
                  {"total", std::to_string(40 + 37 * i)},
                  {"both", i % 3 == 0   ? "0"
                           : i % 3 == 1 ? "20"
                                        : std::to_string(40 + 37 * i)}});
    const auto [width, text] = GENERATE(std::pair(515.0, 9.0), std::pair(1000.0, 13.0));
    INFO(count << " groups, program " << program << ", " << width);
    const auto figure = desk.figure(sheet, width, text);
    soundFigure(figure);
    const auto whole = shapes(figure, "step1Soft").at(0);
    const auto focus = shapes(figure, "step3Soft");
    if (count <= 12)
        CHECK(int(focus.size()) == count);
    // In units of the egg: round, inside it, and none over another or over a number of someone else.
    const auto at = [&](const FigurePoint& each) {
        return FigurePoint{(each.x - whole.center().x) / (whole.width / 2),
                           (each.y - whole.center().y) / (whole.height / 2)};
    };
    const auto away = [](const FigurePoint& a, const FigurePoint& b) {
        return std::hypot(a.x - b.x, a.y - b.y);
    };
    for (std::size_t i = 0; i < focus.size(); ++i) {
        const double r = focus[i].width / whole.width;
        CHECK(away(at(focus[i].center()), {0, 0}) + r < 1);
        for (std::size_t k = 0; k < i; ++k)
            CHECK(away(at(focus[i].center()), at(focus[k].center())) > r + focus[k].width / whole.width);
        int numbers = 0; // in the egg: those of the key stand beside it, or below
        for (const auto& mark : figure.marks)
            numbers += mark.at.x < whole.right() && mark.at.y < whole.bottom() &&
                       away(at(mark.at), at(focus[i].center())) < r;
        CHECK(numbers == 1);
    }
    CHECK(int(figure.facts.rows.size()) == count + 1 + program);
    const auto left = count - int(focus.size());
    const auto words = "and " + std::to_string(left) + " more in the table";
    CHECK(says(figure, words) == (left > 0));
    CHECK((figure.alt.find(words) != std::string::npos) == (left > 0));
}

TEST_CASE("focus groups lie in the program, across its edge or beside it, as many of them are reached",
          "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("egg-chart", {{"whole-who", "All"},
                                              {"whole-total", "1200"},
                                              {"whole-met", "744"},
                                              {"program-who", "Club"},
                                              {"program-total", "400"}});
    const auto group = [&](const char* name, const char* both) {
        desk.row(sheet, "focus", {{"who", name}, {"total", "100"}, {"met", "40"}, {"both", both}});
    };
    group("Inside", "100");
    group("Across", "50");
    group("Beside", "0");
    const auto figure = desk.figure(sheet);
    const auto whole = shapes(figure, "step1Soft");
    const auto program = shapes(figure, "step2Soft");
    const auto focus = shapes(figure, "step3Soft");
    REQUIRE(whole.size() == 1);
    REQUIRE(program.size() == 1);
    REQUIRE(focus.size() == 3);
    CHECK(contains(whole[0], program[0]));
    // In units of the program: how far from its middle.
    const auto away = [&](const FigureBox& each) {
        return std::hypot((each.center().x - program[0].center().x) / (program[0].width / 2),
                          (each.center().y - program[0].center().y) / (program[0].height / 2));
    };
    const auto size = [&](const FigureBox& each) { return each.width / program[0].width; };
    CHECK(away(focus[0]) + size(focus[0]) < 1);
    CHECK(away(focus[1]) + size(focus[1]) > 1);
    CHECK(away(focus[1]) - size(focus[1]) < 1);
    CHECK(away(focus[2]) - size(focus[2]) > 1);
    for (const auto& each : focus)
        CHECK(contains(whole[0], each));
    CHECK(says(figure, "744 of 1200 met it: 62%"));
}

TEST_CASE("numbers of few people stay out of the printed egg, and its sizes do not tell them", "[figures]") {
    const auto drawn = [](const char* total) {
        FigureDesk desk;
        const auto sheet =
            desk.add("egg-chart", {{"whole-who", "All"}, {"whole-total", "40"}, {"whole-met", "30"}});
        desk.row(sheet, "focus", {{"who", "Few"}, {"total", total}, {"met", "2"}});
        auto figure = desk.printed(sheet);
        CHECK_FALSE(says(figure, std::string("of ") + total));
        CHECK(says(figure, "under 10"));
        for (const auto& row : figure.facts.rows)
            for (const auto& cell : row)
                CHECK(cell != total);
        CHECK(figure.alt.find(std::string("of ") + total) == std::string::npos);
        return shapes(figure, "step3Soft").at(0).width;
    };
    CHECK(drawn("9") == drawn("3"));
}

TEST_CASE("a year that is not known leaves a gap in its line", "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("trends", {{"year-1", "2021"}, {"year-5", "2025"}});
    const auto row = desk.row(sheet, "groups",
                              {{"group", "East"},
                               {"kind", "focus"},
                               {"rate-1", "52"},
                               {"rate-2", "48"},
                               {"rate-4", "43"},
                               {"rate-5", "41"}});
    desk.row(sheet, "groups",
             {{"group", "All"},
              {"kind", "whole"},
              {"rate-1", "60"},
              {"rate-2", "60"},
              {"rate-3", "60"},
              {"rate-4", "60"},
              {"rate-5", "60"}});
    const auto figure = desk.figure(sheet);
    std::vector<std::size_t> runs; // points of each piece of its line
    for (const auto& path : figure.paths)
        if (path.stroke && path.stroke->color == "step3" && path.stroke->width > 1)
            runs.push_back(path.points.size());
    CHECK(runs == std::vector<std::size_t>{2, 2});
    CHECK(std::ranges::count(figure.marks, row, &FigureMark::id) == 4);
    CHECK(areaOf(figure, row).name == "East. 41%, 19 points worse than the whole, the gap is widening");
    CHECK(figure.facts.rows[1] ==
          std::vector<std::string>{"East", "52%", "48%", "", "43%", "41%",
                                   "19 points worse than the whole, the gap is widening"});
    // Higher is higher.
    double first = 0;
    for (const auto& mark : figure.marks)
        if (mark.id == row) {
            if (first == 0)
                first = mark.at.y;
            CHECK(mark.at.y >= first);
        }
}

TEST_CASE("a line of one year says its value once", "[figures]") {
    for (const auto& [language, words] :
         {std::pair("en", "East: 52% in 2021."), std::pair("es", "East: 52 % en 2021.")}) {
        FigureDesk desk(language);
        const auto sheet = desk.add("trends", {{"year-1", "2021"}, {"year-5", "2025"}});
        desk.row(sheet, "groups", {{"group", "East"}, {"kind", "focus"}, {"rate-1", "52"}});
        CHECK_THAT(desk.figure(sheet).alt, Catch::Matchers::EndsWith(words));
    }
}

TEST_CASE("a gap is worse or better, whichever way the line goes", "[figures]") {
    const auto ends = [](const char* language, const char* reference) {
        FigureDesk desk(language);
        const auto sheet = desk.add("trends", {{"higher", "no"}, {"reference", reference}});
        const auto group = [&](const char* name, const char* kind, const char* rate) {
            return desk.row(sheet, "groups", {{"group", name}, {"kind", kind}, {"rate-1", rate}});
        };
        group("All", "whole", "26");
        const std::vector<std::string> rows = {group("Road", "focus", "64"), group("Hill", "other", "11"),
                                               group("Mill", "other", "26")};
        const auto figure = desk.figure(sheet);
        std::vector<std::string> said;
        for (const auto& row : rows)
            said.push_back(areaOf(figure, row).name);
        return said;
    };
    // More absences lie higher, and are worse.
    CHECK(ends("en", "whole") == std::vector<std::string>{"Road. 64%, 38 points worse than the whole",
                                                          "Hill. 11%, 15 points better than the whole",
                                                          "Mill. 26%, the same as the whole"});
    CHECK(ends("es", "whole") == std::vector<std::string>{"Road. 64 %, 38 puntos peor que el total",
                                                          "Hill. 11 %, 15 puntos mejor que el total",
                                                          "Mill. 26 %, igual que el total"});
    CHECK(ends("en", "best-group")[0] == "Road. 64%, 53 points worse than the best group");
    CHECK(ends("en", "best-group")[1] == "Hill. 11%, the same as the best group");
}

TEST_CASE("what stays out of print stays out of the printed line", "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("trends");
    const auto row = desk.row(sheet, "groups",
                              {{"group", "East"},
                               {"kind", "focus"},
                               {"met-1", "20"},
                               {"total-1", "50"},
                               {"met-2", "3"},
                               {"total-2", "8"},
                               {"met-3", "22"},
                               {"total-3", "50"}});
    CHECK(std::ranges::count(desk.figure(sheet).marks, row, &FigureMark::id) == 3);
    const auto figure = desk.printed(sheet);
    CHECK(figure.facts.rows[0][2] == "not shown"); // a rate, which is no number of people
    CHECK_FALSE(says(figure, "37.5"));
    for (const auto& mark : figure.marks)
        if (mark.id == row)
            CHECK(mark.at.x != figure.width / 2);
    CHECK(std::ranges::count(figure.marks, row, &FigureMark::id) < 3);
}

TEST_CASE("a process map has its arrows from step to step, a diamond for a decision, a lane for each hand",
          "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto& sheet = sheets.at("process-map");
    const auto figure = desk.figure(sheet, 800, 11);
    CHECK(shapes(figure, "step2Soft").size() == 2);
    for (const char* words : {"Teacher", "Front office", "Family worker", "Yes", "No"})
        CHECK(says(figure, words));
    CHECK(figure.facts.rows[2] == std::vector<std::string>{"Do we know why?", "Decision", "Front office",
                                                           "Write down the reason",
                                                           "Wait for the list of the day", ""});
    CHECK(figure.alt.find("9 steps") != std::string::npos);
    CHECK(figure.alt.find("2 decisions") != std::string::npos);
    // The start is above the end, and nothing is above the start.
    for (const auto& area : figure.areas) {
        CHECK(area.box.y >= figure.areas.front().box.y - 0.5);
        CHECK(area.box.bottom() <= figure.areas.back().box.bottom() + 0.5);
    }
}

TEST_CASE("around the result stand its partners, the line says how far each takes part", "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto figure = desk.figure(sheets.at("results-center"));
    const auto middle = shapes(figure, "hero").at(0);
    REQUIRE(figure.areas.size() == 7);
    for (const auto& area : figure.areas)
        CHECK_FALSE(overlap(area.box, middle));
    std::set<std::vector<double>> dashes;
    for (const auto& path : figure.paths)
        if (!path.closed && path.stroke)
            dashes.insert(path.stroke->dash);
    CHECK(dashes.size() == 3);
    CHECK(says(figure, "Children in"));
    CHECK(figure.alt.find("7 partners around it: 2 take part, 2 partly, 3 are needed") != std::string::npos);
}

TEST_CASE("the layers of the iceberg grow with what is in them", "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("iceberg", {{"event", "Late"}});
    const auto before = shapes(desk.figure(sheet), "water2").at(0).height;
    for (int i = 0; i < 8; ++i)
        desk.row(sheet, "structures", {{"what", "Something that shapes it, number " + std::to_string(i)}});
    const auto figure = desk.figure(sheet);
    CHECK(shapes(figure, "water2").at(0).height > 2 * before);
    for (const auto& area : figure.areas)
        if (area.id.find(".structures.") != std::string::npos)
            CHECK(contains(shapes(figure, "water2").at(0), area.box));
    // What the window puts on it itself has the room that it asks for, and no words.
    const auto view = desk.view(sheet);
    auto room = desk.room();
    for (const auto& area : figure.areas)
        room.taken[area.id] = 77;
    room.taken["add.structures"] = 30;
    const auto open = iceberg(view, room);
    for (const auto& area : open.areas)
        CHECK(area.box.height == 77);
    CHECK_FALSE(says(open, "number 3"));
    CHECK(zone(open, "add.structures").height == 30);
    soundFigure(open);
}

TEST_CASE("roles that are affected more than they are heard stand above the line", "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("role-cards");
    desk.row(sheet, "cards", {{"role", "Principal"}, {"say", "5"}, {"affected", "2"}});
    desk.row(sheet, "cards", {{"role", "Child"}, {"say", "0"}, {"affected", "5"}});
    desk.row(sheet, "cards", {{"role", "Nurse"}, {"say", "1"}});
    const auto figure = desk.figure(sheet);
    CHECK(figure.facts.rows[0] == std::vector<std::string>{"Child", "5", "0", "5"});
    CHECK(figure.facts.rows[2] == std::vector<std::string>{"Nurse", "", "1", ""});
    CHECK(figure.alt.ends_with("Affected more than heard: Child."));
    // Discs of the one above the line: in the key, and at the top left of the map.
    std::vector<FigurePoint> discs;
    for (const auto& mark : figure.marks)
        if (mark.fill == "accent")
            discs.push_back(mark.at);
    REQUIRE(discs.size() == 2);
    CHECK(discs[1].x < figure.width / 4);
    CHECK(discs[1].y < figure.height / 4);
}

TEST_CASE("levers stand in the box of their kind, and those without a kind below all of them", "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto figure = desk.figure(sheets.at("system-levers"));
    const auto structural = shapes(figure, "step1Soft").at(0);
    const auto transformative = shapes(figure, "step3Soft").at(0);
    REQUIRE(figure.areas.size() == 8);
    for (const auto& area : figure.areas) {
        INFO(area.name);
        CHECK(contains(structural, area.box) ==
              (area.name.starts_with("Policy") || area.name.starts_with("Practice") ||
               area.name.starts_with("Resource") || area.name.starts_with("Information")));
        CHECK(contains(transformative, area.box) == area.name.starts_with("Mental model"));
    }
    CHECK(figure.areas.back().box.y > transformative.bottom());
}

TEST_CASE("the boxes of a lane stand in its middle", "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto& sheet = sheets.at("process-map");
    const auto figure = desk.figure(sheet, 900, 11);
    const auto rows = desk.view(sheet).rows("steps");
    REQUIRE(rows.size() == figure.areas.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto who = desk.journal.value(FieldId(sheet + ".steps." + rows[i] + ".who"));
        const auto head = std::ranges::find(figure.words, who, &FigureWords::text);
        REQUIRE(head != figure.words.end());
        INFO(figure.areas[i].name);
        CHECK(figure.areas[i].box.center().x == Approx(head->at.x).margin(4));
    }
}

TEST_CASE("words on a link touch no line", "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto figure = desk.figure(sheets.at("strategy-alignment"));
    CHECK(shapes(figure, "surface").size() == 2); // two boxes that nobody leads; nothing covers a line
    for (const auto& words : figure.words) {
        const bool onLink = words.text == "must come before" || words.text == "strengthens" ||
                            words.text == "overlaps with" || words.text == "is in conflict with";
        if (!onLink)
            continue;
        auto free = boxOf(words);
        free.x -= 3;
        free.width += 6;
        INFO(words.text);
        for (const auto& path : figure.paths) {
            for (std::size_t i = 1; !path.closed && i < path.points.size(); ++i)
                for (int part = 0; part <= 20; ++part) {
                    const double share = part / 20.0;
                    const FigurePoint at{
                        path.points[i - 1].x + share * (path.points[i].x - path.points[i - 1].x),
                        path.points[i - 1].y + share * (path.points[i].y - path.points[i - 1].y)};
                    const bool within =
                        at.x > free.x && at.x < free.right() && at.y > free.y && at.y < free.bottom();
                    if (within)
                        FAIL_CHECK("a line runs through it");
                }
        }
    }
}

TEST_CASE("an alignment map has a box for every strategy and a word on every link", "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto lonely = desk.row(sheets.at("strategy-hypothesis"), "strategies", {{"name", "Alone"}});
    const auto figure = desk.figure(sheets.at("strategy-alignment"));
    CHECK(figure.areas.size() == 5);
    for (const char* words : {"must come before", "strengthens", "overlaps with", "is in conflict with",
                              "Alone", "Led by Riverbend schools"})
        CHECK(says(figure, words));
    CHECK(figure.alt == "A map of 5 strategies and 4 links, 1 of them conflicts. Without a link: 1.");
    const auto conflict = std::ranges::find_if(
        figure.paths, [](const FigurePath& path) { return path.stroke && path.stroke->color == "danger"; });
    REQUIRE(conflict != figure.paths.end());
    CHECK_FALSE(conflict->stroke->dash.empty());
}

TEST_CASE("a phase stands on the rung that it has reached, and points to the one that is wanted",
          "[figures]") {
    FigureDesk desk;
    const auto sheet = desk.add("coproduction");
    const auto low =
        desk.row(sheet, "phases", {{"phase", "test"}, {"now", "informed"}, {"wanted", "leading"}});
    const auto high =
        desk.row(sheet, "phases", {{"phase", "review"}, {"now", "leading"}, {"wanted", "leading"}});
    const auto figure = desk.figure(sheet);
    const auto mark = [&](const std::string& row, FigureMark::Shape shape) {
        const auto found = std::ranges::find_if(
            figure.marks, [&](const FigureMark& each) { return each.id == row && each.shape == shape; });
        REQUIRE(found != figure.marks.end());
        return found->at;
    };
    CHECK(mark(low, FigureMark::Shape::Circle).y > mark(low, FigureMark::Shape::Diamond).y);
    CHECK(mark(low, FigureMark::Shape::Diamond).y == mark(high, FigureMark::Shape::Circle).y);
    CHECK(mark(high, FigureMark::Shape::Diamond).y == mark(high, FigureMark::Shape::Circle).y);
    CHECK(std::abs(mark(high, FigureMark::Shape::Diamond).x - mark(high, FigureMark::Shape::Circle).x) > 8);
    CHECK(figure.alt.ends_with("2 phases; 1 of them are lower than wanted."));
}

TEST_CASE("the matrix shows who works on which factor, and what nobody works on", "[figures]") {
    FigureDesk desk;
    const auto sheets = pictureSheets(desk);
    const auto figure = desk.figure(sheets.at("strategy-hypothesis"));
    CHECK(figure.marks.size() == 3); // one strategy on one factor, one on two
    CHECK(figure.facts.rows[1] ==
          std::vector<std::string>{"Welcome late children",
                                   "Nobody tells families the day matters, Front office "
                                   "greets late children coldly"});
    CHECK(figure.facts.rows.back() == std::vector<std::string>{"–", "The bus runs one route before 7 AM"});
    CHECK(shapes(figure, "accentSoft").size() == 3); // two adrift, and what that colour means
    CHECK(says(figure, "This strategy works on no factor"));
    CHECK(says(figure, "No strategy works on this factor"));
    // No colour, nothing to explain.
    const auto all = desk.add("strategy-hypothesis");
    const auto board = desk.add("four-blocker");
    const auto factor = desk.row(board, "factors", {{"name", "Late bus"}});
    desk.row(all, "strategies", {{"name", "Second bus"}, {"factors", factor}});
    const auto plain = desk.figure(all);
    CHECK_FALSE(says(plain, "works on no factor"));
}

TEST_CASE("where every factor has a strategy, none is without", "[figures]") {
    FigureDesk desk;
    const auto board = desk.add("four-blocker");
    const auto factor = desk.row(board, "factors", {{"name", "Late bus"}});
    const auto sheet = desk.add("strategy-hypothesis");
    desk.row(sheet, "strategies", {{"name", "Second bus"}, {"factors", factor}});
    CHECK_THAT(desk.figure(sheet).alt, Catch::Matchers::EndsWith("Factors without a strategy: none."));
}

TEST_CASE("rows to which nobody consented stay out of a printed picture", "[figures]") {
    FigureDesk desk;
    const ToolPack tool{{"seats.json", R"({
  "format": 1, "id": "seats", "version": "1.0", "languages": ["en"], "figures": ["say-map"],
  "groups": [ { "id": "about", "fields": [
    { "id": "cards", "kind": "table", "consent": "agreed", "columns": [
      { "id": "role", "kind": "text" },
      { "id": "say", "kind": "int" },
      { "id": "affected", "kind": "int" },
      { "id": "agreed", "kind": "check" } ] } ] } ]
})"},
                        {{"seats.en.json", R"({
  "format": 1, "tool": "seats", "language": "en", "name": "English",
  "words": { "seats": "Seats", "about": "About", "cards": "Cards", "cards.role": "Role", "cards.say": "Say",
    "cards.affected": "Affected", "cards.agreed": "Agreed" }
})"}}};
    const auto sheet = addSheet(desk.recorder, tool);
    REQUIRE(sheet);
    desk.row(sheet.value(), "cards", {{"role", "Open"}, {"say", "1"}, {"affected", "2"}, {"agreed", "true"}});
    desk.row(sheet.value(), "cards", {{"role", "Private"}, {"say", "1"}, {"affected", "2"}});
    CHECK(desk.figure(sheet.value()).facts.rows.size() == 2);
    const auto printed = desk.printed(sheet.value());
    REQUIRE(printed.facts.rows.size() == 1);
    CHECK(printed.facts.rows[0][0] == "Open");
    CHECK_FALSE(says(printed, "Private"));
}
