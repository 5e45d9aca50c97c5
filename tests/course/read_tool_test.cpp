// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// readTool() reports every fault with its file, its place and a sentence. Each case breaks one thing in a
// tool that is without fault.
#include "base/json.h"
#include "course/read_tool.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace waymark;

namespace {

Json structure() {
    return Json::parse(R"({
  "format": 1, "id": "check-in", "version": "1.0", "languages": ["en"],
  "groups": [ { "id": "about", "fields": [
    { "id": "purpose", "kind": "text", "required": true },
    { "id": "mood", "kind": "choice", "options": ["good", "hard"] },
    { "id": "rate", "kind": "pct", "of": 100 },
    { "id": "people", "kind": "table", "consent": "agreed", "columns": [
      { "id": "name", "kind": "text" },
      { "id": "agreed", "kind": "check" },
      { "id": "after", "kind": "ref", "to": [".people", "aim"] },
      { "id": "twice", "kind": "calc", "is": { "sum": ["rate", "rate"] } } ] },
    { "id": "all", "kind": "calc", "is": { "count": "people", "where": { "ticked": "agreed" } } } ] } ],
  "checks": [
    { "id": "some", "holds": { "atLeast": ["all", 1] } },
    { "id": "vague", "holds": { "not": { "contains": "purpose", "list": "words" } }, "when": { "is": ["mood", "hard"] } } ]
})");
}

Json words() {
    return Json::parse(R"({
  "format": 1, "tool": "check-in", "language": "en", "name": "English",
  "words": { "check-in": "Check-in", "about": "About", "purpose": "Purpose", "mood": "Mood", "mood.good": "Good",
    "choice.hard": "Hard", "rate": "Rate", "people": "People", "people.name": "Name", "people.agreed": "Agreed",
    "people.after": "After", "people.twice": "Twice", "all": "All", "some": "Some", "vague": "Vague" },
  "lists": { "words": ["better"] }
})");
}

ToolReading read(const Json& tool, const Json& said) {
    return readTool(
        {{"check-in.json", writeJson(tool, true)}, {{"check-in.en.json", writeJson(said, true)}}});
}

struct Case {
    const char* name;
    std::function<void(Json& tool, Json& words)> harm;
    std::array<const char*, 3> expected; // file, path, part of the sentence
};

Json& at(Json& json, const std::string& pointer) {
    return json[Json::json_pointer(pointer)];
}

const std::vector<Case>& cases() {
    static const std::vector<Case> all = {
        {"an unknown key",
         [](Json& t, Json&) { t["colour"] = 1; },
         {"check-in.json", "/colour", "known are"}},
        {"no format",
         [](Json& t, Json&) { t["format"] = 2; },
         {"check-in.json", "/format", "tools of format 1"}},
        {"a bad id",
         [](Json& t, Json&) { t["id"] = "Check.in"; },
         {"check-in.json", "/id", "no id of a tool"}},
        {"a picture that there is not",
         [](Json& t, Json&) {
             t["figures"] = Json::array({"iceberg", "pie"});
         },
         {"check-in.json", "/figures/1", "no picture named \"pie\""}},
        {"a picture of fields that are not there",
         [](Json& t, Json&) { t["figures"] = Json::array({"say-map"}); },
         {"check-in.json", "/figures/0", "drawn from \"cards.say\""}},
        {"a tick of what is no box",
         [](Json& t, Json&) { at(t, "/groups/0/fields/4/is/where/ticked") = "name"; },
         {"check-in.json", "/groups/0/fields/4/is", "\"name\" is no box"}},
        {"a field with a name that words have a use for",
         [](Json& t, Json& w) {
             at(t, "/groups/0/fields/2/id") = "count";
             at(t, "/groups/0/fields/3/columns/3/is") = 2;
             w["words"]["count"] = "Count";
         },
         {"check-in.json", "/groups/0/fields/2/id", "no name of a field"}},
        {"pictures that are no list",
         [](Json& t, Json&) { t["figures"] = "iceberg"; },
         {"check-in.json", "/figures", ""}},
        {"no languages",
         [](Json& t, Json&) { t["languages"] = Json::array(); },
         {"check-in.json", "/languages", "at least one"}},
        {"a language without a file",
         [](Json& t, Json&) { t["languages"].push_back("es"); },
         {"check-in.json", "/languages", "check-in.es.json is missing"}},
        {"an unknown kind",
         [](Json& t, Json&) { at(t, "/groups/0/fields/0/kind") = "txt"; },
         {"check-in.json", "/groups/0/fields/0/kind", "no kind of field named \"txt\""}},
        {"a name twice",
         [](Json& t, Json&) { at(t, "/groups/0/fields/1/id") = "purpose"; },
         {"check-in.json", "/groups/0/fields/1/id", "stands twice"}},
        {"a column's name twice",
         [](Json& t, Json&) { at(t, "/groups/0/fields/3/columns/1/id") = "name"; },
         {"check-in.json", "/groups/0/fields/3/columns/1/id", "stands twice"}},
        {"a check named as a field",
         [](Json& t, Json&) { at(t, "/checks/0/id") = "purpose"; },
         {"check-in.json", "/checks/0/id", "stands twice"}},
        {"a field named as the tool",
         [](Json& t, Json&) { at(t, "/groups/0/fields/0/id") = "check-in"; },
         {"check-in.json", "/groups/0/fields/0/id", "the tool's own id"}},
        {"a name that every sheet has",
         [](Json& t, Json&) { at(t, "/groups/0/fields/0/id") = "title"; },
         {"check-in.json", "/groups/0/fields/0/id", "Every sheet has \"title\""}},
        {"a column named order",
         [](Json& t, Json&) { at(t, "/groups/0/fields/3/columns/0/id") = "order"; },
         {"check-in.json", "/groups/0/fields/3/columns/0/id", "order of the rows"}},
        {"a table in a table",
         [](Json& t, Json&) { at(t, "/groups/0/fields/3/columns/0/kind") = "table"; },
         {"check-in.json", "/groups/0/fields/3/columns/0/kind", "cannot be a table"}},
        {"an option too few",
         [](Json& t, Json&) { at(t, "/groups/0/fields/1/options").erase(0); },
         {"check-in.json", "/groups/0/fields/1/options", "at least two"}},
        {"a key of another kind",
         [](Json& t, Json&) { at(t, "/groups/0/fields/0/many") = true; },
         {"check-in.json", "/groups/0/fields/0/many", "takes no \"many\""}},
        {"a percentage of what",
         [](Json& t, Json&) { at(t, "/groups/0/fields/2").erase("of"); },
         {"check-in.json", "/groups/0/fields/2", "\"of\": 1 or \"of\": 100"}},
        {"a reference to nowhere",
         [](Json& t, Json&) { at(t, "/groups/0/fields/3/columns/2/to/0") = ".persons"; },
         {"check-in.json", "/groups/0/fields/3/columns/2/to", "no table \"persons\""}},
        {"consent of nobody",
         [](Json& t, Json&) { at(t, "/groups/0/fields/3/consent") = "name"; },
         {"check-in.json", "/groups/0/fields/3/consent", "no check \"name\""}},
        {"a calculation without one",
         [](Json& t, Json&) { at(t, "/groups/0/fields/4").erase("is"); },
         {"check-in.json", "/groups/0/fields/4", "\"is\" is missing"}},
        {"an unknown calculation",
         [](Json& t, Json&) {
             at(t, "/groups/0/fields/4/is") = {{"add", {1, 2}}};
         },
         {"check-in.json", "/groups/0/fields/4/is/add", "no calculation named \"add\"; known are"}},
        {"an unknown named one",
         [](Json& t, Json&) {
             at(t, "/groups/0/fields/4/is") = {{"named", "egg.boil"}};
         },
         {"check-in.json", "/groups/0/fields/4/is/named", "named \"egg.boil\""}},
        {"an unknown name in a formula",
         [](Json& t, Json&) { at(t, "/checks/0/holds/atLeast/0") = "every"; },
         {"check-in.json", "/checks/0/holds", "no field \"every\""}},
        {"an unknown column in a formula",
         [](Json& t, Json&) { at(t, "/groups/0/fields/4/is/where/ticked") = "agrees"; },
         {"check-in.json", "/groups/0/fields/4/is", "no column \"agrees\" in \"people\""}},
        {"an unknown table in a formula",
         [](Json& t, Json&) { at(t, "/groups/0/fields/4/is/count") = "purpose"; },
         {"check-in.json", "/groups/0/fields/4/is", "no table \"purpose\""}},
        {"an unknown option in a formula",
         [](Json& t, Json&) { at(t, "/checks/1/when/is/1") = "bad"; },
         {"check-in.json", "/checks/1/when", "no option \"bad\""}},
        {"too few operands",
         [](Json& t, Json&) { at(t, "/checks/0/holds/atLeast").erase(1); },
         {"check-in.json", "/checks/0/holds/atLeast", "takes 2"}},
        {"a part that is missing",
         [](Json& t, Json&) {
             at(t, "/checks/0/holds") = {{"every", "people"}};
         },
         {"check-in.json", "/checks/0/holds", "\"holds\" is missing"}},
        {"a list that is missing",
         [](Json&, Json& w) { w.erase("lists"); },
         {"check-in.json", "/checks/1/holds", "no list of words \"words\""}},
        {"a calculation that needs itself",
         [](Json& t, Json&) { at(t, "/groups/0/fields/3/columns/3/is/sum/0") = "twice"; },
         {"check-in.json", "/groups/0/fields/3/columns/3/is", "needs itself"}},
        {"words that are missing",
         [](Json&, Json& w) { w["words"].erase("people.name"); },
         {"check-in.en.json", "/words", "no words for \"people.name\""}},
        {"words of an option that are missing",
         [](Json&, Json& w) { w["words"].erase("choice.hard"); },
         {"check-in.en.json", "/words", "no words for \"mood.hard\""}},
        {"words of another tool",
         [](Json&, Json& w) { w["tool"] = "aim"; },
         {"check-in.en.json", "/tool", "for the tool \"aim\""}},
        {"words of another language",
         [](Json&, Json& w) { w["language"] = "es"; },
         {"check-in.en.json", "/language", "another language"}},
    };
    return all;
}

} // namespace

TEST_CASE("a tool without fault is read", "[tools]") {
    const auto reading = read(structure(), words());
    for (const auto& error : reading.errors)
        UNSCOPED_INFO(error.line());
    CHECK(reading.errors.empty());
    REQUIRE(reading.tool);
    CHECK(reading.tool->field("people")->columns.size() == 4);
    CHECK(reading.tool->optionLabel("mood", "hard", "en") == "Hard");
    CHECK(reading.tool->label("purpose", "es") == "Purpose"); // the first language steps in
}

TEST_CASE("each fault of a tool is told with its file and its place", "[tools]") {
    for (const auto& each : cases()) {
        auto tool = structure();
        auto said = words();
        each.harm(tool, said);
        const auto reading = read(tool, said);
        INFO(each.name);
        for (const auto& error : reading.errors)
            UNSCOPED_INFO(error.line());
        CHECK_FALSE(reading.tool);
        CHECK(std::ranges::any_of(reading.errors, [&](const PackError& error) {
            return error.file == each.expected[0] && error.path == each.expected[1] &&
                   error.sentence.find(each.expected[2]) != std::string::npos;
        }));
    }
}

TEST_CASE("what is no tool at all is refused, not read", "[tools]") {
    for (const char* text : {"", "[]", "{", "null", "{\"format\": 1}",
                             "{\"format\":1,\"id\":\"x\",\"version\":\"1\",\"languages\":[\"en\"],\"groups\":"
                             "[7,null,{\"id\":4}]}"}) {
        INFO(text);
        const auto reading = readTool({{"x.json", text}, {}});
        CHECK_FALSE(reading.tool);
        CHECK_FALSE(reading.errors.empty());
    }
    std::string deep = "1";
    for (int i = 0; i < 40; ++i)
        deep = "{\"not\":" + deep + "}";
    auto tool = writeJson(structure(), false);
    tool.replace(tool.find("{\"atLeast\""), std::string("{\"atLeast\":[\"all\",1]}").size(), deep);
    CHECK_FALSE(readTool({{"check-in.json", tool}, {{"check-in.en.json", writeJson(words(), false)}}}).tool);
}
