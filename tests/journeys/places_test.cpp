// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is on a page: what one goes to is in sight and has the keyboard, and what is taken back in sight
// moves nothing.
#include "support/catch.h"
#include "support/ui/on_page.h"
#include "support/ui/session_desk.h"

#include "ui/blocks/action_table.h"
#include "ui/blocks/factor_board.h"
#include "ui/blocks/series_table.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

QScrollArea& areaOf(RealWindow& real) {
    auto* column = real.window().page()->findChild<QWidget*>(QStringLiteral("pageColumn"));
    REQUIRE(column != nullptr);
    return *qobject_cast<QScrollArea*>(column->parentWidget()->parentWidget());
}

// The whole of what has the keyboard, in the page's own window onto it.
bool keyboardIsInSight(RealWindow& real) {
    const auto* focused = QApplication::focusWidget();
    if (!focused || !real.window().page()->isAncestorOf(focused))
        return false;
    const auto* viewport = areaOf(real).viewport();
    return viewport->rect().contains(QRect(focused->mapTo(viewport, QPoint()), focused->size()));
}

// The same of the line that is written in, or the cell one is on: a long answer is higher than a window.
bool cursorIsInSight(RealWindow& real) {
    auto* focused = QApplication::focusWidget();
    const auto* viewport = areaOf(real).viewport();
    const auto sees = [&](const QWidget& of, const QRect& part) {
        return viewport->rect().contains(QRect(of.mapTo(viewport, part.topLeft()), part.size()));
    };
    if (auto* editor = qobject_cast<GrowingEditor*>(focused);
        editor && real.window().page()->isAncestorOf(editor))
        return sees(*editor->viewport(), editor->cursorRect());
    if (auto* table = qobject_cast<ActionTable*>(focused))
        return sees(*table->viewport(), table->visualRect(table->currentIndex()));
    return keyboardIsInSight(real);
}

std::string fourBlocker(SessionDesk& desk, int factors) {
    const auto sheet = desk.add("four-blocker", {});
    for (int i = 0; i < factors; ++i)
        desk.row(sheet, "factors", {{"name", "Factor " + std::to_string(i + 1)}});
    return sheet;
}

} // namespace

TEST_CASE("a new row is in sight, and what is typed next stands in it", "[places]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = fourBlocker(desk, 3);
    real.session().leave();
    real.go(sheet.c_str());
    const char* const buttons[] = {"Add a factor", "Add a row: Factors"};
    for (const char* name : buttons)
        for (const bool byKey : {false, true}) {
            INFO(name << (byKey ? ", by key" : ", by mouse"));
            auto* add = buttonNamed(real, QString::fromLatin1(name));
            REQUIRE(add);
            areaOf(real).ensureWidgetVisible(add);
            const auto before = real.session().journal().rows(sheet + ".factors").size();
            if (byKey) {
                add->setFocus(Qt::TabFocusReason);
                QTest::keyClick(add, Qt::Key_Space);
            } else {
                real.click(add);
            }
            QApplication::processEvents();
            const auto rows = real.session().journal().rows(sheet + ".factors");
            REQUIRE(rows.size() == before + 1);
            CHECK(keyboardIsInSight(real));
            const int at = areaOf(real).verticalScrollBar()->value();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
            QApplication::processEvents();
            CHECK(real.answer((sheet + ".factors." + rows.back() + ".name").c_str()) == QStringLiteral("x"));
            CHECK(areaOf(real).verticalScrollBar()->value() == at); // nothing jumps with the first letter
        }
}

TEST_CASE("what a search leads to is in sight, on a page that was not made before", "[places]") {
    for (const int wanted : {1, 6, 12}) {
        INFO(wanted);
        RealWindow real;
        const auto path = real.openNew();
        SessionDesk desk{real.session()};
        const auto sheet = fourBlocker(desk, 12);
        const auto row = real.session().journal().rows(sheet + ".factors")[std::size_t(wanted) - 1];
        REQUIRE(real.saved());
        real.restart();
        REQUIRE(real.open(path));
        real.go("overview");
        real.window().search();
        auto* popup = real.window().findChild<QWidget*>(QStringLiteral("searchPopup"));
        REQUIRE(popup);
        auto* words = popup->findChild<QLineEdit*>();
        QTest::keyClicks(words, QStringLiteral("Factor %1").arg(wanted));
        QTest::keyClick(words, Qt::Key_Return);
        QTest::qWait(50);
        REQUIRE(real.window().page()->place() == qt(sheet));
        QApplication::setActiveWindow(&real.window()); // no window manager does it
        QTest::qWait(400);                             // the picture is there
        CHECK(keyboardIsInSight(real));
        const auto* focused = QApplication::focusWidget();
        REQUIRE(focused);
        CHECK(focused->objectName() == qt(sheet + ".factors." + row + ".name"));
    }
}

TEST_CASE("in large letters, too, a page that is opened for the first time shows what one goes to",
          "[places]") {
    const bool last = GENERATE(true, false); // of the page's fields, or the middle one
    RealWindow real;
    real.openSample();
    real.window().chooseTextScale(1.5);
    const auto places = real.places();
    for (const auto& place : places) {
        std::vector<FieldId> fields;
        for (const auto& field : real.session().course().fields())
            if (qt(field.section) == place)
                fields.push_back(field.id);
        if (fields.empty())
            continue;
        const auto& field = fields[last ? fields.size() - 1 : fields.size() / 2];
        INFO(field.str());
        real.window().goTo(place, field);
        QTest::qWait(100);
        REQUIRE(real.window().page()->place() == place);
        CHECK(cursorIsInSight(real));
    }
}

TEST_CASE("what is taken back on a picture that is in sight moves neither page nor keyboard", "[places]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = fourBlocker(desk, 3);
    real.session().leave();
    real.go(sheet.c_str());
    const auto row = sheet + ".factors." + real.session().journal().rows(sheet + ".factors").front();
    auto* board = real.window().page()->findChild<FactorBoard*>();
    REQUIRE(board != nullptr);
    areaOf(real).ensureWidgetVisible(board, 0, 0);
    auto* card = board->area(qt(row));
    REQUIRE(card != nullptr);
    card->setFocus(Qt::TabFocusReason);
    for (const auto key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space})
        QTest::keyClick(QApplication::focusWidget(), key);
    const auto score = [&] { return real.answer((row + ".authority").c_str()); };
    REQUIRE(score() == QStringLiteral("4"));
    auto* bar = areaOf(real).verticalScrollBar();
    const int at = bar->value();
    for (const auto modifiers : {Qt::KeyboardModifiers(Qt::ControlModifier),
                                 Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)}) {
        real.press(Qt::Key_Z, modifiers);
        CHECK(score() == (modifiers & Qt::ShiftModifier ? QStringLiteral("4") : QString()));
        QTest::qWait(400); // the picture is drawn anew
        CHECK(bar->value() == at);
        CHECK(QApplication::focusWidget() == card);
    }
    bar->setValue(bar->maximum()); // away from the picture: now one is led to the field
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(real.window()
              .page()
              ->findChild<QWidget*>(qt(row + ".authority"))
              ->isAncestorOf(QApplication::focusWidget()));
    CHECK(keyboardIsInSight(real));
}

TEST_CASE("numbers that were pasted go and come back where one is", "[places]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("run-chart", {});
    real.session().leave();
    real.go(sheet.c_str());
    auto* table = real.window().page()->findChild<SeriesTable*>();
    REQUIRE(table != nullptr);
    areaOf(real).ensureWidgetVisible(table);
    table->setFocus(Qt::TabFocusReason);
    QString numbers;
    for (int day = 10; day < 30; ++day)
        numbers += QStringLiteral("2026-03-%1\t%2\n").arg(day).arg(day);
    QApplication::clipboard()->setText(numbers);
    real.press(Qt::Key_V, Qt::ControlModifier);
    const auto rows = [&] { return real.session().journal().rows(sheet + ".points").size(); };
    REQUIRE(rows() == 20);
    QTest::qWait(400);
    const auto inTable = [&] {
        const auto* focused = QApplication::focusWidget();
        return focused && (focused == table || table->isAncestorOf(focused));
    };
    REQUIRE(inTable());
    const auto tableInSight = [&] {
        const int top = table->mapTo(areaOf(real).viewport(), QPoint()).y();
        return top >= 0 && top < areaOf(real).viewport()->height() - 60;
    };
    for (const auto modifiers : {Qt::KeyboardModifiers(Qt::ControlModifier),
                                 Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)}) {
        real.press(Qt::Key_Z, modifiers);
        CHECK(rows() == (modifiers & Qt::ShiftModifier ? 20 : 0));
        QTest::qWait(400);
        CHECK(inTable());
        CHECK(tableInSight());
    }
}
