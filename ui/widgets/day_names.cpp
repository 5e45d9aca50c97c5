// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_names.h"

#include <QStringList>

namespace waymark::ui {

namespace {

constexpr qsizetype shortestName = 3;
constexpr int mostDigits = 3;

bool begins(const QString& name, const QString& word) {
    QString plain = plainWords(name);
    plain.remove(QLatin1Char('.'));
    return word.size() >= shortestName && plain.startsWith(word);
}

QList<QLocale> languages(const QLocale& locale) {
    return {locale, QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::Spanish)};
}

} // namespace

QString plainWords(const QString& text) {
    QString plain;
    for (const auto letter : text.simplified().toLower().normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    return plain;
}

int monthNamed(const QString& word, const QLocale& locale) {
    if (word.size() < shortestName)
        return 0;
    for (const auto& language : languages(locale))
        for (int month = 1; month <= 12; ++month)
            if (begins(language.monthName(month), word) ||
                begins(language.standaloneMonthName(month), word) ||
                begins(language.monthName(month, QLocale::ShortFormat), word))
                return month;
    return begins(QStringLiteral("setiembre"), word) ? 9 : 0; // as many write it in Spanish
}

int weekdayNamed(const QString& word, const QLocale& locale) {
    if (word.size() < shortestName || (word.size() < 4 && monthNamed(word, locale) > 0))
        return 0;
    for (const auto& language : languages(locale))
        for (int day = 1; day <= 7; ++day)
            if (begins(language.dayName(day), word) || begins(language.standaloneDayName(day), word))
                return day;
    return 0;
}

int numberNamed(const QString& word) {
    bool digits = false;
    const int number = word.toInt(&digits);
    if (digits)
        return number > 0 && word.size() <= mostDigits ? number : 0;
    static const QList<QStringList> spelled{{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("one"),
                                             QStringLiteral("un"), QStringLiteral("una")},
                                            {QStringLiteral("two"), QStringLiteral("dos")},
                                            {QStringLiteral("three"), QStringLiteral("tres")},
                                            {QStringLiteral("four"), QStringLiteral("cuatro")},
                                            {QStringLiteral("five"), QStringLiteral("cinco")},
                                            {QStringLiteral("six"), QStringLiteral("seis")},
                                            {QStringLiteral("seven"), QStringLiteral("siete")},
                                            {QStringLiteral("eight"), QStringLiteral("ocho")},
                                            {QStringLiteral("nine"), QStringLiteral("nueve")},
                                            {QStringLiteral("ten"), QStringLiteral("diez")}};
    for (int i = 0; i < spelled.size(); ++i)
        if (spelled[i].contains(word))
            return i + 1;
    return 0;
}

} // namespace waymark::ui
