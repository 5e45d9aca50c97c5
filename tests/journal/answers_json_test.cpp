// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_course.h"
#include "journal/answers_json.h"
#include "journal/rows.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/hard_text.h"
#include "support/small_course.h"

using namespace waymark;
using namespace waymark::test;

namespace {

struct Writing {
    FixedClock clock;
    Journal journal;
    Recorder recorder{journal, clock, randomUuid()};

    explicit Writing(std::shared_ptr<const Course> course = smallCourse())
        : journal(std::move(course), randomUuid()) {}
    void write(const std::string& field, const std::string& value) {
        INFO(field);
        REQUIRE(recorder.set(FieldId(field), value));
    }
};

std::map<std::string, std::string> answersOf(const Journal& journal) {
    std::map<std::string, std::string> answers;
    for (const auto& [field, answer] : journal.answers())
        if (!answer.value.empty())
            answers[field.str()] = answer.value;
    return answers;
}

std::vector<std::string> reasons(Writing& w, const std::string& text) {
    std::vector<std::string> sentences;
    for (const auto& error : importAnswers(w.recorder, text))
        sentences.push_back(error.message);
    return sentences;
}

} // namespace

TEST_CASE("every check stands in the answers, and of the other fields those filled in") {
    Writing w;
    w.write("one.form.story", "Once");
    w.write("one.diagnostic.b", "true");
    w.write("one.form.colour", "red");
    w.write("one.plan.actions.r2.who", "Amara");
    w.write("two.pdsa.series.r1.value", "3");
    w.write("one.form.name", "x");
    w.write("one.form.name", ""); // emptied again
    w.write("one.questions.abcdefghij27.text", "Who?");
    const auto answers = answersJson(w.journal);
    Json expected = Json::object();
    expected["one.form.story"] = "Once";
    expected["one.form.colour"] = "red";
    expected["one.form.agreed"] = false;
    expected["one.diagnostic.a"] = false;
    expected["one.diagnostic.b"] = true;
    expected["one.diagnostic.none"] = false;
    expected["one.plan.done"] = false;
    // A row as it stands, then the five that every table has in its file.
    expected["one.questions.abcdefghij27.text"] = "Who?";
    expected["one.questions.abcdefghij27.answered"] = false;
    for (const char* row : {"r1", "r2", "r3", "r4", "r5"})
        expected[std::string("one.questions.") + row + ".answered"] = false;
    for (const char* row : {"r1", "r2", "r3", "r4", "r5"}) {
        if (std::string(row) == "r2")
            expected["one.plan.actions.r2.who"] = "Amara";
        expected[std::string("one.plan.actions.") + row + ".done"] = false;
    }
    for (const char* statement : {"two.diagnostic.a", "two.diagnostic.b", "two.diagnostic.c"})
        expected[statement] = false;
    expected["two.pdsa.series.r1.value"] = "3";
    CHECK(answers.dump(1) == expected.dump(1)); // in reading order as well
}

TEST_CASE("one answer: a check is true or false, another one text or null") {
    Writing w;
    const auto one = [&](const char* field) {
        return answerJson(w.journal, *w.journal.course().field(FieldId(field))).dump();
    };
    CHECK(one("one.form.name") == "null");
    CHECK(one("one.form.agreed") == "false");
    CHECK(one("one.plan.actions.r1.done") == "false");
    CHECK(one("one.plan.actions.order") == "null");
    w.write("one.form.name", "\"true\"");
    w.write("one.form.agreed", "true");
    CHECK(one("one.form.name") == R"("\"true\"")");
    CHECK(one("one.form.agreed") == "true");
}

TEST_CASE("an answer whose question is gone stays in sight") {
    Writing w;
    w.journal.restore(FieldId("one.old.question"), {"asked earlier", {1, Uuid{}}}, 0);
    w.journal.restore(FieldId("one.old.empty"), {"", {2, Uuid{}}}, 0);
    const auto answers = answersJson(w.journal);
    CHECK(answers.at("one.old.question") == "asked earlier");
    CHECK_FALSE(answers.contains("one.old.empty"));
}

TEST_CASE("the journal as JSON names its course and itself") {
    Writing w;
    const auto json = journalJson(w.journal);
    CHECK(json.at("waymark") == 1);
    CHECK(json.at("course") == "small");
    CHECK(json.at("identity") == hex(w.journal.identity()));
    CHECK(json.at("answers") == answersJson(w.journal));
}

TEST_CASE("hard text comes back to the code point, in either form") {
    std::vector<FieldId> texts;
    const auto course = foundationsCourse();
    for (const auto& field : course->fields())
        if (isText(field.kind))
            texts.push_back(field.id);
    REQUIRE(texts.size() > hardTexts().size());
    Writing from(foundationsCourse());
    std::size_t next = 0;
    for (const auto& text : hardTexts())
        from.write(texts[next++].str(), text);
    from.write(texts[next++].str(), longText());
    from.write("part2.diagnostic.c", "true");
    from.write("part3.diagnostic.none", "true");
    from.write("part1.steps.step2.rating", "refresh");
    from.write("part5.pdsa.study.series.r1.value", "41,5 %");
    from.write("part5.pdsa.act.next", "when it rains");
    for (int i = 0; i < 3; ++i)
        from.write(cell("part2.questions", addRow(from.recorder, "part2.questions").value(), "text").str(),
                   "Who?");
    REQUIRE(moveRow(from.recorder, "part2.plan.actions", "r5", 0));
    from.write("part2.plan.actions.r5.from", "part2.diagnostic.c");

    const auto forms = {journalJson(from.journal), answersJson(from.journal)};
    for (const auto& form : forms) {
        for (const bool indented : {true, false}) {
            Writing to(foundationsCourse());
            const auto identity = to.journal.identity();
            CHECK(reasons(to, writeJson(form, indented)).empty());
            CHECK(answersOf(to.journal) == answersOf(from.journal));
            CHECK(to.journal.rows("part2.plan.actions") == from.journal.rows("part2.plan.actions"));
            CHECK(to.journal.rows("part2.questions") == from.journal.rows("part2.questions"));
            CHECK(to.journal.identity() == identity); // the target stays who it is
            CHECK(answersJson(to.journal) == answersJson(from.journal));
            (void)to.recorder.take();
            CHECK(reasons(to, writeJson(form, indented)).empty());
            CHECK_FALSE(to.recorder.hasPending()); // a second time changes nothing
        }
    }
}

TEST_CASE("the sample journal's answers are accepted whole, in each language") {
    Writing english(foundationsCourse());
    CHECK(reasons(english, std::string(sampleAnswers())).empty());
    CHECK(answersOf(english.journal).size() > 100);
    Writing spanish(foundationsCourse());
    CHECK(reasons(spanish, std::string(sampleAnswers("es"))).empty());
    CHECK(answersOf(spanish.journal).size() == answersOf(english.journal).size());
    CHECK(spanish.journal.value(FieldId("part2.foundation.response")) !=
          english.journal.value(FieldId("part2.foundation.response")));
    CHECK(sampleAnswers("de") == sampleAnswers("en"));
}

TEST_CASE("import clears with null, an empty text or false, and leaves the rest alone") {
    Writing w;
    w.write("one.form.name", "a");
    w.write("one.form.story", "b");
    w.write("one.form.agreed", "true");
    w.write("one.form.colour", "red");
    w.write("one.form.day", "May");
    CHECK(
        reasons(
            w,
            R"({"one.form.name": null, "one.form.story": "", "one.form.agreed": false, "one.form.colour": null})")
            .empty());
    CHECK(answersOf(w.journal) == std::map<std::string, std::string>{{"one.form.day", "May"}});
    CHECK(reasons(w, "{}").empty());
    CHECK(reasons(w, R"({"two.pdsa.series.r1.value": 41.5, "one.form.agreed": null})").empty());
    CHECK(w.journal.value(FieldId("two.pdsa.series.r1.value")) == "41.5");
}

TEST_CASE("an import is one group") {
    Writing w;
    CHECK(reasons(w, R"({"one.form.name": "a", "one.diagnostic.a": true, "one.form.story": "b"})").empty());
    const auto changes = w.recorder.take();
    REQUIRE(changes.size() == 3);
    for (const auto& change : changes)
        CHECK(change.group == changes[0].group);
}

TEST_CASE("an import with faults changes nothing, and every reason is told") {
    Writing w;
    w.write("one.form.name", "before");
    (void)w.recorder.take();
    const auto found = reasons(w, R"({
        "one.form.name": "after",
        "one.form.nam": "x",
        "one.form.agreed": "yes",
        "one.form.story": 7,
        "one.form.colour": "green",
        "one.diagnostic.a": 1,
        "one.plan.actions.r1.from": "axe",
        "one.plan.actions.order": "r1 r1",
        "two.pdsa.series.r1.value": true,
        "one.form.heading": "x",
        "one.questions.r1.text": ["x"]
    })");
    const std::vector<std::vector<const char*>> expected = {
        {"\"one.form.nam\"", "no field"},
        {"one.form.agreed", "true or false", "\"yes\""},
        {"one.form.story", "a text", "not 7"},
        {"one.form.colour", "\"green\""},
        {"one.diagnostic.a", "true or false", "not 1"},
        {"one.plan.actions.r1.from", "\"axe\""},
        {"one.plan.actions.order"},
        {"two.pdsa.series.r1.value", "not true"},
        {"\"one.form.heading\"", "no field"},
        {"one.questions.r1.text", "[\"x\"]"},
    };
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        for (const char* words : expected[i])
            CHECK_THAT(found[i], containsText(words));
    CHECK(w.journal.value(FieldId("one.form.name")) == "before");
    CHECK(w.journal.answers().size() == 1);
    CHECK_FALSE(w.recorder.hasPending());
}

TEST_CASE("a long wrong value is cut between characters") {
    Writing w;
    std::string text = "[\"";
    for (int i = 0; i < 200; ++i)
        text += "é";
    const auto found = reasons(w, R"({"one.form.agreed": )" + text + R"("]})");
    REQUIRE(found.size() == 1);
    CHECK(found[0].size() < 200);
    CHECK_THAT(found[0], containsText("é…"));
}

TEST_CASE("an import that ticks what excludes each other is refused, one that changes its mind is not") {
    Writing w;
    const auto found =
        reasons(w, R"({"one.diagnostic.a": true, "one.diagnostic.b": false, "one.diagnostic.none": true})");
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0], containsText("one.diagnostic.none and one.diagnostic.a exclude each other"));
    CHECK(w.journal.answers().empty());
    w.write("one.diagnostic.a", "true");
    CHECK(reasons(w, R"({"one.diagnostic.none": true, "one.diagnostic.a": false})").empty());
    CHECK(w.journal.checked(FieldId("one.diagnostic.none")));
    CHECK(w.journal.selection().empty());
    CHECK(reasons(w, R"({"one.diagnostic.b": true})").empty());
    CHECK_FALSE(w.journal.checked(FieldId("one.diagnostic.none")));
}

TEST_CASE("what is no set of answers is refused") {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"", "not well-formed"},
        {"[]", "one object"},
        {"\"x\"", "one object"},
        {"{\"one.form.name\": \"a\", \"one.form.name\": \"b\"}", "stands twice"},
        {"{\"one.form.name\": \"\xFF\"}", "not well-formed"},
        {"{\"one.form.name\": \"a\\u0000b\"}", "NUL"},
        {"{\"waymark\": 2, \"course\": \"small\", \"answers\": {}}", "newer Waymark"},
        {"{\"waymark\": 1, \"course\": \"large\", \"answers\": {}}", "another course"},
        {"{\"waymark\": 1, \"answers\": {}}", "another course"},
        {"{\"waymark\": 1, \"course\": \"small\"}", "\"answers\" are missing"},
        {"{\"waymark\": 1, \"course\": \"small\", \"answers\": []}", "\"answers\" are missing"},
    };
    for (const auto& [text, reason] : rows) {
        Writing w;
        INFO(text);
        const auto found = reasons(w, text);
        REQUIRE(found.size() == 1);
        CHECK_THAT(found[0], containsText(reason));
        CHECK(w.journal.answers().empty());
    }
}
