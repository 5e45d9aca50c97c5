// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// nearest(): the name that someone may have meant. No owner.
#pragma once

#include "course/course.h"

#include <string>
#include <string_view>

namespace waymark::cli {

/// " Did you mean "part2.diagnostic.a"?", or nothing where no field or statement is near.
std::string meantField(const Course& course, std::string_view name);
std::string meantStatement(const Course& course, std::string_view name);

} // namespace waymark::cli
