// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the top bar says of the last save is said of the journal that is open.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "ui/shell/session.h"
#include "ui/widgets/saved_label.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace waymark;
using namespace waymark::ui;

TEST_CASE("the saved time that is shown is that of the journal that is open", "[saved]") {
    RealWindow real;
    real.openNew(QStringLiteral("one.waymark"));
    const auto* shown = real.window().findChild<SavedLabel*>();
    REQUIRE(shown != nullptr);
    const auto words = [&] {
        QStringList all;
        for (const auto* label : shown->findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char(' '));
    };
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "To learn"));
    REQUIRE(real.saved());
    QApplication::processEvents();
    static const QRegularExpression time(QStringLiteral("\\d:\\d\\d"));
    REQUIRE(words().contains(time));
    real.openNew(QStringLiteral("two.waymark"));
    QApplication::processEvents();
    CHECK_FALSE(words().contains(time)); // nothing was saved here yet
}
