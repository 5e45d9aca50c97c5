// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/written_day.h"

#include "base/day_names.h"
#include "base/relative_day.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace waymark {

namespace {

using Kind = WrittenDay::Kind;

constexpr std::size_t longest = 200; // bytes: more are words

WrittenDay known(int year, int month, int day) {
    const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                    std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() && year >= 1 && year <= 9999 ? WrittenDay{Kind::Day, date}
                                                  : WrittenDay{Kind::NoSuchDay, {}};
}

// 2026-3-19, 3/19, 19.3.26: numbers with one of these signs between them, each time the same or not.
std::optional<WrittenDay> readNumbers(std::string text, Date today, DayOrder order) {
    if (digitsIn(text, 8, 8) >= 0 && (startsWith(text, "19") || startsWith(text, "20"))) {
        const auto day = known(digitsIn(text.substr(0, 4), 4, 4), digitsIn(text.substr(4, 2), 2, 2),
                               digitsIn(text.substr(6), 2, 2));
        if (day.kind == Kind::Day)
            return day; // else it is some other number
    }
    for (char& c : text)
        c = c == '-' || c == '.' ? '/' : c;
    auto pieces = split(text, '/');
    if (pieces.size() == 3 && digitsIn(pieces[0], 4, 4) >= 0) {
        const int month = digitsIn(pieces[1], 1, 2);
        const int day = digitsIn(pieces[2], 1, 2);
        if (month >= 0 && day >= 0)
            return known(digitsIn(pieces[0], 4, 4), month, day);
    }
    if (pieces.size() > 2 && pieces.back().empty()) // "19.3."
        pieces.pop_back();
    if (pieces.size() < 2 || pieces.size() > 3)
        return std::nullopt;
    int first = digitsIn(pieces[0], 1, 2);
    int second = digitsIn(pieces[1], 1, 2);
    int year = int(today.year());
    if (pieces.size() == 3) {
        const bool isShort = pieces[2].size() == 2;
        year = isShort ? digitsIn(pieces[2], 2, 2) : digitsIn(pieces[2], 4, 4);
        year += year >= 0 && isShort ? 2000 : 0;
    }
    if (first < 0 || second < 0 || year < 0)
        return std::nullopt;
    if (order == DayOrder::MonthFirst)
        std::swap(first, second);
    if (second > 12 && first <= 12)
        std::swap(first, second);
    return known(year, second, first);
}

// "19", "19th", "19.", "1º", which is plain as "1o"; else -1.
int ordinal(std::string_view word) {
    const auto end = std::min(word.find_first_not_of("0123456789"), word.size());
    static constexpr std::array<std::string_view, 11> endings = {"",  "st", "nd", "rd", "th", "ro",
                                                                 "o", ".o", "a",  ".a", "."};
    return std::ranges::find(endings, word.substr(end)) == endings.end()
               ? -1
               : digitsIn(word.substr(0, end), 1, 2);
}

// "2026", "'26"; else -1.
int yearIn(std::string_view word) {
    for (const std::string_view quote : {"'", "’"})
        if (startsWith(word, quote)) {
            const int year = digitsIn(word.substr(quote.size()), 2, 2);
            return year < 0 ? -1 : 2000 + year;
        }
    return digitsIn(word, 4, 4);
}

std::vector<std::string> wordsIn(std::string plain) {
    std::ranges::replace(plain, ',', ' ');
    auto words = split(plain, ' ');
    std::erase(words, "");
    return words;
}

/// "Thursday, March 19th, 2026", "19 de marzo": a month by its name, a day, and at most a year and a day of
/// the week, in any order. Whether the day of the week is the right one is not looked at.
WrittenDay readNames(const std::string& plain, Date today) {
    static constexpr std::array<std::string_view, 7> fillers = {"of", "the", "on", "by", "de", "del", "el"};
    int month = 0;
    int day = -1;
    int year = 0;
    for (auto word : wordsIn(plain)) {
        if (const int number = yearIn(word); number >= 0 && year == 0) {
            year = number;
            continue;
        }
        if (const int number = ordinal(word); number >= 0) {
            if (day < 0)
                day = number;
            else if (year == 0 && word.size() > 1 && digitsIn(std::string_view(word).substr(0, 2), 2, 2) >= 0)
                year = 2000 + number;
            else
                return {Kind::Words, {}};
            continue;
        }
        std::erase(word, '.');
        if (std::ranges::find(fillers, word) != fillers.end())
            continue;
        if (word == "primero" && day < 0)
            day = 1;
        else if (const int named = monthNamed(word); named > 0 && month == 0)
            month = named;
        else if (weekdayNamed(word) == 0 && (named == 0 || named != month)) // "mar 19 mar": a Tuesday
            return {Kind::Words, {}};
    }
    if (month == 0 || day < 0)
        return {Kind::Words, {}};
    return known(year == 0 ? int(today.year()) : year, month, day);
}

std::string kept(const WrittenDay& read, const std::string& written) {
    return read.kind == Kind::Day ? isoDate(read.day) : written;
}

} // namespace

DayOrder dayOrderOf(std::string_view language) {
    return startsWith(language, "en") ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

WrittenDay readCalendarDay(std::string_view text, Date today, DayOrder order) {
    if (const auto day = parseIsoDate(text))
        return {Kind::Day, *day};
    if (text.size() > longest || !checkText(text))
        return {Kind::Words, {}};
    const auto plain = plainWords(text);
    if (plain.empty())
        return {};
    const auto numbers = readNumbers(plain, today, order);
    return numbers ? *numbers : readNames(plain, today);
}

WrittenDay readWrittenDay(std::string_view text, Date today, DayOrder order) {
    const auto read = readCalendarDay(text, today, order);
    if (read.kind != Kind::Words || text.size() > longest || !checkText(text))
        return read;
    const auto day = readRelativeDay(plainWords(text), today);
    return day ? WrittenDay{Kind::Day, *day} : read;
}

std::string keptDay(const std::string& written, Date today, DayOrder order) {
    return kept(readWrittenDay(written, today, order), written);
}

std::string keptCalendarDay(const std::string& written, Date today, DayOrder order) {
    return kept(readCalendarDay(written, today, order), written);
}

} // namespace waymark
