// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stays out of print, and that it cannot be worked out from what is printed.
#include "support/sheets.h"
#include "worksheets/print.h"
#include "worksheets/said.h"

using namespace waymark;
using namespace waymark::test;

namespace {

std::set<FieldId> hidden(Sheets& s, const std::string& sheet) {
    return hiddenInPrint(*viewOf(s.journal, sheet, {s.today, nullptr}));
}

} // namespace

TEST_CASE("fewer than ten people are hidden, with what would give them away", "[print]") {
    Sheets s;
    const auto survey = s.add("survey");
    const auto east = s.row(survey, "groups", {{"group", "East"}, {"invited", "40"}, {"answered", "8"}});
    const auto west = s.row(survey, "groups", {{"group", "West"}, {"invited", "60"}, {"answered", "42"}});
    const auto north = s.row(survey, "groups", {{"group", "North"}, {"invited", "50"}, {"answered", "30"}});
    const auto away = hidden(s, survey);
    CHECK(away.contains(FieldId(east + ".answered")));
    CHECK(away.contains(FieldId(east + ".rate")));      // 20 % of 40
    CHECK(away.contains(FieldId(north + ".answered"))); // with the total, the first would be 80 less 72
    CHECK(away.contains(FieldId(north + ".rate")));
    CHECK_FALSE(away.contains(FieldId(west + ".answered")));
    CHECK_FALSE(away.contains(FieldId(west + ".rate")));
    CHECK_FALSE(away.contains(FieldId(east + ".invited")));
    CHECK_FALSE(away.contains(FieldId(survey + ".rate"))); // two are hidden, so the sum tells neither
    CHECK(away.contains(FieldId(survey + ".lowest")));
    s.set(east + ".answered", "10");
    CHECK(hidden(s, survey).empty());
}

TEST_CASE("a small number of a sheet itself is hidden with what is calculated from it, through calculations",
          "[print]") {
    Sheets s;
    const auto egg =
        s.add("egg-chart", {{"whole-total", "1200"}, {"whole-met", "744"}, {"program-total", "9"}});
    const auto one = s.row(egg, "focus", {{"who", "A"}, {"total", "300"}, {"met", "9"}});
    const auto away = hidden(s, egg);
    CHECK(away.contains(FieldId(egg + ".program-total")));
    CHECK(away.contains(FieldId(egg + ".program-reach")));
    CHECK(away.contains(FieldId(one + ".met")));
    CHECK(away.contains(FieldId(one + ".rate")));
    CHECK(away.contains(FieldId(one + ".gap-whole")));
    CHECK(away.contains(FieldId(one + ".whole-then"))); // by way of the people to move
    CHECK_FALSE(away.contains(FieldId(egg + ".whole-rate")));
    CHECK_FALSE(away.contains(FieldId(one + ".share")));
}

TEST_CASE("what C++ calculates from hidden numbers of a row is hidden, too", "[print]") {
    Sheets s;
    const auto trends = s.add("trends");
    s.row(trends, "groups", {{"group", "All"}, {"kind", "whole"}, {"met-1", "60"}, {"total-1", "100"}});
    const auto few =
        s.row(trends, "groups", {{"group", "Few"}, {"kind", "other"}, {"met-1", "4"}, {"total-1", "20"}});
    const auto away = hidden(s, trends);
    CHECK(away.contains(FieldId(few + ".met-1")));
    CHECK(away.contains(FieldId(few + ".last")));
    CHECK(away.contains(FieldId(few + ".gap")));
    CHECK_FALSE(away.contains(FieldId(few + ".total-1")));
}

TEST_CASE("a percentage that was written beside a hidden number is hidden, too", "[print]") {
    Sheets s;
    const auto trends = s.add("trends");
    const auto few =
        s.row(trends, "groups",
              {{"group", "Few"}, {"kind", "other"}, {"met-1", "4"}, {"total-1", "20"}, {"rate-1", "20"}});
    const auto many =
        s.row(trends, "groups",
              {{"group", "Many"}, {"kind", "other"}, {"met-1", "40"}, {"total-1", "90"}, {"rate-1", "44"}});
    s.row(trends, "groups", {{"group", "More"}, {"kind", "other"}, {"met-1", "30"}, {"total-1", "80"}});
    const auto away = hidden(s, trends);
    CHECK(away.contains(FieldId(few + ".rate-1")));
    CHECK_FALSE(away.contains(FieldId(many + ".rate-1")));
}

TEST_CASE("whether all is large enough to print is what print goes by", "[print]") {
    Sheets s;
    const auto egg = s.add("egg-chart");
    CHECK(s.state(egg, "large-enough") == "cannot tell");
    s.fill(egg, {{"whole-total", "1200"}, {"whole-met", "744"}});
    const auto east = s.row(egg, "focus", {{"who", "East"}, {"total", "300"}, {"met", "123"}});
    s.row(egg, "focus", {{"who", "West"}, {"total", "200"}, {"met", "90"}});
    s.row(egg, "focus", {{"who", "North"}, {"total", "100"}, {"met", "50"}});
    CHECK(hidden(s, egg).empty());
    CHECK(s.state(egg, "large-enough") == "met");
    s.set(east + ".met", "7"); // of 300, and with it the next smallest, which would tell it by subtraction
    CHECK(s.state(egg, "large-enough") == "not yet");
    CHECK(enumerated(s.check(egg, "large-enough").rows, "en") == "East and North");
    s.set(east + ".met", "123");
    s.set(egg + ".program-total", "9");
    CHECK(enumerated(s.check(egg, "large-enough").rows, "en") == "Reached by programs");
}

TEST_CASE("rows without consent stay out of print", "[print]") {
    Sheets s;
    const auto talk = s.add("empathy-interview");
    s.row(talk, "notes", {{"said", "It was late"}});
    const auto cards = s.add("walk-a-mile");
    const auto shared = s.row(cards, "cards", {{"role", "Nurse"}, {"shared", "true"}});
    s.row(cards, "cards", {{"role", "Driver"}});
    const auto view = [&](const std::string& sheet) { return *viewOf(s.journal, sheet, {s.today, nullptr}); };
    const auto& notes = *view(talk).tool->field("notes");
    CHECK(printedRows(view(talk), notes).empty()); // the whole talk
    CHECK(withheldRows(view(talk), notes) == 1);
    s.set(talk + ".consent", "true");
    CHECK(printedRows(view(talk), notes).size() == 1);
    const auto& table = *view(cards).tool->field("cards"); // each card by itself
    REQUIRE(printedRows(view(cards), table).size() == 1);
    CHECK(shared.ends_with(printedRows(view(cards), table)[0]));
    CHECK(withheldRows(view(cards), table) == 1);
    const auto& questions = *view(talk).tool->field("questions"); // asks for nobody's consent
    s.row(talk, "questions", {{"question", "Tell me"}});
    CHECK(printedRows(view(talk), questions).size() == 1);
}
