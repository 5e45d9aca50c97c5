// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What someone finds at a start: the first one, and each one after.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

/// File > Open Recent, as it is when it opens.
QList<QAction*> recentOf(MainWindow& window) {
    for (auto* menu : window.menuBar()->findChildren<QMenu*>())
        if (menu->title() == QStringLiteral("Open &Recent")) {
            Q_EMIT menu->aboutToShow();
            return menu->actions();
        }
    FAIL("there is no menu of recent journals");
    return {};
}

QStringList namesOf(const QList<QAction*>& actions) {
    QStringList names;
    for (const auto* action : actions)
        if (!action->isSeparator())
            names << action->text();
    return names;
}

} // namespace

TEST_CASE("a new journal begins with a few words and a way past them", "[start]") {
    RealWindow real;
    real.openNew();
    CHECK(real.window().page()->place() == overviewPlace);
    QStringList offered;
    for (const auto* button : real.window().page()->findChildren<QPushButton*>())
        if (button->isVisible())
            offered << button->text();
    CHECK(offered.contains(QStringLiteral("Start Part 1")));
    CHECK(offered.contains(QStringLiteral("Look around first")));
    // Whoever knows the way goes on, and once something is written the words are gone.
    real.go("part1.goals");
    real.type("part1.goals.response", QStringLiteral("ours"));
    real.go("overview");
    for (const auto* button : real.window().page()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Look around first"))
            CHECK_FALSE(button->isVisible());
}

TEST_CASE("the window is as large as it was left, and named after the journal", "[start]") {
    RealWindow real;
    const auto path = real.openNew(QStringLiteral("Riverbend.waymark"));
    CHECK(real.window().windowTitle() == QStringLiteral("Riverbend"));
    real.window().resize(1111, 666);
    QTest::qWait(20);
    REQUIRE(real.window().close());
    const SystemClock clock;
    MainWindow next(real.theme(), clock);
    CHECK(next.size() == QSize(1111, 666));
    next.openLast();
    REQUIRE(next.session());
    CHECK(textOf(next.session()->path()) == path);
}

TEST_CASE("recent journals are listed, and the list can be cleared", "[start]") {
    RealWindow real;
    CHECK(namesOf(recentOf(real.window())) == QStringList{QStringLiteral("No journal yet")});
    const auto first = real.openNew(QStringLiteral("first.waymark"));
    const auto second = real.openNew(QStringLiteral("second.waymark"));
    auto actions = recentOf(real.window());
    CHECK(namesOf(actions) ==
          QStringList{QStringLiteral("second"), QStringLiteral("first"), QStringLiteral("&Clear This List")});
    CHECK(actions[1]->toolTip() == first);
    actions[1]->trigger();
    CHECK(real.session().name() == QStringLiteral("first"));
    actions = recentOf(real.window());
    actions.back()->trigger();
    CHECK(namesOf(recentOf(real.window())).contains(QStringLiteral("second")) == false);
    // The one that is open is still where the next start begins.
    real.restart();
    real.window().openLast();
    REQUIRE(real.window().session());
    CHECK(real.session().name() == QStringLiteral("first"));
    CHECK(QFile::exists(second));
}

TEST_CASE("new journals are offered a place among the documents, where there is one", "[start]") {
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    CHECK(journalFolder() == (QDir(documents).exists() ? documents : QDir::homePath()));
    QTemporaryDir folder;
    const auto first = freeName(folder.path(), QStringLiteral("My journal"), QStringLiteral(".waymark"));
    CHECK(QFileInfo(first).fileName() == QStringLiteral("My journal.waymark"));
    QFile taken(first);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    CHECK(QFileInfo(freeName(folder.path(), QStringLiteral("My journal"), QStringLiteral(".waymark")))
              .fileName() == QStringLiteral("My journal 2.waymark"));
}
