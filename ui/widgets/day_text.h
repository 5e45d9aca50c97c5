// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people write them: "Mar 19", "19 de marzo", "3/19", "2026-03-19". No owner.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace waymark::ui {

struct DayText {
    enum class Kind {
        Empty,
        Day,
        NoSuchDay, // written as a day, but the calendar has none such
        Words      // "after the break": kept as it is
    };
    Kind kind = Kind::Empty;
    QDate day;
};

/// Read as a day, in upper or lower case, with or without accents and with any spaces:
/// - numbers: 2026-03-19, 2026/3/19, 20260319, and 3/19, 3.19, 3-19 with or without a year. 3/4 goes by the
///   locale's order, unless only the other order makes a month;
/// - a month by its name and a day, in any order: Mar 19, 19th of March, 19 de marzo, Thursday, March 19.
/// Names
///   are the locale's, English or Spanish, whole or from three letters on;
/// - days said from today: tomorrow, next Friday, dentro de dos semanas (relative_day.h lists them).
/// Without a year the year of `today` is meant, as showDay() leaves it out; two digits mean this century. A
/// month alone, a week, a quarter or more than one day are no day: they stay words.
DayText readDay(const QString& text, QDate today, const QLocale& locale);

/// What is said of a DayText::Kind::NoSuchDay.
QString noSuchDayWords();

/// "Mar 19", with the year where it is not that of `today`.
QString showDay(QDate day, QDate today, const QLocale& locale);

/// "2:14 PM", "14:14", "2:14 p. m.": as short as the locale writes it, and in Spanish never "P. M.".
QString showTime(QTime time, const QLocale& locale);

} // namespace waymark::ui
