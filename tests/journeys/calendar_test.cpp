// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "ui/models/action_model.h"
#include "ui/shell/session.h"
#include "ui/widgets/date_popup.h"
#include "ui/widgets/glance_row.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

TEST_CASE("a click on a day of the plan opens the calendar, which stays until a day is chosen",
          "[calendar]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Call the school"));
    QTest::qWait(50);
    auto* table = real.window().page()->findChild<QAbstractItemView*>(QStringLiteral("part2.plan.actions"));
    REQUIRE(table);
    int when = 0;
    while (table->model()->headerData(when, Qt::Horizontal).toString() != QStringLiteral("By when"))
        REQUIRE(++when < table->model()->columnCount());
    const auto where = table->visualRect(table->model()->index(0, when)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, where);
    QTest::qWait(300); // as long as it takes to look
    auto* popup = qobject_cast<DatePopup*>(QApplication::activePopupWidget());
    REQUIRE(popup);
    CHECK(popup->isVisible());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : popup, Qt::Key_Return);
    CHECK_FALSE(real.answer("part2.plan.actions.r1.when").isEmpty());
}

TEST_CASE("under Coming up a day of another year says its year", "[calendar]") {
    RealWindow real;
    real.openNew();
    const auto year = int(real.session().today().year());
    const auto next = std::to_string(year + 1);
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Call the school"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.when"), next + "-12-31"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r2.what"), "Call the clinic"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r2.when"), std::to_string(year) + "-12-31"));
    real.go("overview");
    QStringList said;
    for (const auto* row : real.window().page()->findChildren<GlanceRow*>())
        said << row->accessibleName();
    const auto nextYear = QString::fromStdString(next);
    CHECK(said.filter(QStringLiteral("Call the school")).filter(nextYear).size() == 1);
    CHECK(said.filter(QStringLiteral("Call the clinic")).filter(QString::number(year)).isEmpty());
}

TEST_CASE("under Coming up a day in words stands there as it was written", "[calendar]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Walk the road"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.who"), "Ana"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.when"), "when school starts again"));
    real.go("overview");
    QStringList said;
    for (const auto* row : real.window().page()->findChildren<GlanceRow*>())
        said << row->accessibleName();
    CHECK(said.filter(QStringLiteral("when school starts again · Ana")).size() == 1);
}

TEST_CASE("a day that no calendar has is told wherever its action stands", "[calendar]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Ask Luis"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.when"), "31/2"));
    real.go("actions");
    bool told = false;
    for (const auto* label : real.window().page()->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("No such day")));
    CHECK(told);
    real.go("overview");
    const auto* row = real.window().page()->findChild<GlanceRow*>();
    REQUIRE(row);
    CHECK(row->text() == QStringLiteral("Ask Luis"));
    CHECK(row->accessibleName().contains(QStringLiteral("No such day")));
}

TEST_CASE("a day that no calendar has is said when its cell is left, and what was written stays",
          "[calendar]") {
    const QString written = GENERATE(QStringLiteral("Feb 30"), QStringLiteral("2026-02-30"));
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    REQUIRE(real.window().page()->showField(FieldId("part2.plan.actions.r1.when")));
    real.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), written);
    real.press(Qt::Key_Tab);
    const auto* note = real.window().findChild<QLabel*>(QStringLiteral("briefNote"));
    REQUIRE(note);
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("does not exist")));
    CHECK(real.answer("part2.plan.actions.r1.when") == written);
    const auto* table = real.window().page()->findChild<QTableView*>();
    REQUIRE(table);
    const auto cell = table->model()->index(0, ActionModel::When);
    CHECK(cell.data(ActionModel::NoSuchDayRole).toBool());
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("does not exist")));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().endsWith(written + QStringLiteral(", no such day")));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.when"), "2026-02-28"));
    CHECK_FALSE(cell.data(ActionModel::NoSuchDayRole).toBool());
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.when"), "after the break"));
    CHECK_FALSE(cell.data(ActionModel::NoSuchDayRole).toBool());
}
