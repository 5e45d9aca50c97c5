// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markup.h"

namespace waymark {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isWww(std::string_view text) {
    return text.find_first_not_of("wW") == std::string_view::npos;
}

// Bytes of a code point that no text may be exchanged with (U+FDD0 to U+FDEF, the last two of each plane),
// which Cairo and XML refuse; 0 for any other.
std::size_t noncharacterAt(std::string_view text) {
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (at(0) == 0xEF && at(1) == 0xB7 && at(2) >= 0x90 && at(2) <= 0xAF)
        return 3;
    if (at(0) == 0xEF && at(1) == 0xBF && at(2) >= 0xBE)
        return 3;
    const bool lastOfPlane = at(0) >= 0xF0 && (at(1) & 0x0FU) == 0x0F && at(2) == 0xBF && at(3) >= 0xBE;
    return lastOfPlane ? 4 : 0;
}

// What only means something at the start of a line: headings, lists, rules, tables of definitions, indented
// code.
std::size_t escapeLineStart(std::string_view line, std::string& escaped) {
    std::size_t at = 0;
    for (; at < line.size() && (line[at] == ' ' || line[at] == '\t'); ++at)
        escaped += line[at] == ' ' ? "&#32;" : "&#9;";
    std::size_t digits = at;
    while (digits < line.size() && isDigit(line[digits]))
        ++digits;
    if (digits > at && digits < line.size() && (line[digits] == '.' || line[digits] == ')')) {
        escaped += line.substr(at, digits - at);
        escaped += '\\';
        escaped += line[digits];
        return digits + 1;
    }
    if (at < line.size() && std::string_view("#+-=:").find(line[at]) != std::string_view::npos) {
        escaped += '\\';
        escaped += line[at];
        return at + 1;
    }
    return at;
}

void escapeLine(std::string_view line, std::string& escaped) {
    for (std::size_t at = escapeLineStart(line, escaped); at < line.size(); ++at) {
        const char c = line[at];
        // An address must not turn into a link by itself.
        const bool address = (c == '/' && at > 0 && line[at - 1] == ':') ||
                             (c == '.' && at >= 3 && isWww(line.substr(at - 3, 3)));
        if (address || std::string_view("\\`*_[]<>&|~$").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
}

} // namespace

std::string printable(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (byte == '\r') {
            if (next != '\n')
                shown += '\n';
        } else if (byte == '\v' || byte == '\f') {
            shown += '\n';
        } else if (byte == 0xC2 && next < 0xA0) { // the controls U+0080 to U+009F, of which one ends a line
            if (next == 0x85)
                shown += '\n';
            ++i;
        } else if (const auto bytes = noncharacterAt(text.substr(i)); bytes > 0) {
            shown += "\uFFFD";
            i += bytes - 1;
        } else if (byte == '\t' || byte == '\n' || (byte >= 0x20 && byte != 0x7F)) {
            shown += text[i];
        }
    }
    return shown;
}

std::string escapedXml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (c == '"')
            escaped += "&quot;";
        else if (c == '\'')
            escaped += "&#39;";
        else if (byte >= 0x20 || c == '\n' || c == '\t')
            escaped += c;
    }
    return escaped;
}

std::string escapedMarkdown(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (;;) {
        const auto end = text.find('\n');
        escapeLine(text.substr(0, end), escaped);
        if (end == std::string_view::npos)
            return escaped;
        escaped += '\n';
        text.remove_prefix(end + 1);
    }
}

} // namespace waymark
