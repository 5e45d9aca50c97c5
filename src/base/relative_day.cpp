// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/relative_day.h"

#include "base/day_names.h"

#include <regex>
#include <vector>

namespace waymark {

namespace {

constexpr int daysOfWeek = 7;
constexpr std::size_t longest = 60; // bytes: nobody says a day at greater length

using namespace std::chrono;

Date addDays(Date today, int count) {
    return sys_days(today) + days(count);
}
Date endOfMonth(Date today) {
    return sys_days(today.year() / today.month() / last);
}
// The last day of a month that has no such day.
Date addMonths(Date today, int count) {
    const Date there = today + months(count);
    return there.ok() ? there : endOfMonth(there.year() / there.month() / 1);
}

struct Phrase {
    std::regex words; // over the whole
    Date (*day)(Date today);
};

std::optional<Date> readPhrase(const std::string& plain, Date today) {
    static const std::vector<Phrase> phrases = {
        {std::regex("today|hoy"), [](Date day) { return day; }},
        {std::regex("tomorrow|manana"), [](Date day) { return addDays(day, 1); }},
        {std::regex("yesterday|ayer"), [](Date day) { return addDays(day, -1); }},
        {std::regex("(the )?day after tomorrow|pasado manana"), [](Date day) { return addDays(day, 2); }},
        {std::regex("(the )?day before yesterday|anteayer|antier|antes de ayer"),
         [](Date day) { return addDays(day, -2); }},
        {std::regex("(the |at the |by the )?end of (the |this )?month|month end|(a |al )?(fin|final|fines|"
                    "finales) (de|del|de este) mes"),
         endOfMonth},
    };
    for (const auto& phrase : phrases)
        if (std::regex_match(plain, phrase.words))
            return phrase.day(today);
    return std::nullopt;
}

Date moved(Date today, int number, char unit) {
    switch (unit) {
    case 'w':
    case 's':
        return addDays(today, number * daysOfWeek);
    case 'm':
        return addMonths(today, number);
    case 'y':
    case 'a':
        return addMonths(today, 12 * number);
    default:
        return addDays(today, number);
    }
}

/// "in two weeks", "3 days ago", "dentro de un mes", "hace 2 semanas"
std::optional<Date> readDistance(const std::string& plain, Date today) {
    struct Form {
        std::regex words;
        int sign;
    };
    static const auto forms = [] {
        const std::string amount = "([a-z0-9]+) (days?|weeks?|months?|years?|dias?|semanas?|mes|meses|anos?)";
        return std::vector<Form>{{std::regex("(?:in|within|en|dentro de) " + amount), 1},
                                 {std::regex("(?:in )?" + amount + " from (?:now|today)"), 1},
                                 {std::regex(amount + " ago"), -1},
                                 {std::regex("hace " + amount), -1}};
    }();
    std::smatch match;
    for (const auto& form : forms)
        if (std::regex_match(plain, match, form.words))
            if (const int number = numberNamed(match.str(1)); number > 0)
                return moved(today, form.sign * number, match.str(2).front());
    return std::nullopt;
}

enum class Which { FromToday, AfterToday, NextWeek, BeforeToday };

Date weekdayOf(Which which, int named, Date today) {
    const int now = int(weekday(sys_days(today)).iso_encoding());
    const int ahead = (named - now + daysOfWeek) % daysOfWeek;
    switch (which) {
    case Which::AfterToday:
        return addDays(today, ahead == 0 ? daysOfWeek : ahead);
    case Which::NextWeek:
        return addDays(today, daysOfWeek - now + named);
    case Which::BeforeToday:
        return addDays(today, ahead - daysOfWeek);
    case Which::FromToday:
        break;
    }
    return addDays(today, ahead);
}

/// "Friday", "next Friday", "el viernes que viene": one name of a day, and what is said around it.
std::optional<Date> readWeekday(const std::string& plain, Date today) {
    struct Form {
        std::regex around;
        Which which;
    };
    static const auto forms = [] {
        const std::string name = "([a-z]+)\\.?";
        return std::vector<Form>{
            {std::regex("(?:on |by |this |this coming |coming |el |este |para el )?" + name),
             Which::FromToday},
            {std::regex("next " + name + "|" + name + " next week|next week,? " + name + "|(?:el )?" + name +
                        " de la (?:proxima semana|semana que viene|semana proxima)"),
             Which::NextWeek},
            {std::regex("(?:el )?(?:proximo " + name + "|" + name + " (?:proximo|que viene))"),
             Which::AfterToday},
            {std::regex("last " + name + "|(?:el )?(?:pasado " + name + "|" + name + " pasado)"),
             Which::BeforeToday},
        };
    }();
    std::smatch match;
    for (const auto& form : forms) {
        if (!std::regex_match(plain, match, form.around))
            continue;
        for (std::size_t i = 1; i < match.size(); ++i)
            if (const int named = weekdayNamed(match.str(i)))
                return weekdayOf(form.which, named, today);
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> readRelativeDay(const std::string& plain, Date today) {
    if (plain.size() > longest || !today.ok())
        return std::nullopt;
    auto day = readPhrase(plain, today);
    if (!day)
        day = readDistance(plain, today);
    if (!day)
        day = readWeekday(plain, today);
    return day && day->ok() && int(day->year()) <= 9999 && int(day->year()) >= 1 ? day : std::nullopt;
}

} // namespace waymark
