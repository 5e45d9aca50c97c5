// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// readCourse() reports every fault with its file, its place and a sentence. Each case breaks one thing in a
// course that is without fault.
#include "course/read_course.h"
#include "support/catch.h"
#include "support/small_course.h"

#include <functional>

using namespace waymark;
using namespace waymark::test;

namespace {

struct Case {
    const char* name;
    std::function<void(Json& course, Json& words)> harm;
    // Lines that must be among the errors: "file path: part of the sentence".
    std::vector<std::array<const char*, 3>> expected;
};

Json& at(Json& json, const char* pointer) {
    return json[Json::json_pointer(pointer)];
}

bool has(const std::vector<PackError>& errors, const std::array<const char*, 3>& expected) {
    return std::ranges::any_of(errors, [&](const PackError& error) {
        return error.file == expected[0] && error.path == expected[1] &&
               error.sentence.find(expected[2]) != std::string::npos;
    });
}

constexpr auto form = "/parts/0/sections/0/blocks";
constexpr auto diagnostic = "/parts/0/sections/2/blocks";

std::string in(const char* list, const char* rest) {
    return std::string(list) + rest;
}

const std::vector<Case>& cases() {
    static const std::string heading = in(form, "/0");
    static const std::string headingId = in(form, "/0/id");
    static const std::string headingKind = in(form, "/0/kind");
    static const std::string headingLetter = in(form, "/0/letter");
    static const std::string headingBlocks = in(form, "/0/blocks");
    static const std::string headingAdded = in(form, "/0/added");
    static const std::string headingColor = in(form, "/0/colo~1ur");
    static const std::string textId = in(form, "/1/id");
    static const std::string role = in(form, "/2");
    static const std::string tableRow = in(form, "/4/rows/1");
    static const std::string tableRows = in(form, "/4/rows");
    static const std::string siteTarget = in(form, "/6/target");
    static const std::string pageTarget = in(form, "/7/target");
    static const std::string toolTarget = in(form, "/8/target");
    static const std::string choice = in(form, "/12");
    static const std::string choiceOptions = in(form, "/12/options");
    static const std::string choiceOption = in(form, "/12/options/1");
    static const std::string storyId = in(form, "/10/id");
    static const std::string checkId = in(form, "/13/id");
    static const std::string secondLetter = in(diagnostic, "/1/letter");
    static const std::string secondStatement = in(diagnostic, "/1");
    static const std::string noneBlock = in(diagnostic, "/3");
    static const std::string guidance = in(diagnostic, "/3");
    static const std::vector<Case> all = {
        // ids
        {"a block's id twice",
         [](Json& c, Json&) { at(c, textId.c_str()) = "one.form.heading"; },
         {{"course.json", textId.c_str(), "\"one.form.heading\" stands twice"}}},
        {"a section's id twice",
         [](Json& c, Json&) { at(c, "/parts/1/sections/1/id") = "one.form"; },
         {{"course.json", "/parts/1/sections/1/id", "\"one.form\" stands twice"}}},
        {"a part's id twice",
         [](Json& c, Json&) { at(c, "/parts/1/id") = "one"; },
         {{"course.json", "/parts/1/id", "\"one\" stands twice"}}},
        {"a rule's id twice",
         [](Json& c, Json&) { at(c, "/rules/1/id") = "R1"; },
         {{"course.json", "/rules/1/id", "\"R1\" stands twice"}}},
        {"a tool's id twice",
         [](Json& c, Json&) { at(c, "/tools/1/id") = "hammer"; },
         {{"course.json", "/tools/1/id", "\"hammer\" stands twice"}}},
        {"a part's number twice",
         [](Json& c, Json&) { at(c, "/parts/1/number") = 1; },
         {{"course.json", "/parts/1/number", "part 1 already"}}},
        {"an id with capitals",
         [](Json& c, Json&) { at(c, headingId.c_str()) = "One.Form"; },
         {{"course.json", headingId.c_str(), "is no id"}}},
        {"an id with an empty piece",
         [](Json& c, Json&) { at(c, headingId.c_str()) = "one..form"; },
         {{"course.json", headingId.c_str(), "is no id"}}},
        {"an id of 200 letters",
         [](Json& c, Json&) { at(c, headingId.c_str()) = std::string(200, 'a'); },
         {{"course.json", headingId.c_str(), "is no id"}}},
        {"a tool's id with a space",
         [](Json& c, Json&) { at(c, "/tools/0/id") = "big hammer"; },
         {{"course.json", "/tools/0/id", "is no id"}}},
        {"an empty id",
         [](Json& c, Json&) { at(c, headingId.c_str()) = ""; },
         {{"course.json", headingId.c_str(), "\"id\" is empty"}}},
        {"no id",
         [](Json& c, Json&) { at(c, heading.c_str()).erase("id"); },
         {{"course.json", heading.c_str(), "\"id\" is missing"}}},
        {"a field that begins with another's id",
         [](Json& c, Json&) { at(c, storyId.c_str()) = "one.form.name.story"; },
         {{"course.json", storyId.c_str(), "begins with the name of another field, \"one.form.name\""}}},
        {"a field inside a table",
         [](Json& c, Json&) { at(c, storyId.c_str()) = "one.plan.actions.story"; },
         {{"course.json", storyId.c_str(), "begins with the name of another field, \"one.plan.actions\""}}},
        {"a heading with the name of a cell",
         [](Json& c, Json&) { at(c, headingId.c_str()) = "one.plan.actions.r1.who"; },
         {{"course.json", headingId.c_str(), "begins with the name of another field, \"one.plan.actions\""}}},
        {"a heading with the name of an order",
         [](Json& c, Json&) { at(c, headingId.c_str()) = "one.questions.order"; },
         {{"course.json", headingId.c_str(), "begins with the name of another field, \"one.questions\""}}},

        // kinds, pages, keys
        {"an unknown kind",
         [](Json& c, Json&) { at(c, headingKind.c_str()) = "headline"; },
         {{"course.json", headingKind.c_str(), "no kind of block named \"headline\""}}},
        {"a kind that is no text",
         [](Json& c, Json&) { at(c, headingKind.c_str()) = 7; },
         {{"course.json", headingKind.c_str(), "\"kind\" has to be a text"}}},
        {"no kind",
         [](Json& c, Json&) { at(c, heading.c_str()).erase("kind"); },
         {{"course.json", heading.c_str(), "\"kind\" is missing"}}},
        {"an unknown kind of page",
         [](Json& c, Json&) { at(c, "/parts/0/sections/0/page") = "pages"; },
         {{"course.json", "/parts/0/sections/0/page", "no kind of page named \"pages\""}}},
        {"an unknown key, its slash escaped",
         [](Json& c, Json&) { at(c, heading.c_str())["colo/ur"] = 1; },
         {{"course.json", headingColor.c_str(), "Nothing is known by the name \"colo/ur\""}}},
        {"an unknown key of a part",
         [](Json& c, Json&) { at(c, "/parts/0/colour") = 1; },
         {{"course.json", "/parts/0/colour", "\"colour\""}}},
        {"an unknown key of the course",
         [](Json& c, Json&) { c["colour"] = 1; },
         {{"course.json", "/colour", "\"colour\""}}},
        {"a letter where none belongs",
         [](Json& c, Json&) { at(c, headingLetter.c_str()) = "A"; },
         {{"course.json", headingLetter.c_str(), "kind statement takes \"letter\""}}},
        {"blocks inside a heading",
         [](Json& c, Json&) { at(c, headingBlocks.c_str()) = Json::array(); },
         {{"course.json", headingBlocks.c_str(), "Only a step and a guidance block"}}},
        {"a flag that is no flag",
         [](Json& c, Json&) { at(c, headingAdded.c_str()) = "yes"; },
         {{"course.json", headingAdded.c_str(), "true or false"}}},
        {"a block that is no object",
         [](Json& c, Json&) { at(c, heading.c_str()) = "heading"; },
         {{"course.json", heading.c_str(), "An object in braces belongs here"}}},
        {"parts that are no list",
         [](Json& c, Json&) { c["parts"] = Json::object(); },
         {{"course.json", "/parts", "list in brackets"}}},
        {"no parts at all",
         [](Json& c, Json&) { c["parts"] = Json::array(); },
         {{"course.json", "/parts", "at least one part"}}},
        {"a part number of ten",
         [](Json& c, Json&) { at(c, "/parts/0/number") = 10; },
         {{"course.json", "/parts/0/number", "whole number from 1 to 9"}}},
        {"a step that is broken",
         [](Json& c, Json&) { at(c, "/parts/0/sections/1/blocks/0/step") = 1.5; },
         {{"course.json", "/parts/0/sections/1/blocks/0/step", "whole number from 1 to 8"}}},
        {"guidance without a step",
         [](Json& c, Json&) { at(c, in(diagnostic, "/3").c_str()).erase("step"); },
         {{"course.json", guidance.c_str(), "\"step\" is missing"}}},
        {"a statement without a letter",
         [](Json& c, Json&) { at(c, in(diagnostic, "/1").c_str()).erase("letter"); },
         {{"course.json", secondStatement.c_str(), "\"letter\" is missing"}}},
        {"a letter twice",
         [](Json& c, Json&) { at(c, secondLetter.c_str()) = "A"; },
         {{"course.json", secondLetter.c_str(), "The letter A stands twice in \"one.diagnostic\""}}},
        {"a second none",
         [](Json& c, Json& w) {
             at(c, diagnostic).push_back({{"id", "one.diagnostic.nothing"}, {"kind", "none"}});
             w["words"]["one.diagnostic.nothing"] = "Nothing";
         },
         {{"course.json", "/parts/0/sections/2/blocks/4", "one is enough"}}},
        {"a none without statements",
         [](Json& c, Json& w) {
             at(c, form).push_back({{"id", "one.form.none"}, {"kind", "none"}});
             w["words"]["one.form.none"] = "None";
         },
         {{"course.json", "/parts/0/sections/0", "has no statement"}}},
        {"a role without a group",
         [](Json& c, Json&) { at(c, role.c_str()).erase("group"); },
         {{"course.json", role.c_str(), "\"group\" is missing"}}},
        {"a table with an uneven row",
         [](Json& c, Json&) { at(c, tableRow.c_str()).push_back("cell.a"); },
         {{"course.json", tableRow.c_str(), "as many cells as its head"}}},
        {"a table's row that is no list",
         [](Json& c, Json&) { at(c, tableRow.c_str()) = "cell.a"; },
         {{"course.json", tableRow.c_str(), "A row is a list"}}},
        {"a table with a head alone",
         [](Json& c, Json&) { at(c, tableRows.c_str()).erase(1); },
         {{"course.json", tableRows.c_str(), "a head and at least one row"}}},
        {"a tool with step nine",
         [](Json& c, Json&) { at(c, "/tools/0/step") = 9; },
         {{"course.json", "/tools/0/step", "whole number from 1 to 8"}}},
        {"a tool with another step of nought",
         [](Json& c, Json&) { at(c, "/tools/1/otherSteps/0") = 0; },
         {{"course.json", "/tools/1/otherSteps/0", "whole number from 1 to 8"}}},

        // choices
        {"a choice without options",
         [](Json& c, Json&) { at(c, choice.c_str()).erase("options"); },
         {{"course.json", choice.c_str(), "\"options\" is missing"}}},
        {"a choice of one",
         [](Json& c, Json&) { at(c, choiceOptions.c_str()).erase(1); },
         {{"course.json", choiceOptions.c_str(), "at least two options"}}},
        {"an option twice",
         [](Json& c, Json&) { at(c, choiceOption.c_str()) = "red"; },
         {{"course.json", choiceOption.c_str(), "\"red\" stands twice"}}},
        {"an empty option, which would mean no choice",
         [](Json& c, Json&) { at(c, choiceOption.c_str()) = ""; },
         {{"course.json", choiceOption.c_str(), "is no option"}}},
        {"an option that is a number",
         [](Json& c, Json&) { at(c, choiceOption.c_str()) = 4; },
         {{"course.json", choiceOption.c_str(), "A text belongs here"}}},

        // rules
        {"a rule with an unknown statement",
         [](Json& c, Json&) { at(c, "/rules/0/when/any/1") = "one.diagnostic.z"; },
         {{"course.json", "/rules/0/when/any/1", "no statement \"one.diagnostic.z\""},
          {"course.json", secondStatement.c_str(), "\"one.diagnostic.b\" leads nowhere"}}},
        {"a rule over a check that is no statement",
         [](Json& c, Json&) { at(c, "/rules/0/when/any").push_back("one.diagnostic.none"); },
         {{"course.json", "/rules/0/when/any/2", "no statement \"one.diagnostic.none\""}}},
        {"an unknown statement deep inside",
         [](Json& c, Json&) {
             at(c, "/rules/0/when/any/0") = Json::parse(R"({"all": ["one.diagnostic.a", {"not": "x"}]})");
         },
         {{"course.json", "/rules/0/when/any/0/all/1/not", "no statement \"x\""}}},
        {"a statement that leads nowhere",
         [](Json& c, Json&) { at(c, "/rules/0/when/any").erase(1); },
         {{"course.json", secondStatement.c_str(), "\"one.diagnostic.b\" leads nowhere"}}},
        {"a statement that only hinders",
         [](Json& c, Json&) {
             at(c, "/rules/0/when") =
                 Json::parse(R"({"all": ["one.diagnostic.a", {"not": "one.diagnostic.b"}]})");
         },
         {{"course.json", secondStatement.c_str(), "\"one.diagnostic.b\" leads nowhere"}}},
        {"a rule that can never apply",
         [](Json& c, Json&) {
             at(c, "/rules/0/when") = Json::parse(
                 R"({"all": ["one.diagnostic.a", "one.diagnostic.b", {"not": "one.diagnostic.a"}]})");
         },
         {{"course.json", "/rules/0/when", "can never apply"}}},
        {"a rule that asks for more than there are",
         [](Json& c, Json&) { at(c, "/rules/1/when/atLeast") = 4; },
         {{"course.json", "/rules/1/when", "can never apply"}}},
        {"a rule that applies with nothing ticked",
         [](Json& c, Json&) {
             at(c, "/rules/0/when/any").push_back({{"not", "two.diagnostic.a"}});
         },
         {{"course.json", "/rules/0/when", "applies with nothing ticked"}}},
        {"a rule that shows nothing known",
         [](Json& c, Json&) { at(c, "/rules/0/show") = "one.guidance.last"; },
         {{"course.json", "/rules/0/show", "no guidance block \"one.guidance.last\""},
          {"course.json", guidance.c_str(), "No rule ever shows"}}},
        {"a rule that shows a heading",
         [](Json& c, Json&) { at(c, "/rules/0/show") = "one.form.heading"; },
         {{"course.json", "/rules/0/show", "no guidance block \"one.form.heading\""}}},
        {"a rule without a condition",
         [](Json& c, Json&) { at(c, "/rules/0").erase("when"); },
         {{"course.json", "/rules/0", "\"when\" is missing"}}},
        {"an empty condition",
         [](Json& c, Json&) { at(c, "/rules/0/when/any") = Json::array(); },
         {{"course.json", "/rules/0/when/any", "This list is empty"}}},
        {"a condition of two kinds",
         [](Json& c, Json&) { at(c, "/rules/0/when/all") = Json::array({"one.diagnostic.a"}); },
         {{"course.json", "/rules/0/when", "A condition is"}}},
        {"atLeast without of",
         [](Json& c, Json&) { at(c, "/rules/1/when").erase("of"); },
         {{"course.json", "/rules/1/when", "A condition is"}}},
        {"atLeast nought",
         [](Json& c, Json&) { at(c, "/rules/1/when/atLeast") = 0; },
         {{"course.json", "/rules/1/when/atLeast", "whole number from 1"}}},
        {"a condition nested too deep",
         [](Json& c, Json&) {
             Json when = "one.diagnostic.a";
             for (int i = 0; i < 9; ++i)
                 when = {{"any", Json::array({when})}};
             at(c, "/rules/0/when/any").push_back(when);
         },
         {{"course.json", "/rules/0/when/any/2/any/0/any/0/any/0/any/0/any/0/any/0/any/0/any/0",
           "nest at most"}}},

        // links, tools, suggestions
        {"a link to no section",
         [](Json& c, Json&) { at(c, pageTarget.c_str()) = "page:one.plans"; },
         {{"course.json", pageTarget.c_str(), "no section \"one.plans\""}}},
        {"a link to no tool",
         [](Json& c, Json&) { at(c, toolTarget.c_str()) = "tool:axe"; },
         {{"course.json", toolTarget.c_str(), "no tool \"axe\""}}},
        {"a link to an address that nobody can enter",
         [](Json& c, Json&) { at(c, siteTarget.c_str()) = "address:blog"; },
         {{"course.json", siteTarget.c_str(), "no short text \"journal.address.blog\""}}},
        {"a link out into the world",
         [](Json& c, Json&) { at(c, siteTarget.c_str()) = "https://example.org"; },
         {{"course.json", siteTarget.c_str(), "A link leads to"}}},
        {"a link without a target",
         [](Json& c, Json&) { at(c, in(form, "/6").c_str()).erase("target"); },
         {{"course.json", "/parts/0/sections/0/blocks/6", "\"target\" is missing"}}},
        {"a suggestion of no tool",
         [](Json& c, Json&) { at(c, "/suggestions/one.diagnostic.a/1") = "axe"; },
         {{"course.json", "/suggestions/one.diagnostic.a/1", "no tool \"axe\""}}},
        {"a suggestion twice",
         [](Json& c, Json&) { at(c, "/suggestions/one.diagnostic.a/1") = "hammer"; },
         {{"course.json", "/suggestions/one.diagnostic.a/1", "stands twice"}}},
        {"a suggestion for no statement",
         [](Json& c, Json&) { at(c, "/suggestions/one.form.name") = {"saw"}; },
         {{"course.json", "/suggestions/one.form.name", "no statement \"one.form.name\""}}},
        {"a suggestion that is no list",
         [](Json& c, Json&) { at(c, "/suggestions/one.diagnostic.a") = "saw"; },
         {{"course.json", "/suggestions/one.diagnostic.a", "A list of tools"}}},
        {"tools standing in no section",
         [](Json& c, Json&) { at(c, "/standing/three") = {"saw"}; },
         {{"course.json", "/standing/three", "no section \"three\""}}},

        // words
        {"words missing for a block",
         [](Json&, Json& w) { w["words"].erase("one.form.role"); },
         {{"en.json", "/words", "no words for \"one.form.role\""}}},
        {"words that say nothing",
         [](Json&, Json& w) {
             w["words"]["one.form.role"] = {{"text", " "}, {"note", "x"}};
         },
         {{"en.json", "/words", "no words for \"one.form.role\""}}},
        {"words missing for a part's title",
         [](Json&, Json& w) { w["words"].erase("two.title"); },
         {{"en.json", "/words", "no words for \"two.title\""}}},
        {"words missing for a section",
         [](Json&, Json& w) { w["words"].erase("two.pdsa"); },
         {{"en.json", "/words", "no words for \"two.pdsa\""}}},
        {"words missing for an option",
         [](Json&, Json& w) { w["words"].erase("choice.red"); },
         {{"en.json", "/words", "option \"red\" of \"one.form.colour\""}}},
        {"words missing for a group",
         [](Json&, Json& w) { w["words"].erase("group.partner"); },
         {{"en.json", "/words", "no words for \"group.partner\""}}},
        {"words missing for a column",
         [](Json&, Json& w) { w["words"].erase("actions.when"); },
         {{"en.json", "/words", "no words for \"actions.when\""}}},
        {"words missing for a table's cell",
         [](Json&, Json& w) { w["words"].erase("cell.b"); },
         {{"en.json", "/words", "no words for \"cell.b\""}}},
        {"words missing for a tool",
         [](Json&, Json& w) { w["words"].erase("saw"); },
         {{"en.json", "/words", "no words for \"saw\""}}},
        {"words of an unknown form",
         [](Json&, Json& w) { w["words"]["saw"] = {{"txt", "Saw"}}; },
         {{"en.json", "/words/saw/txt", "\"txt\""}}},
        {"words that are a number",
         [](Json&, Json& w) { w["words"]["saw"] = 3; },
         {{"en.json", "/words/saw", "An object in braces"}}},
        {"words with a NUL",
         [](Json&, Json& w) { w["words"]["saw"] = std::string("a\0b", 3); },
         {{"en.json", "/words/saw", "NUL"}}},
        {"no words at all",
         [](Json&, Json& w) { w.erase("words"); },
         {{"en.json", "/words", "\"words\" is missing"}}},
        {"another course's words",
         [](Json&, Json& w) { w["course"] = "large"; },
         {{"en.json", "/course", "for the course \"large\", not for \"small\""}}},
        {"words in a language that the course does not name",
         [](Json&, Json& w) { w["language"] = "fr"; },
         {{"en.json", "/language", "does not name the language \"fr\""},
          {"course.json", "/languages/0", "no words in the language \"en\""}}},
        {"a language that nobody brought",
         [](Json& c, Json&) { c["languages"].push_back("es"); },
         {{"course.json", "/languages/1", "no words in the language \"es\""}}},
        {"a language that leads elsewhere",
         [](Json& c, Json&) { c["languages"].push_back("../../etc/passwd"); },
         {{"course.json", "/languages", "is no language"}}},
        {"a language twice",
         [](Json& c, Json&) { c["languages"].push_back("en"); },
         {{"course.json", "/languages", "\"en\" stands twice"}}},
        {"no languages",
         [](Json& c, Json&) { c["languages"] = Json::array(); },
         {{"course.json", "/languages", "at least one language"}}},

        // formats
        {"no format", [](Json& c, Json&) { c.erase("format"); }, {{"course.json", "/format", "format 1"}}},
        {"a format to come", [](Json&, Json& w) { w["format"] = 2; }, {{"en.json", "/format", "format 1"}}},
    };
    return all;
}

} // namespace

TEST_CASE("the small course has no fault") {
    const auto reading = readSmall(smallStructure(), smallWords());
    for (const auto& error : reading.errors)
        UNSCOPED_INFO(error.line());
    CHECK(reading.errors.empty());
    CHECK(reading.course);
}

TEST_CASE("each kind of fault is reported with its file and place") {
    for (const auto& each : cases()) {
        auto course = smallStructure();
        auto words = smallWords();
        each.harm(course, words);
        const auto reading = readSmall(course, words);
        INFO(each.name);
        for (const auto& error : reading.errors)
            UNSCOPED_INFO("    " << error.line());
        CHECK_FALSE(reading.course);
        for (const auto& expected : each.expected) {
            UNSCOPED_INFO("  wanted: " << expected[0] << " " << expected[1] << ": " << expected[2]);
            CHECK(has(reading.errors, expected));
        }
    }
}

TEST_CASE("faults at once are all reported") {
    auto course = smallStructure();
    auto words = smallWords();
    at(course, "/parts/0/sections/0/blocks/0/kind") = "headline";      // form
    at(course, "/parts/1/sections/1/page") = "nowhere";                // form, later
    at(course, "/rules/0/when/any/0") = "one.diagnostic.q";            // meaning
    at(course, "/parts/0/sections/0/blocks/8/target") = "tool:chisel"; // meaning
    words["words"].erase("saw");                                       // words
    words["extra"] = true;                                             // form, another file
    const auto reading = readSmall(course, words);
    CHECK_FALSE(reading.course);
    for (const auto& error : reading.errors)
        UNSCOPED_INFO(error.line());
    CHECK(has(reading.errors, {"course.json", "/parts/0/sections/0/blocks/0/kind", "headline"}));
    CHECK(has(reading.errors, {"course.json", "/parts/1/sections/1/page", "nowhere"}));
    CHECK(has(reading.errors, {"course.json", "/rules/0/when/any/0", "one.diagnostic.q"}));
    CHECK(has(reading.errors, {"course.json", "/parts/0/sections/0/blocks/8/target", "chisel"}));
    CHECK(has(reading.errors, {"en.json", "/words", "\"saw\""}));
    CHECK(has(reading.errors, {"en.json", "/extra", "\"extra\""}));
}

TEST_CASE("an error as a line names the file, the place and the sentence") {
    CHECK(PackError{"course.json", "/rules/0/show", "No."}.line() == "course.json /rules/0/show: No.");
    CHECK(PackError{"en.json", "", "No."}.line() == "en.json: No.");
}

TEST_CASE("text that is no course is refused, whatever it is") {
    const auto words = writeJson(smallWords(), false);
    const auto refused = [&](const std::string& text, const char* sentence) {
        const auto reading = readCourse({"course.json", text}, {{"en.json", words}});
        INFO(text.substr(0, 60));
        CHECK_FALSE(reading.course);
        REQUIRE_FALSE(reading.errors.empty());
        CHECK(reading.errors.front().file == "course.json");
        CHECK_THAT(reading.errors.front().sentence, containsText(sentence));
    };
    refused("", "cannot be read");
    refused("{", "cannot be read");
    refused("[]", "one object");
    refused("\"course\"", "one object");
    refused("{}", "format 1");
    refused("{\"format\": 1, \"format\": 1}", "stands twice");
    refused("{\"format\": 1, \"id\": \"\xFF\"}", "not well-formed");
    refused("{\"format\": 1, \"parts\": " + std::string(40, '[') + std::string(40, ']') + "}",
            "deeper than 32");
    refused(std::string(100'000, '['), "deeper than 32");
    refused(std::string(9U << 20U, ' '), "larger than the 8 MB");
}

TEST_CASE("a language file that is no language is refused, and the structure is checked all the same") {
    auto course = smallStructure();
    at(course, "/rules/0/show") = "nothing";
    const auto structure = writeJson(course, false);
    for (const char* text : {"", "[]", "{\"format\": 1, \"x\": \"\xFF\"}", "nonsense"}) {
        const auto reading = readCourse({"course.json", structure}, {{"en.json", text}});
        INFO(text);
        CHECK_FALSE(reading.course);
        CHECK(has(reading.errors, {"course.json", "/rules/0/show", "no guidance block"}));
        CHECK(std::ranges::any_of(reading.errors,
                                  [](const PackError& error) { return error.file == "en.json"; }));
    }
    CHECK_FALSE(
        readCourse({"course.json", writeJson(smallStructure(), false)}, {}).course); // no words at all
}

TEST_CASE("the faults of the second language carry its own file's name, and its gaps are no fault") {
    auto course = smallStructure();
    course["languages"].push_back("es");
    auto spanish = smallWords();
    spanish["language"] = "es";
    spanish["words"] = {{"saw", "Sierra"}};
    const auto read = [&] {
        // Handed over in the other order: the structure says which is first.
        return readCourse(
            {"course.json", writeJson(course, false)},
            {{"es.json", writeJson(spanish, false)}, {"en.json", writeJson(smallWords(), false)}}, "es");
    };
    auto reading = read();
    for (const auto& error : reading.errors)
        UNSCOPED_INFO(error.line());
    REQUIRE(reading.course);
    CHECK(reading.course->languages() == std::vector<std::string>{"en", "es"});
    CHECK(reading.course->text("saw") == "Sierra");
    CHECK(reading.course->text("hammer") == "Words of hammer");
    spanish["words"]["hammer"] = {{"title", 3}};
    CHECK(has(read().errors, {"es.json", "/words/hammer/title", "has to be a text"}));
}

TEST_CASE("a language that nobody asks for is not read") {
    auto course = smallStructure();
    course["languages"].push_back("es");
    const auto read = [&](const char* language) {
        return readCourse({"course.json", writeJson(course, false)},
                          {{"en.json", writeJson(smallWords(), false)}, {"es.json", "not even JSON"}},
                          language, Languages::Needed);
    };
    CHECK(read("en").course);
    CHECK_FALSE(read("es").course);
}

TEST_CASE("the language files that a course names") {
    CHECK(languageFilesOf(R"({"languages": ["en", "pt-BR"]})") ==
          std::vector<std::string>{"en.json", "pt-BR.json"});
    CHECK(languageFilesOf(R"({"languages": ["../en", "a/b", "", 3, "en"]})") ==
          std::vector<std::string>{"en.json"});
    CHECK(languageFilesOf("{}").empty());
    CHECK(languageFilesOf("nonsense").empty());
    CHECK(languageFilesOf("[]").empty());
}

TEST_CASE("a rule over twenty statements is settled at once, one over more is refused") {
    auto course = smallStructure();
    auto words = smallWords();
    Json all = Json::array();
    Json statements = Json::array();
    for (int i = 0; i < 20; ++i) {
        const auto id = "two.diagnostic.s" + std::to_string(i);
        statements.push_back({{"id", id}, {"kind", "statement"}, {"letter", "S" + std::to_string(i)}});
        words["words"][id] = "Statement";
        all.push_back(id);
    }
    for (const auto& statement : statements)
        at(course, "/parts/1/sections/0/blocks").push_back(statement);
    at(course, "/rules").push_back({{"id", "R3"}, {"when", {{"any", all}}}, {"show", "two.guidance.second"}});
    CHECK(readSmall(course, words).course);
    auto never = all;
    never.push_back({{"not", all.back()}});
    for (int i = 0; i < 100; ++i) // a hundred rules that would cost a million selections each
        at(course, "/rules")
            .push_back({{"id", "N" + std::to_string(i)},
                        {"when", {{"all", never}}},
                        {"show", "two.guidance.second"}});
    auto reading = readSmall(course, words);
    CHECK(reading.errors.size() == 100);
    CHECK(has(reading.errors, {"course.json", "/rules/102/when", "can never apply"}));
    at(course, "/rules/2/when/any").push_back("two.diagnostic.a");
    reading = readSmall(course, words);
    CHECK(has(reading.errors, {"course.json", "/rules/2/when", "at most 20"}));
}
