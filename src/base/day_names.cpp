// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day_names.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr std::size_t shortestName = 3;

using Names = std::array<std::string_view, 5>; // empty: there are no more

constexpr std::array<Names, 12> months = {{{"january", "enero"},
                                           {"february", "febrero"},
                                           {"march", "marzo"},
                                           {"april", "abril"},
                                           {"may", "mayo"},
                                           {"june", "junio"},
                                           {"july", "julio"},
                                           {"august", "agosto"},
                                           {"september", "septiembre", "setiembre"},
                                           {"october", "octubre"},
                                           {"november", "noviembre"},
                                           {"december", "diciembre"}}};
constexpr std::array<Names, 7> weekdays = {{{"monday", "lunes"},
                                            {"tuesday", "martes"},
                                            {"wednesday", "miercoles"},
                                            {"thursday", "jueves"},
                                            {"friday", "viernes"},
                                            {"saturday", "sabado"},
                                            {"sunday", "domingo"}}};
constexpr std::array<Names, 10> numbers = {{{"a", "an", "one", "un", "una"},
                                            {"two", "dos"},
                                            {"three", "tres"},
                                            {"four", "cuatro"},
                                            {"five", "cinco"},
                                            {"six", "seis"},
                                            {"seven", "siete"},
                                            {"eight", "ocho"},
                                            {"nine", "nueve"},
                                            {"ten", "diez"}}};

// The place of the first that one of whose names `is`, from 1; else 0.
template <class Table, class Is>
int placeIn(const Table& table, Is is) {
    const auto found =
        std::ranges::find_if(table, [&](const Names& names) { return std::ranges::any_of(names, is); });
    return found == table.end() ? 0 : int(found - table.begin()) + 1;
}

} // namespace

std::string plainWords(std::string_view text) {
    std::string plain;
    for (const char c : folded(trimmed(text))) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r'); // others are folded to one of these
        if (!blank)
            plain += c;
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    return plain;
}

int monthNamed(std::string_view word) {
    return word.size() < shortestName
               ? 0
               : placeIn(months, [&](std::string_view name) { return startsWith(name, word); });
}

int weekdayNamed(std::string_view word) {
    if (word.size() < shortestName || (word.size() < 4 && monthNamed(word) > 0))
        return 0;
    return placeIn(weekdays, [&](std::string_view name) { return startsWith(name, word); });
}

int numberNamed(std::string_view word) {
    const int number = digitsIn(word, 1, 3);
    return number >= 0
               ? number
               : placeIn(numbers, [&](std::string_view name) { return !name.empty() && name == word; });
}

int digitsIn(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most)
        return -1;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = 10 * number + (c - '0');
    }
    return number;
}

} // namespace waymark
