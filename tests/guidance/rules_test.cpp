// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules beyond those of the course that ships: nested, across parts, several for one block.
#include "guidance/guidance.h"
#include "support/catch.h"
#include "support/small_course.h"

using namespace waymark;
using namespace waymark::test;

namespace {

std::shared_ptr<const Course> courseWith(const char* rules) {
    auto structure = smallStructure();
    structure["rules"] = Json::parse(rules);
    auto reading = readSmall(structure, smallWords());
    for (const auto& error : reading.errors)
        UNSCOPED_INFO(error.line());
    REQUIRE(reading.course);
    return reading.course;
}

// "1a 2b" -> one.diagnostic.a, two.diagnostic.b
Selection ticks(std::string_view names) {
    Selection ticked;
    for (std::size_t i = 0; i + 1 < names.size(); i += 3)
        ticked.insert(FieldId(std::string(names[i] == '1' ? "one" : "two") + ".diagnostic." + names[i + 1]));
    return ticked;
}

// "first 1a 2b; second 2b": each block with what caused it.
std::string told(const Course& course, std::string_view names) {
    std::string text;
    for (const auto& block : guidanceFor(course, ticks(names)).blocks) {
        text += (text.empty() ? "" : "; ") + block.id.substr(block.id.rfind('.') + 1);
        for (const auto& statement : block.because)
            text += std::string(" ") + (statement.str()[0] == 'o' ? "1" : "2") + statement.str().back();
    }
    return text;
}

} // namespace

TEST_CASE("nested conditions across parts") {
    const auto course = courseWith(R"([
      { "id": "R1", "show": "one.guidance.first",
        "when": { "all": ["one.diagnostic.a",
                          { "any": ["two.diagnostic.a",
                                    { "all": ["two.diagnostic.b", { "not": "two.diagnostic.c" }] }] }] } },
      { "id": "R2", "show": "two.guidance.second",
        "when": { "atLeast": 2, "of": ["one.diagnostic.b", "two.diagnostic.b",
                                       { "all": ["one.diagnostic.a", "two.diagnostic.c"] }] } }
    ])");
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"", ""},
        {"1a", ""},
        {"1a 2a", "first 1a 2a"},
        {"1a 2b", "first 1a 2b"},
        {"1a 2b 2c", "second 1a 2b 2c"}, // c hinders the first, and makes the second with a
        {"1a 2a 2b", "first 1a 2a 2b"},
        {"1a 2a 2c", "first 1a 2a"},
        {"1b 2b", "second 1b 2b"},
        {"1b 2c", ""},
        {"1a 1b 2c", "second 1a 1b 2c"},
        {"1a 1b 2b", "first 1a 2b; second 1b 2b"},
        {"1a 1b 2a 2b 2c", "first 1a 2a; second 1a 1b 2b 2c"},
    };
    for (const auto& [ticked, expected] : rows) {
        INFO(ticked);
        CHECK(told(*course, ticked) == expected);
    }
}

TEST_CASE("a block that several rules show comes once, with all that caused it") {
    const auto course = courseWith(R"([
      { "id": "late", "show": "two.guidance.second", "when": "two.diagnostic.c" },
      { "id": "x", "show": "one.guidance.first", "when": "one.diagnostic.b" },
      { "id": "y", "show": "one.guidance.first", "when": { "any": ["one.diagnostic.a", "two.diagnostic.a"] } },
      { "id": "z", "show": "one.guidance.first", "when": { "all": ["two.diagnostic.b", "one.diagnostic.a"] } }
    ])");
    const auto guidance = guidanceFor(*course, ticks("1a 2a 2c"));
    REQUIRE(guidance.blocks.size() == 2);
    CHECK(guidance.blocks[0].id == "one.guidance.first"); // as printed in the course, not as the rules stand
    CHECK(guidance.blocks[0].rules == std::vector<std::string>{"y"});
    CHECK(guidance.blocks[0].because ==
          std::vector<FieldId>{FieldId("one.diagnostic.a"), FieldId("two.diagnostic.a")});
    CHECK(guidance.blocks[1].rules == std::vector<std::string>{"late"});
    CHECK(guidanceFor(*course, ticks("1a 1b 2b")).blocks[0].rules == std::vector<std::string>{"x", "y", "z"});
    CHECK(told(*course, "1a 1b 2b") == "first 1a 1b 2b");
}

TEST_CASE("a block without suggestions, questions or reasons is shown all the same") {
    const auto course = courseWith(R"([
      { "id": "R1", "show": "one.guidance.first",
        "when": { "any": ["one.diagnostic.a", "one.diagnostic.b", "two.diagnostic.b", "two.diagnostic.c"] } },
      { "id": "R2", "show": "two.guidance.second", "when": "two.diagnostic.a" }
    ])");
    const auto guidance = guidanceFor(*course, ticks("1b 2a"));
    REQUIRE(guidance.blocks.size() == 2);
    CHECK(guidance.blocks[0].tools.empty()); // nothing is suggested for b
    CHECK(guidance.blocks[0].why == std::vector<std::string>{"one.guidance.first.why"});
    CHECK(guidance.blocks[0].questions == std::vector<std::string>{"one.guidance.first.q"});
    CHECK(guidance.blocks[0].approaches == std::vector<std::string>{"one.guidance.first.try"});
    CHECK(guidance.blocks[1].questions.empty());
    CHECK(guidance.blocks[1].step == 8);
    REQUIRE(guidance.blocks[1].tools.size() == 1);
    CHECK(guidance.blocks[1].tools[0].id == ToolId("saw"));
}
