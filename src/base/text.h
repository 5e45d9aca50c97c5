// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text as code points: Waymark keeps UTF-8 and counts positions in code points. No owner.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Text that can be kept: well-formed UTF-8 without a NUL character.
Result<void> checkText(std::string_view text);

/// Number of code points; `text` is well-formed UTF-8.
std::size_t codePointCount(std::string_view text);

/// Byte offset of code point `position`; text.size() when it lies at or past the end.
std::size_t byteOffset(std::string_view text, std::size_t position);

/// `text` without white space (any of Unicode's) at both ends.
std::string trimmed(std::string_view text);

/// True when there is nothing in it but white space.
bool isBlank(std::string_view text);

std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

struct FoldedText {
    std::string text; // lower case, without accents
    std::vector<std::size_t>
        origin; // for each byte of `text`, and its end, the byte of the original it came from
};
/// For searching: "Niño" is found by "nino".
FoldedText foldText(std::string_view text);

/// Shaped like a BCP 47 language tag: "es", "es-MX", "zh-Hant-TW"; whether there is such a language is not
/// asked. Nothing but letters, digits and hyphens, so that it can name a file and leads nowhere else.
bool isLanguageTag(std::string_view text);

/// The same without the origins, which cost eight times the text.
std::string folded(std::string_view text);

/// `prefix.rest` -> true
bool startsWith(std::string_view text, std::string_view prefix);

} // namespace waymark
