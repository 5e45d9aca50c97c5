// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_text.h"

#include "base/date.h"

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

int fullYear(QStringView digits, int otherwise) {
    if (digits.isEmpty())
        return otherwise;
    return digits.toInt() + (digits.size() == 2 ? 2000 : 0);
}

bool dayComesFirst(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
}

// Whole names, or their beginning from three letters on ("sept").
bool names(const QString& name, const QString& word) {
    QString plain = name.toLower();
    plain.remove(QLatin1Char('.'));
    return word.size() >= 3 && plain.startsWith(word);
}

int monthNamed(const QString& word, const QLocale& locale) {
    for (const QLocale& language : {locale, QLocale(QLocale::English, QLocale::UnitedStates)})
        for (int month = 1; month <= 12; ++month)
            if (names(language.monthName(month), word) || names(language.standaloneMonthName(month), word) ||
                (names(language.monthName(month, QLocale::ShortFormat), word)))
                return month;
    return 0;
}

bool isDayOfWeek(const QString& word, const QLocale& locale) {
    for (const QLocale& language : {locale, QLocale(QLocale::English, QLocale::UnitedStates)})
        for (int day = 1; day <= 7; ++day)
            if (names(language.dayName(day), word) || names(language.standaloneDayName(day), word))
                return true;
    return false;
}

std::optional<DayText> readNumbers(const QString& text, QDate today, const QLocale& locale) {
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return known(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression pair(
        QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?\\.?$"));
    const auto match = pair.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = fullYear(match.capturedView(3), today.year());
    int day = match.captured(dayComesFirst(locale) ? 1 : 2).toInt();
    int month = match.captured(dayComesFirst(locale) ? 2 : 1).toInt();
    if (month > 12 && day <= 12)
        std::swap(day, month);
    return known(year, month, day);
}

} // namespace

DayText readDay(const QString& text, QDate today, const QLocale& locale) {
    const QString plain = text.simplified().toLower();
    if (plain.isEmpty())
        return {};
    if (const auto numbers = readNumbers(plain, today, locale))
        return *numbers;

    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    static const QRegularExpression ordinal(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|º|°|\\.)?$"));
    static const QRegularExpression fullYearDigits(QStringLiteral("^\\d{4}$"));
    int month = 0;
    int day = -1;
    int year = 0;
    for (QString word : plain.split(between, Qt::SkipEmptyParts)) {
        if (fullYearDigits.match(word).hasMatch() && year == 0) {
            year = word.toInt();
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
        if (word == QLatin1String("of") || word == QLatin1String("the") || word == QLatin1String("de") ||
            word == QLatin1String("del") || word == QLatin1String("el"))
            continue;
        if (const int named = monthNamed(word, locale); named > 0 && month == 0)
            month = named;
        else if (!isDayOfWeek(word, locale))
            return {DayText::Kind::Words, {}};
    }
    if (month == 0 || day < 0)
        return {DayText::Kind::Words, {}};
    return known(year == 0 ? today.year() : year, month, day);
}

QString showDay(QDate day, QDate today, const QLocale& locale) {
    const auto date = [](QDate value) {
        return Date{std::chrono::year(value.year()), std::chrono::month(static_cast<unsigned>(value.month())),
                    std::chrono::day(static_cast<unsigned>(value.day()))};
    };
    const char* language = locale.language() == QLocale::Spanish ? "es" : "en";
    return QString::fromStdString(shortDate(date(day), date(today), language));
}

} // namespace waymark::ui
