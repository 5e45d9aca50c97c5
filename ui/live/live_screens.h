// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// placeLive(): which screen gets what in live mode. A pure function over rectangles; no owner.
#pragma once

#include <QList>
#include <QRect>

#include <optional>

namespace waymark::ui {

struct LivePlaces {
    int notes = 0;             // the screen with the notes and the controls
    std::optional<int> prompt; // the one that shows nothing but the prompt; none where there is but one
};

/// `screens` in the order that the system has them, `home` the one that the window is on. The prompt goes to
/// the largest of the others. Screens that show the same (a mirrored projector) are one.
LivePlaces placeLive(const QList<QRect>& screens, int home);

} // namespace waymark::ui
