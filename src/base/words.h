// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// wordsIn(): the words of a text as they are compared with those of another one. Pure; no owner.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Each word of a text once, sorted: runs of letters and digits in lower case without accents, so that
/// "¿Cómo?" and "como" are one. `text` is well-formed UTF-8.
std::vector<std::string> wordsIn(std::string_view text);

} // namespace waymark
