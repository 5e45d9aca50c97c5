// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/, compiled into the program so that it runs from anywhere. Lives as long as the
// program.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace waymark {

/// The bytes of a file under resources/, such as "courses/foundations/course.json"; nothing when there is
/// none.
std::optional<std::string_view> resource(std::string_view path);

/// Paths of all resources that start with `prefix`, sorted.
std::vector<std::string_view> resourcesUnder(std::string_view prefix);

} // namespace waymark
