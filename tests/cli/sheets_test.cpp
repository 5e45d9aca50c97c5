// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets from the command line: begun, filled in, told back, carried from journal to journal.
#include "cli_support.h"

#include "base/text.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::test;

namespace {

struct Desk {
    Folder folder;
    std::string file = folder / "part.waymark";

    Desk() { requireDone({"new", file}); }
    std::string sheet(const std::string& tool, const std::string& title = {}) {
        return trimmed(requireDone({"sheet", "new", file, tool, "--title", title}).out);
    }
    std::string row(const std::string& table) {
        return trimmed(requireDone({"row", "add", file, table}).out);
    }
    void set(const std::string& field, const std::string& value) { requireDone({"set", file, field, value}); }
    Json feedback(const std::string& sheet) {
        return jsonOf(requireDone({"sheet", "feedback", file, sheet, "--json"}));
    }
};

Json entry(const Json& list, const std::string& id) {
    for (const auto& each : list)
        if (each["id"] == id)
            return each;
    FAIL("nothing named " << id);
    return {};
}

// A tool as a course author writes it.
const char* const ownTool = R"({
  "format": 1, "id": "meeting-check", "version": "1.0", "languages": ["en"],
  "groups": [ { "id": "about", "fields": [
    { "id": "purpose", "kind": "text", "required": true },
    { "id": "people", "kind": "table", "columns": [
      { "id": "name", "kind": "text" }, { "id": "spoke", "kind": "check" } ] },
    { "id": "heard", "kind": "calc", "is": { "share": "people", "where": { "ticked": "spoke" } }, "unit": "percent" } ] } ],
  "checks": [ { "id": "everyone", "holds": { "every": "people", "holds": { "ticked": "spoke" } } } ]
})";
const char* const ownWords = R"({
  "format": 1, "tool": "meeting-check", "language": "en", "name": "English",
  "words": { "meeting-check": { "title": "Meeting check", "text": "Who spoke." }, "about": { "title": "The meeting" },
    "purpose": { "label": "What it was for" }, "people": { "label": "People" }, "people.name": { "label": "Name" },
    "people.spoke": { "label": "Spoke" }, "heard": { "label": "Heard" },
    "everyone": { "label": "Everyone spoke", "text": "Not heard yet: {rows}." } }
})";

} // namespace

TEST_CASE("tools: 28, each with its step and the statements that suggest it") {
    const auto tools = jsonOf(requireDone({"tools", "--json"}));
    CHECK(tools.size() == 28);
    const auto egg = entry(tools, "egg-chart");
    CHECK(egg["name"] == "Egg chart");
    CHECK(egg["step"] == 3);
    CHECK(egg["suggestedBy"] == Json({"part2.diagnostic.e", "part2.diagnostic.g", "part2.diagnostic.h",
                                      "part2.diagnostic.i", "part4.diagnostic.c"}));
    CHECK_THAT(requireDone({"tools"}).out, containsText("\negg-chart: Egg chart, step 3"));
}

TEST_CASE("a worksheet is begun, filled in like any field, and tells back") {
    Desk desk;
    const auto egg = desk.sheet("egg-chart", "Kindergarten");
    CHECK(egg.size() == 12);
    desk.set(egg + ".whole-total", "1200");
    desk.set(egg + ".whole-met", "744");
    const auto row = desk.row(egg + ".focus");
    const auto cells = egg + ".focus." + row;
    desk.set(cells + ".who", "East side");
    desk.set(cells + ".total", "300");
    auto told = desk.feedback(egg);
    CHECK(told["tool"] == "egg-chart");
    CHECK(told["title"] == "Kindergarten");
    CHECK(entry(told["values"], "focus.rate")["state"] == "cannot tell");
    CHECK(entry(told["values"], "focus.rate")["value"].is_null());
    desk.set(cells + ".met", "123");
    told = desk.feedback(egg);
    CHECK(entry(told["values"], "whole-rate")["value"] == 62.0);
    CHECK(entry(told["values"], "whole-rate")["words"] == "62%");
    CHECK(entry(told["values"], "focus.move-else")["value"] == 84.0);
    CHECK(entry(told["values"], "focus.move-else")["row"] == row);
    CHECK(entry(told["checks"], "focus-adds")["state"] == "met");
    CHECK(entry(told["checks"], "reasons")["state"] == "not yet");
    CHECK(entry(told["checks"], "reasons")["words"] == "Why do they come first, and who decided? East side.");
    const auto list = jsonOf(requireDone({"sheet", "list", desk.file, "--json"}));
    CHECK(list ==
          Json::array(
              {{{"id", egg}, {"tool", "egg-chart"}, {"name", "Egg chart"}, {"title", "Kindergarten"}}}));
    CHECK(jsonOf(requireDone({"get", desk.file, cells + ".met"})) == Json({{cells + ".met", "123"}}));
    CHECK_THAT(requireDone({"sheet", "feedback", desk.file, egg}).out,
               containsText("Rate of the whole: 62%"));
    CHECK_THAT(requireDone({"check", desk.file}).out, containsText("Whole:"));
}

TEST_CASE("the fields of a worksheet are listed, columns as TABLE.COLUMN") {
    Desk desk;
    const auto fields = jsonOf(requireDone({"sheet", "fields", desk.file, desk.sheet("iceberg"), "--json"}));
    CHECK(fields[0]["id"] == "event");
    CHECK(entry(fields, "models.held-by")["options"] == Json({"others", "us", "me", "widely"}));
    CHECK(entry(fields, "structures.keeps")["to"] == Json::array({".patterns"}));
    CHECK(entry(fields, "mirror")["kind"] == "calc");
    requireRefused(desk.folder, {"sheet", "fields", desk.file, "aaaaaaaaaaaa"}, {"no sheet"});
}

TEST_CASE("a row can be added to a plan of the course, too") {
    Desk desk;
    const auto row = desk.row("part2.plan.actions");
    desk.set("part2.plan.actions." + row + ".who", "Ada");
    CHECK(jsonOf(requireDone({"get", desk.file}))["part2.plan.actions." + row + ".who"] == "Ada");
}

TEST_CASE("what cannot be: tools, sheets, tables and fields that are not there") {
    Desk desk;
    const auto& file = desk.file;
    requireRefused(desk.folder, {"sheet", "new", file, "eg-chart"}, {"no tool \"eg-chart\"", "egg-chart"});
    requireRefused(desk.folder, {"sheet", "feedback", file, "aaaaaaaaaaaa"}, {"no sheet \"aaaaaaaaaaaa\""});
    requireRefused(desk.folder, {"row", "add", file, "part2.nothing"}, {"no table \"part2.nothing\""});
    const auto egg = desk.sheet("egg-chart");
    requireRefused(desk.folder, {"row", "add", file, egg + ".whole-total"}, {"no table"});
    requireRefused(desk.folder, {"set", file, egg + ".whole-rate", "3"},
                   {"There is no field"}); // it is calculated
    requireRefused(desk.folder, {"set", file, egg + ".higher", "up"}, {"yes, no"});
    CHECK(run({"sheet"}).status == 2);
    CHECK(run({"row"}).status == 2);
    CHECK(jsonOf(requireDone({"sheet", "list", file, "--json"})).size() == 1);
}

TEST_CASE("answers with worksheets go through JSON into another journal and come out the same") {
    Desk desk;
    const auto ice = desk.sheet("iceberg", "Late buses");
    const auto pattern = desk.row(ice + ".patterns");
    const auto structure = desk.row(ice + ".structures");
    desk.set(ice + ".patterns." + pattern + ".what", "Late in winter");
    desk.set(ice + ".patterns." + pattern + ".evidence", "data lived");
    desk.set(ice + ".patterns." + pattern + ".carry", "true");
    desk.set(ice + ".structures." + structure + ".what", "One depot");
    desk.set(ice + ".structures." + structure + ".keeps", ice + ".patterns." + pattern);
    requireDone({"export", desk.file, desk.folder / "all.json"});
    const auto other = desk.folder / "other.waymark";
    requireDone({"new", other});
    requireDone({"import", other, desk.folder / "all.json"});
    CHECK(jsonOf(requireDone({"get", other})) == jsonOf(requireDone({"get", desk.file})));
    CHECK(jsonOf(requireDone({"get", other}))[ice + ".patterns." + pattern + ".carry"] == true);
    CHECK(jsonOf(requireDone({"sheet", "feedback", other, ice, "--json"})) == desk.feedback(ice));
    CHECK(entry(desk.feedback(ice)["checks"], "linked-structures")["state"] == "met");
}

TEST_CASE("a source that changes flows on, and one that is gone leaves a gap") {
    Desk desk;
    const auto ice = desk.sheet("iceberg");
    const auto pattern = ice + ".patterns." + desk.row(ice + ".patterns");
    desk.set(pattern + ".what", "Late in winter");
    const auto check = desk.sheet("factor-check");
    const auto factor = check + ".factors." + desk.row(check + ".factors");
    desk.set(factor + ".factor", pattern);
    const auto named = [&] {
        return entry(desk.feedback(check)["checks"], "all-checked")["rows"][0]["name"];
    };
    CHECK(named() == "Late in winter");
    desk.set(pattern + ".what", "Late all year");
    CHECK(named() == "Late all year");
    desk.set(pattern + ".what", "");
    const auto told = desk.feedback(check);
    CHECK(told["gaps"] ==
          Json::array({{{"field", factor + ".factor"}, {"link", pattern}, {"further", false}}}));
}

TEST_CASE("predictions are timed by the history, however often they are polished later") {
    Desk desk;
    const auto pdsa = desk.sheet("pdsa");
    const auto question = pdsa + ".questions." + desk.row(pdsa + ".questions");
    desk.set(question + ".prediction", "Seven of ten");
    desk.set(pdsa + ".observations", "Six came");
    desk.set(question + ".prediction", "Seven of ten, as we thought");
    CHECK(entry(desk.feedback(pdsa)["checks"], "predicted-first")["state"] == "met");
    const auto late = desk.sheet("pdsa");
    desk.set(late + ".observations", "Six came");
    const auto after = late + ".questions." + desk.row(late + ".questions");
    desk.set(after + ".prediction", "Six");
    CHECK(entry(desk.feedback(late)["checks"], "predicted-first")["state"] == "not yet");
}

TEST_CASE("a tool of one's own is checked, used from its file, and travels in the journal") {
    Desk desk;
    const auto tool = desk.folder / "meeting-check.json";
    writeBytes(tool, ownTool);
    requireRefused(desk.folder, {"tool", "check", tool}, {"a fault"});
    CHECK_THAT(run({"tool", "check", tool}).out, containsText("There are no words in the language \"en\""));
    writeBytes(desk.folder / "meeting-check.en.json", ownWords);
    CHECK_THAT(requireDone({"tool", "check", tool}).out, containsText("No fault: meeting-check 1.0"));
    for (const auto& [target, why] :
         {std::pair("iceberg.layers", "no such table"), std::pair("no-tool", "no such tool"),
          std::pair("iceberg.patterns", "")}) {
        auto pointing = std::string(ownTool);
        const std::string column = R"({ "id": "spoke", "kind": "check" })";
        REQUIRE(pointing.find(column) != std::string::npos);
        pointing.replace(pointing.find(column), column.size(),
                         column + R"(, { "id": "after", "kind": "ref", "to": [")" + target + R"("] })");
        auto words = std::string(ownWords);
        words.insert(words.find("\"words\": {") + 11, "\"people.after\": \"After\", ");
        const auto other = desk.folder / "pointing.json";
        writeBytes(other, pointing);
        writeBytes(desk.folder / "pointing.en.json", words);
        INFO(target << ": " << run({"tool", "check", other}).out);
        CHECK(run({"tool", "check", other}).status == (*why ? 1 : 0));
        CHECK_THAT(run({"tool", "check", other}).out, containsText(why));
    }
    const auto sheet = trimmed(requireDone({"sheet", "new", desk.file, tool}).out);
    for (const auto& [name, spoke] : {std::pair("Ada", "true"), std::pair("Grace", "false")}) {
        const auto row = desk.row(sheet + ".people");
        desk.set(sheet + ".people." + row + ".name", name);
        desk.set(sheet + ".people." + row + ".spoke", spoke);
    }
    writeBytes(tool, "gone"); // the journal has it by itself
    const auto told = desk.feedback(sheet);
    CHECK(entry(told["values"], "heard")["words"] == "50%");
    CHECK(entry(told["checks"], "everyone")["words"] == "Not heard yet: Grace.");
    const auto second = desk.sheet("meeting-check");
    CHECK(jsonOf(requireDone({"sheet", "list", desk.file, "--json"})).size() == 2);
    requireDone({"export", desk.file, desk.folder / "all.json"});
    const auto other = desk.folder / "other.waymark";
    requireDone({"new", other});
    requireDone({"import", other, desk.folder / "all.json"});
    CHECK(jsonOf(requireDone({"sheet", "feedback", other, sheet, "--json"})) == told);
}

TEST_CASE("worksheets go into an export unless they are not wanted, with small numbers hidden") {
    Desk desk;
    const auto survey = desk.sheet("survey", "Mornings");
    const auto aim = desk.sheet("aim", "Days at school");
    desk.set(aim + ".problem", "Too many days missed");
    desk.set(aim + ".dated", "2026-03-02");
    for (const auto& [group, answered] :
         {std::pair("East", "8"), std::pair("West", "42"), std::pair("North", "30")}) {
        const auto row = survey + ".groups." + desk.row(survey + ".groups");
        desk.set(row + ".group", group);
        desk.set(row + ".invited", "60");
        desk.set(row + ".answered", answered);
    }
    const auto exported = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments = {"export", desk.file, desk.folder / "out.md"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        requireDone(arguments);
        return bytesOf(desk.folder / "out.md");
    };
    CHECK(exported({"--sheets", "none"}).find("Mornings") == std::string::npos);
    CHECK(exported({"--sheets", "none"}).find("asked earlier") ==
          std::string::npos); // sheets are no leftovers
    CHECK(exported({}) == exported({"--sheets", "all"}));
    const auto all = exported({"--sheets", "all"});
    CHECK_THAT(all, containsText("Mornings"));
    CHECK_THAT(all, containsText("Too many days missed"));
    CHECK_THAT(all, containsText("under 10"));
    CHECK_THAT(all, containsText("70%"));
    CHECK(all.find("30") == std::string::npos); // with it, 8 could be worked out
    CHECK_THAT(exported({"--sheets", "all", "--small-numbers"}), containsText("| 30"));
    const auto one = exported({"--sheets", aim});
    CHECK(one.find("Mornings") == std::string::npos);
    CHECK_THAT(one, containsText("Days at school"));
    requireRefused(desk.folder, {"export", desk.file, desk.folder / "x.md", "--sheets", aim + ",nothing"},
                   {"no sheet \"nothing\""});
    requireDone({"export", desk.file, desk.folder / "out.pdf", "--sheets", "all"});
    requireDone({"export", desk.file, desk.folder / "out.html", "--sheets", "all"});
}

TEST_CASE("the list of worksheets tells those apart that are called the same", "[sheet-list]") {
    Desk desk;
    const auto one = desk.sheet("egg-chart", "East");
    const auto two = desk.sheet("egg-chart", "East");
    const auto first = desk.sheet("pdsa", "Texts");
    const auto second = desk.sheet("pdsa", "Texts");
    desk.set(second + ".parent", first);
    CHECK(requireDone({"sheet", "list", desk.file}).out ==
          one + "  Egg chart: East 1\n" + two + "  Egg chart: East 2\n" + first +
              "  PDSA cycle: Texts (Cycle 1)\n" + second + "  PDSA cycle: Texts (Cycle 2)\n");
}
