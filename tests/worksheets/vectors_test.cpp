// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of the tools' description, number by number.
#include "support/sheets.h"
#include "worksheets/said.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("egg chart: gaps and people to move", "[vectors]") {
    Sheets s;
    const auto egg = s.add("egg-chart", {{"whole-total", "1200"}, {"whole-met", "744"}});
    const auto focus = s.row(egg, "focus", {{"total", "300"}, {"met", "123"}});
    CHECK(s.number(egg, "whole-rate") == Approx(62.0));
    CHECK(s.number(egg, "focus.rate", focus) == Approx(41.0));
    CHECK(s.number(egg, "focus.else-rate", focus) == Approx(69.0));
    CHECK(s.number(egg, "focus.gap-whole", focus) == Approx(21.0));
    CHECK(s.number(egg, "focus.gap-else", focus) == Approx(28.0));
    CHECK(s.number(egg, "focus.ratio", focus) == Approx(0.594).margin(0.0005));
    CHECK(s.number(egg, "focus.move-whole", focus) == 63);
    CHECK(s.number(egg, "focus.move-else", focus) == 84);
    CHECK(s.number(egg, "focus.whole-then", focus) == Approx(69.0));
    CHECK(s.number(egg, "focus.share", focus) == Approx(25.0));
    CHECK(s.said(egg, "focus.gap-else", focus) == "28 points");
    CHECK(s.said(egg, "focus.move-else", focus) == "84 people");
    CHECK(s.state(egg, "whole-adds") == "met");
    CHECK(s.state(egg, "focus-adds") == "met");
    CHECK(s.state(egg, "still-focus") == "met");
    CHECK(s.state(egg, "program-adds") == "not asked");
}

TEST_CASE("egg chart: blank is unknown, never 0, and numbers that cannot be are seen", "[vectors]") {
    Sheets s;
    const auto egg = s.add("egg-chart", {{"whole-total", "1200"}});
    const auto focus = s.row(egg, "focus", {{"who", "Newcomers"}, {"total", "8"}});
    CHECK(s.said(egg, "whole-rate") == "?");
    CHECK(s.state(egg, "whole-adds") == "cannot tell");
    CHECK(s.said(egg, "focus.rate", focus) == "?");
    CHECK(s.state(egg, "large-enough") == "not yet");
    CHECK(s.check(egg, "large-enough").words == "A number under ten, or one that would give it away: "
                                                "Newcomers. These numbers stay out of print unless "
                                                "you choose otherwise.");
    s.set(egg + ".whole-met", "1300");
    CHECK(s.state(egg, "whole-adds") == "not yet");
    s.fill(egg, {{"whole-met", "744"}, {"program-total", "400"}, {"program-met", "310"}});
    CHECK(s.number(egg, "program-reach") == Approx(33.333).margin(0.001));
    CHECK(s.number(egg, "scale") == Approx(69.5)); // (744 + 90) of 1200
    CHECK(s.state(egg, "program-adds") == "met");
    s.set(focus + ".both", "9");
    CHECK(s.state(egg, "overlap") == "not yet"); // nine of eight
    s.set(focus + ".both", "8");
    CHECK(s.state(egg, "overlap") == "met");
    s.set(focus + ".total", "601");
    CHECK(s.state(egg, "still-focus") == "not yet");
}

TEST_CASE("where nobody can tell yet, the words say what is missing", "[vectors]") {
    Sheets s;
    const auto egg = s.add("egg-chart", {{"whole-total", "1200"}});
    CHECK(s.state(egg, "whole-adds") == "cannot tell");
    CHECK(s.check(egg, "whole-adds").words == "First fill in: Met it (Whole population).");
    CHECK(s.check(egg, "still-focus").words == "First fill in: Focus groups."); // a table without rows
    s.row(egg, "focus", {{"who", "Newcomers"}});
    CHECK(s.check(egg, "still-focus").words == "First fill in: How many.");
    const auto aim = s.add("aim", {{"what", "Days at school"}, {"from", "3"}});
    CHECK(s.check(aim, "differs").words == "First fill in: To.");
    CHECK(s.check(aim, "ahead").words == "First fill in: By when.");
    // What a check says itself stays.
    const auto agreements = s.add("community-agreements");
    CHECK(s.check(agreements, "review-ahead").words == "Set a day to look at it again.");
    // No check of any tool that is begun is left without a word of what to do.
    for (const auto& tool : shippedTools())
        for (const auto& check : s.feedback(s.add(tool.str().c_str())).checks)
            if (check.state == State::CannotTell) {
                INFO(tool.str() << " " << check.id);
                CHECK(check.words != feedbackWords("en").cannotTell);
            }
}

TEST_CASE("egg chart: where lower is better, a higher rate is the gap", "[vectors]") {
    Sheets s;
    const auto egg = s.add("egg-chart", {{"whole-total", "1000"}, {"whole-met", "100"}, {"higher", "no"}});
    const auto focus = s.row(egg, "focus", {{"total", "200"}, {"met", "50"}});
    CHECK(s.number(egg, "focus.gap-whole", focus) == Approx(15.0)); // 25 % less 10 %
    CHECK(s.number(egg, "focus.gap-else", focus) == Approx(18.75)); // 25 % less 50 of 800
}

TEST_CASE("SMARTIE: a gap that narrows, and one that grows", "[vectors]") {
    Sheets s;
    const auto sheet = s.add("smartie");
    s.row(sheet, "targets", {{"name", "Whole"}, {"level", "whole"}, {"baseline", "62"}, {"target", "70"}});
    const auto focus = s.row(sheet, "targets",
                             {{"name", "Focus"}, {"level", "focus"}, {"baseline", "41"}, {"target", "56"}});
    CHECK(s.number(sheet, "gap-now") == Approx(21));
    CHECK(s.number(sheet, "gap-target") == Approx(14));
    CHECK(s.number(sheet, "narrowing") == Approx(7));
    CHECK(s.number(sheet, "narrowing-share") == Approx(33.3).margin(0.05));
    CHECK(s.state(sheet, "narrows") == "met");
    s.set(focus + ".target", "47");
    CHECK(s.number(sheet, "gap-target") == Approx(23));
    CHECK(s.state(sheet, "narrows") == "not yet");
    CHECK(s.check(sheet, "narrows").words ==
          "The focus improves no faster than the whole: the gap goes from 21 points to 23 points.");
    s.fill(focus, {{"size", "300"}, {"met", "123"}, {"target", "62"}});
    CHECK(s.number(sheet, "targets.people", focus) == 63);
}

// 31 of 118 children miss too many days; at a target of 15 % these are at most 17, since 17.7 is not yet 18.
TEST_CASE("SMARTIE: people to move is a count of people, whichever direction is better", "[vectors]") {
    Sheets s;
    const auto sheet = s.add("smartie", {{"higher", "no"}});
    const auto target =
        s.row(sheet, "targets", {{"name", "Whole"}, {"target", "15"}, {"size", "118"}, {"met", "31"}});
    CHECK(s.said(sheet, "targets.people", target) == "14 people");
    s.set(target + ".met", "17");
    CHECK(s.said(sheet, "targets.people", target) == "0 people"); // there already
    s.set(target + ".met", "3");
    CHECK(s.said(sheet, "targets.people", target) == "0 people");
    s.set(sheet + ".higher", "yes");
    CHECK(s.said(sheet, "targets.people", target) == "15 people"); // 18 are 15 %
    s.set(target + ".met", "40");
    CHECK(s.said(sheet, "targets.people", target) == "0 people");
}

TEST_CASE("what is worked out is said as people write numbers", "[vectors]") {
    Sheets s;
    const auto sheet = s.add("smartie");
    const auto target = s.row(sheet, "targets",
                              {{"name", "Whole"},
                               {"baseline", "62"},
                               {"target", "63"},
                               {"baseline-on", "2024-01-01"},
                               {"target-on", "2027-01-01"}}); // 1096 days
    CHECK(s.said(sheet, "targets.pace", target) == "0.33");
    s.set(target + ".target", "98");
    CHECK(s.said(sheet, "targets.pace", target) == "12"); // 11.997
    const auto board = s.add("four-blocker");
    const auto factor = s.row(board, "factors", {{"name", "Bus"}, {"authority", "4"}, {"capacity", "3"}});
    CHECK(s.said(board, "factors.ability", factor) == "3.5");
    // What a person wrote, and what ends by itself, keeps its digits.
    const auto chart = s.add("run-chart");
    s.row(chart, "points", {{"value", "12.125"}});
    CHECK(s.said(chart, "median") == "12.125");
}

TEST_CASE("SMARTIE: seven letters light up one by one", "[vectors]") {
    Sheets s;
    const auto card = s.add("result-card");
    const auto sheet = s.add("smartie");
    s.row(sheet, "targets", {{"name", "Whole"}, {"level", "whole"}, {"baseline", "62"}, {"target", "70"}});
    const auto focus = s.row(sheet, "targets", {{"name", "Focus"}, {"level", "focus"}});
    CHECK(s.number(sheet, "targets.lit", focus) == 0);
    s.fill(focus, {{"who", "Children on the east side"},
                   {"place", "Riverbend"},
                   {"indicator", "at school nine days of ten"}});
    CHECK(s.number(sheet, "targets.lit", focus) == 1); // S
    s.fill(focus, {{"baseline", "41"}, {"target", "56"}, {"unit", "percent"}});
    CHECK(s.number(sheet, "targets.lit", focus) == 3); // M, A
    s.set(focus + ".because", "It is the result");
    CHECK(s.number(sheet, "targets.lit", focus) == 3); // not linked yet
    s.set(sheet + ".result", card);
    CHECK(s.number(sheet, "targets.lit", focus) == 4); // R
    s.fill(focus, {{"baseline-on", "2025-09-01"}, {"target-on", "2027-06-30"}});
    CHECK(s.number(sheet, "targets.lit", focus) == 5); // T
    s.set(focus + ".took-part", "Parents");
    CHECK(s.number(sheet, "targets.lit", focus) == 5); // a label is not enough
    s.set(focus + ".took-part", "Eight parents chose the target with us");
    CHECK(s.number(sheet, "targets.lit", focus) == 6); // I
    s.set(focus + ".disparity", "Between east and west");
    CHECK(s.number(sheet, "targets.lit", focus) == 7); // E: the gap goes from 21 to 14
    CHECK(s.said(sheet, "targets.sentence", focus) ==
          "By Jun 30, 2027, at school nine days of ten of Children on the east side (Riverbend) goes from 41 "
          "to 56 percent.");
    s.set(focus + ".indicator", "better attendance");
    CHECK(s.number(sheet, "targets.lit", focus) == 6); // a vague word
}

TEST_CASE("four-blocker: ability, effect and box", "[vectors]") {
    struct Row {
        const char *authority, *capacity, *focus, *whole;
        double ability, effect;
        const char *box, *onLine, *missing;
    };
    const std::vector<Row> rows = {
        {"4", "2", "5", "3", 3.0, 4.0, "Work on now", "yes", "Nothing"},
        {"2", "2", "5", "5", 2.0, 5.0, "Build power or partners", "no", "Nothing"},
        {"5", "4", "2", "2", 4.5, 2.0, "Do only if cheap", "no", "Nothing"},
        {"5", "1", "4", "4", 3.0, 4.0, "Work on now", "yes", "Capacity is missing"},
        {"1", "2", "2", "1", 1.5, 1.5, "Set aside", "no", "Nothing"},
    };
    Sheets s;
    const auto sheet = s.add("four-blocker");
    for (const auto& row : rows) {
        const auto at = s.row(sheet, "factors",
                              {{"name", "F"},
                               {"authority", row.authority},
                               {"capacity", row.capacity},
                               {"focus", row.focus},
                               {"whole", row.whole}});
        CHECK(s.number(sheet, "factors.ability", at) == row.ability);
        CHECK(s.number(sheet, "factors.effect", at) == row.effect);
        CHECK(s.said(sheet, "factors.quadrant", at) == row.box);
        CHECK(s.said(sheet, "factors.on-line", at) == row.onLine);
        CHECK(s.said(sheet, "factors.missing", at) == row.missing);
    }
    CHECK(s.number(sheet, "now") == 2);
    CHECK(s.state(sheet, "a-few") == "met");
    CHECK(s.check(sheet, "a-few").words == "“Work on now” holds 2: so many you can work on.");
    for (const char* name : {"A", "B", "C", "D"})
        s.row(sheet, "factors",
              {{"name", name}, {"authority", "5"}, {"capacity", "5"}, {"focus", "5"}, {"whole", "5"}});
    // The box counts, whatever is ticked: that is what is too much to begin with.
    CHECK(s.check(sheet, "a-few").words == "“Work on now” holds 6, ticked or not. Two to four are workable. "
                                           "More than five: sort once more.");
}

TEST_CASE("four-blocker: the middle of several scores counts, and far apart is worth a talk", "[vectors]") {
    Sheets s;
    const auto sheet = s.add("four-blocker");
    const auto factor = s.row(sheet, "factors", {{"name", "Buses"}, {"authority", "1"}, {"capacity", "3"}});
    for (const char* score : {"2", "5", "4"})
        s.row(sheet, "ratings", {{"factor", factor}, {"rater", score}, {"authority", score}});
    CHECK(s.number(sheet, "factors.ability", factor) == 3.5); // the middle of 2, 4 and 5, and 3
    CHECK(s.state(sheet, "raters-near") == "not yet");
    CHECK(s.check(sheet, "raters-near").rows.front().name == "Buses");
    CHECK(s.said(sheet, "factors.effect", factor) == "?");
}

TEST_CASE("targeted universalism: distance to the goal, and people", "[vectors]") {
    Sheets s;
    const auto sheet = s.add("targeted-universalism", {{"goal", "80"}});
    const auto a = s.row(sheet, "groups", {{"group", "A"}, {"met", "41"}, {"total", "100"}});
    const auto b = s.row(sheet, "groups", {{"group", "B"}, {"met", "70"}, {"total", "100"}});
    const auto c = s.row(sheet, "groups", {{"group", "C"}, {"met", "83"}, {"total", "100"}});
    CHECK(s.number(sheet, "groups.distance", a) == Approx(39));
    CHECK(s.number(sheet, "groups.distance", b) == Approx(10));
    CHECK(s.number(sheet, "groups.distance", c) == 0);
    CHECK(s.number(sheet, "groups.people", a) == 39);
    CHECK(s.number(sheet, "groups.people", b) == 10);
    CHECK(s.number(sheet, "groups.people", c) == 0);
    CHECK(s.state(sheet, "best-there") == "met");
    CHECK(s.check(sheet, "has-strategy").words == "Below the goal, and without a strategy: A and B.");
    s.set(c + ".met", "79");
    CHECK(s.state(sheet, "best-there") == "not yet");
}

TEST_CASE("universal and targeted: shares and coverage", "[vectors]") {
    Sheets s;
    const auto sheet = s.add("strategy-mix");
    for (const char* label : {"universal", "universal", "targeted", "both", "targeted"})
        s.row(sheet, "strategies", {{"name", label}, {"label", label}});
    CHECK(s.number(sheet, "n") == 5);
    CHECK(s.said(sheet, "universal") == "40%");
    CHECK(s.said(sheet, "targeted") == "40%");
    CHECK(s.said(sheet, "both") == "20%");
    CHECK(s.said(sheet, "targeted-coverage") == "60%");
    CHECK(s.said(sheet, "universal-coverage") == "60%");
    CHECK(s.said(sheet, "effort-universal") == "?"); // no effort is filled in
    CHECK(s.state(sheet, "groups-reached") == "cannot tell");
}
