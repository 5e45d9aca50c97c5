// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets in the real window: begun from the library, filled in, told back, taken out.
#include "support/catch.h"
#include "support/ui/on_page.h"

#include "course/read_tool.h"
#include "journal/sheets.h"
#include "ui/pages/tool_card.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

TEST_CASE("a worksheet is begun from the library, tells back while it is filled in, and is still there later",
          "[sheets]") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("library.tools");
    auto* begin = buttonNamed(real, QStringLiteral("Begin a worksheet: Aim setting"));
    REQUIRE(begin);
    begin->click();
    const auto sheet = onlySheet(real);
    CHECK(real.window().page()->place() == qt(sheet));
    CHECK(says(real, QStringLiteral("0 of 6 needed fields")));
    const auto field = [&](const char* name) { return sheet + "." + name; };
    real.type(field("what").c_str(), QStringLiteral("Days at school"));
    real.type(field("from").c_str(), QStringLiteral("62"));
    real.type(field("to").c_str(), QStringLiteral("75"));
    CHECK(real.answer(field("from").c_str()) == QStringLiteral("62"));
    CHECK(says(real, QStringLiteral("3 of 6 needed fields")));
    real.type(field("title").c_str(), QStringLiteral("Kindergarten"));
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(path));
    real.go("library.tools");
    const auto chips = real.window().page()->findChildren<Chip*>();
    const auto own = std::ranges::find_if(
        chips, [](const Chip* chip) { return chip->text().contains(QStringLiteral("Kindergarten")); });
    REQUIRE(own != chips.end());
    (*own)->click();
    CHECK(real.window().page()->place() == qt(sheet));
    CHECK(says(real, QStringLiteral("3 of 6 needed fields")));
}

TEST_CASE("what several checks wait for is said once, and each says how it stands", "[sheets]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("smartie"));
    REQUIRE(sheet);
    real.go(sheet.value().c_str());
    const auto saying = [&](const QString& words) {
        QStringList found;
        for (const auto* label : real.window().page()->findChildren<Label*>())
            if (label->isVisible() && label->text().contains(words))
                found << label->text();
        return found;
    };
    const auto waiting = saying(QStringLiteral("First fill in: Targets."));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0] == QStringLiteral("11 things are not known yet.\nFirst fill in: Targets."));
    CHECK(saying(QStringLiteral("Specific")).isEmpty());
    const auto table = sheet.value() + ".targets";
    const auto row = real.session().addRow(table);
    REQUIRE(row);
    REQUIRE(real.session().set(cell(table, row.value(), "level"), "focus"));
    REQUIRE(QTest::qWaitFor(
        [&] { return saying(QStringLiteral("A target for the focus\u00a0·\u00a0fine\n")).size() == 1; },
        3000));
}

TEST_CASE("two checks that wait for the same stand on a line each", "[sheets]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("trends"));
    REQUIRE(sheet);
    const auto row = real.session().addRow(sheet.value() + ".groups");
    REQUIRE(row);
    REQUIRE(real.session().set(cell(sheet.value() + ".groups", row.value(), "kind"), "whole"));
    real.go(sheet.value().c_str());
    const auto waits = QStringLiteral("\u00a0·\u00a0not known yet\n");
    CHECK(says(real, QStringLiteral("No gap is widening") + waits +
                         QStringLiteral("Narrowing for the right reason") + waits +
                         QStringLiteral("Numbers of a second year are needed.")));
}

TEST_CASE("whoever opens a worksheet and types at once writes in it", "[sheets]") {
    RealWindow real;
    real.openNew();
    real.go("library.tools");
    auto* begin = buttonNamed(real, QStringLiteral("Begin a worksheet: Aim setting"));
    REQUIRE(begin);
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Space);
    QApplication::processEvents();
    auto* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    QTest::keyClicks(focused, QStringLiteral("Safe route to school"));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(real.answer((onlySheet(real) + ".title").c_str()) == QStringLiteral("Safe route to school"));
    for (const auto& id : shippedTools()) {
        const auto sheet = real.session().addSheet(id);
        REQUIRE(sheet);
        real.go(sheet.value().c_str());
        INFO(id.str());
        real.window().page()->focusFirst();
        CHECK(qobject_cast<QAbstractButton*>(QApplication::focusWidget()) == nullptr);
    }
}

TEST_CASE("a list that is called as its part is says so once, and once more to a screen reader", "[sheets]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("strategy-alignment"));
    REQUIRE(sheet);
    real.go(sheet.value().c_str());
    QStringList links;
    for (const auto* label : real.window().page()->findChildren<QLabel*>())
        if (label->isVisibleTo(real.window().page()) && label->text() == QStringLiteral("Links"))
            links << label->text();
    CHECK(links.size() == 1);
    const auto* table = real.window().page()->findChild<QWidget*>(qt(sheet.value() + ".links"));
    REQUIRE(table != nullptr);
    CHECK(table->accessibleName() == QStringLiteral("Links"));
}

TEST_CASE("rows of a worksheet are added, filled in and taken out, and come back", "[sheets]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("community-agreements"));
    REQUIRE(sheet);
    real.go(sheet.value().c_str());
    const auto table = sheet.value() + ".agreements";
    auto* add = buttonNamed(real, QStringLiteral("Add a row"));
    REQUIRE(add);
    const auto first = real.session().addRow(table);
    REQUIRE(first);
    REQUIRE(real.session().set(cell(table, first.value(), "agreement"), "We begin on time"));
    const auto shown = (table + "." + first.value() + ".agreement");
    REQUIRE(QTest::qWaitFor([&] { return real.window().page()->findChild<QWidget*>(qt(shown)) != nullptr; },
                            3000));
    REQUIRE(real.session().removeRow(table, first.value()));
    CHECK(QTest::qWaitFor(
        [&] {
            return !real.session().journal().rows(table).size() ||
                   real.session().journal().value(FieldId(shown)).empty();
        },
        3000));
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(real.answer(shown.c_str()) == QStringLiteral("We begin on time"));
}

TEST_CASE("every tool opens as a worksheet with a control for each of its fields", "[sheets]") {
    RealWindow real;
    real.openNew();
    for (const auto& id : shippedTools()) {
        INFO(id.str());
        const auto sheet = real.session().addSheet(id);
        REQUIRE(sheet);
        real.go(sheet.value().c_str());
        const auto tool = real.session().journal().tool(id);
        REQUIRE(tool);
        for (const auto& group : tool->groups)
            for (const auto& field : group.fields) {
                INFO(field.id);
                if (field.kind == ToolFieldKind::Calc)
                    continue;
                CHECK(real.window().page()->findChild<QWidget*>(qt(sheet.value() + "." + field.id)) !=
                      nullptr);
            }
    }
}

TEST_CASE("a worksheet that was taken out comes back with Ctrl+Z", "[sheets]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("aim"));
    REQUIRE(sheet);
    real.go(sheet.value().c_str());
    auto* out = buttonNamed(real, QStringLiteral("Take this worksheet out"));
    REQUIRE(out);
    out->click();
    CHECK(sheetsOf(real.session().journal()).empty());
    CHECK(real.window().page()->place() == QStringLiteral("library.tools"));
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sheetsOf(real.session().journal()).size() == 1);
}

TEST_CASE("a space in the filter of the library filters nothing", "[sheets]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().addSheet(ToolId("aim"), "Kindergarten"));
    REQUIRE(real.session().set(FieldId("part2.diagnostic.a"), "true"));
    real.go("library.tools");
    auto* filter = real.window().page()->findChild<QLineEdit*>(QStringLiteral("toolFilter"));
    REQUIRE(filter != nullptr);
    const auto own = [&] { return buttonWith(real, QStringLiteral("Aim setting: Kindergarten")) != nullptr; };
    CHECK(own());
    QTest::keyClicks(filter, QStringLiteral(" "));
    CHECK(own());
    real.go("overview"); // and back: what it shows is looked at anew
    real.go("library.tools");
    CHECK(own());
    QTest::keyClicks(filter, QStringLiteral("egg"));
    CHECK_FALSE(own());
}
