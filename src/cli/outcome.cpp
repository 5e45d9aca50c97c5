// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcome.h"

#include "base/text.h"

#include <array>
#include <cstdio>

namespace waymark::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// What a terminal or a program that reads lines would not take for a part of one: controls, line and
// paragraph separators, and marks that turn the direction of writing.
constexpr std::array<Range, 6> notPrinted = {
    {{0x00, 0x1F}, {0x7F, 0x9F}, {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF}}};

bool isPrinted(char32_t character) {
    for (const auto& range : notPrinted)
        if (character >= range.first && character <= range.last)
            return false;
    return true;
}

// The code point that a well-formed sequence of bytes stands for.
char32_t decoded(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes.front());
    char32_t character = bytes.size() == 1 ? first : first & (0x7FU >> bytes.size());
    for (const char c : bytes.substr(1))
        character = (character << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
    return character;
}

std::string escaped(char32_t character) {
    if (character == '\n')
        return "\\n";
    if (character == '\t')
        return "\\t";
    char text[16];
    std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(character));
    return text;
}

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD, for a byte that is none of UTF-8's

} // namespace

std::string oneLine(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < std::min<std::size_t>(4, text.size()) &&
               (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
            ++length;
        while (length > 1 && text.front() != '\0' && !checkText(text.substr(0, length)))
            --length; // continuation bytes that belong to nothing
        const auto bytes = text.substr(0, length);
        if (bytes.front() != '\0' && !checkText(bytes))
            line += replacement;
        else if (const auto character = decoded(bytes); !isPrinted(character))
            line += escaped(character);
        else
            line += bytes;
        text.remove_prefix(length);
    }
    return line;
}

std::string onOneLine(std::string_view words) {
    std::vector<std::string> lines;
    for (const auto& line : split(words, '\n'))
        if (!isBlank(line))
            lines.push_back(oneLine(trimmed(line)));
    return waymark::join(lines, " / ");
}

std::string counted(std::uint64_t count, const char* one, const char* several) {
    const auto words = count == 1 ? std::string(one) : several ? several : std::string(one) + "s";
    return std::to_string(count) + " " + words;
}

std::string named(const std::filesystem::path& file, std::string_view sentence) {
    const auto name = file.string();
    const bool isNamed =
        startsWith(sentence, name + " ") || sentence.find("\"" + name + "\"") != std::string::npos;
    return isNamed ? std::string(sentence) : name + ": " + std::string(sentence);
}

Outcome done(std::string output) {
    return {0, std::move(output), {}};
}

Outcome failed(std::string_view sentence) {
    return {1, {}, "waymark-cli: " + oneLine(sentence) + "\n"};
}

Outcome failed(const std::filesystem::path& file, const Error& error) {
    return failed(named(file, error.message));
}

Outcome failed(std::string_view sentence, const std::vector<std::string>& reasons) {
    auto outcome = failed(sentence);
    for (const auto& reason : reasons)
        outcome.output += oneLine(reason) + "\n";
    return outcome;
}

Outcome wrongUsage(std::string_view sentence, std::string_view usage) {
    return {2, {}, "waymark-cli: " + oneLine(sentence) + "\nUsage: waymark-cli " + std::string(usage) + "\n"};
}

} // namespace waymark::cli
