// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people write them: "Mar 19", "19 de marzo", "3/19", "2026-03-19". No owner.
#pragma once

#include "base/written_day.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace waymark::ui {

struct DayText {
    using Kind = WrittenDay::Kind;
    Kind kind = Kind::Empty;
    QDate day;
};

/// As readWrittenDay() does, with the locale's order of day and month.
DayText readDay(const QString& text, QDate today, const QLocale& locale);

/// Whether it is written as a day, and no calendar has it.
bool isNoSuchDay(const QString& text, QDate today);

QDate qDate(Date date);

/// Whether the locale writes the day or the month first.
DayOrder dayOrderOf(const QLocale& locale);

/// What is said of a DayText::Kind::NoSuchDay.
QString noSuchDayWords();
/// "No such day", where there is no room for more.
QString noSuchDayBriefly();

/// "Mar 19", with the year where it is not that of `today`.
QString showDay(QDate day, QDate today, const QLocale& locale);

/// "2:14 PM", "14:14", "2:14 p. m.": as short as the locale writes it, and in Spanish never "P. M.".
QString showTime(QTime time, const QLocale& locale);

} // namespace waymark::ui
