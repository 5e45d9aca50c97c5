// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which tools a tick suggests, and in which order: lists as they are printed in the worksheets' section 2.
#include "course/read_course.h"
#include "guidance/guidance.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace waymark;

namespace {

using Names = std::vector<std::string>;

// "survey stands last for P2 D, E, F and after shadowing (W20) for P3 D."
const std::map<std::string, Names>& suggested() {
    static const std::map<std::string, Names> lists = {
        {"part2.diagnostic.a", {"result-card", "aim", "trends"}},
        {"part2.diagnostic.b",
         {"aim", "result-card", "results-center", "perspective-prism", "community-agreements", "trends"}},
        {"part2.diagnostic.c", {"aim", "iceberg", "empathy-interview", "trends"}},
        {"part2.diagnostic.d",
         {"process-map", "run-chart", "trends", "results-center", "empathy-interview", "survey"}},
        {"part2.diagnostic.e",
         {"trends", "run-chart", "egg-chart", "empathy-interview", "results-center", "process-map",
          "survey"}},
        {"part2.diagnostic.f",
         {"run-chart", "trends", "all-teach", "empathy-interview", "results-center", "process-map",
          "survey"}},
        {"part2.diagnostic.g", {"egg-chart", "trends", "smartie"}},
        {"part2.diagnostic.h", {"smartie", "aim", "egg-chart", "trends"}},
        {"part2.diagnostic.i",
         {"results-center", "strategy-alignment", "community-agreements", "smartie", "egg-chart", "trends"}},
        {"part3.diagnostic.a", {"iceberg", "trends", "result-card"}},
        {"part3.diagnostic.b", {"iceberg", "system-levers", "process-map"}},
        {"part3.diagnostic.c",
         {"iceberg", "perspective-prism", "role-cards", "walk-a-mile", "community-agreements"}},
        {"part3.diagnostic.d",
         {"empathy-interview", "coproduction", "shadowing", "survey", "walk-a-mile", "ignite",
          "perspective-prism", "results-center"}},
        {"part3.diagnostic.e", {"factor-check", "trends", "empathy-interview"}},
        {"part3.diagnostic.f", {"four-blocker", "factor-check"}},
        {"part4.diagnostic.a", {"strategy-hypothesis", "result-card", "four-blocker"}},
        {"part4.diagnostic.b", {"system-levers", "iceberg", "strategy-hypothesis"}},
        {"part4.diagnostic.c", {"targeted-universalism", "strategy-mix", "egg-chart", "smartie"}},
        {"part4.diagnostic.d", {"pdsa", "pdsa-ramp", "strategy-hypothesis", "run-chart"}},
        {"part4.diagnostic.e", {"strategy-alignment", "results-center", "all-teach", "coproduction"}},
    };
    return lists;
}

const Names& catalogue() {
    static const Names names = {"result-card",
                                "aim",
                                "community-agreements",
                                "trends",
                                "run-chart",
                                "empathy-interview",
                                "shadowing",
                                "process-map",
                                "results-center",
                                "egg-chart",
                                "smartie",
                                "iceberg",
                                "factor-check",
                                "four-blocker",
                                "perspective-prism",
                                "role-cards",
                                "walk-a-mile",
                                "ignite",
                                "coproduction",
                                "strategy-hypothesis",
                                "targeted-universalism",
                                "system-levers",
                                "strategy-mix",
                                "strategy-alignment",
                                "pdsa",
                                "pdsa-ramp",
                                "all-teach",
                                "survey"};
    return names;
}

std::vector<FieldId> ids(const Names& names) {
    std::vector<FieldId> found;
    for (const auto& name : names)
        found.emplace_back(name);
    return found;
}

Names namesOf(const std::vector<SuggestedTool>& tools) {
    Names names;
    for (const auto& tool : tools)
        names.push_back(tool.id.str());
    return names;
}

// The rule of the document, by counting: more statements, then the best place, then the catalogue.
Names expectedOrder(const Names& ticked) {
    struct Rank {
        int statements = 0;
        std::size_t best = 1000;
        std::size_t place = 0;
        std::string name;
    };
    std::vector<Rank> ranks;
    for (std::size_t place = 0; place < catalogue().size(); ++place) {
        Rank rank{0, 1000, place, catalogue()[place]};
        for (const auto& statement : ticked) {
            const auto& list = suggested().at(statement);
            const auto found = std::find(list.begin(), list.end(), rank.name);
            if (found == list.end())
                continue;
            ++rank.statements;
            rank.best = std::min(rank.best, static_cast<std::size_t>(found - list.begin()));
        }
        if (rank.statements > 0)
            ranks.push_back(rank);
    }
    std::sort(ranks.begin(), ranks.end(), [](const Rank& a, const Rank& b) {
        return std::tuple(-a.statements, a.best, a.place) < std::tuple(-b.statements, b.best, b.place);
    });
    Names names;
    for (const auto& rank : ranks)
        names.push_back(rank.name);
    return names;
}

} // namespace

TEST_CASE("each statement alone suggests its tools in the document's order") {
    const auto course = foundationsCourse();
    REQUIRE(course->statements().size() == suggested().size());
    for (const auto& statement : course->statements()) {
        INFO(statement.str());
        const auto tools = suggestedTools(*course, {statement});
        CHECK(namesOf(tools) == suggested().at(statement.str()));
        CHECK(tools.size() >= 2);
        for (const auto& tool : tools)
            CHECK(tool.because == std::vector<FieldId>{statement});
    }
}

TEST_CASE("several statements: worked out by hand") {
    const auto course = foundationsCourse();
    // A: card, aim, trends; B: aim, card, center, prism, agreements, trends. Named twice: aim and card (both
    // once first, so by the catalogue: card before aim), trends (third at best). Then B's own by its list.
    CHECK(
        namesOf(suggestedTools(*course, ids({"part2.diagnostic.a", "part2.diagnostic.b"}))) ==
        Names{"result-card", "aim", "trends", "results-center", "perspective-prism", "community-agreements"});
    // G: egg, trends, smartie; H: smartie, aim, egg, trends. All but aim twice: egg and smartie first (egg
    // before smartie in the catalogue), then trends (second at best), then aim.
    CHECK(namesOf(suggestedTools(*course, ids({"part2.diagnostic.g", "part2.diagnostic.h"}))) ==
          Names{"egg-chart", "smartie", "trends", "aim"});
    const auto three =
        suggestedTools(*course, ids({"part2.diagnostic.d", "part2.diagnostic.e", "part2.diagnostic.f"}));
    // Named by all three, by best place: trends 0 (E), run-chart 0 (F), process-map 0 (D), and the catalogue
    // among these; then empathy-interview and results-center (3), survey (5); then egg-chart and all-teach
    // (2), each by one.
    CHECK(namesOf(three) == Names{"trends", "run-chart", "process-map", "empathy-interview", "results-center",
                                  "survey", "egg-chart", "all-teach"});
    CHECK(three[0].because == ids({"part2.diagnostic.d", "part2.diagnostic.e", "part2.diagnostic.f"}));
    CHECK(three[6].because == ids({"part2.diagnostic.e"}));
    CHECK(suggestedTools(*course, {}).empty());
}

TEST_CASE("every pair and every triple of statements keeps the document's order") {
    const auto course = foundationsCourse();
    Names all;
    for (const auto& statement : course->statements())
        all.push_back(statement.str());
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j)
            for (std::size_t k = j; k < all.size(); ++k) {
                Names ticked = {all[i], all[j]};
                if (k > j)
                    ticked.push_back(all[k]);
                if (namesOf(suggestedTools(*course, ids(ticked))) != expectedOrder(ticked)) {
                    INFO(all[i] << " " << all[j] << " " << all[k]);
                    CHECK(false);
                }
            }
}

TEST_CASE("a guidance block suggests the tools of the statements that caused it, and no others") {
    const auto course = foundationsCourse();
    const auto guidance = guidanceFor(*course, {FieldId("part2.diagnostic.a"), FieldId("part2.diagnostic.b"),
                                                FieldId("part2.diagnostic.h")});
    REQUIRE(guidance.blocks.size() == 2);
    CHECK(namesOf(guidance.blocks[0].tools) == Names{"result-card", "aim", "trends", "results-center",
                                                     "perspective-prism", "community-agreements"});
    CHECK(namesOf(guidance.blocks[1].tools) == Names{"smartie", "aim", "egg-chart", "trends"});
    CHECK(guidance.blocks[0].tools[0].because == ids({"part2.diagnostic.a", "part2.diagnostic.b"}));
    CHECK(guidance.blocks[0].tools[3].because == ids({"part2.diagnostic.b"}));
}

TEST_CASE("each of the 28 tools is reached by a statement or stands on Part 5's page") {
    const auto course = foundationsCourse();
    const std::vector<ToolId> standing = {ToolId("pdsa"), ToolId("pdsa-ramp"), ToolId("run-chart")};
    CHECK(course->standingTools("part5.pdsa") == standing);
    for (const auto& name : catalogue()) {
        INFO(name);
        Names expected;
        for (const auto& [statement, list] : suggested())
            if (std::find(list.begin(), list.end(), name) != list.end())
                expected.push_back(statement); // the map's order is the printed one
        CHECK((!expected.empty() ||
               std::find(standing.begin(), standing.end(), ToolId(name)) != standing.end()));
        CHECK(statementsSuggesting(*course, ToolId(name)) == ids(expected));
    }
    CHECK(statementsSuggesting(*course, ToolId("axe")).empty());
}
