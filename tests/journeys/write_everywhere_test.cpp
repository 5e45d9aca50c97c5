// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "store/journal_file.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/growing_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

struct Written {
    const char* place;
    const char* field;
    const char* words;
};

// Every text of the course that has a box of its own, with something hard to keep in some of them.
const Written texts[] = {
    {"journal", "journal.owner.name", "Ada Example"},
    {"journal", "journal.partnership", "The Made-up Partnership"},
    {"journal", "journal.place", "Nowhere"},
    {"journal", "journal.outcome", "Children arrive in time"},
    {"part1.roles", "part1.roles.response", "We book the rooms and send the notes."},
    {"part1.steps", "part1.steps.response", "Step 2 could use a refresh."},
    {"part1.goals", "part1.goals.response", "Preguntar primero: ¿qué les hace falta a las niñas?"},
    {"part1.live", "part1.live.notes", "Somebody said: we never asked."},
    {"part2.foundation", "part2.foundation.response", "We stand at the beginning."},
    {"part2.plan", "part2.plan.questions", "How small is too small?"},
    {"part2.live", "part2.live.notes", "Notes of the second meeting"},
    {"part3.plan", "part3.plan.questions", "Who confirms a factor?"},
    {"part3.live", "part3.live.notes", "Notes of the third"},
    {"part4.plan", "part4.plan.questions", "How many strategies at once?"},
    {"part4.live", "part4.live.notes", "Notes of the fourth"},
    {"part5.pdsa", "part5.pdsa.plan.who", "Two drivers"},
    {"part5.pdsa", "part5.pdsa.plan.what", "Call at six"},
    {"part5.pdsa", "part5.pdsa.plan.when", "Monday"},
    {"part5.pdsa", "part5.pdsa.plan.data", "Calls answered"},
    {"part5.pdsa", "part5.pdsa.plan.prediction", "Half of them"},
    {"part5.pdsa", "part5.pdsa.do.response", "Five of nine answered."},
    {"part5.pdsa", "part5.pdsa.study.response", "More than we thought."},
    {"part5.pdsa", "part5.pdsa.act.response", "Once more, with texts."},
    {"part5.live", "part5.live.notes", "Notes of the last"},
};

const char* const ticks[][2] = {
    {"part2.diagnostic", "part2.diagnostic.a"},  {"part2.diagnostic", "part2.diagnostic.e"},
    {"part3.diagnostic", "part3.diagnostic.b"},  {"part4.diagnostic", "part4.diagnostic.d"},
    {"part2.plan", "part2.plan.resources.done"}, {"part3.plan", "part3.plan.resources.done"},
    {"part4.plan", "part4.plan.resources.done"},
};

} // namespace

TEST_CASE("what is written in every section is there after closing and opening again") {
    RealWindow real;
    const auto path = real.openNew();
    for (const auto& written : texts) {
        INFO(written.field);
        real.go(written.place);
        real.type(written.field, QString::fromUtf8(written.words));
        CHECK(real.answer(written.field) == QString::fromUtf8(written.words));
    }
    for (const auto& [place, field] : ticks) {
        INFO(field);
        real.go(place);
        real.click(real.control(field));
        CHECK(real.answer(field) == QStringLiteral("true"));
    }
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(path));
    for (const auto& written : texts) {
        INFO(written.field);
        CHECK(real.answer(written.field) == QString::fromUtf8(written.words));
        real.go(written.place);
        auto* editor = qobject_cast<GrowingEditor*>(real.control(written.field));
        REQUIRE(editor != nullptr);
        CHECK(editor->plainText() == QString::fromUtf8(written.words));
    }
    for (const auto& [place, field] : ticks) {
        INFO(field);
        real.go(place);
        auto* row = qobject_cast<CheckRow*>(real.control(field));
        REQUIRE(row != nullptr);
        CHECK(row->isChecked());
    }
    // What another program reads is what the window showed.
    auto stored = readJournal(pathOf(path));
    REQUIRE(stored.ok());
    for (const auto& written : texts)
        CHECK(stored->journal.value(FieldId(written.field)) == written.words);
}

TEST_CASE("a tick shows its guidance with the reason, and None clears the ticks") {
    RealWindow real;
    real.openNew();
    real.go("part2.diagnostic");
    const auto guidance = [&](const char* id) {
        return real.window().page()->findChild<QWidget*>(QLatin1String(id));
    };
    const auto visible = [&](const char* id) { return guidance(id) && guidance(id)->isVisible(); };
    CHECK_FALSE(visible("part2.guidance.step1"));
    real.click(real.control("part2.diagnostic.c"));
    CHECK(visible("part2.guidance.step1"));
    CHECK_FALSE(visible("part2.guidance.step2"));
    real.click(real.control("part2.diagnostic.d"));
    CHECK(visible("part2.guidance.step2"));
    real.click(real.control("part2.diagnostic.none"));
    CHECK(real.answer("part2.diagnostic.none") == QStringLiteral("true"));
    CHECK(real.answer("part2.diagnostic.c").isEmpty());
    CHECK_FALSE(visible("part2.guidance.step1"));
    CHECK_FALSE(visible("part2.guidance.step2"));
    real.click(real.control("part2.diagnostic.a"));
    CHECK(real.answer("part2.diagnostic.none").isEmpty());
}

TEST_CASE("the keyboard alone ticks a statement and writes an answer") {
    RealWindow real;
    real.openNew();
    real.go("part3.diagnostic");
    real.control("part3.diagnostic.a")->setFocus();
    real.press(Qt::Key_Space);
    CHECK(real.answer("part3.diagnostic.a") == QStringLiteral("true"));
    real.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == real.control("part3.diagnostic.b"));
    real.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(real.window().page()->place() == QStringLiteral("part1.roles"));
    real.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() != nullptr);
    real.go("part1.goals");
    real.window().page()->focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("by keys"));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("by keys"));
    // Tab leaves an editor instead of writing itself into it.
    real.press(Qt::Key_Tab);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("by keys"));
}

TEST_CASE("actions are written in the table, wander to the pages that gather them, and come back") {
    RealWindow real;
    const auto path = real.openNew();
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.who"), "Ada").ok());
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Ask three families").ok());
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.when"), "2026-03-19").ok());
    const auto row = real.session().addRow("part2.plan.actions");
    REQUIRE(row.ok());
    REQUIRE(real.session().set(cell("part2.plan.actions", row.value(), "what"), "A sixth row").ok());
    real.go("part2.plan");
    auto* table = real.window().page()->findChild<QAbstractItemView*>();
    REQUIRE(table != nullptr);
    CHECK(table->model()->rowCount() >= 6);
    real.go("actions");
    real.go("overview");
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(path));
    CHECK(real.answer("part2.plan.actions.r1.what") == QStringLiteral("Ask three families"));
    CHECK(real.session().journal().value(cell("part2.plan.actions", row.value(), "what")) == "A sixth row");
}

TEST_CASE("every page opens with the sample, and every field that is not of a table has a control") {
    RealWindow real;
    real.openSample();
    const auto& course = real.session().course();
    for (const auto& part : course.parts())
        for (const auto& section : part.sections) {
            INFO(section.id);
            real.go(section.id.c_str());
            for (const auto& field : course.fields()) {
                if (field.section != section.id || !field.row.empty())
                    continue;
                INFO(field.id.str());
                CHECK(real.window().page()->showField(field.id));
            }
        }
    for (const char* place : {"overview", "actions", "questions"})
        real.go(place);
}
