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

/// Without a year the year of `today` is meant, as showDay() leaves it out. 3/4 goes by the locale's order,
/// unless only the other order makes a month. Month names are the locale's, or English, whole or from three
/// letters on.
DayText readDay(const QString& text, QDate today, const QLocale& locale);

/// "Mar 19", with the year where it is not that of `today`.
QString showDay(QDate day, QDate today, const QLocale& locale);

} // namespace waymark::ui
