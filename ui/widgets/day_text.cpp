// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_text.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

Date dateFrom(QDate day) {
    return {std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
            std::chrono::day(static_cast<unsigned>(day.day()))};
}

} // namespace

QString noSuchDayWords() {
    return QCoreApplication::translate("DayText", "That day does not exist. Try one like Mar 19.");
}

QString noSuchDayBriefly() {
    return QCoreApplication::translate("DayText", "No such day");
}

QDate qDate(Date date) {
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

DayOrder dayOrderOf(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
    return dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

DayText readDay(const QString& text, QDate today, const QLocale& locale) {
    const auto read = readWrittenDay(text.toStdString(), dateFrom(today), dayOrderOf(locale));
    return {read.kind, read.kind == DayText::Kind::Day ? qDate(read.day) : QDate()};
}

bool isNoSuchDay(const QString& text, QDate today) {
    return readDay(text, today, QLocale()).kind == DayText::Kind::NoSuchDay;
}

QString showDay(QDate day, QDate today, const QLocale& locale) {
    const char* language = locale.language() == QLocale::Spanish ? "es" : "en";
    return QString::fromStdString(shortDate(dateFrom(day), dateFrom(today), language));
}

QString showTime(QTime time, const QLocale& locale) {
    auto format = locale.timeFormat(QLocale::ShortFormat);
    if (locale.language() == QLocale::Spanish)
        format.replace(QLatin1String("AP"), QLatin1String("ap"), Qt::CaseInsensitive);
    return locale.toString(time, format);
}

} // namespace waymark::ui
