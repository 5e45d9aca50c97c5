// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course that ships against the inventory: every row of it is there, with the kind that its type asks
// for.
#include "base/resources.h"
#include "base/text.h"
#include "course/read_course.h"
#include "support/catch.h"

#include <fstream>
#include <set>

using namespace waymark;

namespace {

struct Row {
    std::string id;
    std::string type;
};

std::vector<Row> inventory() {
    std::ifstream file(std::string(TEST_DATA_DIR) + "/inventory.tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        const auto pieces = split(line, '\t');
        REQUIRE(pieces.size() == 2);
        rows.push_back({pieces[0], pieces[1]});
    }
    return rows;
}

// The kinds of block that a type of the inventory may be.
const std::map<std::string, std::set<BlockKind>>& kindsOfType() {
    static const std::map<std::string, std::set<BlockKind>> kinds = {
        {"heading", {BlockKind::Heading}},
        {"reference content", {BlockKind::Text, BlockKind::Item, BlockKind::Role, BlockKind::Step}},
        {"instruction / prompt / rationale", {BlockKind::Prompt}},
        {"question to consider", {BlockKind::Question}},
        {"suggested approach", {BlockKind::Approach}},
        {"guidance block", {BlockKind::Guidance}},
        {"link", {BlockKind::Link}},
        {"long text", {BlockKind::LongText}},
        {"short text", {BlockKind::ShortText}},
        {"check", {BlockKind::Check, BlockKind::Statement}},
        {"action table", {BlockKind::Actions}},
    };
    return kinds;
}

} // namespace

TEST_CASE("the course that ships has no fault") {
    const auto reading = readCourse(foundationsStructure(), foundationsLanguages());
    for (const auto& error : reading.errors)
        UNSCOPED_INFO(error.line());
    CHECK(reading.errors.empty());
    REQUIRE(reading.course);
    CHECK(reading.course->id() == "foundations");
    CHECK(reading.course->languages().front() == "en");
}

TEST_CASE("every row of the inventory is in the course, in a kind that suits its type") {
    const auto course = foundationsCourse();
    const auto rows = inventory();
    REQUIRE(rows.size() == 251);
    std::map<std::string, int> ofType;
    for (const auto& row : rows) {
        INFO(row.id << ", " << row.type);
        ++ofType[row.type];
        const bool isTitle =
            std::ranges::any_of(course->parts(), [&](const Part& part) { return part.title == row.id; });
        if (isTitle) {
            CHECK(row.type == "heading");
        } else {
            const auto* block = course->block(row.id);
            REQUIRE(block);
            CHECK(kindsOfType().at(row.type).contains(block->kind));
            CHECK_FALSE(block->added); // of the course, not of ours
        }
        CHECK_FALSE(isBlank(course->label(row.id)));
    }
    const std::map<std::string, int> totals = {{"heading", 26},
                                               {"reference content", 45},
                                               {"instruction / prompt / rationale", 50},
                                               {"question to consider", 36},
                                               {"suggested approach", 20},
                                               {"guidance block", 14},
                                               {"link", 15},
                                               {"long text", 14},
                                               {"short text", 5},
                                               {"check", 23},
                                               {"action table", 3}};
    CHECK(ofType == totals);
}

TEST_CASE("nothing of the course's own stands in it that the inventory does not have") {
    std::set<std::string> known;
    for (const auto& row : inventory())
        known.insert(row.id);
    const auto course = foundationsCourse();
    forEachBlock(course->data(), [&](const Section&, const Block& block) {
        INFO(block.id);
        CHECK((block.added || known.contains(block.id)));
    });
}

TEST_CASE("blocks follow the order of the inventory") {
    std::map<std::string, std::size_t> position;
    const auto course = foundationsCourse();
    forEachBlock(course->data(),
                 [&](const Section&, const Block& block) { position.emplace(block.id, position.size()); });
    // Headings of a part come before what is under them; the cells of the acceptance sheet are in reading
    // order.
    for (const char* order :
         {"part2.diagnostic.a part2.diagnostic.b part2.diagnostic.i part2.guidance.step1 "
          "part2.guidance.step1.why part2.guidance.step1.q1 part2.guidance.step1.try2 "
          "part2.guidance.step2 part2.guidance.step3 part2.plan.resources.done "
          "part2.plan.questions part2.plan.actions part2.live.notes part3.diagnostic.a "
          "part4.diagnostic.e part4.guidance.a part5.pdsa.plan.who part5.pdsa.act.response",
          "cover.publisher intro.title intro.method part1.roles part1.steps part1.goals ack.title"}) {
        const auto ids = split(order, ' ');
        for (std::size_t i = 1; i < ids.size(); ++i) {
            INFO(ids[i - 1] << " before " << ids[i]);
            CHECK(position.at(ids[i - 1]) < position.at(ids[i]));
        }
    }
}

TEST_CASE("the totals of the inventory's first section") {
    const auto course = foundationsCourse();
    std::map<BlockKind, int> count; // of the course's own blocks
    std::map<std::string, int> roles;
    std::map<int, int> stepQuestions;
    std::map<std::string, int> ofPart;
    int guidanceQuestions = 0;
    forEachBlock(course->data(), [&](const Section& section, const Block& block) {
        if (block.added)
            return;
        ++count[block.kind];
        if (block.kind == BlockKind::Role)
            ++roles[block.group];
        if (block.kind == BlockKind::Statement)
            ++ofPart[course->partOf(section.id)->id];
        for (const auto& child : block.blocks) {
            if (block.kind == BlockKind::Step && child.kind == BlockKind::Question)
                ++stepQuestions[block.step];
            if (block.kind == BlockKind::Guidance && child.kind == BlockKind::Question)
                ++guidanceQuestions;
        }
    });
    CHECK(count[BlockKind::LongText] == 14);
    CHECK(count[BlockKind::ShortText] == 5);
    CHECK(count[BlockKind::Check] + count[BlockKind::Statement] == 23);
    CHECK(count[BlockKind::Check] == 3);
    CHECK(count[BlockKind::Actions] == 3);
    CHECK(count[BlockKind::Statement] == 20);
    CHECK(ofPart == std::map<std::string, int>{{"part2", 9}, {"part3", 6}, {"part4", 5}});
    CHECK(course->statements().size() == 20);
    CHECK(count[BlockKind::Guidance] == 14);
    CHECK(count[BlockKind::Approach] == 20);
    CHECK(guidanceQuestions == 9);
    CHECK(count[BlockKind::Step] == 8);
    CHECK(stepQuestions ==
          std::map<int, int>{{1, 2}, {2, 4}, {3, 2}, {4, 3}, {5, 4}, {6, 3}, {7, 3}, {8, 3}});
    CHECK(count[BlockKind::Role] == 12);
    CHECK(roles == std::map<std::string, int>{{"backbone", 6}, {"partner", 6}});
    CHECK(course->rules().size() == 14);
    CHECK(course->tools().size() == 28);
}

TEST_CASE("the fields that the inventory adds are there, with their kinds") {
    const auto course = foundationsCourse();
    std::map<std::string, FieldKind> expected = {{"journal.owner.name", FieldKind::ShortText},
                                                 {"journal.partnership", FieldKind::ShortText},
                                                 {"journal.place", FieldKind::ShortText},
                                                 {"journal.outcome", FieldKind::ShortText},
                                                 {"journal.started", FieldKind::Date},
                                                 {"part3.live.notes", FieldKind::LongText},
                                                 {"part5.pdsa.act.decision", FieldKind::Choice},
                                                 {"part5.pdsa.act.next", FieldKind::Date},
                                                 {"part5.pdsa.study.series.r1.date", FieldKind::Date},
                                                 {"part5.pdsa.study.series.r1.value", FieldKind::Number}};
    for (int n = 1; n <= 5; ++n) {
        const auto part = "part" + std::to_string(n);
        expected[part + ".live.date"] = FieldKind::Date;
        for (const char* row : {"r1", "r5", "abcdefghij27"}) {
            const auto question = part + ".questions." + row;
            expected[question + ".text"] = FieldKind::ShortText;
            expected[question + ".answered"] = FieldKind::Check;
            expected[question + ".answer"] = FieldKind::LongText;
            expected[question + ".source"] = FieldKind::Reference;
        }
        if (n == 1 || n == 5)
            continue;
        expected[part + ".diagnostic.none"] = FieldKind::Check;
        for (const char* row : {"r1", "r5", "abcdefghij27"}) {
            const auto action = part + ".plan.actions." + row;
            expected[action + ".who"] = FieldKind::ShortText;
            expected[action + ".what"] = FieldKind::ShortText;
            expected[action + ".when"] = FieldKind::Date;
            expected[action + ".done"] = FieldKind::Check;
            expected[action + ".from"] = FieldKind::Reference;
        }
    }
    for (int step = 1; step <= 8; ++step) {
        expected["part1.steps.step" + std::to_string(step) + ".rating"] = FieldKind::Choice;
        expected["part1.steps.step" + std::to_string(step) + ".note"] = FieldKind::LongText;
    }
    for (const auto& [id, kind] : expected) {
        INFO(id);
        const auto field = course->field(FieldId(id));
        REQUIRE(field);
        CHECK(field->kind == kind);
        CHECK_FALSE(field->label.empty());
    }
    CHECK(course->field(FieldId("part1.steps.step4.rating"))->options ==
          std::vector<std::string>{"well", "refresh", "not-yet"});
    CHECK(course->field(FieldId("part5.pdsa.act.decision"))->options ==
          std::vector<std::string>{"adopt", "adapt", "abandon"});
}

TEST_CASE("the 87 fillable controls of the course are fields, each once and in its part") {
    const auto course = foundationsCourse();
    std::set<std::string> ids;
    for (const auto& field : course->fields()) {
        INFO(field.id.str());
        CHECK(ids.insert(field.id.str()).second);
        CHECK(course->field(field.id)->kind == field.kind);
        CHECK_FALSE(field.label.empty());
        CHECK(course->section(field.section));
        const auto dot = field.id.str().find('.');
        const auto part = field.id.str().substr(0, dot);
        CHECK(field.part == (startsWith(part, "part") ? part[4] - '0' : 0));
    }
    std::size_t controls = 0;
    for (const auto& row : inventory()) {
        if (row.type == "action table") {
            for (const char* r : {"r1", "r2", "r3", "r4", "r5"})
                for (const char* column : {"who", "what", "when"})
                    controls += ids.count(row.id + "." + r + "." + column);
        } else if (row.type == "long text" || row.type == "short text" || row.type == "check") {
            controls += ids.count(row.id);
        }
    }
    CHECK(controls == 87);
}

TEST_CASE("no field's id is the beginning of another's") {
    const auto course = foundationsCourse();
    for (const auto& shorter : course->fields())
        for (const auto& longer : course->fields())
            if (startsWith(longer.id.str(), shorter.id.str() + ".")) {
                INFO(shorter.id.str() << " and " << longer.id.str());
                CHECK(false);
            }
}

TEST_CASE("the 28 tools are the catalogue's, in its order, with its steps and icons that exist") {
    struct Expected {
        const char* id;
        int step;
        std::vector<int> others;
    };
    const std::vector<Expected> expected = {
        {"result-card", 1, {5}},
        {"aim", 1, {3}},
        {"community-agreements", 1, {2, 3, 4, 5, 6, 7, 8}}, // "all"
        {"trends", 2, {1, 3, 7}},
        {"run-chart", 7, {2, 6}},
        {"empathy-interview", 2, {4}},
        {"shadowing", 2, {4}},
        {"process-map", 2, {4}},
        {"results-center", 2, {5, 8}},
        {"egg-chart", 3, {2}},
        {"smartie", 3, {7}},
        {"iceberg", 4, {5}},
        {"factor-check", 4, {}},
        {"four-blocker", 4, {5}},
        {"perspective-prism", 4, {2}},
        {"role-cards", 4, {2}},
        {"walk-a-mile", 4, {2}},
        {"ignite", 4, {2}},
        {"coproduction", 4, {5, 6}},
        {"strategy-hypothesis", 5, {6}},
        {"targeted-universalism", 5, {2, 3}},
        {"system-levers", 5, {4}},
        {"strategy-mix", 5, {}},
        {"strategy-alignment", 5, {8}},
        {"pdsa", 6, {}},
        {"pdsa-ramp", 6, {7, 8}},
        {"all-teach", 7, {8}},
        {"survey", 2, {4}},
    };
    const auto course = foundationsCourse();
    REQUIRE(course->tools().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto& tool = course->tools()[i];
        INFO(expected[i].id);
        CHECK(tool.id.str() == expected[i].id);
        CHECK(tool.step == expected[i].step);
        CHECK(tool.otherSteps == expected[i].others);
        CHECK(resource("icons/" + tool.icon + ".svg"));
        CHECK_FALSE(course->title(tool.id.str()).empty());
        CHECK_FALSE(course->text(tool.id.str()).empty());
    }
}

TEST_CASE("Spanish says everything that English says") {
    const auto reading = readCourse(foundationsStructure(), foundationsLanguages(), "es");
    for (const auto& error : reading.errors)
        UNSCOPED_INFO(error.line());
    REQUIRE(reading.course);
    CHECK(reading.course->language() == "es");
    const auto& languages = reading.course->data().languages;
    REQUIRE(languages.size() == 2);
    const auto& english = languages[0].phrases;
    const auto& spanish = languages[1].phrases;
    // Names that stay as they are.
    const std::set<std::string> names{"Collaborative Improvement Foundations", "Foundations"};
    int alike = 0;
    for (const auto& [id, said] : english) {
        INFO(id);
        const auto found = spanish.find(id);
        REQUIRE(found != spanish.end());
        for (const auto part : {&Phrase::text, &Phrase::title, &Phrase::label, &Phrase::note}) {
            CHECK((found->second.*part).empty() == (said.*part).empty());
            alike +=
                !(said.*part).empty() && found->second.*part == said.*part && !names.contains(said.*part);
        }
    }
    CHECK(alike <= 3); // two people's names and a foundation's
    CHECK(spanish.size() == english.size());
}
