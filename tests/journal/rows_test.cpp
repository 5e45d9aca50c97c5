// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rows.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <clocale>
#include <set>

using namespace waymark;
using namespace waymark::test;

namespace {

constexpr auto actions = "one.plan.actions";
constexpr auto questions = "one.questions";
constexpr auto series = "two.pdsa.series";

using Rows = std::vector<std::string>;

struct Writing {
    FixedClock clock;
    Journal journal{smallCourse()};
    Recorder recorder{journal, clock, randomUuid()};

    void write(const char* table, const std::string& row, const char* column, const std::string& value) {
        REQUIRE(recorder.set(cell(table, row, column), value));
    }
};

const Rows five = {"r1", "r2", "r3", "r4", "r5"};

} // namespace

TEST_CASE("an action table begins with five rows, the others with none") {
    Writing w;
    CHECK(w.journal.rows(actions) == five);
    CHECK(w.journal.rows(questions).empty());
    CHECK(w.journal.rows(series).empty());
    CHECK(w.journal.rows("no.such.table").empty());
}

TEST_CASE("rows are added at the end and keep their ids") {
    Writing w;
    const auto added = addRow(w.recorder, actions);
    REQUIRE(added);
    CHECK(added.value().size() == 12);
    auto expected = five;
    expected.push_back(added.value());
    CHECK(w.journal.rows(actions) == expected);
    const auto question = addRow(w.recorder, questions);
    REQUIRE(question);
    CHECK(w.journal.rows(questions) == Rows{question.value()});
    w.write(questions, question.value(), "text", "Who else?");
    CHECK(w.journal.rows(questions) == Rows{question.value()});
    CHECK_FALSE(addRow(w.recorder, "one.form.name"));
    CHECK_FALSE(addRow(w.recorder, "nothing"));
    std::set<std::string> ids;
    for (int i = 0; i < 50; ++i)
        ids.insert(addRow(w.recorder, actions).value());
    CHECK(ids.size() == 50);
    CHECK(w.journal.rows(actions).size() == 56);
}

TEST_CASE("a row that is removed is gone, with all its words, in one go") {
    Writing w;
    w.write(actions, "r2", "who", "Amara");
    w.write(actions, "r2", "done", "true");
    w.write(actions, "r4", "who", "Teo");
    (void)w.recorder.take();
    REQUIRE(removeRow(w.recorder, actions, "r2"));
    CHECK(w.journal.rows(actions) == Rows{"r1", "r3", "r4", "r5"});
    CHECK(w.journal.value(cell(actions, "r2", "who")).empty());
    CHECK(w.journal.value(cell(actions, "r4", "who")) == "Teo");
    const auto changes = w.recorder.take();
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].group == changes[1].group);
    CHECK(changes[0].group == changes[2].group);
    const auto again = removeRow(w.recorder, actions, "r2");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::UnknownField);
    CHECK_FALSE(removeRow(w.recorder, "nothing", "r1"));
}

TEST_CASE("when the last action goes, an empty one takes its place") {
    Writing w;
    for (const auto& row : five)
        REQUIRE(removeRow(w.recorder, actions, row));
    const auto rows = w.journal.rows(actions);
    REQUIRE(rows.size() == 1); // not the first five again
    CHECK(rows[0].size() == 12);
    CHECK(isEmptyRow(w.journal, actions, rows[0]));
}

TEST_CASE("when the last question or the last day goes, none is left") {
    for (const auto& table : {questions, series}) {
        Writing w;
        w.write(table, "r1", table == questions ? "text" : "value", "1");
        REQUIRE(removeRow(w.recorder, table, "r1"));
        CHECK(w.journal.rows(table).empty());
    }
}

TEST_CASE("rows move and keep what is in them") {
    Writing w;
    w.write(actions, "r1", "who", "Amara");
    REQUIRE(moveRow(w.recorder, actions, "r1", 3));
    CHECK(w.journal.rows(actions) == Rows{"r2", "r3", "r4", "r1", "r5"});
    REQUIRE(moveRow(w.recorder, actions, "r5", 0));
    CHECK(w.journal.rows(actions) == Rows{"r5", "r2", "r3", "r4", "r1"});
    REQUIRE(moveRow(w.recorder, actions, "r2", 99)); // past the end is the end
    CHECK(w.journal.rows(actions) == Rows{"r5", "r3", "r4", "r1", "r2"});
    (void)w.recorder.take();
    REQUIRE(moveRow(w.recorder, actions, "r2", 4)); // where it is
    CHECK_FALSE(w.recorder.hasPending());
    CHECK_FALSE(moveRow(w.recorder, actions, "r9", 0));
    CHECK(actionsOf(w.journal, actions).at(0).who == "Amara");
}

TEST_CASE("what is written in a row is never hidden, whatever the order says") {
    Writing w;
    w.write(actions, "r3", "what", "Ask");
    w.write(actions, "abcdefghij27", "done", "true");
    REQUIRE(w.recorder.set(orderField(actions), "r5 r1"));
    CHECK(w.journal.rows(actions) == Rows{"r5", "r1", "abcdefghij27", "r3"});
    w.write(questions, "r2", "answer", "Yes");
    CHECK(w.journal.rows(questions) == Rows{"r2"});
    w.write(questions, "r2", "answer", "");
    CHECK(w.journal.rows(questions).empty());
    // An order that a stranger wrote: ids that are none, and one twice.
    w.journal.restore(orderField(series), {"r1 x r1  r2", {900, Uuid{}}}, 0);
    CHECK(w.journal.rows(series) == Rows{"r1", "r2"});
}

TEST_CASE("actions as they are meant") {
    Writing w;
    w.write(actions, "r2", "who", "Amara");
    w.write(actions, "r2", "what", "Ask the families");
    w.write(actions, "r2", "when", "2026-04-02");
    w.write(actions, "r2", "from", "saw");
    w.write(actions, "r4", "when", "before May");
    w.write(actions, "r4", "done", "true");
    w.write(actions, "r5", "who", " ");
    w.write(actions, "r5", "what", "x");
    w.write(actions, "r5", "when", "y");
    const auto rows = actionsOf(w.journal);
    REQUIRE(rows.size() == 3); // those with something in them
    CHECK(rows[0].row == "r2");
    CHECK(rows[0].table == actions);
    CHECK(rows[0].part == 1);
    CHECK(rows[0].date == parseIsoDate("2026-04-02"));
    CHECK_FALSE(rows[0].done);
    CHECK(rows[0].from == "saw");
    CHECK(rows[0].complete());
    CHECK(rows[1].done);
    CHECK_FALSE(rows[1].date);
    CHECK(rows[1].when == "before May");
    CHECK_FALSE(rows[1].complete());
    CHECK_FALSE(rows[2].complete()); // a space is nobody
    CHECK(actionsOf(w.journal, questions).empty());
}

TEST_CASE("actions by date, those without one last, the rest as they stood") {
    std::vector<ActionRow> rows(5);
    const char* days[] = {"", "2026-05-01", "soon", "2026-04-01", "2026-05-01"};
    for (std::size_t i = 0; i < 5; ++i) {
        rows[i].row = std::to_string(i);
        rows[i].when = days[i];
        rows[i].date = parseIsoDate(days[i]);
    }
    std::string order;
    for (const auto& row : byDate(rows))
        order += row.row;
    CHECK(order == "31402");
}

TEST_CASE("questions as they are meant") {
    Writing w;
    w.write(questions, "r1", "text", "Who else?");
    w.write(questions, "r1", "answered", "true");
    w.write(questions, "r1", "answer", "The school.");
    w.write(questions, "r1", "source", "one.plan");
    const auto rows = questionsOf(w.journal);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].text == "Who else?");
    CHECK(rows[0].answered);
    CHECK(rows[0].answer == "The school.");
    CHECK(rows[0].source == "one.plan");
    CHECK(rows[0].part == 1);
}

TEST_CASE("numbers of a series, in any locale") {
    const std::vector<std::pair<const char*, std::optional<double>>> rows = {
        {"41", 41.0},
        {" 41.5 % ", 41.5},
        {"41,5", 41.5},
        {"-3", -3.0},
        {"+2.5", 2.5},
        {"1e3", 1000.0},
        {".5", 0.5},
        {"0,125", 0.125},
        {"1,200", 1200.0},
        {"12,345,678.9", 12345678.9},
        {"-1,200", -1200.0},
        {"1.200", 1.2},
        {"12,34", 12.34},
        {"1234,567", 1234.567},
        {"", std::nullopt},
        {"%", std::nullopt},
        {"about 40", std::nullopt},
        {"1 200", std::nullopt},
        {"5-3", std::nullopt},
        {"1,2,3", std::nullopt},
        {"1.2.3", std::nullopt},
        {"nan", std::nullopt},
        {"inf", std::nullopt},
        {"0x10", std::nullopt},
        {"1e999", std::nullopt},
        {"-", std::nullopt},
        {"+-1", std::nullopt},
    };
    for (const char* locale : {"C", "de_DE.UTF-8"}) {
        std::setlocale(LC_ALL, locale); // stays as it is where the locale is not installed
        for (const auto& [text, expected] : rows) {
            Writing w;
            w.write(series, "r1", "date", "2026-03-01");
            w.write(series, "r1", "value", text);
            const auto points = seriesOf(w.journal, series);
            INFO(text);
            REQUIRE(points.size() == 1);
            CHECK(points[0].value.has_value() == expected.has_value());
            if (points[0].value)
                CHECK(points[0].value->toDouble() == expected);
            CHECK(points[0].valueText == text);
            CHECK(points[0].date == parseIsoDate("2026-03-01"));
        }
    }
    std::setlocale(LC_ALL, "C");
}
