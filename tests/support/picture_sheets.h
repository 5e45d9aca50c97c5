// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets with enough in them for each to have its picture, the way a partnership might fill them in. For
// tests of pictures and for pictures of the window. No owner.
#pragma once

#include <array>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark::test {

using PictureCells = std::vector<std::pair<std::string, std::string>>;

/// `desk` has add(tool, fields) -> id of the sheet, and row(sheet, table, cells) -> SHEET.TABLE.ROW. The id
/// of each sheet by its tool.
template <class Desk>
std::map<std::string, std::string> pictureSheets(Desk& desk) {
    std::map<std::string, std::string> made;
    const auto add = [&](const char* tool, const PictureCells& fields) {
        return made[tool] = desk.add(tool, fields);
    };

    const auto card = add("result-card", {{"population", "Children in kindergarten"},
                                          {"place", "in Riverbend"},
                                          {"condition", "are at school nearly every day"},
                                          {"indicator", "Missed fewer than ten days"}});

    const auto ring = add("results-center", {{"result", card}});
    std::vector<std::string> partners;
    for (const auto& [name, sector, state] :
         std::initializer_list<std::array<const char*, 3>>{{"Families of Mill Road", "residents", "engaged"},
                                                           {"Riverbend schools", "education", "engaged"},
                                                           {"Clinic on Third Street", "health", "partly"},
                                                           {"Bus line 7", "government", "needed"},
                                                           {"Bakery and dairy shifts", "business", "needed"},
                                                           {"Neighborhood church", "faith", "partly"},
                                                           {"Housing office", "housing", "needed"}})
        partners.push_back(
            desk.row(ring, "partners", {{"name", name}, {"sector", sector}, {"state", state}}));

    const auto egg = add("egg-chart", {{"place", "Riverbend"},
                                       {"indicator", "Missed fewer than ten days"},
                                       {"whole-who", "All kindergartners"},
                                       {"whole-total", "1200"},
                                       {"whole-met", "744"},
                                       {"program-who", "In the breakfast club"},
                                       {"program-total", "420"},
                                       {"program-met", "290"}});
    desk.row(egg, "focus",
             {{"who", "Children on the east side"}, {"total", "300"}, {"met", "123"}, {"both", "60"}});
    desk.row(egg, "focus",
             {{"who", "Children who moved this year"}, {"total", "90"}, {"met", "40"}, {"both", "0"}});

    const auto trends = add("trends", {{"indicator", "Missed fewer than ten days"},
                                       {"source", "School records"},
                                       {"year-1", "2021"},
                                       {"year-2", "2022"},
                                       {"year-3", "2023"},
                                       {"year-4", "2024"},
                                       {"year-5", "2025"}});
    desk.row(trends, "groups",
             {{"group", "All kindergartners"},
              {"kind", "whole"},
              {"rate-1", "66"},
              {"rate-2", "64"},
              {"rate-3", "61"},
              {"rate-4", "62"},
              {"rate-5", "62"}});
    desk.row(trends, "groups",
             {{"group", "East side"},
              {"kind", "focus"},
              {"rate-1", "52"},
              {"rate-2", "48"},
              {"rate-4", "43"},
              {"rate-5", "41"}});
    desk.row(trends, "groups",
             {{"group", "Breakfast club"},
              {"kind", "program"},
              {"rate-3", "65"},
              {"rate-4", "68"},
              {"rate-5", "69"}});

    const auto berg =
        add("iceberg", {{"event", "31 of 118 kindergartners missed ten or more days by February."},
                        {"number", "31"},
                        {"source", "School records"}});
    const auto pattern = desk.row(
        berg, "patterns", {{"what", "Absences bunch on Mondays and after heavy rain"}, {"evidence", "data"}});
    desk.row(berg, "patterns",
             {{"what", "It has looked this way for four years"}, {"evidence", "data lived"}});
    const auto bus = desk.row(berg, "structures",
                              {{"what", "One early bus, and sidewalks that stop at Mill Road"},
                               {"kind", "resources"},
                               {"keeps", pattern},
                               {"evidence", "lived"}});
    desk.row(berg, "structures",
             {{"what", "The first call home comes after day five"}, {"kind", "practice"}});
    desk.row(berg, "models",
             {{"what", "Kindergarten does not quite count yet"},
              {"held-by", "us"},
              {"props", bus},
              {"evidence", "assumption"}});

    const auto board = add("four-blocker", {});
    const auto factor = [&](const char* name, const char* authority, const char* capacity, const char* focus,
                            const char* whole, bool chosen = false) {
        return desk.row(board, "factors",
                        {{"name", name},
                         {"authority", authority},
                         {"capacity", capacity},
                         {"focus", focus},
                         {"whole", whole},
                         {"chosen", chosen ? "true" : ""}});
    };
    const auto nobodyTells = factor("Nobody tells families the day matters", "4", "5", "5", "4", true);
    const auto cold = factor("Front office greets late children coldly", "5", "4", "4", "3", true);
    const auto route = factor("The bus runs one route before 7 AM", "2", "1", "5", "4", true);
    factor("Shift work starts at six", "1", "1", "4", "3");
    factor("Attendance letters use legal words", "5", "4", "2", "2");
    factor("The calendar starts in August heat", "1", "2", "2", "1");
    factor("The first phone call comes late", "3", "3", "4", "2");
    factor("Parents fear being judged", "", "", "", "");
    factor("No one owns the first phone call", "4", "", "3", "");

    const auto map = add("process-map", {{"process", "What happens when a child is absent"}});
    std::map<std::string, std::string> steps;
    const auto step = [&](const char* id, const char* what, const char* kind, const char* who,
                          PictureCells more = {}) {
        more.insert(more.begin(), {{"what", what}, {"kind", kind}, {"who", who}});
        steps[id] = desk.row(map, "steps", more);
    };
    step("start", "A child is not in class", "start", "Teacher");
    step("mark", "Mark the absence", "step", "Teacher");
    step("known", "Do we know why?", "decision", "Front office");
    step("wait", "Wait for the list of the day", "wait", "Front office", {{"minutes", "120"}});
    step("call", "Call home", "step", "Front office",
         {{"pain", "true"}, {"pain-note", "unknown number, nobody answers"}});
    step("reached", "Somebody answers?", "decision", "Front office");
    step("visit", "Visit the family", "step", "Family worker");
    step("note", "Write down the reason", "step", "Front office");
    step("end", "The reason is known", "end", "Front office");
    const auto lead = [&](const char* from, const char* way, const char* to) {
        desk.set(steps[from] + "." + way, steps[to]);
    };
    lead("start", "next", "mark");
    lead("mark", "next", "known");
    lead("known", "next", "note");
    lead("known", "next-no", "wait");
    lead("wait", "next", "call");
    lead("call", "next", "reached");
    lead("reached", "next", "note");
    lead("reached", "next-no", "visit");
    lead("visit", "next", "note");
    lead("note", "next", "end");

    const auto prism =
        add("perspective-prism", {{"event", "A child came 20 minutes late and was sent to the office."}});
    desk.row(prism, "facets",
             {{"whose", "The child"},
              {"side", "affected"},
              {"felt", "Ashamed"},
              {"needed", "A friendly face"},
              {"know", "told"}});
    desk.row(prism, "facets",
             {{"whose", "A mother on the early shift"},
              {"side", "affected"},
              {"saw", "A bus that did not come"},
              {"felt", "Judged"},
              {"needed", "Someone to call"},
              {"know", "told"}});
    desk.row(prism, "facets",
             {{"whose", "Front office"},
              {"side", "frontline"},
              {"saw", "A line of late slips"},
              {"felt", "Pressed"},
              {"know", "observed"}});
    desk.row(prism, "facets",
             {{"whose", "The principal"},
              {"side", "manager"},
              {"meant", "A number that drops"},
              {"know", "guessed"}});

    const auto roles = add("role-cards", {{"problem", "Days missed in kindergarten"}});
    for (const auto& [role, say, affected] :
         std::initializer_list<std::array<const char*, 3>>{{"Child", "0", "5"},
                                                           {"Parent on shifts", "1", "5"},
                                                           {"Bus driver", "1", "3"},
                                                           {"Front office", "2", "3"},
                                                           {"Teacher", "2", "4"},
                                                           {"Principal", "5", "3"},
                                                           {"School board", "5", "1"},
                                                           {"Grandmother who drives", "0", "5"},
                                                           {"Clinic nurse", "", "2"}})
        desk.row(roles, "cards", {{"role", role}, {"say", say}, {"affected", affected}});

    const auto strategies = add("strategy-hypothesis", {});
    const auto strategy = [&](const char* name, const std::string& factors) {
        return desk.row(strategies, "strategies", {{"name", name}, {"factors", factors}});
    };
    const auto callFirst = strategy("A friendly call on the first day", nobodyTells);
    const auto welcome = strategy("Welcome late children", cold + " " + nobodyTells);
    const auto walk = strategy("Walking school bus", "");
    const auto secondBus = strategy("A second early bus", "");

    const auto levers = add("system-levers", {});
    for (const auto& [what, lever, inside] : std::initializer_list<std::array<const char*, 3>>{
             {"Late slips lead to detention", "policy", "true"},
             {"First call on day five", "practice", "true"},
             {"One early bus", "resource", ""},
             {"Front office and families", "relationship", "true"},
             {"Parents on the attendance team", "power", ""},
             {"“It is only kindergarten”", "mental-model", ""},
             {"Daily list of absences", "information", "true"},
             {"Ask the driver", "", ""}})
        desk.row(levers, "levers", {{"what", what}, {"lever", lever}, {"inside", inside}});

    const auto links = add("strategy-alignment", {});
    desk.row(links, "links", {{"from", callFirst}, {"kind", "before"}, {"to", welcome}});
    desk.row(links, "links", {{"from", callFirst}, {"kind", "strengthens"}, {"to", walk}});
    desk.row(links, "links", {{"from", walk}, {"kind", "overlaps"}, {"to", secondBus}});
    desk.row(links, "links", {{"from", secondBus}, {"kind", "conflicts"}, {"to", welcome}});
    desk.row(links, "roles", {{"partner", partners[1]}, {"strategy", callFirst}, {"role", "leads"}});
    desk.row(links, "roles", {{"partner", partners[0]}, {"strategy", walk}, {"role", "leads"}});

    const auto ladder = add("coproduction", {{"open", "How we greet and call"}});
    for (const auto& [phase, now, wanted] :
         std::initializer_list<std::array<const char*, 3>>{{"define", "consulted", "co-designing"},
                                                           {"analyze", "informed", "engaged"},
                                                           {"design", "engaged", "engaged"},
                                                           {"test", "none", "co-producing"},
                                                           {"review", "", "leading"}})
        desk.row(ladder, "phases", {{"phase", phase}, {"now", now}, {"wanted", wanted}});
    return made;
}

} // namespace waymark::test
