// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel over everything that takes values: it scrolls the page, changes no answer, and takes no keyboard.
#include "support/catch.h"
#include "support/ui/on_page.h"

#include "course/read_tool.h"
#include "journal/sheets.h"
#include "ui/blocks/action_table.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace waymark;
using namespace waymark::ui;

namespace {

bool takesValues(const QWidget* widget) {
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const GrowingEditor*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const ActionTable*>(widget) ||
           (qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget));
}

// As it comes from a mouse: Qt gives the keyboard away before anybody else sees such an event.
void turn(QWidget* widget, int by) {
    auto* under = widget;
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget))
        under = area->viewport();
    const QPointF at(under->rect().center());
    QWheelEvent wheel(at, under->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(under, &wheel); // sendEvent() would make it a program's own again
}

} // namespace

TEST_CASE("the wheel over whatever takes values scrolls the page and changes no answer", "[wheel]") {
    RealWindow real;
    real.openSample();
    auto places = real.places();
    for (const auto& id : shippedTools()) {
        const auto sheet = real.session().addSheet(id);
        REQUIRE(sheet);
        const auto tool = real.session().journal().tool(id);
        for (const auto& group : tool->groups)
            for (const auto& field : group.fields)
                if (field.kind == ToolFieldKind::Table)
                    REQUIRE(real.session().addRow(sheet.value() + "." + field.id));
        places << qt(sheet.value());
    }
    real.session().leave();
    REQUIRE(real.saved());
    int changes = 0;
    QObject::connect(&real.session(), &Session::changed, &real.window(), [&] { ++changes; });
    int turned = 0;
    int lists = 0;
    for (const auto& place : places) {
        real.go(utf8(place).c_str());
        auto* page = real.window().page();
        auto* column = page->findChild<QWidget*>(QStringLiteral("pageColumn"));
        REQUIRE(column != nullptr);
        auto* area = qobject_cast<QScrollArea*>(column->parentWidget()->parentWidget());
        REQUIRE(area != nullptr);
        auto* bar = area->verticalScrollBar();
        for (auto* widget : column->findChildren<QWidget*>()) {
            if (!takesValues(widget) || !widget->isVisible() || !widget->isEnabled())
                continue;
            INFO(utf8(place) << ": " << widget->metaObject()->className() << " "
                             << utf8(widget->accessibleName()));
            area->ensureWidgetVisible(widget);
            for (const bool focused : {false, true}) {
                if (focused)
                    widget->setFocus();
                else if (auto* had = QApplication::focusWidget())
                    had->clearFocus();
                const auto* keyboard = QApplication::focusWidget();
                const bool down = bar->value() < bar->maximum();
                const int before = bar->value();
                turn(widget, down ? -120 : 120);
                CHECK((bar->value() != before || bar->maximum() == 0));
                CHECK(QApplication::focusWidget() == keyboard);
                turn(widget, down ? 120 : -120);
            }
            if (const auto* list = qobject_cast<QComboBox*>(widget)) {
                CHECK(list->currentIndex() == 0);
                ++lists;
            }
            ++turned;
        }
        CHECK(changes == 0);
    }
    CHECK(turned > 200);
    CHECK(lists > 10);
}
