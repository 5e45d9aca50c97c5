// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets in a journal: begun, ordered, undone, removed; references that follow and references that lead
// nowhere.
#include "journal/sheets.h"

#include "base/text.h"
#include "journal/answers_json.h"
#include "journal/outlook.h"
#include "support/desk.h"

using namespace waymark;
using waymark::test::containsText;

namespace {

struct Desk : waymark::test::Desk {
    std::string refusal(const std::string& field, const std::string& value) {
        const auto done = recorder.set(FieldId(field), value);
        return done ? "" : done.error().message;
    }
    std::vector<std::string> titles() const {
        std::vector<std::string> found;
        for (const auto& each : sheetsOf(journal))
            found.push_back(each.title);
        return found;
    }
};

} // namespace

TEST_CASE("several sheets of one tool stand in the order in which they were begun", "[sheets]") {
    Desk desk;
    const auto first = desk.add("egg-chart", "East");
    const auto second = desk.add("egg-chart", "West");
    desk.add("aim");
    CHECK(desk.titles() == std::vector<std::string>{"East", "West", ""});
    CHECK(first != second);
    CHECK(isSheetId(first));
    CHECK_FALSE(isFresh(desk.journal));
    desk.set("sheets.order", second + " " + first);
    CHECK(desk.titles() == std::vector<std::string>{"West", "East", ""}); // what no order names is not lost
}

TEST_CASE("a sheet is one step to undo, with the tool that came with it", "[sheets]") {
    Desk desk;
    desk.add("egg-chart", "East");
    CHECK(desk.journal.value(toolField(ToolId("egg-chart"), "structure")) ==
          shippedTool(ToolId("egg-chart"))->structure.text);
    const auto all = [](const FieldId&) { return true; };
    CHECK(desk.recorder.undo(all).ok());
    CHECK(sheetsOf(desk.journal).empty());
    CHECK(desk.journal.value(toolField(ToolId("egg-chart"), "structure")).empty());
    CHECK(desk.recorder.redo(all).ok());
    CHECK(desk.titles() == std::vector<std::string>{"East"});
}

TEST_CASE("fields of a sheet take what their kind takes", "[sheets]") {
    Desk desk;
    const auto ice = desk.add("iceberg");
    const auto row = addRow(desk.recorder, ice + ".patterns").value();
    const auto cells = ice + ".patterns." + row + ".";
    desk.set(ice + ".number", "about 40");
    desk.set(cells + "evidence", "data lived");
    CHECK_THAT(desk.refusal(cells + "evidence", "data hearsay"), containsText("data, lived, assumption"));
    CHECK_THAT(desk.refusal(cells + "evidence", "data  lived"), containsText("one space"));
    CHECK_THAT(desk.refusal(cells + "carry", "maybe"), containsText("true or false"));
    desk.set(ice + ".on", "2026-02-30");                                      // kept, though it is no day
    CHECK_THAT(desk.refusal(ice + ".mirror", "5"), containsText("no field")); // it is calculated
    CHECK_THAT(desk.refusal(ice + ".nothing", "5"), containsText("no field"));
    CHECK_THAT(desk.refusal("aaaaaaaaaaaa.event", "5"), containsText("no field"));
    CHECK_THAT(desk.refusal(ice + ".patterns.r9.what", "5"), containsText("no field"));
    CHECK_THAT(desk.refusal(ice + ".tool", "no-such-tool"), containsText("no-such-tool"));
    const auto structure = addRow(desk.recorder, ice + ".structures").value();
    CHECK_THAT(desk.refusal(ice + ".structures." + structure + ".keeps", "the first one"),
               containsText("no sheet"));
    const auto spec = desk.journal.field(FieldId(cells + "what"));
    REQUIRE(spec);
    CHECK(spec->label == "Pattern");
    CHECK(spec->row == row);
    CHECK(spec->block == ice + ".patterns");
    CHECK(desk.journal.field(FieldId(ice + ".title"))->kind == FieldKind::ShortText);
}

TEST_CASE("rows of a sheet grow, move and go, and what they said can be undone", "[sheets]") {
    Desk desk;
    const auto table = desk.add("iceberg") + ".patterns";
    const auto one = addRow(desk.recorder, table).value();
    const auto two = addRow(desk.recorder, table).value();
    desk.set(table + "." + one + ".what", "Late in winter");
    CHECK(desk.journal.rows(table) == std::vector<std::string>{one, two});
    CHECK(isEmptyRow(desk.journal, table, two));
    REQUIRE(moveRow(desk.recorder, table, two, 0).ok());
    CHECK(desk.journal.rows(table) == std::vector<std::string>{two, one});
    REQUIRE(removeRow(desk.recorder, table, one).ok());
    CHECK(desk.journal.rows(table) == std::vector<std::string>{two});
    CHECK(desk.journal.value(cell(table, one, "what")).empty());
    REQUIRE(desk.recorder.undo([](const FieldId&) { return true; }).ok());
    CHECK(desk.journal.value(cell(table, one, "what")) == "Late in winter");
}

TEST_CASE("a removed sheet leaves nothing behind, and the reference to it leads nowhere", "[sheets]") {
    Desk desk;
    const auto card = desk.add("result-card", "Kindergarten");
    const auto aim = desk.add("aim");
    const auto smartie = desk.add("smartie");
    desk.set(smartie + ".result", card);
    const auto link = *parseLink(card);
    CHECK(leadsSomewhere(desk.journal, link));
    CHECK(nameOf(desk.journal, link) == "Kindergarten");
    CHECK(nameOf(desk.journal, *parseLink(aim)) == "Aim setting"); // without a title, its tool's name
    REQUIRE(removeSheet(desk.recorder, card).ok());
    CHECK(desk.titles().size() == 2);
    CHECK_FALSE(leadsSomewhere(desk.journal, link));
    CHECK(nameOf(desk.journal, link).empty());
    CHECK(desk.journal.value(FieldId(smartie + ".result")) == card); // the gap stays visible
    for (const auto& [field, answer] : desk.journal.answers())
        if (startsWith(field.str(), card))
            CHECK(answer.value.empty());
    CHECK_FALSE(removeSheet(desk.recorder, card).ok());
}

TEST_CASE("sheets of one tool that are called the same are told apart by a number", "[sheets]") {
    Desk desk;
    const auto names = [&] {
        std::vector<std::string> all;
        for (const auto& each : sheetsOf(desk.journal)) {
            all.push_back(fullName(desk.journal, each));
            all.push_back(nameOf(desk.journal, *parseLink(each.id)));
        }
        return all;
    };
    using Names = std::vector<std::string>;
    desk.add("pdsa", "Reminder texts");
    CHECK(names() == Names{"PDSA cycle: Reminder texts", "Reminder texts"});
    const auto second = desk.add("pdsa", " Reminder texts");
    desk.add("aim", "Reminder texts"); // another tool
    CHECK(names() == Names{"PDSA cycle: Reminder texts 1", "Reminder texts 1", "PDSA cycle: Reminder texts 2",
                           "Reminder texts 2", "Aim setting: Reminder texts", "Reminder texts"});
    desk.set(second + ".title", "");
    CHECK(names() == Names{"PDSA cycle: Reminder texts", "Reminder texts", "PDSA cycle", "PDSA cycle",
                           "Aim setting: Reminder texts", "Reminder texts"});
}

TEST_CASE("a row's name comes from its first words, by way of references, and never runs in a circle",
          "[sheets]") {
    Desk desk;
    const auto ice = desk.add("iceberg");
    const auto pattern = addRow(desk.recorder, ice + ".patterns").value();
    desk.set(ice + ".patterns." + pattern + ".what", "Late in winter\nand more");
    const auto check = desk.add("factor-check");
    const auto factor = addRow(desk.recorder, check + ".factors").value();
    desk.set(check + ".factors." + factor + ".factor", ice + ".patterns." + pattern);
    CHECK(rowName(desk.journal, check + ".factors", factor) == "Late in winter");
    const auto map = desk.add("process-map");
    const auto a = addRow(desk.recorder, map + ".steps").value();
    const auto b = addRow(desk.recorder, map + ".steps").value();
    desk.set(map + ".steps." + a + ".next", map + ".steps." + b);
    desk.set(map + ".steps." + b + ".next", map + ".steps." + a);
    CHECK(rowName(desk.journal, map + ".steps", a).empty());
}

TEST_CASE("a row whose source was taken out is called after nothing else, however far down the chain",
          "[sheets]") {
    Desk desk;
    const auto ice = desk.add("iceberg");
    const auto pattern = addRow(desk.recorder, ice + ".patterns").value();
    desk.set(ice + ".patterns." + pattern + ".what", "Late in winter");
    const auto check = desk.add("factor-check");
    const auto checked = addRow(desk.recorder, check + ".factors").value();
    desk.set(check + ".factors." + checked + ".factor", ice + ".patterns." + pattern);
    desk.set(check + ".factors." + checked + ".says", "Buses were late on nine of ten days");
    const auto four = desk.add("four-blocker");
    const auto placed = addRow(desk.recorder, four + ".factors").value();
    desk.set(four + ".factors." + placed + ".factor", check + ".factors." + checked);
    desk.set(four + ".factors." + placed + ".evidence", "The depot told us");
    const SheetLink source{ice, "patterns", pattern};
    const SheetLink next{check, "factors", checked};
    CHECK_FALSE(isSourceGone(desk.journal, next));
    REQUIRE(removeRow(desk.recorder, ice + ".patterns", pattern).ok());
    CHECK(rowName(desk.journal, check + ".factors", checked) == "(its source was taken out)");
    CHECK(rowName(desk.journal, four + ".factors", placed) == "(its source was taken out)");
    CHECK(isSourceGone(desk.journal, source));
    CHECK(isSourceGone(desk.journal, next));
    CHECK(leadsSomewhere(desk.journal, next));
    desk.set(four + ".factors." + placed + ".name", "Buses"); // the row's own name, in so many words
    CHECK(rowName(desk.journal, four + ".factors", placed) == "Buses");
}

TEST_CASE("cycles of a ramp that are called the same say which they are", "[sheets]") {
    Desk desk;
    const auto first = desk.add("pdsa", "Texts");
    const auto second = desk.add("pdsa", "Texts");
    const auto apart = desk.add("pdsa", "Texts");
    desk.set(second + ".parent", first);
    const auto name = [&](const std::string& id) { return nameOf(desk.journal, *parseLink(id)); };
    CHECK(name(first) == "Texts (Cycle 1)");
    CHECK(name(second) == "Texts (Cycle 2)");
    CHECK(fullName(desk.journal, *sheet(desk.journal, second)) == "PDSA cycle: Texts (Cycle 2)");
    CHECK(name(apart) == "Texts");
    desk.set(apart + ".parent", first); // another way on from the same one
    CHECK(name(second) == "Texts 1 (Cycle 2)");
    CHECK(name(apart) == "Texts 2 (Cycle 2)");
}

TEST_CASE("what a reference may point to", "[sheets]") {
    Desk desk;
    const auto ice = desk.add("iceberg");
    const auto pattern = addRow(desk.recorder, ice + ".patterns").value();
    addRow(desk.recorder, ice + ".structures").value(); // empty: nothing to point to
    desk.set(ice + ".patterns." + pattern + ".what", "Late");
    const auto check = desk.add("factor-check");
    const auto& column = *desk.journal.tool(ToolId("factor-check"))->column("factors", "factor");
    const auto targets = linkTargets(desk.journal, check, column);
    REQUIRE(targets.size() == 1);
    CHECK(targets[0].id() == ice + ".patterns." + pattern);
    const auto& own = *desk.journal.tool(ToolId("iceberg"))->column("structures", "keeps");
    CHECK(linkTargets(desk.journal, ice, own).size() == 1);
}

TEST_CASE("a sheet goes on from no sheet that goes on from it", "[sheets]") {
    Desk desk;
    const auto first = desk.add("pdsa");
    const auto& parent = *desk.journal.tool(ToolId("pdsa"))->field("parent");
    const auto offered = [&](const std::string& sheet, const ToolField& field) {
        std::vector<std::string> ids;
        for (const auto& target : linkTargets(desk.journal, sheet, field))
            ids.push_back(target.id());
        return ids;
    };
    using Ids = std::vector<std::string>;
    CHECK(offered(first, parent).empty()); // the only one does not go on from itself
    const auto second = desk.add("pdsa");
    const auto third = desk.add("pdsa");
    const auto apart = desk.add("pdsa");
    desk.set(second + ".parent", first);
    desk.set(third + ".parent", second);
    CHECK(offered(first, parent) == Ids{apart});
    CHECK(offered(second, parent) == Ids{first, apart});
    CHECK(offered(third, parent) == Ids{first, second, apart});
    CHECK(offered(apart, parent) == Ids{first, second, third});
    desk.set(first + ".parent", third); // as another program may write it
    CHECK(offered(apart, parent) == Ids{first, second, third});
    const auto ramp = desk.add("pdsa-ramp");
    const auto beside = desk.add("pdsa-ramp");
    const auto& parallel = *desk.journal.tool(ToolId("pdsa-ramp"))->field("parallel");
    desk.set(beside + ".parallel", ramp);
    CHECK(offered(ramp, parallel) == Ids{beside}); // beside each other both ways
    const auto chart = desk.add("run-chart");
    CHECK(offered(chart, *desk.journal.tool(ToolId("run-chart"))->column("markers", "cycle")).size() == 4);
}

TEST_CASE("a tool that the journal carries stands before the one that ships", "[sheets]") {
    Desk desk;
    auto pack = *shippedTool(ToolId("aim"));
    const auto at = pack.languages[0].text.find("\"Who it");
    CHECK(at == std::string::npos);
    auto& words = pack.languages[0].text;
    words.replace(words.find("Problem or opportunity"), 22, "Our own problem");
    const auto sheet = addSheet(desk.recorder, pack).value();
    CHECK(desk.journal.field(FieldId(sheet + ".problem"))->label == "Our own problem");
    desk.add("aim"); // brings no second one
    CHECK(desk.journal.field(FieldId(sheet + ".problem"))->label == "Our own problem");
}

TEST_CASE("a tool with a fault is not taken", "[sheets]") {
    Desk desk;
    auto pack = *shippedTool(ToolId("aim"));
    pack.structure.text.replace(pack.structure.text.find("\"long\""), 6, "\"lang\"");
    const auto sheet = addSheet(desk.recorder, pack);
    REQUIRE_FALSE(sheet.ok());
    CHECK_THAT(sheet.error().message, containsText("lang"));
    CHECK(desk.journal.answers().empty());
    CHECK_FALSE(addSheet(desk.recorder, ToolId("hammer")).ok());
}

TEST_CASE("answers with sheets come in whichever order they are written", "[sheets]") {
    Desk desk;
    const auto ice = desk.add("iceberg", "Buses");
    const auto pattern = addRow(desk.recorder, ice + ".patterns").value();
    desk.set(ice + ".patterns." + pattern + ".carry", "true");
    const auto json = answersJson(desk.journal);
    CHECK(json[ice + ".patterns." + pattern + ".carry"] == true);
    Json turned = Json::object();
    std::vector<std::pair<std::string, Json>> items;
    for (const auto& [key, value] : json.items())
        items.emplace_back(key, value);
    for (auto it = items.rbegin(); it != items.rend(); ++it)
        turned[it->first] = it->second;
    Desk other;
    const auto errors = importAnswers(other.recorder, writeJson(turned, false));
    for (const auto& error : errors)
        UNSCOPED_INFO(error.message);
    CHECK(errors.empty());
    CHECK(answersJson(other.journal) == json);
    Desk third;
    CHECK(importAnswers(third.recorder, R"({"aaaaaaaaaaaa.tool": "iceberg", "aaaaaaaaaaaa.nothing": "x"})")
              .size() == 1);
    CHECK(third.journal.answers().empty());
}

TEST_CASE("a sheet that comes in without its tool gets the one that ships", "[sheets]") {
    Desk desk;
    CHECK(importAnswers(desk.recorder,
                        R"({"aaaaaaaaaaaa.event": "Late buses", "aaaaaaaaaaaa.tool": "iceberg"})")
              .empty());
    CHECK(desk.journal.value(toolField(ToolId("iceberg"), "structure")) ==
          shippedTool(ToolId("iceberg"))->structure.text);
    CHECK(desk.journal.value(toolField(ToolId("iceberg"), "es")).find("Suceso") != std::string::npos);
    CHECK(sheetsOf(desk.journal).size() == 1);
    CHECK(desk.journal.value(FieldId("aaaaaaaaaaaa.event")) == "Late buses");
}
