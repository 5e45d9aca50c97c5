// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Course answers about itself, on the small made-up one.
#include "course/read_course.h"
#include "support/catch.h"
#include "support/small_course.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("sections, parts and blocks are found by id") {
    const auto course = smallCourse();
    REQUIRE(course->section("one.plan"));
    CHECK(course->section("one.plan")->page == PageKind::Plan);
    CHECK_FALSE(course->section("one.title"));
    CHECK(course->partOf("two.pdsa")->number == 2);
    CHECK_FALSE(course->partOf("two"));
    CHECK(course->block("one.steps.ref.q")->kind == BlockKind::Question); // a child
    CHECK_FALSE(course->block("one.plan.actions.r1.who"));
    CHECK(course->sectionOf("one.plan.actions.r1.who")->id == "one.plan");
    CHECK(course->sectionOf("journal.address.site")->id == "one.form");
    CHECK_FALSE(course->sectionOf("nothing.at.all"));
    CHECK_FALSE(course->sectionOf(""));
    CHECK(course->tool(ToolId("saw"))->otherSteps == std::vector<int>{3});
    CHECK_FALSE(course->tool(ToolId("axe")));
    CHECK(course->standingTools("two.pdsa") == std::vector<ToolId>{ToolId("hammer")});
    CHECK(course->standingTools("one.form").empty());
    CHECK(course->suggestionsFor(FieldId("one.diagnostic.b")).empty());
    CHECK(course->tables().size() == 3);
}

TEST_CASE("statements and the None beside them") {
    const auto course = smallCourse();
    const std::vector<FieldId> all = {FieldId("one.diagnostic.a"), FieldId("one.diagnostic.b"),
                                      FieldId("two.diagnostic.a"), FieldId("two.diagnostic.b"),
                                      FieldId("two.diagnostic.c")};
    const std::vector<FieldId> first = {all[0], all[1]};
    CHECK(course->statements() == all);
    CHECK(course->statementsBeside(all[0]) == first);
    CHECK(course->statementsBeside(FieldId("one.diagnostic.none")) == first);
    CHECK(course->noneBeside(all[1]) == FieldId("one.diagnostic.none"));
    CHECK(course->noneBeside(FieldId("one.diagnostic.none")) == FieldId("one.diagnostic.none"));
    CHECK_FALSE(course->noneBeside(all[2])); // the second diagnostic has none
    CHECK_FALSE(course->noneBeside(FieldId("nothing")));
}

TEST_CASE("fields stand in reading order, of a table its five first rows") {
    std::vector<std::string> expected = {"journal.address.site", "one.form.name",    "one.form.story",
                                         "one.form.day",         "one.form.colour",  "one.form.agreed",
                                         "one.steps.note",       "one.diagnostic.a", "one.diagnostic.b",
                                         "one.diagnostic.none",  "one.plan.done"};
    const auto table = [&](const std::string& id, const std::vector<std::string>& columns) {
        for (const char* row : {"r1", "r2", "r3", "r4", "r5"})
            for (const auto& column : columns)
                expected.push_back(id + "." + row + "." + column);
    };
    table("one.questions", {"text", "answered", "answer", "source"});
    table("one.plan.actions", {"who", "what", "when", "done", "from"});
    for (const char* statement : {"two.diagnostic.a", "two.diagnostic.b", "two.diagnostic.c"})
        expected.emplace_back(statement);
    table("two.pdsa.series", {"date", "value"});
    std::vector<std::string> found;
    const auto course = smallCourse();
    for (const auto& field : course->fields())
        found.push_back(field.id.str());
    CHECK(found == expected);
}

TEST_CASE("a field's description") {
    const auto course = smallCourse();
    const auto colour = course->field(FieldId("one.form.colour"));
    REQUIRE(colour);
    CHECK(colour->kind == FieldKind::Choice);
    CHECK(colour->options == std::vector<std::string>{"red", "blue-green"});
    CHECK(colour->part == 1);
    CHECK(colour->section == "one.form");
    CHECK(colour->block == "one.form.colour");
    CHECK(colour->label == "Words of one.form.colour");
    CHECK_FALSE(colour->optional);
    const auto who = course->field(FieldId("one.plan.actions.abcdefghij27.who"));
    REQUIRE(who);
    CHECK(who->block == "one.plan.actions");
    CHECK(who->row == "abcdefghij27");
    CHECK(who->column == "who");
    CHECK(who->label == "Words of actions.who");
    const auto order = course->field(FieldId("one.questions.order"));
    REQUIRE(order);
    CHECK(order->kind == FieldKind::Order);
    CHECK(order->optional);
    CHECK(course->field(FieldId("journal.address.site"))->optional);
}

TEST_CASE("what is no field") {
    const auto course = smallCourse();
    for (const char* id : {"",
                           ".",
                           "..",
                           "one",
                           "one.form",
                           "one.form.heading",
                           "one.plan.actions",
                           "one.plan.actions.",
                           "one.plan.actions.r1",
                           "one.plan.actions.r1.",
                           "one.plan.actions..who",
                           "one.plan.actions.r6.who",
                           "one.plan.actions.r0.who",
                           "one.plan.actions.R1.who",
                           "one.plan.actions.r1.when.x",
                           "one.plan.actions.r1.text",
                           "one.plan.actions.abcdefghij28.who",
                           "one.plan.actions.abcdefghij2.who",
                           "one.plan.actions.orders",
                           "one.form.name.order",
                           "one.form.name.r1.who",
                           "one.guidance.first",
                           "ONE.FORM.NAME",
                           "one.form.name "}) {
        INFO(id);
        CHECK_FALSE(course->field(FieldId(id)));
    }
}

TEST_CASE("words fall back to the first language piece by piece") {
    auto structure = smallStructure();
    structure["languages"].push_back("es");
    auto english = smallWords();
    english["words"]["saw"] = {
        {"title", "Saw"}, {"label", "S"}, {"text", "It cuts."}, {"note", "When wood is long."}};
    english["words"]["hammer"] = {{"title", "Hammer"}, {"text", "It hits."}};
    auto spanish = smallWords();
    spanish["language"] = "es";
    spanish["name"] = "Español";
    spanish["words"] = {{"saw", {{"title", "Sierra"}}},
                        {"choice.red", "rojo"},
                        {"one.form.colour.blue-green", {{"label", "verdiazul"}}},
                        {"hammer", {{"text", ""}}}};
    const auto read = [&](const char* language) {
        return readCourse({"course.json", writeJson(structure, false)},
                          {{"en.json", writeJson(english, false)}, {"es.json", writeJson(spanish, false)}},
                          language)
            .course;
    };
    const auto es = read("es");
    REQUIRE(es);
    CHECK(es->language() == "es");
    CHECK(es->title("saw") == "Sierra");
    CHECK(es->label("saw") == "Sierra");  // better than the English label
    CHECK(es->text("saw") == "It cuts."); // not said in Spanish
    CHECK(es->note("saw") == "When wood is long.");
    CHECK(es->title("hammer") == "Hammer"); // said, but empty
    CHECK(es->text("hammer") == "It hits.");
    CHECK(es->title("one.plan") == "Words of one.plan"); // a title falls back to the text
    CHECK(es->optionLabel("one.form.colour", "red") == "rojo");
    CHECK(es->optionLabel("one.form.colour", "blue-green") == "verdiazul");
    CHECK(es->text("no.such.id").empty());
    const auto unknown = read("fr");
    REQUIRE(unknown);
    CHECK(unknown->language() == "en");
    CHECK(unknown->title("saw") == "Saw");
    CHECK(unknown->label("saw") == "S");
}

TEST_CASE("kinds, pages and columns have their names") {
    for (const char* name : {"heading",   "text",  "prompt", "question", "approach", "item",      "role",
                             "step",      "table", "link",   "guidance", "longText", "shortText", "check",
                             "statement", "none",  "date",   "choice",   "actions",  "questions", "series"}) {
        INFO(name);
        const auto kind = blockKindFrom(name);
        REQUIRE(kind);
        CHECK(nameOf(*kind) == name);
    }
    CHECK_FALSE(blockKindFrom("Heading"));
    CHECK_FALSE(blockKindFrom(""));
    for (const char* name :
         {"reading", "form", "reflection", "steps", "diagnostic", "plan", "live", "pdsa", "library"}) {
        INFO(name);
        const auto kind = pageKindFrom(name);
        REQUIRE(kind);
        CHECK(nameOf(*kind) == name);
    }
    CHECK_FALSE(pageKindFrom("page"));
    CHECK(nameOf(FieldKind::LongText) == "long text");
    CHECK(nameOf(FieldKind::ShortText) == "short text");
    CHECK(nameOf(FieldKind::Check) == "check");
    CHECK(nameOf(FieldKind::Date) == "date");
    CHECK(nameOf(FieldKind::Choice) == "choice");
    CHECK(nameOf(FieldKind::Reference) == "reference");
    CHECK(nameOf(FieldKind::Number) == "number");
    CHECK(nameOf(FieldKind::Order) == "order");
    CHECK(columnsOf(BlockKind::Heading).empty());
    CHECK(columnWordsOf(BlockKind::Actions) == "actions");
    CHECK(columnWordsOf(BlockKind::Heading).empty());
    CHECK(isRowId("r1"));
    CHECK(isRowId("abcdefghij27"));
    for (const char* id :
         {"", "r", "r0", "r6", "r10", "R1", "abcdefghij2", "abcdefghij277", "abcdefghij28", "Abcdefghij27"})
        CHECK_FALSE(isRowId(id));
}
