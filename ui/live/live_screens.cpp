// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_screens.h"

namespace waymark::ui {

LivePlaces placeLive(const QList<QRect>& screens, int home) {
    LivePlaces places{qBound(0, home, int(screens.size()) - 1), std::nullopt};
    const auto area = [](const QRect& screen) { return qint64(screen.width()) * screen.height(); };
    const auto mine = screens.value(places.notes);
    for (int i = 0; i < screens.size(); ++i) {
        const auto& other = screens[i];
        const bool same = other.intersects(mine); // mirrored, if perhaps in another resolution
        if (i == places.notes || same || other.isEmpty())
            continue;
        if (!places.prompt || area(other) > area(screens[*places.prompt]))
            places.prompt = i;
    }
    return places;
}

} // namespace waymark::ui
