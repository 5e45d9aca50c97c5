// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to include Catch: version 2 (Debian 12) and version 3 name their headers and matchers
// differently.
#pragma once

#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
#endif

#include <string>

namespace waymark::test {

/// REQUIRE_THAT(text, containsText("words")): `Contains` in version 2, `ContainsSubstring` in version 3.
inline auto containsText(const std::string& words) {
#if __has_include(<catch2/catch.hpp>)
    return Catch::Matchers::Contains(words);
#else
    return Catch::Matchers::ContainsSubstring(words);
#endif
}

} // namespace waymark::test
