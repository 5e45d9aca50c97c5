// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/on_page.h"

#include "journal/rows.h"
#include "ui/blocks/action_table.h"
#include "ui/blocks/bring_back_bar.h"
#include "ui/blocks/series_table.h"
#include "ui/models/action_model.h"
#include "ui/models/series_model.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/in_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

TEST_CASE("Ctrl+Z takes back what was typed, and Ctrl+Shift+Z brings it again", "[undo]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("First thought"));
    real.session().leave();
    real.type("part1.goals.response", QStringLiteral(", second"));
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("First thought"));
    auto* editor = qobject_cast<GrowingEditor*>(real.control("part1.goals.response"));
    REQUIRE(editor);
    CHECK(editor->plainText() == QStringLiteral("First thought"));
    CHECK(editor->textCursor().atEnd());
    real.press(Qt::Key_Z, ctrl);
    CHECK(editor->plainText().isEmpty());
    real.press(Qt::Key_Z, ctrl); // nothing left: nothing happens
    real.press(Qt::Key_Z, ctrlShift);
    real.press(Qt::Key_Z, ctrlShift);
    CHECK(editor->plainText() == QStringLiteral("First thought, second"));
    CHECK(real.answer("part1.goals.response") == editor->plainText());
}

TEST_CASE("undo outlives leaving the page, and never reaches another one", "[undo]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("Goal"));
    real.go("part2.diagnostic");
    real.click(real.control("part2.diagnostic.c"));
    real.go("part1.goals");
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part1.goals.response").isEmpty());
    CHECK(real.answer("part2.diagnostic.c") == QStringLiteral("true"));
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part2.diagnostic.c") == QStringLiteral("true"));
    real.go("part2.diagnostic");
    real.press(Qt::Key_Z, ctrl);
    auto* row = qobject_cast<CheckRow*>(real.control("part2.diagnostic.c"));
    REQUIRE(row);
    CHECK_FALSE(row->isChecked());
    CHECK(QApplication::focusWidget() == row); // one sees where it was
    real.go("part1.goals");
    real.press(Qt::Key_Z, ctrlShift);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("Goal"));
}

TEST_CASE("an action that was written, moved and removed comes back by keys", "[undo]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Call the school"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r2.what"), "Ask the drivers"));
    REQUIRE(real.session().moveRow("part2.plan.actions", "r1", 1));
    REQUIRE(real.session().removeRow("part2.plan.actions", "r2"));
    const auto rows = [&] {
        QStringList what;
        for (const auto& row : actionsOf(real.session().journal(), "part2.plan.actions"))
            what.append(qt(row.what));
        return what;
    };
    CHECK(rows() == QStringList{QStringLiteral("Call the school")});
    real.press(Qt::Key_Z, ctrl);
    CHECK(rows() == QStringList{QStringLiteral("Ask the drivers"), QStringLiteral("Call the school")});
    real.press(Qt::Key_Z, ctrl);
    CHECK(rows() == QStringList{QStringLiteral("Call the school"), QStringLiteral("Ask the drivers")});
    real.press(Qt::Key_Z, ctrl);
    CHECK(rows() == QStringList{QStringLiteral("Call the school")});
    real.press(Qt::Key_Z, ctrlShift);
    CHECK(rows().size() == 2);
}

TEST_CASE("a row that the mouse dragged to another place goes back by keys", "[undo]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    for (const auto* row : {"r1", "r2", "r3"})
        REQUIRE(real.session().set(FieldId("part2.plan.actions." + std::string(row) + ".what"), row));
    const auto rows = [&] {
        QStringList what;
        for (const auto& row : actionsOf(real.session().journal(), "part2.plan.actions"))
            what.append(qt(row.what));
        return what.join(QLatin1Char(' '));
    };
    auto* table = real.window().page()->findChild<ActionTable*>();
    REQUIRE(table);
    const auto grip = [&](int row) {
        return table->visualRect(table->model()->index(row, ActionModel::Grip)).center();
    };
    const auto drag = [&](const QPoint& from, const QPoint& to) {
        auto* port = table->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(port->mapToGlobal(to)), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    };
    const QPoint down(0, table->rowHeight(2) / 2 + 2);
    drag(grip(0), grip(2) + down);
    CHECK(rows() == QStringLiteral("r2 r3 r1"));
    drag(grip(2), grip(1) - down);
    CHECK(rows() == QStringLiteral("r2 r1 r3"));
    drag(grip(0), grip(3) + down); // below the row where the next one begins: the end
    CHECK(rows() == QStringLiteral("r1 r3 r2"));
    real.press(Qt::Key_Z, ctrl);
    real.press(Qt::Key_Z, ctrl);
    real.press(Qt::Key_Z, ctrl);
    CHECK(rows() == QStringLiteral("r1 r2 r3"));
}

TEST_CASE("the words of a cell that is open go back with Ctrl+Z, and typing goes on there", "[undo]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    REQUIRE(real.window().page()->showField(FieldId("part2.plan.actions.r1.what")));
    const auto keys = [](const char* words) {
        for (const char letter : std::string_view(words))
            QTest::keyClick(QApplication::focusWidget(), letter);
    };
    keys("Call");
    CHECK(real.answer("part2.plan.actions.r1.what") == QStringLiteral("Call"));
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part2.plan.actions.r1.what").isEmpty());
    keys("Ask");
    CHECK(real.answer("part2.plan.actions.r1.what") == QStringLiteral("Ask"));
}

TEST_CASE("a question and a date go back as well", "[undo]") {
    RealWindow real;
    real.openNew();
    real.go("part2.live");
    real.type("part2.live.date", QStringLiteral("mar 19"));
    real.press(Qt::Key_Tab);
    const auto before = real.answer("part2.live.date");
    CHECK_FALSE(before.isEmpty());
    for (int i = 0; i < 12 && !real.answer("part2.live.date").isEmpty(); ++i)
        real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part2.live.date").isEmpty());
    for (int i = 0; i < 12 && real.answer("part2.live.date") != before; ++i)
        real.press(Qt::Key_Z, ctrlShift);
    CHECK(real.answer("part2.live.date") == before);
}

TEST_CASE("what was removed is offered until it is back, and the keyboard stands where it is offered",
          "[undo]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.questions.r1.text"), "How small?"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Ask Luis"));
    REQUIRE(real.session().set(FieldId("part5.pdsa.study.series.r1.value"), "12"));
    real.session().leave();
    const auto offered = [&] {
        for (auto* bar : real.window().page()->findChildren<BringBackBar*>())
            if (bar->isVisible())
                return true;
        return false;
    };
    real.go("part2.plan");
    auto* bin = buttonNamed(real, QStringLiteral("Remove this question"));
    REQUIRE(bin);
    bin->setFocus();
    real.press(Qt::Key_Return);
    CHECK(offered());
    CHECK(buttonNamed(real, QStringLiteral("Remove this question")) == nullptr); // no row is left
    auto* focused = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->text() == QStringLiteral("Bring it back"));
    CHECK(isInView(*focused));
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part2.questions.r1.text") == QStringLiteral("How small?"));
    CHECK_FALSE(offered());
    auto* actions = real.window().page()->findChild<ActionTable*>();
    actions->setFocus();
    actions->setCurrentIndex(actions->actions().index(0, ActionModel::What));
    real.press(Qt::Key_Delete);
    REQUIRE(real.answer("part2.plan.actions.r1.what").isEmpty());
    CHECK(offered());
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part2.plan.actions.r1.what") == QStringLiteral("Ask Luis"));
    CHECK_FALSE(offered());
    real.go("part5.pdsa");
    auto* days = real.window().page()->findChild<SeriesTable*>();
    REQUIRE(days);
    days->setFocus();
    days->setCurrentIndex(days->model()->index(0, SeriesModel::Value));
    days->removeCurrent();
    REQUIRE(real.answer("part5.pdsa.study.series.r1.value").isEmpty());
    CHECK(offered());
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part5.pdsa.study.series.r1.value") == QStringLiteral("12"));
    CHECK_FALSE(offered());
}

TEST_CASE("what could be taken back still can be after the same journal is opened again", "[undo]") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("First thought"));
    real.session().leave();
    real.type("part1.goals.response", QStringLiteral(", second"));
    real.press(Qt::Key_Z, ctrl);
    REQUIRE(real.session().flush(5000));
    const auto history = real.session().undoHistory();
    const auto again = [&](const QString& meanwhile) {
        real.openNew(meanwhile); // lets the first one go
        REQUIRE(real.window().openJournal(path));
        real.session().resume(history);
        real.go("part1.goals");
    };
    again(QStringLiteral("other.waymark"));
    CHECK(real.answer("part1.goals.response") == QStringLiteral("First thought"));
    real.press(Qt::Key_Z, ctrlShift);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("First thought, second"));
    real.press(Qt::Key_Z, ctrl);
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part1.goals.response").isEmpty());
    real.type("part1.goals.response", QStringLiteral("First thought, once more"));
    REQUIRE(real.session().flush(5000));
    // It was written since, so what was known then fits no more.
    again(QStringLiteral("third.waymark"));
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part1.goals.response") == QStringLiteral("First thought, once more"));
}
