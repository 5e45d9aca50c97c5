// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says: nothing twice, no stray signs, and headings where titles are seen.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/sheets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QRegularExpression>

#include <functional>

using namespace waymark;
using namespace waymark::ui;

namespace {

/// Of what can be seen on each page, what a screen reader is told.
void onEachPage(RealWindow& real,
                const std::function<void(const QWidget&, const QAccessibleInterface&)>& look) {
    auto places = real.places();
    for (const auto& sheet : sheetsOf(real.session().journal()))
        places << qt(sheet.id);
    for (const auto& place : places) {
        INFO(place.toStdString());
        real.go(utf8(place).c_str());
        for (auto* widget : real.window().findChildren<QWidget*>())
            if (auto* told = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr)
                look(*widget, *told);
    }
}

} // namespace

TEST_CASE("no description says what the name has said, and no sign stands alone", "[spoken]") {
    RealWindow real;
    real.openSample();
    REQUIRE(real.session().set(FieldId("part2.questions.r1.text"), "What is a good aim?"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.when"), "when school starts again"));
    static const QRegularExpression stray(QStringLiteral("[.?!…]\\.( |$)|(^|\\. )[–-]\\."));
    onEachPage(real, [](const QWidget& widget, const QAccessibleInterface& told) {
        const auto name = told.text(QAccessible::Name);
        const auto description = told.text(QAccessible::Description);
        INFO(widget.metaObject()->className()
             << ": " << name.toStdString() << " | " << description.toStdString());
        CHECK_FALSE(name.contains(stray));
        // What an empty field asks for may stand in its name; the icon in a line edit is Qt's own.
        if (told.role() != QAccessible::EditableText && !widget.inherits("QLineEditIconButton"))
            CHECK((description.isEmpty() || !name.contains(description)));
    });
}

TEST_CASE("titles of pages and cards are headings", "[spoken]") {
    RealWindow real;
    real.openSample();
    QStringList headings;
    onEachPage(real, [&](const QWidget&, const QAccessibleInterface& told) {
        if (told.role() == QAccessible::Heading)
            headings << told.text(QAccessible::Name);
    });
    CHECK(headings.contains(QStringLiteral("Actions")));   // of a page
    CHECK(headings.contains(QStringLiteral("Coming up"))); // of a card
    CHECK_FALSE(headings.contains(QString()));
}
