// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Result card, aim, agreements, the center chart: what they tell back as they fill up.
#include "support/sheets.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("an empty worksheet of any tool tells nothing wrong, and names what is missing", "[feedback]") {
    Sheets s;
    for (const auto& id : shippedTools()) {
        INFO(id.str());
        const auto sheet = s.add(id.str().c_str());
        const auto told = s.feedback(sheet);
        CHECK(told.required > 0);
        CHECK(told.filled == 0);
        CHECK(told.gaps.empty());
        CHECK_FALSE(told.checks.empty());
        for (const auto& check : told.checks) {
            INFO(check.id);
            CHECK_FALSE(check.label.empty());
            CHECK_FALSE(check.words.empty());
            CHECK(check.words.find('{') == std::string::npos);
            CHECK(check.state != State::Met);
        }
        for (const auto& value : told.values)
            CHECK_FALSE(value.label.empty());
    }
}

TEST_CASE("result card: complete, with a fresh number and a few factors", "[feedback]") {
    Sheets s;
    const auto card = s.add("result-card", {{"population", "Children"}, {"place", "in Riverbend"}});
    CHECK(s.state(card, "whole-result") == "not yet");
    CHECK(s.state(card, "recent") == "cannot tell");
    CHECK(s.state(card, "few-factors") == "cannot tell"); // none is chosen
    CHECK(s.feedback(card).filled == 2);
    s.fill(card, {{"condition", "are at school"},
                  {"indicator", "Attendance"},
                  {"latest", "62"},
                  {"latest-on", "2024-09-01"}});
    CHECK(s.state(card, "whole-result") == "met");
    CHECK(s.said(card, "result") == "Children, in Riverbend: are at school");
    CHECK(s.state(card, "indicator-value") == "met");
    CHECK(s.state(card, "recent") == "not yet"); // more than 18 months before March 19, 2026
    s.set(card + ".latest-on", "2025-09-01");
    CHECK(s.state(card, "recent") == "met");
    const auto four = s.add("four-blocker");
    const auto one = s.row(four, "factors", {{"name", "Buses"}});
    const auto two = s.row(four, "factors", {{"name", "Illness"}});
    s.set(card + ".factors", one + " " + two);
    CHECK(s.state(card, "few-factors") == "met");
    // A result in one's own words stands before the proposed one.
    s.set(card + ".result", "Our children come");
    CHECK(s.journal.value(FieldId(card + ".result")) == "Our children come");
    for (const auto& value : s.feedback(card).values)
        CHECK(value.id != "result");
}

TEST_CASE("aim: five parts, a number, a day ahead, what and not how", "[feedback]") {
    Sheets s;
    const auto aim = s.add("aim", {{"what", "We train all teachers to improve"}});
    CHECK(s.state(aim, "not-how") == "not yet");
    CHECK(s.state(aim, "not-vague") == "not yet");
    CHECK(s.state(aim, "ahead") == "cannot tell");
    s.fill(aim, {{"what", "days at school"},
                 {"from", "41"},
                 {"to", "41"},
                 {"unit", "percent"},
                 {"whom", "newcomers"},
                 {"where", "the east side"},
                 {"by", "2026-03-19"}});
    CHECK(s.state(aim, "not-how") == "met"); // "trainees" would be, "train" was the word
    CHECK(s.state(aim, "not-vague") == "met");
    CHECK(s.state(aim, "five-parts") == "met");
    CHECK(s.state(aim, "differs") == "not yet");
    CHECK(s.state(aim, "ahead") == "not yet"); // today is too late
    s.fill(aim, {{"to", "56"}, {"by", "2027-06-30"}});
    CHECK(s.state(aim, "differs") == "met");
    CHECK(s.state(aim, "ahead") == "met");
    CHECK(s.said(aim, "sentence") ==
          "By Jun 30, 2027, days at school for newcomers (the east side) goes from 41 to 56 percent.");
    for (int i = 1; i <= 6; ++i)
        s.set(aim + ".c" + std::to_string(i), "true");
    CHECK(s.state(aim, "read") == "not yet");
    s.set(aim + ".c7", "true");
    CHECK(s.state(aim, "read") == "met");
}

TEST_CASE("agreements: four to eight, both kinds, one can see them, and everyone agrees", "[feedback]") {
    Sheets s;
    const auto sheet = s.add("community-agreements");
    CHECK(s.state(sheet, "both-kinds") == "cannot tell");
    for (const char* words : {"We listen", "We begin on time", "We pay people"})
        s.row(sheet, "agreements", {{"agreement", words}, {"kind", "operational"}, {"looks-like", "so"}});
    CHECK(s.state(sheet, "few") == "not yet");
    CHECK(s.check(sheet, "both-kinds").words == "Nothing yet for: How we are with each other.");
    s.row(sheet, "agreements", {{"agreement", "We forgive"}, {"kind", "relational"}});
    CHECK(s.state(sheet, "few") == "met");
    CHECK(s.state(sheet, "both-kinds") == "met");
    CHECK(s.check(sheet, "visible").words == "What would one see? Missing for: We forgive.");
    s.row(sheet, "members", {{"name", "A"}, {"agrees", "true"}});
    s.row(sheet, "members", {{"name", "B"}, {"agrees", "true"}});
    s.row(sheet, "members", {{"name", "C"}});
    CHECK(s.said(sheet, "agree-share") == "66.7%");
    CHECK(s.check(sheet, "all-agree").rows.front().name == "C");
    CHECK(s.state(sheet, "review-ahead") == "cannot tell");
    s.set(sheet + ".review", "2026-03-18");
    CHECK(s.state(sheet, "review-ahead") == "not yet");
    s.set(sheet + ".review", "2026-03-19");
    CHECK(s.state(sheet, "review-ahead") == "met");
}

TEST_CASE("results at the center: sectors, quadrants, and where the curve leads", "[feedback]") {
    Sheets s;
    const auto card = s.add("result-card", {{"indicator", "Attendance"}});
    const auto sheet = s.add("results-center", {{"result", card}});
    CHECK(s.said(sheet, "indicator") == "Attendance");
    const auto school = s.row(sheet, "partners",
                              {{"name", "East Side School"},
                               {"sector", "education"},
                               {"state", "engaged"},
                               {"gives", "rooms"},
                               {"action", "5"},
                               {"alignment", "5"}});
    CHECK(s.state(sheet, "cross-sector") == "not yet");
    CHECK(s.state(sheet, "residents") == "not yet");
    const auto clinic = s.row(sheet, "partners",
                              {{"name", "Clinic"},
                               {"sector", "health"},
                               {"state", "engaged"},
                               {"action", "8"},
                               {"alignment", "2"}});
    const auto shop = s.row(
        sheet, "partners",
        {{"name", "Shop"}, {"sector", "business"}, {"state", "needed"}, {"action", "4"}, {"alignment", "9"}});
    const auto parents = s.row(sheet, "partners",
                               {{"name", "Parents"},
                                {"sector", "residents"},
                                {"state", "partly"},
                                {"action", "1"},
                                {"alignment", "4"}});
    CHECK(s.state(sheet, "cross-sector") == "met");
    CHECK(s.state(sheet, "residents") == "met");
    CHECK(s.said(sheet, "partners.quadrant", school) == "Acting together");
    CHECK(s.said(sheet, "partners.quadrant", clinic) == "Acting alone");
    CHECK(s.said(sheet, "partners.quadrant", shop) == "Aligned, not yet acting");
    CHECK(s.said(sheet, "partners.quadrant", parents) == "On the fence");
    CHECK(s.number(sheet, "engaged") == 2);
    CHECK(s.number(sheet, "needed") == 1);
    CHECK(s.check(sheet, "contributions").words == "What do they give now? Clinic and Parents.");
    CHECK(s.said(sheet, "nobody") == "Housing, Government, Faith, Philanthropy, Nonprofit and Another");

    // Rates of 50, 52, 54, 56, 58 in 2021 to 2025: 62 in 2027, by the straight line.
    const auto trends = s.add("trends");
    for (int year = 1; year <= 5; ++year)
        s.set(trends + ".year-" + std::to_string(year), std::to_string(2020 + year));
    Cells cells = {{"group", "All"}, {"kind", "whole"}};
    for (int year = 1; year <= 5; ++year)
        cells.emplace_back("rate-" + std::to_string(year), std::to_string(48 + 2 * year));
    const auto all = s.row(trends, "groups", cells);
    s.fill(sheet, {{"history", all}, {"forecast-by", "2027-09-30"}, {"target", "70"}});
    CHECK(s.number(sheet, "forecast") == Approx(62));
    CHECK(s.number(sheet, "ahead-gap") == Approx(8));
    CHECK(s.state(sheet, "close-gap") == "not yet");
    s.set(sheet + ".forecast", "71"); // they know better
    CHECK(s.state(sheet, "close-gap") == "met");
}

TEST_CASE("what has to be filled in first is only what is missing, with its row", "[feedback]") {
    Sheets s;
    const auto egg = s.add("egg-chart", {{"whole-total", "1200"}, {"whole-met", "744"}});
    s.row(egg, "focus", {{"who", "East"}, {"total", "300"}, {"met", "123"}, {"both", "20"}});
    const auto west = s.row(egg, "focus", {{"who", "West"}, {"total", "100"}});
    CHECK(s.check(egg, "focus-adds").words == "First fill in: Met it (West).");
    // The overlap is asked for East alone, which has it.
    CHECK(s.check(egg, "overlap").words == "First fill in: How many (Reached by programs).");
    s.set(egg + ".program-total", "400");
    CHECK(s.state(egg, "overlap") == "met");
    s.set(west + ".met", "many");
    CHECK(s.check(egg, "focus-adds").words == "Look again at what stands in: Met it (West).");
    s.set(west + ".met", "");
    s.set(west + ".who", "");
    CHECK(s.check(egg, "focus-adds").words == "First fill in: Met it (row 2).");
}
