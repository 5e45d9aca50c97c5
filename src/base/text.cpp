// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <glib.h>

namespace waymark {

Result<void> checkText(std::string_view text) {
    if (text.find('\0') != std::string_view::npos)
        return Error{ErrorCode::BadValue, "the text holds a NUL character, which no text can keep", {}};
    const char* end = nullptr;
    if (!g_utf8_validate_len(text.data(), text.size(), &end))
        return Error{ErrorCode::BadValue,
                     "the text is not UTF-8 at byte " + std::to_string(end - text.data()),
                     {}};
    return {};
}

std::size_t codePointCount(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

std::size_t byteOffset(std::string_view text, std::size_t position) {
    std::size_t byte = 0;
    for (; byte < text.size(); ++byte) {
        if ((static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U)
            continue;
        if (position == 0)
            return byte;
        --position;
    }
    return byte;
}

std::string trimmed(std::string_view text) {
    const char* begin = text.data();
    const char* end = begin + text.size();
    while (begin < end && g_unichar_isspace(g_utf8_get_char(begin)))
        begin = g_utf8_next_char(begin);
    while (end > begin) {
        const char* last = g_utf8_find_prev_char(begin, end);
        if (!last || !g_unichar_isspace(g_utf8_get_char(last)))
            break;
        end = last;
    }
    return std::string(begin, end);
}

bool isBlank(std::string_view text) {
    for (const char* p = text.data(); p < text.data() + text.size(); p = g_utf8_next_char(p))
        if (!g_unichar_isspace(g_utf8_get_char(p)))
            return false;
    return true;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (;;) {
        const auto end = text.find(separator, start);
        parts.emplace_back(text.substr(start, end - start));
        if (end == std::string_view::npos)
            return parts;
        start = end + 1;
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0)
            joined += separator;
        joined += parts[i];
    }
    return joined;
}

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

} // namespace waymark
