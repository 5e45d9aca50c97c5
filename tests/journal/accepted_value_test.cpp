// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of field takes, and what it says where it does not.
#include "journal/recorder.h"
#include "support/catch.h"
#include "support/hard_text.h"
#include "support/small_course.h"

using namespace waymark;
using namespace waymark::test;

namespace {

struct Row {
    const char* field;
    std::string value;
    std::string kept;
};

struct Refusal {
    const char* field;
    std::string value;
    const char* reason;
};

Result<std::string> accept(const std::shared_ptr<const Course>& course, const char* field,
                           const std::string& value) {
    const Journal journal(course);
    const auto spec = journal.field(FieldId(field));
    REQUIRE(spec);
    return acceptedValue(journal, *spec, value);
}

} // namespace

TEST_CASE("values that suit a field are kept as they are handed in") {
    const auto course = smallCourse();
    const std::string every = "one.plan.actions.";
    const std::vector<Row> rows = {
        {"one.form.agreed", "true", "true"},
        {"one.form.agreed", "false", ""},
        {"one.form.agreed", "", ""},
        {"one.diagnostic.none", "true", "true"},
        {"one.plan.actions.r1.done", "false", ""},
        {"one.form.day", "2026-03-19", "2026-03-19"},
        {"one.form.day", "2024-02-29", "2024-02-29"},
        {"one.form.day", "before the end of May", "before the end of May"}, // kept as written
        {"one.form.day", "19/03/2026", "19/03/2026"},
        {"one.form.day", "", ""},
        {"one.plan.actions.r1.when", "next week", "next week"},
        {"one.form.colour", "red", "red"},
        {"one.form.colour", "blue-green", "blue-green"},
        {"one.form.colour", "", ""},
        {"two.pdsa.series.r1.value", "41.5 %", "41.5 %"},
        {"two.pdsa.series.r1.value", "about forty", "about forty"},
        {"one.plan.actions.r1.from", "one.diagnostic.a", "one.diagnostic.a"},          // a statement
        {"one.plan.actions.r1.from", "saw", "saw"},                                    // a tool
        {"one.plan.actions.r1.from", "one.plan", "one.plan"},                          // a section
        {"one.questions.r2.source", "one.questions.r1.text", "one.questions.r1.text"}, // a field
        {"one.plan.actions.r1.from", "", ""},
        {"one.plan.actions.order", "r3 r1 abcdefghij27", "r3 r1 abcdefghij27"},
        {"one.plan.actions.order", "r1", "r1"},
        {"one.plan.actions.order", "", ""},
        {"spelling.words", "Riverbend\nPDSA", "Riverbend\nPDSA"},
        {"language.one.form.story", "es", "es"},
        {"language.one.form.story", "zh-Hant-TW", "zh-Hant-TW"},
        {"language.one.plan.actions.r1.what", "", ""},
    };
    for (const auto& row : rows) {
        INFO(row.field << ": " << row.value);
        const auto accepted = accept(course, row.field, row.value);
        REQUIRE(accepted);
        CHECK(accepted.value() == row.kept);
    }
    for (const auto& text : hardTexts())
        for (const char* field : {"one.form.name", "one.form.story", "one.plan.actions.r1.what"})
            CHECK(accept(course, field, text).value() == text);
    CHECK(accept(course, "one.form.story", longText()).value() == longText());
}

TEST_CASE("every journal knows words of its own and the language of each text, and nothing else beside its "
          "course") {
    const Journal journal(smallCourse());
    CHECK(journal.field(FieldId("spelling.words"))->kind == FieldKind::LongText);
    CHECK(journal.field(FieldId("language.one.form.name"))->label ==
          journal.field(FieldId("one.form.name"))->label);
    for (const char* none :
         {"spelling", "spelling.other", "language", "language.", "language.one.form.agreed",
          "language.one.form.nothing", "language.language.one.form.name"}) {
        INFO(none);
        CHECK_FALSE(journal.field(FieldId(none)));
    }
}

TEST_CASE("values that do not suit a field are refused with the field and the reason") {
    const auto course = smallCourse();
    const std::vector<Refusal> rows = {
        {"one.form.agreed", "yes", "a check is true or false, not \"yes\""},
        {"one.form.agreed", "True", "a check is true or false"},
        {"one.form.agreed", "1", "a check is true or false"},
        {"one.diagnostic.a", " true", "a check is true or false"},
        {"one.form.colour", "green", "\"green\" is none of its choices: red, blue-green"},
        {"one.form.colour", "Red", "is none of its choices"},
        {"one.plan.actions.r1.from", "axe", "no statement, tool, section or field \"axe\""},
        {"one.plan.actions.order", "r1 r1", "different row ids"},
        {"one.plan.actions.order", "r1  r2", "different row ids"},
        {"one.plan.actions.order", "r1 r9", "different row ids"},
        {"one.plan.actions.order", " r1", "different row ids"},
        {"one.plan.actions.order", "r1,r2", "different row ids"},
        {"language.one.form.story", "e", "\"e\" is no language tag"},
        {"language.one.form.story", "../es", "is no language tag"},
        {"language.one.form.story", "es_MX", "is no language tag"},
        {"language.one.form.story", "12", "is no language tag"},
        {"one.form.name", "\xFF", "not UTF-8"},
        {"one.form.story", std::string("a\0b", 3), "NUL"},
        {"one.form.colour", "\xC3", "not UTF-8"},
    };
    for (const auto& row : rows) {
        INFO(row.field << ": " << row.value);
        const auto accepted = accept(course, row.field, row.value);
        REQUIRE_FALSE(accepted);
        CHECK(accepted.error().code == ErrorCode::BadValue);
        CHECK_THAT(accepted.error().message, containsText(row.field));
        CHECK_THAT(accepted.error().message, containsText(row.reason));
    }
}

TEST_CASE("a long value is not repeated whole where it is refused, and no character of it is cut") {
    const auto course = smallCourse();
    std::string value;
    for (int i = 0; i < 5000; ++i)
        value += "é";
    const auto refused = accept(course, "one.form.colour", value);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.size() < 300);
    CHECK_THAT(refused.error().message, containsText("é…\""));
}
