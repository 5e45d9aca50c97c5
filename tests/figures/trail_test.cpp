// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/trail.h"
#include "support/catch.h"

using namespace waymark;

TEST_CASE("the trail has a post for every part, and tells done from ahead without colour") {
    const auto figure = trail({{"1", "Work and roles", "4 of 4", TrailPost::State::Done},
                               {"2", "Naming the result", "1 of 4", TrailPost::State::Here},
                               {"3", "Seeing the system", "0 of 3", TrailPost::State::Ahead}},
                              "In words.", {"#", "Part", "Filled in"});
    CHECK(figure.alt == "In words.");
    REQUIRE(figure.facts.rows.size() == 3);
    CHECK(figure.facts.rows[1] == std::vector<std::string>{"2", "Naming the result", "1 of 4"});
    REQUIRE(figure.paths.size() == 5); // two stretches, three posts
    CHECK(figure.paths[0].stroke->dash.empty());
    CHECK(!figure.paths[1].stroke->dash.empty());
    CHECK(figure.paths[2].fill == "primary");
    CHECK(figure.paths[3].fill != "primary");
    CHECK(figure.paths[3].stroke->width > figure.paths[4].stroke->width);
}

TEST_CASE("a trail without posts is an empty picture") {
    CHECK(trail({}, "None.", {}).paths.empty());
}
