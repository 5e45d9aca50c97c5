// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <vector>

namespace waymark {

namespace {

constexpr int mostWholeDigits = 18;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// What is left without a sign of per cent and white space.
std::string bare(std::string_view text) {
    auto plain = trimmed(text);
    if (!plain.empty() && plain.back() == '%')
        plain = trimmed(std::string_view(plain).substr(0, plain.size() - 1));
    return plain;
}

// "1,200" and "12,345,678.9" have commas between thousands; "0,125" and "41,5" have a decimal comma.
bool groupsThousands(std::string_view number, char mark, char point) {
    const auto sign = number.find_first_not_of("+-");
    const auto groups =
        split(number.substr(0, number.find(point)).substr(std::min(sign, number.size())), mark);
    return groups.size() > 1 && !groups[0].empty() && groups[0].size() <= 3 && groups[0][0] != '0' &&
           std::all_of(groups.begin() + 1, groups.end(),
                       [](const std::string& group) { return group.size() == 3; });
}

// The exponent behind an "e", which is cut off; nothing where it is none.
std::optional<int> takeExponent(std::string_view& text) {
    const auto at = text.find_first_of("eE");
    if (at == std::string_view::npos)
        return 0;
    auto digits = text.substr(at + 1);
    text = text.substr(0, at);
    if (!digits.empty() && digits.front() == '+')
        digits.remove_prefix(1);
    int exponent = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    const bool fits = failure == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    return fits && exponent >= -400 && exponent <= 400 ? std::optional(exponent) : std::nullopt;
}

} // namespace

std::optional<Decimal> parseDecimal(std::string_view text, char point) {
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const auto exponent = takeExponent(text);
    if (!exponent)
        return std::nullopt;
    std::string digits;
    int behind = 0; // digits behind the point
    bool seenPoint = false;
    for (const char c : text) {
        if (c == point && !seenPoint) {
            seenPoint = true;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        digits += c;
        behind += seenPoint;
    }
    if (digits.empty())
        return std::nullopt;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty())
        return Decimal();
    // The number is 0.digits * 10^whole.
    const int whole = static_cast<int>(digits.size()) - behind + *exponent;
    if (whole > mostWholeDigits)
        return std::nullopt;
    const int kept = whole + Decimal::places;
    if (kept < 0)
        return Decimal();
    Decimal::Units units = 0;
    for (int i = 0; i < kept; ++i)
        units = units * 10 + (std::size_t(i) < digits.size() ? digits[std::size_t(i)] - '0' : 0);
    if (std::size_t(kept) < digits.size() && digits[std::size_t(kept)] >= '5')
        ++units;
    return Decimal(negative ? -units : units);
}

bool hasDecimalComma(std::string_view text) {
    const auto plain = bare(text);
    return std::ranges::count(plain, ',') == 1 && !groupsThousands(plain, ',', '.') &&
           parseNumber(plain, Comma::Decimal).has_value();
}

std::optional<Decimal> parseNumber(std::string_view text, Comma comma) {
    auto plain = bare(text);
    if (comma == Comma::Decimal) {
        if (groupsThousands(plain, '.', ','))
            std::erase(plain, '.');
        else if (plain.find(',') != plain.npos && plain.find('.') != plain.npos)
            return std::nullopt;
    } else if (groupsThousands(plain, ',', '.')) {
        std::erase(plain, ',');
    }
    std::ranges::replace(plain, ',', '.');
    return parseDecimal(plain);
}

double Decimal::toDouble() const {
    return static_cast<double>(units_) / static_cast<double>(one);
}

std::string Decimal::text() const {
    auto rest = units_ < 0 ? -units_ : units_;
    std::string digits; // from the last one
    for (int i = 0; rest != 0 || i <= places; ++i, rest /= 10) {
        if (i == places)
            digits += '.';
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
    }
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.front() == '.')
        digits.erase(0, 1);
    if (units_ < 0)
        digits += '-';
    std::ranges::reverse(digits);
    return digits;
}

std::string shortNumber(double value) {
    char text[64];
    std::snprintf(text, sizeof text, "%.3f", value);
    std::string number = text;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.' || number.back() == ',')
        number.pop_back();
    return number == "-0" ? "0" : number;
}

} // namespace waymark
