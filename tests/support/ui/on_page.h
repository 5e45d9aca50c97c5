// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page that a window shows: its buttons, its words, and the worksheet that was begun. No
// owner.
#pragma once

#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/sheets.h"
#include "ui/shell/session.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

namespace waymark::ui {

/// The first visible button of which `fits` its words, or what a screen reader calls it; none: nullptr.
template <class Button, class Fits>
Button* buttonThat(RealWindow& real, Fits fits) {
    for (auto* each : real.window().page()->findChildren<Button*>())
        if (each->isVisible() && (fits(each->text()) || fits(each->accessibleName())))
            return each;
    return nullptr;
}

/// By its whole name.
template <class Button = QAbstractButton>
Button* buttonNamed(RealWindow& real, const QString& name) {
    return buttonThat<Button>(real, [&](const QString& words) { return words == name; });
}

/// By some of its words.
template <class Button = QAbstractButton>
Button* buttonWith(RealWindow& real, const QString& part) {
    return buttonThat<Button>(real, [&](const QString& words) { return words.contains(part); });
}

/// Whether a label says so, within three seconds.
inline bool says(RealWindow& real, const QString& words) {
    return QTest::qWaitFor(
        [&] {
            const auto labels = real.window().page()->findChildren<Label*>();
            return std::ranges::any_of(labels, [&](const Label* label) {
                return label->isVisible() && label->text().contains(words);
            });
        },
        3000);
}

/// The one worksheet of the journal, or the one of that tool; fails the test when there is another number.
inline std::string onlySheet(RealWindow& real, const std::string& tool = {}) {
    std::vector<std::string> found;
    for (const auto& each : sheetsOf(real.session().journal()))
        if (tool.empty() || each.tool.str() == tool)
            found.push_back(each.id);
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace waymark::ui
