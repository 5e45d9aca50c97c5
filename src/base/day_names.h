// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of months and days of the week, and the numbers that people spell, in English and Spanish: a
// partnership writes in more than one. No owner.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// In lower case, without accents, with single spaces: how the words below are compared.
std::string plainWords(std::string_view text);

/// 1 to 12 for a whole name or its beginning from three letters on ("sept", "mar."); else 0. `word` is plain.
int monthNamed(std::string_view word);

/// 1 for Monday to 7 for Sunday, in the same way; else 0. "mar" is March, as months come first.
int weekdayNamed(std::string_view word);

/// "3", "three", "tres", "a", "una": 1 to 999; else 0. `word` is plain.
int numberNamed(std::string_view word);

/// The number that `text` is, where it is nothing but digits, `least` to `most` of them; else -1.
int digitsIn(std::string_view text, std::size_t least, std::size_t most);

} // namespace waymark
