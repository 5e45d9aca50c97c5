// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <glib.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace waymark {

namespace {

// How many bytes from the first on are ASCII without a NUL, by eights: most of what people write.
std::size_t plainLength(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x80 * ones;
    std::size_t length = 0;
    for (std::uint64_t eight = 0; length + sizeof eight <= text.size(); length += sizeof eight) {
        std::memcpy(&eight, text.data() + length, sizeof eight);
        if ((((eight - ones) | eight) & highs) != 0) // a byte that is 0, or above 0x7F
            break;
    }
    return length;
}

// Where the first byte stands that is a NUL or no UTF-8; npos where there is none.
std::size_t firstWrongByte(std::string_view text) {
    constexpr std::size_t stretch = 32;
    for (std::size_t at = plainLength(text); at < text.size(); at += plainLength(text.substr(at))) {
        auto end = std::min(at + stretch, text.size());
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0x80U) != 0)
            ++end; // a character is not parted
        const char* wrong = nullptr;
        if (!g_utf8_validate_len(text.data() + at, end - at, &wrong)) // which takes no NUL either
            return static_cast<std::size_t>(wrong - text.data());
        at = end;
    }
    return std::string_view::npos;
}

// Unicode's White_Space: GLib leaves out the vertical tab and NEL.
bool isWhiteSpace(gunichar character) {
    return g_unichar_isspace(character) || character == 0x0B || character == 0x85;
}

} // namespace

Result<void> checkText(std::string_view text) {
    const auto wrong = firstWrongByte(text);
    if (wrong == std::string_view::npos)
        return {};
    if (text.find('\0') != std::string_view::npos)
        return Error{ErrorCode::BadValue, "the text holds a NUL character, which no text can keep", {}};
    return Error{ErrorCode::BadValue, "the text is not UTF-8 at byte " + std::to_string(wrong), {}};
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
    while (begin < end && isWhiteSpace(g_utf8_get_char(begin)))
        begin = g_utf8_next_char(begin);
    while (end > begin) {
        const char* last = g_utf8_find_prev_char(begin, end);
        if (!last || !isWhiteSpace(g_utf8_get_char(last)))
            break;
        end = last;
    }
    return std::string(begin, end);
}

bool isBlank(std::string_view text) {
    for (const char* p = text.data(); p < text.data() + text.size(); p = g_utf8_next_char(p))
        if (!isWhiteSpace(g_utf8_get_char(p)))
            return false;
    return true;
}

// `add` gets each piece of the folded text and where it came from.
template <class Add>
void fold(std::string_view text, Add&& add) {
    const char* begin = text.data();
    const char* end = begin + text.size();
    for (const char* p = begin; p < end;) {
        const auto from = static_cast<std::size_t>(p - begin);
        if (static_cast<unsigned char>(*p) < 0x80U) {
            add(g_ascii_tolower(*p), from);
            ++p;
            continue;
        }
        // The longest decomposition of one code point has 18 parts (G_UNICHAR_MAX_DECOMPOSITION_LENGTH).
        gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
        const gsize count =
            g_unichar_fully_decompose(g_utf8_get_char(p), TRUE, parts, G_UNICHAR_MAX_DECOMPOSITION_LENGTH);
        for (gsize i = 0; i < count; ++i) {
            if (g_unichar_ismark(parts[i]))
                continue;
            char bytes[6];
            const int length = g_unichar_to_utf8(g_unichar_tolower(parts[i]), bytes);
            for (int b = 0; b < length; ++b)
                add(bytes[b], from);
        }
        p = g_utf8_next_char(p);
    }
}

FoldedText foldText(std::string_view text) {
    FoldedText result;
    result.text.reserve(text.size());
    result.origin.reserve(text.size() + 1);
    fold(text, [&](char byte, std::size_t from) {
        result.text += byte;
        result.origin.push_back(from);
    });
    result.origin.push_back(text.size());
    return result;
}

std::string folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    fold(text, [&](char byte, std::size_t) { result += byte; });
    return result;
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

bool isLanguageTag(std::string_view text) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    bool first = true;
    for (const auto& piece : split(text, '-')) {
        const auto from = first ? piece.find_first_not_of(letters)
                                : piece.find_first_not_of(std::string(letters) + "0123456789");
        if (piece.size() > 8 || piece.size() < (first ? 2 : 1) || from != std::string::npos)
            return false;
        first = false;
    }
    return true;
}

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

} // namespace waymark
