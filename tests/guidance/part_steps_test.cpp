// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_course.h"
#include "guidance/part_steps.h"
#include "support/catch.h"

using namespace waymark;

TEST_CASE("each part that works on steps of the cycle says which", "[steps]") {
    const auto parts = stepsOfParts(*foundationsCourse());
    REQUIRE(parts.size() == 4);
    const int expected[][3] = {{2, 1, 3}, {3, 4, 4}, {4, 5, 5}, {5, 6, 8}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        INFO("part " << parts[i].part);
        CHECK(parts[i].part == expected[i][0]);
        CHECK(parts[i].first == expected[i][1]);
        CHECK(parts[i].last == expected[i][2]);
    }
}
