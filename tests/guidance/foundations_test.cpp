// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every selection of the three diagnostics against the inventory's rules (its section 2), computed here a
// second time.
#include "base/text.h"
#include "course/read_course.h"
#include "guidance/guidance.h"
#include "support/catch.h"

#include <set>

using namespace waymark;

namespace {

// Part 2 groups three statements to a step; Parts 3 and 4 are one to one.
struct Rule {
    const char* id;
    const char* statements; // letters
    const char* block;
    int step;
};

struct PartRules {
    const char* part;
    const char* letters;
    std::vector<Rule> rules;
};

const std::vector<PartRules>& parts() {
    static const std::vector<PartRules> all = {
        {"part2",
         "abcdefghi",
         {{"R2.1", "abc", "part2.guidance.step1", 1},
          {"R2.2", "def", "part2.guidance.step2", 2},
          {"R2.3", "ghi", "part2.guidance.step3", 3}}},
        {"part3",
         "abcdef",
         {{"R3.A", "a", "part3.guidance.a", 4},
          {"R3.B", "b", "part3.guidance.b", 4},
          {"R3.C", "c", "part3.guidance.c", 4},
          {"R3.D", "d", "part3.guidance.d", 4},
          {"R3.E", "e", "part3.guidance.e", 4},
          {"R3.F", "f", "part3.guidance.f", 4}}},
        {"part4",
         "abcde",
         {{"R4.A", "a", "part4.guidance.a", 5},
          {"R4.B", "b", "part4.guidance.b", 5},
          {"R4.C", "c", "part4.guidance.c", 5},
          {"R4.D", "d", "part4.guidance.d", 5},
          {"R4.E", "e", "part4.guidance.e", 5}}},
    };
    return all;
}

FieldId statement(const std::string& part, char letter) {
    return FieldId(part + ".diagnostic." + letter);
}

Selection select(const std::string& part, std::string_view letters) {
    Selection ticked;
    for (const char letter : letters)
        ticked.insert(statement(part, letter));
    return ticked;
}

std::string subset(const std::string& letters, unsigned mask) {
    std::string chosen;
    for (std::size_t i = 0; i < letters.size(); ++i)
        if ((mask >> i) & 1U)
            chosen += letters[i];
    return chosen;
}

struct Shown {
    std::string block;
    int step = 0;
    std::vector<std::string> rules;
    std::vector<FieldId> because;

    bool operator==(const Shown&) const = default;
};

std::vector<Shown> expectedFor(const PartRules& part, const std::string& letters) {
    std::vector<Shown> shown;
    for (const auto& rule : part.rules) {
        Shown block{rule.block, rule.step, {rule.id}, {}};
        for (const char letter : std::string_view(rule.statements))
            if (letters.find(letter) != std::string::npos)
                block.because.push_back(statement(part.part, letter));
        if (!block.because.empty())
            shown.push_back(std::move(block));
    }
    return shown;
}

std::vector<Shown> shownFor(const Course& course, const Selection& ticked) {
    std::vector<Shown> shown;
    for (const auto& block : guidanceFor(course, ticked).blocks)
        shown.push_back({block.id, block.step, block.rules, block.because});
    return shown;
}

std::vector<std::string> blocksFor(const Course& course, const Selection& ticked) {
    std::vector<std::string> ids;
    for (const auto& block : guidanceFor(course, ticked).blocks)
        ids.push_back(block.id);
    return ids;
}

} // namespace

TEST_CASE("all 512 + 64 + 32 selections give exactly what the inventory's rules say") {
    const auto course = foundationsCourse();
    std::size_t selections = 0;
    for (const auto& part : parts()) {
        const std::string letters = part.letters;
        for (unsigned mask = 0; mask < (1U << letters.size()); ++mask) {
            const auto chosen = subset(letters, mask);
            ++selections;
            if (shownFor(*course, select(part.part, chosen)) != expectedFor(part, chosen)) {
                INFO(part.part << " " << chosen);
                CHECK(false);
            }
        }
    }
    CHECK(selections == 512 + 64 + 32);
}

TEST_CASE("the 512 selections of Part 2 fall into the counts of the inventory") {
    const auto course = foundationsCourse();
    std::map<std::string, int> count;
    for (unsigned mask = 0; mask < 512; ++mask) {
        std::string steps;
        for (const auto& block : guidanceFor(*course, select("part2", subset("abcdefghi", mask))).blocks)
            steps += std::to_string(block.step);
        ++count[steps];
    }
    const std::map<std::string, int> expected = {{"", 1},    {"1", 7},   {"2", 7},   {"3", 7},
                                                 {"12", 49}, {"13", 49}, {"23", 49}, {"123", 343}};
    CHECK(count == expected);
}

TEST_CASE("the inventory's acceptance vectors") {
    const auto course = foundationsCourse();
    const auto step = [](const char* numbers) {
        std::vector<std::string> ids;
        for (const char n : std::string_view(numbers))
            ids.push_back(std::string("part2.guidance.step") + n);
        return ids;
    };
    CHECK(blocksFor(*course, {}).empty());
    CHECK(blocksFor(*course, select("part2", "a")) == step("1"));
    CHECK(blocksFor(*course, select("part2", "bc")) == step("1"));
    CHECK(blocksFor(*course, select("part2", "abc")) == step("1"));
    CHECK(blocksFor(*course, select("part2", "cd")) == step("12"));
    CHECK(blocksFor(*course, select("part2", "ie")) == step("23"));
    CHECK(blocksFor(*course, select("part2", "aeh")) == step("123"));
    CHECK(blocksFor(*course, select("part2", "abcdefghi")) == step("123"));
    CHECK(blocksFor(*course, select("part3", "fb")) ==
          std::vector<std::string>{"part3.guidance.b", "part3.guidance.f"});
}

TEST_CASE("ticks of several parts keep to their own blocks, in printed order") {
    const auto course = foundationsCourse();
    auto ticked = select("part4", "ea");
    ticked.merge(select("part2", "h"));
    ticked.merge(select("part3", "d"));
    CHECK(blocksFor(*course, ticked) == std::vector<std::string>{"part2.guidance.step3", "part3.guidance.d",
                                                                 "part4.guidance.a", "part4.guidance.e"});
    // What is no statement of the course changes nothing.
    ticked.insert(FieldId("part2.diagnostic.none"));
    ticked.insert(FieldId("nothing"));
    CHECK(blocksFor(*course, ticked).size() == 4);
}

TEST_CASE("each block brings the words that the inventory counts") {
    const auto course = foundationsCourse();
    Selection all;
    for (const auto& part : parts())
        all.merge(select(part.part, part.letters));
    const auto guidance = guidanceFor(*course, all);
    REQUIRE(guidance.blocks.size() == 14);
    const std::vector<std::pair<std::size_t, std::size_t>> partTwo = {
        {3, 2}, {4, 4}, {2, 3}}; // questions, approaches
    for (std::size_t i = 0; i < guidance.blocks.size(); ++i) {
        const auto& block = guidance.blocks[i];
        INFO(block.id);
        CHECK(block.why == std::vector<std::string>{block.id + ".why"});
        CHECK(block.questions.size() == (i < 3 ? partTwo[i].first : 0));
        CHECK(block.approaches.size() == (i < 3 ? partTwo[i].second : 1));
        for (const auto* ids : {&block.why, &block.questions, &block.approaches})
            for (const auto& id : *ids)
                CHECK_FALSE(isBlank(course->text(id)));
        CHECK(block.tools.size() >= 2);
    }
    CHECK(guidance.blocks[0].questions.front() == "part2.guidance.step1.q1");
    CHECK(guidance.blocks[2].approaches.back() == "part2.guidance.step3.try3");
    CHECK(guidance.blocks[3].approaches.front() == "part3.guidance.a.try");
}
