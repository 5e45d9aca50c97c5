// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the iceberg to factors, the four-blocker, hypotheses, levers, the mix and the alignment map: one
// thread.
#include "support/sheets.h"
#include "worksheets/said.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("iceberg: depth, mirror and voices", "[feedback]") {
    Sheets s;
    const auto ice = s.add("iceberg", {{"event", "Late buses"}});
    CHECK(s.state(ice, "not-assumed") == "not asked");
    CHECK(s.state(ice, "plain-event") == "not yet");
    CHECK(s.state(ice, "below") == "not yet");
    CHECK(s.state(ice, "lived") == "cannot tell");
    const auto pattern = s.row(ice, "patterns", {{"what", "Late in winter"}, {"evidence", "data"}});
    CHECK(s.state(ice, "not-assumed") == "met");
    s.set(pattern + ".evidence", ""); // nothing is said, which is no assumption
    CHECK(s.state(ice, "not-assumed") == "cannot tell");
    CHECK(s.check(ice, "not-assumed").words == "First fill in: How we know.");
    const auto early = s.row(ice, "patterns", {{"what", "Early"}, {"evidence", "lived"}});
    CHECK(s.check(ice, "not-assumed").words == "First fill in: How we know (Late in winter).");
    REQUIRE(removeRow(s.recorder, ice + ".patterns", parseLink(early)->row).ok());
    s.set(pattern + ".evidence", "data");
    const auto structure = s.row(ice, "structures", {{"what", "One depot"}, {"evidence", "assumption"}});
    s.row(ice, "models",
          {{"what", "They do not care"}, {"held-by", "others"}, {"evidence", "data assumption"}});
    CHECK(s.state(ice, "below") == "met");
    CHECK(s.said(ice, "mirror") == "0%");
    CHECK(s.state(ice, "own-beliefs") == "not yet");
    CHECK(s.state(ice, "lived") == "not yet");
    CHECK(s.check(ice, "not-assumed").words ==
          "Only assumed so far: One depot. Check it before you build on it.");
    const auto ours = s.row(
        ice, "models",
        {{"what", "Families will manage"}, {"held-by", "us"}, {"evidence", "lived"}, {"props", structure}});
    CHECK(s.said(ice, "mirror") == "50%");
    CHECK(s.state(ice, "own-beliefs") == "met");
    CHECK(s.said(ice, "voices") == "25%");
    CHECK(s.check(ice, "linked-structures").words == "Which pattern does it keep going? One depot.");
    s.set(structure + ".keeps", pattern);
    CHECK(s.state(ice, "linked-structures") == "met");
    CHECK(s.check(ice, "linked-models").rows.size() == 1);
    CHECK(s.number(ice, "rows-models") == 2);
}

TEST_CASE("a factor goes from the iceberg through its check into the four-blocker", "[feedback]") {
    Sheets s;
    const auto ice = s.add("iceberg");
    const auto depot = s.row(ice, "structures", {{"what", "One depot"}});
    const auto late = s.row(ice, "patterns", {{"what", "Late in winter"}});
    const auto check = s.add("factor-check");
    const auto checked = s.row(check, "factors", {{"factor", depot}});
    CHECK(s.said(check, "factors.status", checked) == "Not checked yet");
    CHECK(s.said(check, "factors.layer", checked) == "Structure");
    s.set(checked + ".data", "supports");
    CHECK(s.said(check, "factors.status", checked) == "Validated in part");
    s.set(checked + ".experience", "confirms");
    CHECK(s.said(check, "factors.status", checked) == "Validated");
    s.set(checked + ".experience", "rejects");
    CHECK(s.said(check, "factors.status", checked) == "Contested");
    CHECK(s.state(check, "none-contested") == "not yet");
    s.fill(checked, {{"experience", "confirms"}, {"hits", "focus"}});
    CHECK(s.said(check, "validated") == "100%");

    const auto four = s.add("four-blocker");
    const auto one = s.row(four, "factors", {{"factor", checked}, {"chosen", "true"}});
    const auto two = s.row(four, "factors", {{"factor", late}, {"chosen", "true"}});
    CHECK(s.said(four, "factors.layer", one) == "Structure"); // by way of the check
    CHECK(s.said(four, "factors.layer", two) == "Pattern");   // straight from the iceberg
    CHECK(s.said(four, "factors.checked", one) == "Validated");
    CHECK(s.state(four, "chosen-checked") == "cannot tell"); // the second one was never checked
    CHECK(s.state(four, "deep") == "met");
    CHECK(s.state(four, "hits-focus") == "met");
    s.set(one + ".chosen", "");
    CHECK(s.state(four, "deep") == "not yet");
    // A changed source flows on through both.
    s.set(depot + ".what", "Two depots");
    CHECK(s.check(four, "scored").rows[0].name == "Two depots");
}

TEST_CASE("hypotheses: tied to factors, soon tested, deeper than services", "[feedback]") {
    Sheets s;
    const auto four = s.add("four-blocker");
    const auto buses = s.row(four, "factors", {{"name", "Buses"}, {"chosen", "true"}});
    const auto illness = s.row(four, "factors", {{"name", "Illness"}, {"chosen", "true"}});
    s.row(four, "factors", {{"name", "Weather"}});
    const auto sheet = s.add("strategy-hypothesis");
    CHECK(s.said(sheet, "open-factors") == "Buses and Illness");
    const auto calls = s.row(sheet, "strategies",
                             {{"name", "Calls"},
                              {"if-we", "call families"},
                              {"for-whom", "newcomers"},
                              {"then", "they come"},
                              {"layer", "service"}});
    CHECK(s.state(sheet, "has-factor") == "not yet");
    s.set(calls + ".factors", buses + " " + illness);
    CHECK(s.state(sheet, "has-factor") == "met");
    CHECK(s.state(sheet, "factors-covered") == "met");
    CHECK(s.state(sheet, "deeper") == "not yet"); // one of one
    s.row(sheet, "strategies",
          {{"name", "Depot"}, {"layer", "structure"}, {"then", "they come"}, {"if-we", "they come"}});
    const auto third = s.row(sheet, "strategies", {{"name", "Third"}, {"layer", "service"}});
    CHECK(s.state(sheet, "deeper") == "met"); // exactly two thirds
    s.row(sheet, "strategies", {{"name", "Fourth"}, {"layer", "service"}});
    CHECK(s.state(sheet, "deeper") == "not yet");
    CHECK(s.check(sheet, "not-circular").words == "The same words stand on both sides: Depot.");
    s.fill(calls, {{"first-test", "Two calls"}, {"test-on", "2026-06-17"}}); // 90 days ahead
    CHECK(s.check(sheet, "soon-tested").rows.size() == 3);
    s.set(calls + ".test-on", "2026-06-18");
    CHECK(s.check(sheet, "soon-tested").rows.size() == 4);
    CHECK(s.said(sheet, "strategies.sentence", calls) ==
          "If we call families with … for newcomers, then they come, so that ….");
    (void)third;
}

TEST_CASE("levers: three levels, and your own house", "[feedback]") {
    Sheets s;
    const auto sheet = s.add("system-levers");
    s.row(sheet, "levers", {{"what", "Timetable"}, {"lever", "policy"}});
    s.row(sheet, "levers", {{"what", "Data"}, {"lever", "information"}});
    CHECK(s.state(sheet, "more-than-structures") == "not yet");
    CHECK(s.state(sheet, "power-or-models") == "not yet");
    CHECK(s.state(sheet, "inside-too") == "not yet");
    s.row(sheet, "levers", {{"what", "Who decides"}, {"lever", "power"}, {"inside", "true"}});
    s.row(sheet, "levers", {{"what", "Belief"}, {"lever", "mental-model"}});
    CHECK(s.number(sheet, "structural") == 2);
    CHECK(s.number(sheet, "relational") == 1);
    CHECK(s.number(sheet, "transformative") == 1);
    CHECK(s.said(sheet, "own-house") == "25%");
    CHECK(s.state(sheet, "power-or-models") == "met");
    CHECK(s.state(sheet, "changers") == "not yet");
}

TEST_CASE("the mix: every focus group is reached", "[feedback]") {
    Sheets s;
    const auto egg = s.add("egg-chart");
    const auto east = s.row(egg, "focus", {{"who", "East side"}});
    s.row(egg, "focus", {{"who", "Newcomers"}});
    const auto mix = s.add("strategy-mix");
    s.row(mix, "strategies", {{"name", "Calls"}, {"label", "targeted"}, {"group", east}, {"effort", "3"}});
    s.row(mix, "strategies", {{"name", "Posters"}, {"label", "universal"}, {"effort", "1"}});
    CHECK(s.check(mix, "groups-reached").words == "No strategy is for: Newcomers.");
    CHECK(s.said(mix, "effort-universal") == "25%");
    CHECK(s.said(mix, "effort-targeted") == "75%");
    CHECK(s.state(mix, "some-targeted") == "met");
    CHECK(s.state(mix, "some-universal") == "met");
}

TEST_CASE("the alignment map: islands, circles, an order and who leads", "[feedback]") {
    Sheets s;
    const auto sheet = s.add("strategy-hypothesis");
    const auto a = s.row(sheet, "strategies", {{"name", "A"}});
    const auto b = s.row(sheet, "strategies", {{"name", "B"}});
    const auto c = s.row(sheet, "strategies", {{"name", "C"}});
    const auto map = s.add("strategy-alignment");
    CHECK(s.said(map, "islands") == "A, B and C");
    const auto link = s.row(map, "links", {{"from", b}, {"kind", "before"}, {"to", a}});
    CHECK(s.said(map, "islands") == "C");
    CHECK(s.said(map, "order") == "B, A and C");
    CHECK(s.state(map, "no-circles") == "met");
    s.row(map, "links", {{"from", a}, {"kind", "before"}, {"to", b}});
    CHECK(s.check(map, "no-circles").words == "Each of these waits for the other: A and B.");
    CHECK(s.said(map, "order") == "C");
    s.set(link + ".kind", "conflicts");
    CHECK(s.state(map, "no-conflicts") == "not yet");
    CHECK(s.said(map, "order") == "A, B and C");
    const auto center = s.add("results-center");
    const auto school = s.row(center, "partners", {{"name", "School"}, {"sector", "education"}});
    const auto clinic = s.row(center, "partners", {{"name", "Clinic"}, {"sector", "health"}});
    s.row(map, "roles", {{"partner", school}, {"strategy", a}, {"role", "leads"}});
    s.row(map, "roles", {{"partner", clinic}, {"strategy", a}, {"role", "leads"}});
    s.row(map, "roles", {{"partner", clinic}, {"strategy", b}, {"role", "does"}});
    CHECK(s.check(map, "has-lead").words == "Nobody leads: B and C.");
    CHECK(s.check(map, "one-lead").words == "More than one leads: A.");
    CHECK(s.number(map, "two-sectors") == Approx(100.0 / 3));
    (void)c;
}

TEST_CASE("all teach, all learn: days since, and only successes", "[feedback]") {
    Sheets s;
    const auto log = s.add("all-teach", {{"on", "2026-02-15"}});
    CHECK(s.said(log, "since") == "32 days");
    CHECK(s.state(log, "monthly") == "not yet");
    s.set(log + ".on", "2026-02-16");
    CHECK(s.state(log, "monthly") == "met");
    s.row(log, "teams", {{"team", "East"}, {"not-worked", "Letters"}, {"needs", "Data"}, {"spoke", "true"}});
    s.row(log, "teams", {{"team", "West"}, {"learned", "Much"}});
    CHECK(s.check(log, "failures").rows[0].name == "West");
    CHECK(s.check(log, "everyone").rows[0].name == "West");
    CHECK(s.number(log, "asked") == 1);
    CHECK(s.number(log, "offered") == 0);
    CHECK(s.state(log, "travel") == "not yet");
}

TEST_CASE("a source that was taken out leaves a gap in each sheet down the chain", "[feedback]") {
    Sheets s;
    const auto ice = s.add("iceberg");
    const auto late = s.row(ice, "patterns", {{"what", "Late"}});
    const auto early = s.row(ice, "patterns", {{"what", "Early"}});
    const auto check = s.add("factor-check");
    const auto checked = s.row(check, "factors", {{"factor", late}});
    const auto four = s.add("four-blocker");
    const auto placed = s.row(four, "factors", {{"factor", checked}, {"evidence", "We saw it"}});
    const auto other = s.row(four, "factors", {{"factor", early}});
    const auto hypotheses = s.add("strategy-hypothesis");
    const auto strategy =
        s.row(hypotheses, "strategies", {{"name", "Depot"}, {"factors", placed + " " + other}});
    CHECK(s.feedback(hypotheses).gaps.empty());
    REQUIRE(removeRow(s.recorder, ice + ".patterns", parseLink(late)->row).ok());
    for (const auto& [sheet, field, further] :
         {std::tuple(check, checked + ".factor", false), std::tuple(four, placed + ".factor", true),
          std::tuple(hypotheses, strategy + ".factors", true)}) {
        const auto gaps = s.feedback(sheet).gaps;
        REQUIRE(gaps.size() == 1);
        CHECK(gaps[0].field.str() == field);
        CHECK(gaps[0].further == further);
    }
    const auto view = *viewOf(s.journal, hypotheses, {s.today, nullptr});
    const auto at = Scope{view, {}, {}}.at("strategies", parseLink(strategy)->row);
    CHECK(saidOf(at, "factors") == "(its source was taken out) and Early");
    REQUIRE(removeRow(s.recorder, four + ".factors", parseLink(placed)->row).ok());
    CHECK(saidOf(at, "factors") == "Early and (its source was taken out)"); // and not Early alone
}
