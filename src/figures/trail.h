// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// trail(): the parts of a course as numbered posts along a walk, done, here and ahead, as a Figure. Pure; no
// owner.
#pragma once

#include "figures/figure.h"

#include <string>
#include <vector>

namespace waymark {

struct TrailPost {
    enum class State { Done, Here, Ahead };
    std::string number;   // on the post
    std::string name;     // under it: "Work and roles"
    std::string progress; // "4 of 4 filled in"
    State state = State::Ahead;
};

/// `alt` says in a sentence what the posts show; the facts are the posts, under `head` (number, name,
/// progress).
Figure trail(const std::vector<TrailPost>& posts, std::string alt, std::vector<std::string> head);

} // namespace waymark
