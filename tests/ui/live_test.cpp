// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "The prompt goes to the other screen, the notes stay here; the time runs, pauses and ends."
#include "support/catch.h"
#include "ui/live/countdown.h"
#include "ui/live/live_screens.h"

using namespace waymark::ui;

TEST_CASE("with one screen everything is on it", "[live]") {
    const auto places = placeLive({QRect(0, 0, 1366, 768)}, 0);
    CHECK(places.notes == 0);
    CHECK_FALSE(places.prompt);
}

TEST_CASE("with two screens the notes stay with the window and the prompt goes to the other", "[live]") {
    const QList<QRect> two{QRect(0, 0, 1366, 768), QRect(1366, 0, 1280, 720)};
    CHECK(placeLive(two, 0).notes == 0);
    CHECK(placeLive(two, 0).prompt == 1);
    CHECK(placeLive(two, 1).notes == 1);
    CHECK(placeLive(two, 1).prompt == 0);
    CHECK(placeLive(two, 7).notes == 1); // a screen that is gone meanwhile
}

TEST_CASE("of several others the largest one is the projector", "[live]") {
    const QList<QRect> three{QRect(0, 0, 1366, 768), QRect(1366, 0, 1024, 768), QRect(-1920, 0, 1920, 1080)};
    CHECK(placeLive(three, 0).prompt == 2);
}

TEST_CASE("a projector that shows the same is no second screen", "[live]") {
    CHECK_FALSE(placeLive({QRect(0, 0, 1366, 768), QRect(0, 0, 1024, 768)}, 0).prompt);
    CHECK_FALSE(placeLive({QRect(0, 0, 1366, 768), QRect()}, 0).prompt);
}

TEST_CASE("a countdown runs, pauses, gets more time and ends", "[live]") {
    constexpr auto minute = Countdown::minute;
    Countdown time(5 * minute);
    CHECK(time.isFresh());
    time.start(1000);
    CHECK(time.left(1000 + minute) == 4 * minute);
    time.pause(1000 + minute);
    CHECK(time.left(1000 + 9 * minute) == 4 * minute);
    time.add(1, 1000 + 9 * minute);
    CHECK(time.total() == 6 * minute);
    CHECK(time.left(1000 + 9 * minute) == 5 * minute);
    time.start(0);
    CHECK_FALSE(time.isOver(5 * minute - 1));
    CHECK(time.isOver(5 * minute));
    CHECK(time.left(50 * minute) == 0);
    time.start(50 * minute); // again, from the beginning
    CHECK(time.left(50 * minute) == 6 * minute);
    time.add(-100, 50 * minute);
    CHECK(time.total() == minute);
    CHECK(time.left(50 * minute) == minute);
    // A clock that is set back gives no time away.
    CHECK(time.left(0) == minute);
}
