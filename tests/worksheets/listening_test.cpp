// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interviews, shadowing, process maps, surveys and the cards of step 4.
#include "support/sheets.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("interview: open questions, a story, and a yes", "[feedback]") {
    Sheets s;
    const auto talk = s.add("empathy-interview", {{"understand", "Mornings"}, {"nearness", "frontline"}});
    s.row(talk, "questions", {{"question", "Do you like the bus?"}, {"kind", "feelings"}});
    s.row(talk, "questions", {{"question", "Wouldn't you agree that it is late?"}});
    s.row(talk, "questions", {{"question", "Tell me about a good morning"}, {"kind", "good"}});
    CHECK(s.state(talk, "how-many") == "not yet");
    CHECK(s.check(talk, "open").rows.size() == 1);
    CHECK(s.check(talk, "open").rows[0].name == "Do you like the bus?");
    CHECK(s.check(talk, "not-leading").rows[0].name == "Wouldn't you agree that it is late?");
    CHECK(s.state(talk, "story") == "met");
    CHECK(s.state(talk, "agreed") == "not yet");
    CHECK(s.state(talk, "lived") == "not yet");
    const auto second = s.add("empathy-interview", {{"understand", "Mornings"}, {"nearness", "lives"}});
    CHECK(s.state(talk, "lived") == "met"); // among all talks
    const auto often = s.row(talk, "themes", {{"theme", "Waiting"}, {"talks", talk + " " + second}});
    const auto once = s.row(talk, "themes", {{"theme", "Shame"}, {"talks", second}});
    CHECK(s.said(talk, "themes.tally", often) == "100%");
    CHECK(s.said(talk, "themes.tally", once) == "50%");
    CHECK(s.said(talk, "lone") == "Shame");
}

TEST_CASE("shadowing: how much is waiting, and how often someone is handed on", "[feedback]") {
    Sheets s;
    const auto log = s.add("shadowing", {{"minutes", "60"}});
    for (const auto& [who, waiting, feeling] :
         {std::tuple("Desk", "10", "neutral"), std::tuple("desk", "", "good"),
          std::tuple("Nurse", "20", "hard"), std::tuple("Desk", "0", "good")})
        s.row(log, "log", {{"what", who}, {"who", who}, {"waiting", waiting}, {"feeling", feeling}});
    CHECK(s.number(log, "waited") == 30);
    CHECK(s.said(log, "waiting-share") == "50%");
    CHECK(s.number(log, "handovers") == 2);
    CHECK(s.said(log, "low") == "Nurse");
}

TEST_CASE("process map: starts, ends, ways, and what comes round again", "[feedback]") {
    Sheets s;
    const auto map = s.add("process-map");
    CHECK(s.state(map, "goes-on") == "cannot tell");
    const auto call = s.row(map, "steps", {{"what", "Call"}, {"kind", "start"}, {"who", "Parent"}});
    const auto form =
        s.row(map, "steps", {{"what", "Form"}, {"kind", "step"}, {"who", "Desk"}, {"output", "A form"}});
    const auto complete = s.row(map, "steps", {{"what", "Complete?"}, {"kind", "decision"}, {"who", "Desk"}});
    const auto wait = s.row(map, "steps", {{"what", "Wait"}, {"kind", "wait"}, {"minutes", "90"}});
    const auto end = s.row(map, "steps", {{"what", "Seat"}, {"kind", "end"}, {"who", "Bus"}});
    const auto lost = s.row(map, "steps", {{"what", "Letter"}, {"kind", "step"}, {"pain", "true"}});
    s.set(call + ".next", form);
    s.set(form + ".next", complete);
    s.set(complete + ".next", wait);
    CHECK(s.check(map, "two-ways").rows[0].name == "Complete?");
    s.set(complete + ".next-no", form);
    CHECK(s.state(map, "two-ways") == "met");
    CHECK(s.check(map, "goes-on").words == "What comes next after: Wait and Letter?");
    s.set(wait + ".next", end);
    CHECK(s.check(map, "goes-on").words == "What comes next after: Letter?");
    CHECK(s.check(map, "reached").words == "Nothing leads to: Letter.");
    CHECK(s.check(map, "no-loops").rows.size() == 2); // Form and Complete?
    CHECK(s.said(map, "loops") == "Form and Complete?");
    CHECK(s.state(map, "one-start") == "met");
    CHECK(s.state(map, "an-end") == "met");
    CHECK(s.number(map, "handovers") == 2); // Parent, Desk, Bus
    CHECK(s.said(map, "waits") == "90 minutes");
    CHECK(s.number(map, "pain-share") == Approx(100.0 / 6));
    CHECK(s.check(map, "outputs").words == "What comes out of: Letter?");
    CHECK(s.state(map, "right-size") == "met"); // six steps
    s.set(map + ".level", "detailed");
    CHECK(s.state(map, "right-size") == "not asked");
    s.set(lost + ".kind", "start");
    CHECK(s.state(map, "one-start") == "not yet");
}

TEST_CASE("survey: how many answered, and who is least heard", "[feedback]") {
    Sheets s;
    const auto survey = s.add("survey", {{"kind", "survey"}});
    const auto east = s.row(survey, "groups", {{"group", "East"}, {"invited", "40"}, {"answered", "8"}});
    const auto west = s.row(survey, "groups", {{"group", "West"}, {"invited", "60"}, {"answered", "42"}});
    CHECK(s.said(survey, "groups.rate", east) == "20%");
    CHECK(s.said(survey, "groups.rate", west) == "70%");
    CHECK(s.said(survey, "rate") == "50%");
    CHECK(s.said(survey, "least-heard") == "East");
    CHECK(s.check(survey, "large-enough").rows[0].name == "East");
    s.row(survey, "groups", {{"group", "North"}, {"invited", "10"}});
    CHECK(s.said(survey, "rate") == "?");           // with one unknown, so is the whole
    CHECK(s.state(survey, "short") == "not asked"); // without a question nothing is short
    for (int i = 0; i < 12; ++i)
        s.row(survey, "questions", {{"question", "How often and why?"}, {"kind", "one"}});
    CHECK(s.state(survey, "short") == "met");
    s.row(survey, "questions", {{"question", "How often and why?"}, {"kind", "one"}});
    CHECK(s.state(survey, "short") == "not yet");
    CHECK(s.check(survey, "one-at-a-time").rows.size() == 13);
    CHECK(s.state(survey, "open-question") == "not yet");
    CHECK(s.state(survey, "told-back") == "not asked");
    s.set(survey + ".last-answer", "2026-02-01");
    CHECK(s.state(survey, "told-back") == "not yet");
    s.set(survey + ".told", "2026-03-01");
    CHECK(s.state(survey, "told-back") == "met");
}

TEST_CASE("prism, role cards, Walk-a-Mile: whose view is missing", "[feedback]") {
    Sheets s;
    const auto prism = s.add("perspective-prism");
    s.row(prism, "facets",
          {{"whose", "Driver"},
           {"side", "frontline"},
           {"know", "guessed"},
           {"felt", "Tired"},
           {"needed", "Time"}});
    s.row(prism, "facets", {{"whose", "Mayor"}, {"side", "other"}, {"know", "guessed"}});
    s.row(prism, "facets", {{"whose", "Clerk"}, {"side", "other"}, {"know", "told"}});
    CHECK(s.said(prism, "guessed") == "66.7%");
    CHECK(s.state(prism, "three") == "met");
    CHECK(s.state(prism, "asked") == "not yet");
    CHECK(s.state(prism, "affected") == "not yet");
    CHECK(s.state(prism, "frontline") == "met");
    CHECK(s.check(prism, "felt-needed").words == "What did they feel and need? Mayor and Clerk.");

    const auto roles = s.add("role-cards");
    const auto parent = s.row(roles, "cards", {{"role", "Parent"}, {"say", "1"}, {"affected", "5"}});
    s.row(roles, "cards", {{"role", "Director"}, {"say", "5"}, {"affected", "2"}});
    CHECK(s.number(roles, "cards.unheard", parent) == 4);
    CHECK(s.said(roles, "least-heard") == "Parent");
    CHECK(s.state(roles, "heard") == "not yet");

    const auto cards = s.add("walk-a-mile");
    const auto card = s.row(
        cards, "cards", {{"role", "Nurse"}, {"side", "serving"}, {"written", "about"}, {"shared", "true"}});
    CHECK(s.check(cards, "both-sides").words == "No card yet from: People served.");
    CHECK(s.state(cards, "own-words") == "not yet");
    CHECK(s.said(cards, "unread") == "Nurse");
    s.row(cards, "exchange", {{"card", card}, {"reader", "Parent"}});
    CHECK(s.state(cards, "all-read") == "met");
    CHECK(s.state(cards, "actions") == "not yet");
}

TEST_CASE("Ignite: seconds, words and pace", "[feedback]") {
    Sheets s;
    const auto talk = s.add("ignite", {{"format", "slides"}});
    CHECK(s.number(talk, "limit") == 300);
    const auto beat = s.row(talk, "beats", {{"words", "One two  three\nfour"}, {"seconds", "15"}});
    CHECK(s.number(talk, "beats.length", beat) == 4);
    std::string many;
    for (int i = 0; i < 41; ++i)
        many += "word ";
    s.row(talk, "beats", {{"words", many}, {"seconds", "15"}});
    CHECK(s.state(talk, "short-slides") == "not yet");
    CHECK(s.number(talk, "words-all") == 45);
    CHECK(s.number(talk, "pace") == Approx(90));
    CHECK(s.state(talk, "easy-pace") == "met");
    s.row(talk, "beats", {{"words", "end"}, {"seconds", "280"}});
    CHECK(s.check(talk, "in-time").words == "It takes 310 seconds, and there are 300.");
}

TEST_CASE("coproduction: rungs below those wanted, and telling back", "[feedback]") {
    Sheets s;
    const auto plan = s.add("coproduction");
    const auto design =
        s.row(plan, "phases", {{"phase", "design"}, {"now", "consulted"}, {"wanted", "co-designing"}});
    CHECK(s.number(plan, "phases.rung-now", design) == 2);
    CHECK(s.number(plan, "phases.rung-wanted", design) == 4);
    CHECK(s.check(plan, "reached-wanted").words == "Not there yet: Design.");
    CHECK(s.state(plan, "why-low") == "not yet");
    s.set(design + ".reason", "No room until June");
    CHECK(s.state(plan, "why-low") == "met");
    CHECK(s.state(plan, "something-changed") == "not asked");
    s.set(plan + ".began", "2025-12-01");
    CHECK(s.state(plan, "something-changed") == "not yet");
    s.row(plan, "changes", {{"what", "Evening hours"}});
    CHECK(s.state(plan, "something-changed") == "met");
}
