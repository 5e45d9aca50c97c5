// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_text.h"

#include "base/date.h"
#include "ui/widgets/day_names.h"
#include "ui/widgets/relative_day.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace waymark::ui {

namespace {

DayText known(int year, int month, int day) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1 || year > 9999)
        return {DayText::Kind::NoSuchDay, {}};
    return {DayText::Kind::Day, date};
}

int fullYear(const QString& digits, int otherwise) {
    if (digits.isEmpty())
        return otherwise;
    return digits.toInt() + (digits.size() == 2 ? 2000 : 0);
}

bool dayComesFirst(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
}

std::optional<DayText> readNumbers(const QString& text, QDate today, const QLocale& locale) {
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return known(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression compact(QStringLiteral("^((?:19|20)\\d{2})(\\d{2})(\\d{2})$"));
    if (const auto match = compact.match(text); match.hasMatch()) {
        const auto day =
            known(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (day.kind == DayText::Kind::Day)
            return day; // else it is some other number
    }
    static const QRegularExpression pair(
        QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?\\.?$"));
    const auto match = pair.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = fullYear(match.captured(3), today.year());
    int day = match.captured(dayComesFirst(locale) ? 1 : 2).toInt();
    int month = match.captured(dayComesFirst(locale) ? 2 : 1).toInt();
    if (month > 12 && day <= 12)
        std::swap(day, month);
    return known(year, month, day);
}

/// "Thursday, March 19th, 2026", "19 de marzo": a month by its name, a day, and at most a year and a day of
/// the week, in any order. Whether the day of the week is the right one is not looked at.
DayText readNames(const QString& plain, QDate today, const QLocale& locale) {
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    static const QRegularExpression ordinal(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|ro|\\.?[º°ª]|\\.)?$"));
    static const QRegularExpression yearDigits(QStringLiteral("^(?:(\\d{4})|['’](\\d{2}))$"));
    static const QStringList fillers{QStringLiteral("of"), QStringLiteral("the"), QStringLiteral("on"),
                                     QStringLiteral("by"), QStringLiteral("de"),  QStringLiteral("del"),
                                     QStringLiteral("el")};
    int month = 0;
    int day = -1;
    int year = 0;
    for (QString word : plain.split(between, Qt::SkipEmptyParts)) {
        if (const auto match = yearDigits.match(word); match.hasMatch() && year == 0) {
            year = fullYear(match.captured(1) + match.captured(2), 0);
            continue;
        }
        if (const auto match = ordinal.match(word); match.hasMatch()) {
            if (day < 0)
                day = match.captured(1).toInt();
            else if (year == 0 && match.capturedLength(1) == 2)
                year = 2000 + match.captured(1).toInt();
            else
                return {DayText::Kind::Words, {}};
            continue;
        }
        word.remove(QLatin1Char('.'));
        if (fillers.contains(word))
            continue;
        if (word == QLatin1String("primero") && day < 0)
            day = 1;
        else if (const int named = monthNamed(word, locale); named > 0 && month == 0)
            month = named;
        else if (weekdayNamed(word, locale) == 0 && (named == 0 || named != month)) // "mar 19 mar": a Tuesday
            return {DayText::Kind::Words, {}};
    }
    if (month == 0 || day < 0)
        return {DayText::Kind::Words, {}};
    return known(year == 0 ? today.year() : year, month, day);
}

} // namespace

QString noSuchDayWords() {
    return QCoreApplication::translate("DayText", "That day does not exist. Try one like Mar 19.");
}

DayText readDay(const QString& text, QDate today, const QLocale& locale) {
    const QString plain = plainWords(text);
    if (plain.isEmpty())
        return {};
    if (const auto numbers = readNumbers(plain, today, locale))
        return *numbers;
    if (const auto day = readRelativeDay(plain, today, locale))
        return {DayText::Kind::Day, *day};
    return readNames(plain, today, locale);
}

QString showDay(QDate day, QDate today, const QLocale& locale) {
    const auto date = [](QDate value) {
        return Date{std::chrono::year(value.year()), std::chrono::month(static_cast<unsigned>(value.month())),
                    std::chrono::day(static_cast<unsigned>(value.day()))};
    };
    const char* language = locale.language() == QLocale::Spanish ? "es" : "en";
    return QString::fromStdString(shortDate(date(day), date(today), language));
}

QString showTime(QTime time, const QLocale& locale) {
    auto format = locale.timeFormat(QLocale::ShortFormat);
    if (locale.language() == QLocale::Spanish)
        format.replace(QLatin1String("AP"), QLatin1String("ap"), Qt::CaseInsensitive);
    return locale.toString(time, format);
}

} // namespace waymark::ui
