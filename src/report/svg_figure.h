// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// svgOf(): a Figure as an SVG element to stand inside HTML. Colours are custom properties named as the
// tokens. Pure.
#pragma once

#include "figures/figure.h"

#include <string>

namespace waymark {

/// `id` makes the ids of its title and description; it must be unique in the page.
std::string svgOf(const Figure& figure, const std::string& id);

} // namespace waymark
