// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links: which ones a report may carry. Pure functions; no owner.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// True for an http or https address of plain ASCII without white space; nothing else is made into a link.
bool isWebAddress(std::string_view address);

} // namespace waymark
