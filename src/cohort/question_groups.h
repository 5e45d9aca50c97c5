// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that are alike. Pure; no owner.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace waymark {

/// Texts that share half of their words: two belong together where the words they have in common are at least
/// half of those of the longer one, each word counted once (wordsIn()), and so does whatever belongs to one
/// of a group. A text without words belongs to none but its equals. Indices, each group and the groups in
/// order.
std::vector<std::vector<std::size_t>> alike(const std::vector<std::string>& texts);

} // namespace waymark
