// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways through the window by keys: its regions, its menus, and what a button of the mouse must not do.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "ui/blocks/action_table.h"
#include "ui/models/action_model.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTreeView>

using namespace waymark;
using namespace waymark::ui;

namespace {

std::string doubledLetters(const QList<QAction*>& entries) {
    QSet<QChar> taken;
    for (const auto* entry : entries) {
        const auto at = entry->text().indexOf(QLatin1Char('&'));
        if (entry->isSeparator())
            continue;
        if (at < 0 || taken.contains(entry->text().at(at + 1).toLower()))
            return utf8(entry->text());
        taken << entry->text().at(at + 1).toLower();
    }
    return {};
}

} // namespace

TEST_CASE("F6 leads out of a plan's cell and back to it", "[ways]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Call the school"));
    auto* table = real.window().page()->findChild<ActionTable*>();
    REQUIRE(table);
    const auto cell = table->model()->index(0, ActionModel::What);
    table->setFocus();
    table->setCurrentIndex(cell);
    for (const bool writing : {false, true}) {
        if (writing)
            real.press(Qt::Key_Return); // opens the cell
        real.press(Qt::Key_F6);
        CHECK_FALSE(real.window().page()->isAncestorOf(QApplication::focusWidget()));
        real.press(Qt::Key_F6);
        CHECK_FALSE(real.window().page()->isAncestorOf(QApplication::focusWidget()));
        real.press(Qt::Key_F6);
        CHECK(QApplication::focusWidget() == table);
        CHECK(table->currentIndex() == cell);
    }
}

TEST_CASE("F6 comes to the bar that says something, too", "[ways]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto* bar = real.window().notices().tell(MessageBar::Kind::Info, QStringLiteral("Hello."), {});
    auto* button = bar->addButton(QStringLiteral("Do it"), true);
    real.window().page()->focusFirst();
    bool reached = false;
    for (int i = 0; i < 4; ++i) {
        real.press(Qt::Key_F6);
        reached = reached || QApplication::focusWidget() == button;
    }
    CHECK(reached);
    CHECK(real.window().page()->isAncestorOf(QApplication::focusWidget())); // four regions make the round
}

TEST_CASE("each entry of a menu has a letter of its own", "[ways]") {
    RealWindow real;
    real.openNew();
    CHECK(doubledLetters(real.window().menuBar()->actions()) == "");
    for (const auto* top : real.window().menuBar()->actions())
        CHECK(doubledLetters(top->menu()->actions()) == "");
}

TEST_CASE("only the left button of the mouse leads to another place", "[ways]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    auto* places = real.window().findChild<QTreeView*>(QStringLiteral("navTree"));
    REQUIRE(places);
    const auto overview = places->visualRect(places->model()->index(0, 0)).center();
    QTest::mouseClick(places->viewport(), Qt::RightButton, {}, overview);
    CHECK(real.window().page()->place() == QStringLiteral("part2.plan"));
    QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, overview);
    CHECK(real.window().page()->place() == QStringLiteral("overview"));
}

TEST_CASE("the menu Go knows the way from a statement to its guidance", "[ways]") {
    RealWindow real;
    real.openNew();
    const auto toGuidance = [&] {
        for (const auto* top : real.window().menuBar()->actions())
            for (auto* entry : top->menu()->actions())
                if (entry->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_G)) {
                    Q_EMIT top->menu()->aboutToShow();
                    return entry;
                }
        FAIL("no menu shows Ctrl+G");
        return static_cast<QAction*>(nullptr);
    };
    real.go("part2.plan");
    CHECK_FALSE(toGuidance()->isEnabled());
    real.go("part2.diagnostic");
    auto* row = qobject_cast<CheckRow*>(real.control("part2.diagnostic.a"));
    REQUIRE(row);
    row->setFocus();
    real.press(Qt::Key_Space);
    CHECK(toGuidance()->isEnabled());
    toGuidance()->trigger();
    CHECK(QApplication::focusWidget() != row);
    real.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == row);
}
