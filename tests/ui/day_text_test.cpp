// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type where a day is asked for.
#include "ui/widgets/day_text.h"

#include "support/catch.h"

using namespace waymark::ui;

namespace {

const QLocale us(QLocale::English, QLocale::UnitedStates);
const QLocale uk(QLocale::English, QLocale::UnitedKingdom);
const QLocale es(QLocale::Spanish, QLocale::Spain);
const char* const noSuchDay = "no such day";
const char* const words = "words";

/// The day in ISO 8601, or what it is instead.
std::string readAs(const char* text, QDate today, const QLocale& locale) {
    const DayText read = readDay(QString::fromUtf8(text), today, locale);
    switch (read.kind) {
    case DayText::Kind::Empty:
        return "empty";
    case DayText::Kind::NoSuchDay:
        return noSuchDay;
    case DayText::Kind::Words:
        return words;
    case DayText::Kind::Day:
        break;
    }
    return read.day.toString(Qt::ISODate).toStdString();
}

} // namespace

TEST_CASE("days as people write them", "[date]") {
    const QDate today(2026, 3, 11); // a Wednesday
    struct Case {
        const char* text;
        const QLocale& locale;
        const char* expected;
    };
    const Case cases[] = {
        {"", us, "empty"},
        {"  ", us, "empty"},
        // numbers
        {"2026-03-19", us, "2026-03-19"},
        {"2026-3-19", us, "2026-03-19"},
        {"2026/03/19", us, "2026-03-19"},
        {"20260319", us, "2026-03-19"},
        {"3/19", us, "2026-03-19"},
        {"19/3", us, "2026-03-19"}, // there is no month 19
        {"19/3", uk, "2026-03-19"},
        {"19/3", es, "2026-03-19"},
        {"3/19", es, "2026-03-19"},
        {"4/3", us, "2026-04-03"},
        {"4/3", uk, "2026-03-04"},
        {"4/3", es, "2026-03-04"},
        {"19.3.", uk, "2026-03-19"},
        {"19.3.2026", uk, "2026-03-19"},
        {"19-3-27", es, "2027-03-19"},
        {"3/19/26", us, "2026-03-19"},
        {"3/19/2027", us, "2027-03-19"},
        {" 3/19 ", us, "2026-03-19"},
        // a month by its name
        {"Mar 19", us, "2026-03-19"},
        {"mar. 19", us, "2026-03-19"},
        {"MARCH 19", us, "2026-03-19"},
        {"March 19th", us, "2026-03-19"},
        {"March 1st", us, "2026-03-01"},
        {"March 19 2026", us, "2026-03-19"},
        {"March 19, 2027", us, "2027-03-19"},
        {"Mar 19 '27", us, "2027-03-19"},
        {"Thursday, March 19", us, "2026-03-19"},
        {"Thu Mar 19", us, "2026-03-19"},
        {"19 March", us, "2026-03-19"},
        {"19th of March", us, "2026-03-19"},
        {"by March 19", us, "2026-03-19"},
        {"Sept 3", us, "2026-09-03"},
        {"May 5", us, "2026-05-05"},
        {"19 de marzo", es, "2026-03-19"},
        {"19 mar", es, "2026-03-19"},
        {"19 DE  MARZO", es, "2026-03-19"},
        {"19 de marzo de 2026", es, "2026-03-19"},
        {"19 de marzo del 2027", es, "2027-03-19"},
        {"jueves 19 de marzo", es, "2026-03-19"},
        {"mar 17 mar", es, "2026-03-17"},
        {"1º de abril", es, "2026-04-01"},
        {"primero de abril", es, "2026-04-01"},
        {"3 de setiembre", es, "2026-09-03"},
        {"19 ago", es, "2026-08-19"},
        {"19 de marzo", us, "2026-03-19"}, // people write in more than one language
        {"March 19", es, "2026-03-19"},
        {"Feb 29 2028", us, "2028-02-29"},
        // said from today, a Wednesday
        {"today", us, "2026-03-11"},
        {"Tomorrow", us, "2026-03-12"},
        {"yesterday", us, "2026-03-10"},
        {"the day after tomorrow", us, "2026-03-13"},
        {"in 3 days", us, "2026-03-14"},
        {"in two  weeks", us, "2026-03-25"},
        {"in a week", us, "2026-03-18"},
        {"2 weeks from now", us, "2026-03-25"},
        {"in a month", us, "2026-04-11"},
        {"3 days ago", us, "2026-03-08"},
        {"Friday", us, "2026-03-13"},
        {"fri", us, "2026-03-13"},
        {"Fri.", us, "2026-03-13"},
        {"this Friday", us, "2026-03-13"},
        {"on Friday", us, "2026-03-13"},
        {"Wednesday", us, "2026-03-11"}, // today is one
        {"next Friday", us, "2026-03-20"},
        {"NEXT FRIDAY", us, "2026-03-20"},
        {"next Monday", us, "2026-03-16"},
        {"next Wednesday", us, "2026-03-18"},
        {"Friday next week", us, "2026-03-20"},
        {"last Friday", us, "2026-03-06"},
        {"last Wednesday", us, "2026-03-04"},
        {"end of month", us, "2026-03-31"},
        {"end of the month", us, "2026-03-31"},
        {"hoy", es, "2026-03-11"},
        {"mañana", es, "2026-03-12"},
        {"manana", es, "2026-03-12"},
        {"MAÑANA", es, "2026-03-12"},
        {"ayer", es, "2026-03-10"},
        {"pasado mañana", es, "2026-03-13"},
        {"viernes", es, "2026-03-13"},
        {"el viernes", es, "2026-03-13"},
        {"vie", es, "2026-03-13"},
        {"este sábado", es, "2026-03-14"},
        {"este sabado", es, "2026-03-14"},
        {"sáb.", es, "2026-03-14"},
        {"miércoles", es, "2026-03-11"},
        {"próximo viernes", es, "2026-03-13"},
        {"el proximo viernes", es, "2026-03-13"},
        {"el viernes que viene", es, "2026-03-13"},
        {"el miércoles que viene", es, "2026-03-18"},
        {"el viernes de la próxima semana", es, "2026-03-20"},
        {"el viernes pasado", es, "2026-03-06"},
        {"dentro de dos semanas", es, "2026-03-25"},
        {"en 3 días", es, "2026-03-14"},
        {"dentro de un mes", es, "2026-04-11"},
        {"hace 2 dias", es, "2026-03-09"},
        {"fin de mes", es, "2026-03-31"},
        {"a finales de mes", es, "2026-03-31"},
        {"tomorrow", es, "2026-03-12"},
        // no such day
        {"Feb 30", us, noSuchDay},
        {"Feb 29", us, noSuchDay},
        {"29 de febrero de 2027", es, noSuchDay},
        {"2026-02-31", us, noSuchDay},
        {"31/4", uk, noSuchDay},
        {"31/4", es, noSuchDay},
        {"31/4", us, noSuchDay},
        {"4/31", us, noSuchDay},
        {"31 de abril", es, noSuchDay},
        {"March 45", us, noSuchDay},
        // words
        {"soon", us, words},
        {"after the May meeting", us, words},
        {"May 5 or 6", us, words},
        {"Q2", us, words},
        {"March", us, words},
        {"marzo", es, words},
        {"mar", es, words}, // March or Tuesday
        {"mid March", us, words},
        {"end of March", us, words},
        {"next week", us, words},
        {"next month", us, words},
        {"la semana que viene", es, words},
        {"this year", us, words},
        {"1/2/3/4", us, words},
        {"20261399", us, words},
        {"5551234", us, words},
        {"19", us, words},
        {"2026", us, words},
        {"Friday or Monday", us, words},
        {"every Friday", us, words},
        {"cada viernes", es, words},
        {"Friday 3pm", us, words},
        {"mañana por la mañana", es, words},
        {"in a few days", us, words},
        {"in 0 days", us, words},
        {"in 100000 days", us, words},
        {"Mar 19 or 20", us, words},
        {"Mar 19-21", us, words},
        {"by May at the latest", us, words},
        {"después de la reunión de mayo", es, words},
        {"as soon as we can \xF0\x9F\x98\x80", us, words},
        {"a", us, words},
        {"the", us, words},
        {"3/19 3/20", us, words},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text, c.locale.name().toStdString());
        CHECK(readAs(c.text, today, c.locale) == c.expected);
    }
}

TEST_CASE("days said from today, at the edges of weeks, months and years", "[date]") {
    struct Case {
        QDate today;
        const char* text;
        const char* expected;
    };
    const QDate friday(2026, 3, 13);
    const QDate sunday(2026, 3, 15);
    const Case cases[] = {
        {friday, "Friday", "2026-03-13"},
        {friday, "next Friday", "2026-03-20"},
        {friday, "el viernes que viene", "2026-03-20"},
        {friday, "last Friday", "2026-03-06"},
        {sunday, "next Friday", "2026-03-20"},
        {sunday, "next Sunday", "2026-03-22"},
        {sunday, "this Sunday", "2026-03-15"},
        {QDate(2026, 12, 31), "tomorrow", "2027-01-01"},
        {QDate(2026, 12, 30), "Friday", "2027-01-01"},
        {QDate(2026, 1, 31), "in a month", "2026-02-28"},
        {QDate(2028, 2, 3), "end of the month", "2028-02-29"},
        {QDate(2028, 2, 3), "Feb 29", "2028-02-29"},
        {QDate(9999, 12, 31), "tomorrow", words},
    };
    for (const Case& c : cases) {
        CAPTURE(c.today.toString(Qt::ISODate).toStdString(), c.text);
        CHECK(readAs(c.text, c.today, us) == c.expected);
    }
}

TEST_CASE("a time of day is written as its language writes it", "[date]") {
    const auto shown = [](const QLocale& locale) {
        return showTime(QTime(14, 5), locale)
            .replace(QChar(0xa0), QLatin1Char(' '))
            .replace(QChar(0x202f), QLatin1Char(' '))
            .toStdString();
    };
    CHECK(shown(us) == "2:05 PM");
    CHECK(shown(uk) == "14:05");
    CHECK(shown(es) == "14:05");
    CHECK(shown(QLocale(QLocale::Spanish, QLocale::UnitedStates)) == "2:05 p. m.");
    CHECK(shown(QLocale(QLocale::Spanish, QLocale::Colombia)) == "2:05 p. m.");
}

TEST_CASE("a day shown is read back as the same day", "[date]") {
    const QDate today(2026, 3, 11);
    for (const QLocale& locale :
         {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::Spanish)}) {
        for (QDate day(2025, 1, 1); day.year() < 2029; day = day.addDays(1)) {
            const DayText read = readDay(showDay(day, today, locale), today, locale);
            if (read.day != day)
                FAIL(showDay(day, today, locale).toStdString());
        }
    }
    SUCCEED();
}
