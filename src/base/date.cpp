// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace waymark {

namespace {

constexpr std::array englishMonths = {"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};
constexpr std::array spanishMonths = {"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                      "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};
constexpr std::array englishDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                    "Thursday", "Friday", "Saturday"};
constexpr std::array spanishDays = {"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"};

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

bool looksLikeIsoDate(std::string_view text) {
    if (text.size() != 10)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != '-' : (text[i] < '0' || text[i] > '9'))
            return false;
    }
    return true;
}

std::optional<Date> parseIsoDate(std::string_view text) {
    if (!looksLikeIsoDate(text))
        return std::nullopt;
    const Date date{std::chrono::year(number(text.substr(0, 4))),
                    std::chrono::month(static_cast<unsigned>(number(text.substr(5, 2)))),
                    std::chrono::day(static_cast<unsigned>(number(text.substr(8, 2))))};
    if (!date.ok() || int(date.year()) < 1)
        return std::nullopt;
    return date;
}

std::string isoDate(Date date) {
    if (!date.ok())
        return {};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()));
    return text;
}

std::string longDate(Date date, Date today, std::string_view language) {
    if (!date.ok())
        return {};
    const auto weekday = std::chrono::weekday(std::chrono::sys_days(date)).c_encoding();
    const auto month = unsigned(date.month()) - 1;
    const auto day = std::to_string(unsigned(date.day()));
    const bool otherYear = date.year() != today.year();
    const auto year = std::to_string(int(date.year()));
    if (language == "es")
        return std::string(spanishDays[weekday]) + ", " + day + " de " + spanishMonths[month] +
               (otherYear ? " de " + year : "");
    return std::string(englishDays[weekday]) + ", " + englishMonths[month] + " " + day +
           (otherYear ? ", " + year : "");
}

std::string shortDate(Date date, Date today, std::string_view language) {
    if (!date.ok())
        return {};
    const auto month = unsigned(date.month()) - 1;
    const auto day = std::to_string(unsigned(date.day()));
    const bool otherYear = date.year() != today.year();
    const auto year = std::to_string(int(date.year()));
    if (language == "es")
        return day + " " + std::string(spanishMonths[month]).substr(0, 3) + (otherYear ? " " + year : "");
    return std::string(englishMonths[month]).substr(0, 3) + " " + day + (otherYear ? ", " + year : "");
}

Date localDate(Milliseconds when) {
    const auto moment = std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(when));
    const std::time_t seconds = static_cast<std::time_t>(moment.count());
    std::tm local{};
    localtime_r(&seconds, &local);
    return Date{std::chrono::year(local.tm_year + 1900),
                std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
                std::chrono::day(static_cast<unsigned>(local.tm_mday))};
}

int daysBetween(Date from, Date to) {
    if (!from.ok() || !to.ok())
        return 0;
    return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

} // namespace waymark
