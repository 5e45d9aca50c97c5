// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/taken_out.h"
#include "store/journal_file.h"
#include "ui/pages/page.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/taken_out_dialog.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace waymark;
using namespace waymark::ui;

namespace {

/// Writes two versions, one after the other, as two visits would.
void writeTwice(RealWindow& real, const char* field, const char* first, const char* second) {
    for (const char* words : {first, second}) {
        REQUIRE(real.session().set(FieldId(field), words));
        real.session().leave();
    }
}

/// Ctrl+Shift+H, then the version before, then "Bring this back". What the window showed of that version.
QString bringBackBefore(RealWindow& real) {
    QApplication::setActiveWindow(&real.window()); // no window manager does it after a dialog
    QString words;
    bool opened = false;
    QTimer::singleShot(0, &real.window(), [&] {
        auto* dialog = qobject_cast<HistoryDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        opened = true;
        words = dialog->findChild<QTextEdit*>()->toPlainText();
        dialog->accept();
    });
    real.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(opened);
    return words;
}

} // namespace

TEST_CASE("an earlier version of an answer comes back", "[versions]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    writeTwice(real, "part1.goals.response", "the first words", "other words");
    REQUIRE(real.window().page()->showField(FieldId("part1.goals.response")));
    CHECK(bringBackBefore(real).contains(QStringLiteral("first")));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("the first words"));
}

TEST_CASE("an earlier version of a cell of the plan comes back, written in or not", "[versions]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    writeTwice(real, "part2.plan.actions.r2.what", "Call the school", "Call the clinic");
    REQUIRE(real.window().page()->showField(FieldId("part2.plan.actions.r2.what")));
    CHECK(bringBackBefore(real).contains(QStringLiteral("school")));
    CHECK(real.answer("part2.plan.actions.r2.what") == QStringLiteral("Call the school"));
    // With the cell closed, and only the cursor on it.
    REQUIRE(real.window().page()->showField(FieldId("part2.plan.actions.r2.what")));
    real.press(Qt::Key_Escape);
    CHECK(bringBackBefore(real).contains(QStringLiteral("clinic")));
    CHECK(real.answer("part2.plan.actions.r2.what") == QStringLiteral("Call the clinic"));
}

TEST_CASE("an earlier day of a cell is shown as people write it, and comes back as a day", "[versions]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    writeTwice(real, "part2.plan.actions.r1.when", "2031-03-19", "2031-04-20");
    REQUIRE(real.window().page()->showField(FieldId("part2.plan.actions.r1.when")));
    const auto shown = bringBackBefore(real); // what went and what came, word by word
    CHECK(shown.contains(QStringLiteral("Mar")));
    CHECK_FALSE(shown.contains(QStringLiteral("2031-03-19")));
    CHECK(real.answer("part2.plan.actions.r1.when") == QStringLiteral("2031-03-19"));
}

TEST_CASE("a cell of a series and a field for a day have earlier versions too", "[versions]") {
    RealWindow real;
    real.openNew();
    real.go("part5.pdsa");
    const auto& course = real.session().course();
    const Block* series = nullptr;
    for (const auto* table : course.tables())
        if (table->kind == BlockKind::Series && course.sectionOf(table->id)->id == "part5.pdsa")
            series = table;
    REQUIRE(series);
    const auto value = series->id + ".r1.value";
    writeTwice(real, value.c_str(), "17", "18");
    REQUIRE(real.window().page()->showField(FieldId(value)));
    CHECK(bringBackBefore(real).contains(QStringLiteral("17")));
    CHECK(real.answer(value.c_str()) == QStringLiteral("17"));

    real.go("journal");
    writeTwice(real, "journal.started", "2026-01-22", "2026-01-23");
    REQUIRE(real.window().page()->showField(FieldId("journal.started")));
    CHECK(bringBackBefore(real).contains(QStringLiteral("22")));
    CHECK(real.answer("journal.started") == QStringLiteral("2026-01-22"));
}

TEST_CASE("where nothing is written there is nothing to bring back, and no window opens", "[versions]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    REQUIRE(real.window().page()->showField(FieldId("part1.goals.response")));
    real.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("an answer of a worksheet and a cell of its table have earlier versions too", "[versions]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("iceberg")).value();
    const auto row = real.session().addRow(sheet + ".structures").value();
    real.go(sheet.c_str());
    for (const auto& field : {sheet + ".event", sheet + ".structures." + row + ".what"}) {
        INFO(field);
        writeTwice(real, field.c_str(), "the first words", "other words");
        REQUIRE(QTest::qWaitFor([&] { return real.window().page()->showField(FieldId(field)); }, 3000));
        CHECK(bringBackBefore(real).contains(QStringLiteral("first")));
        CHECK(real.answer(field.c_str()) == QStringLiteral("the first words"));
    }
}

TEST_CASE("what was taken out comes back another day, from its own list", "[taken-out]") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("part2.plan");
    REQUIRE(real.session().set(FieldId("part2.questions.r1.text"), "How small is small?"));
    const auto sheet = real.session().addSheet(ToolId("iceberg"), "Mornings");
    REQUIRE(sheet.ok());
    REQUIRE(real.session().set(FieldId(sheet.value() + ".event"), "Late again"));
    real.session().leave();
    REQUIRE(real.session().removeRow("part2.questions", "r1"));
    real.session().leave();
    REQUIRE(real.session().removeSheet(sheet.value()));
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(path));
    const auto choose = [&](const QString& title, TakenOutDialog::Choice choice) {
        QTimer::singleShot(0, [&, choice] {
            auto* dialog = real.window().findChild<TakenOutDialog*>();
            REQUIRE(dialog);
            auto* list = dialog->findChild<QListWidget*>();
            const auto rows = list->findItems(title, Qt::MatchStartsWith);
            for (int i = 0; i < list->count(); ++i)
                UNSCOPED_INFO(utf8(list->item(i)->text()));
            CHECK(rows.size() == 1);
            list->setCurrentItem(rows.value(0));
            CHECK_FALSE(dialog->findChild<QTextEdit*>()->toPlainText().isEmpty());
            dialog->done(choice);
        });
        real.window().showTakenOut();
    };
    choose(QStringLiteral("How small is small?"), TakenOutDialog::BringBack);
    CHECK(real.answer("part2.questions.r1.text") == QStringLiteral("How small is small?"));
    CHECK(real.window().page()->place() == QStringLiteral("part2.plan"));
    choose(QStringLiteral("Systems iceberg: Mornings"), TakenOutDialog::BringBack);
    CHECK(real.window().page()->place() == qt(sheet.value()));
    CHECK(real.answer((sheet.value() + ".event").c_str()) == QStringLiteral("Late again"));
    CHECK(takenOut(real.session().journal(), readHistory(real.session().path()).value()).empty());
}
