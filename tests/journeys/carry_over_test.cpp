// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Questions noted before wait on the session's page; open actions of earlier parts reappear there." One row
// of one table, shown in many places.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/carry_over.h"
#include "ui/blocks/carried_actions.h"
#include "ui/pages/overview_words.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/glance_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

void set(RealWindow& real, const char* field, const char* value) {
    INFO(field);
    REQUIRE(real.session().set(FieldId(field), value));
}

QPushButton* button(RealWindow& real, const QString& name) {
    QApplication::processEvents();
    for (auto* each : real.window().page()->findChildren<QPushButton*>())
        if (each->isVisibleTo(real.window().page()) &&
            (each->accessibleName() == name || each->text() == name))
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("questions of the plan wait on the session's page, and are answered there", "[carry]") {
    RealWindow real;
    real.openNew();
    set(real, "part2.questions.r1.text", "How small is small?");
    real.go("part2.live");
    const auto named = [&](const QString& words) {
        const auto labels = real.window().page()->findChildren<Label*>();
        return std::ranges::count_if(
            labels, [&](const Label* label) { return label->isVisible() && label->text() == words; });
    };
    CHECK(named(QStringLiteral("Your session notes")) == 1); // the large box says what it is for
    CHECK(named(QStringLiteral("Answer")) == 0);
    real.click(real.control("part2.questions.r1.answered"));
    CHECK(named(QStringLiteral("Question")) == 1); // two boxes are told apart
    CHECK(named(QStringLiteral("Answer")) == 1);
    CHECK(real.answer("part2.questions.r1.answered") == QStringLiteral("true"));
    real.type("part2.questions.r1.answer", QStringLiteral("Under ten"));
    CHECK(real.answer("part2.questions.r1.answer") == QStringLiteral("Under ten"));
    for (int i = 0; i < 12 && !real.answer("part2.questions.r1.answer").isEmpty(); ++i)
        real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(real.answer("part2.questions.r1.answer").isEmpty()); // undone on the page where it was written
    real.go("part2.plan");
    CHECK(real.control("part2.questions.r1.text") != nullptr);
}

TEST_CASE("an action of an earlier part is ticked, moved or dropped on the session's page", "[carry]") {
    RealWindow real;
    real.openNew();
    set(real, "part2.plan.actions.r1.what", "Ask the drivers");
    set(real, "part2.plan.actions.r2.what", "Call the school");
    set(real, "part2.plan.actions.r3.what", "Print the list");
    real.go("part2.live");
    CHECK(real.window().page()->findChild<QWidget*>(QStringLiteral("part2.plan.actions.r1.done")) == nullptr);
    real.go("part3.live");
    real.click(real.control("part2.plan.actions.r1.done"));
    CHECK(real.answer("part2.plan.actions.r1.done") == QStringLiteral("true"));
    CHECK(real.control("part2.plan.actions.r1.done") != nullptr); // a slip can be taken back here
    real.type("part2.plan.actions.r2.when", QStringLiteral("2026-03-19"));
    CHECK(real.answer("part2.plan.actions.r2.when") == QStringLiteral("2026-03-19"));

    auto* drop = button(real, QStringLiteral("Drop it: Print the list"));
    REQUIRE(drop != nullptr);
    drop->click();
    REQUIRE(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; },
                            2000));
    real.press(Qt::Key_Return); // without a reason nothing happens
    CHECK(real.answer("dropped.part2.plan.actions.r3").isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nobody reads it"));
    real.press(Qt::Key_Return);
    CHECK(real.answer("dropped.part2.plan.actions.r3") == QStringLiteral("Nobody reads it"));
    auto* again = button(real, QStringLiteral("Take it up again: Print the list"));
    REQUIRE(again != nullptr);
    again->click();
    CHECK(real.answer("dropped.part2.plan.actions.r3").isEmpty());
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(real.answer("dropped.part2.plan.actions.r3") == QStringLiteral("Nobody reads it"));

    // Next time what was dealt with is gone from there, and the list of actions tells of it.
    real.go("actions");
    REQUIRE(real.window().page()->findChild<QWidget*>(QStringLiteral("part2.plan.actions.r3.done")) ==
            nullptr);
    real.go("part3.live");
    const auto* carried = real.window().page()->findChild<CarriedActions*>();
    REQUIRE(carried != nullptr);
    CHECK(carried->count() == 1);
}

TEST_CASE("an action of an earlier part moves into another part's plan, and back", "[carry]") {
    RealWindow real;
    real.openNew();
    set(real, "part2.plan.actions.r2.what", "Call the school");
    set(real, "part2.plan.actions.r3.what", "Print the list");
    real.go("part4.live");
    auto* move = button(real, QStringLiteral("Move to another part: Call the school"));
    REQUIRE(move != nullptr);
    move->setFocus();
    move->click();
    auto* menu = real.window().page()->findChild<QMenu*>(QStringLiteral("movePlans"));
    REQUIRE(menu != nullptr);
    QStringList plans;
    for (const auto* action : menu->actions())
        plans << action->text();
    CHECK(plans ==
          QStringList{QStringLiteral("Into the plan of Part 3"), QStringLiteral("Into the plan of Part 4")});
    menu->hide(); // as it is gone before it acts
    QApplication::setActiveWindow(&real.window());
    menu->actions()[1]->trigger();
    CHECK(real.answer("part2.plan.actions.r2.what").isEmpty());
    CHECK(real.answer("part4.plan.actions.r2.what") == QStringLiteral("Call the school"));
    QTest::qWait(30);
    QApplication::setActiveWindow(
        &real.window()); // which a menu takes away for good on a platform without screens
    QApplication::processEvents();
    CHECK(button(real, QStringLiteral("Move to another part: Call the school")) == nullptr);
    // The keyboard stays in the list.
    CHECK(real.window().page()->findChild<CarriedActions*>()->isAncestorOf(real.window().focusWidget()));
    real.window().undo();
    CHECK(real.answer("part2.plan.actions.r2.what") == QStringLiteral("Call the school"));
    CHECK(real.answer("part4.plan.actions.r2.what").isEmpty());
}

TEST_CASE("after an action is dropped the keyboard is on the way back", "[carry]") {
    RealWindow real;
    real.openNew();
    set(real, "part2.plan.actions.r1.what", "Call the school");
    set(real, "part2.plan.actions.r2.what", "Print the list");
    real.go("part3.live");
    auto* drop = button(real, QStringLiteral("Drop it: Print the list"));
    REQUIRE(drop != nullptr);
    drop->setFocus();
    drop->click();
    REQUIRE(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; },
                            2000));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nobody reads it"));
    real.press(Qt::Key_Return);
    QTest::qWait(30);
    auto* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    CHECK(focused->accessibleName() == QStringLiteral("Take it up again: Print the list"));
    real.press(Qt::Key_Space);
    QTest::qWait(30);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("part2.plan.actions.r2.done"));
}

TEST_CASE("an action that is taken up again in the list of all has the keyboard", "[carry]") {
    RealWindow real;
    real.openNew();
    set(real, "part2.plan.actions.r1.what", "Call the school");
    set(real, "part2.plan.actions.r2.what", "Print the list");
    set(real, "dropped.part2.plan.actions.r2", "Nobody reads it");
    real.go("actions");
    real.window().page()->findChild<Segmented*>()->findChildren<QAbstractButton*>().last()->click();
    QApplication::processEvents();
    auto* again = button(real, QStringLiteral("Take it up again: Print the list"));
    REQUIRE(again != nullptr);
    again->setFocus();
    again->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return button(real, QStringLiteral("Take it up again: Print the list")) == nullptr; }, 2000));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("part2.plan.actions.r2.done"));
}

TEST_CASE("a question that was written freely in a plan waits for the coaches, too", "[carry]") {
    RealWindow real;
    real.openNew();
    set(real, "part2.plan.questions", "Who keeps the zebra?");
    set(real, "part2.questions.r1.text", "How small?");
    set(real, "part2.questions.r2.text", "Settled?");
    set(real, "part2.questions.r2.answered", "true");
    real.go("overview");
    QStringList asked;
    GlanceRow* zebra = nullptr;
    for (auto* row : real.window().page()->findChildren<GlanceRow*>()) {
        if (!row->accessibleName().contains(QStringLiteral("Part 2, ")))
            continue;
        asked << row->text();
        if (row->text() == QStringLiteral("Who keeps the zebra?"))
            zebra = row;
    }
    // What is open first, and of that what was written row by row.
    CHECK(asked.mid(0, 2) ==
          QStringList{QStringLiteral("How small?"), QStringLiteral("Who keeps the zebra?")});
    REQUIRE(zebra);
    zebra->click();
    CHECK(real.window().page()->place() == questionsPlace);
    CHECK(real.control("part2.plan.questions")->hasFocus());
    set(real, "part2.questions.r1.text", "");
    set(real, "part2.questions.r2.text", "");
    set(real, "part2.questions.r2.answered", "");
    real.go("overview");
    real.go("questions"); // "No questions yet" would be wrong
    for (const auto* label : real.window().page()->findChildren<Label*>())
        CHECK_FALSE((label->isVisible() && label->text().startsWith(QStringLiteral("No questions yet"))));
}

TEST_CASE("the overview counts down to the session and says what is left to prepare", "[carry]") {
    RealWindow real;
    real.openNew();
    const Date today{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(11)};
    set(real, "part2.live.date", "2026-03-19");
    set(real, "part2.foundation.response", "We stand here");
    set(real, "part2.questions.r1.text", "How small?");
    set(real, "part2.plan.actions.r1.what", "Call");
    set(real, "part2.plan.actions.r1.when", "2026-03-18");
    const auto words = whereabouts(real.session().journal(), today);
    CHECK(words.contains(QStringLiteral("The next live session is Thursday, March 19, eight days away.")));
    CHECK(words.contains(QStringLiteral("Still to prepare: Self-diagnostic, Plan of action; 1 action")));
    CHECK(words.contains(QStringLiteral("; 1 question")));
}
