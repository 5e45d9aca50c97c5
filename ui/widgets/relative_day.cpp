// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/relative_day.h"

#include "ui/widgets/day_names.h"

#include <QRegularExpression>
#include <QStringList>

namespace waymark::ui {

namespace {

constexpr int daysOfWeek = 7;

struct Phrase {
    const char* words; // a regular expression over the whole
    QDate (*day)(QDate today);
};

QDate addDays(QDate today, int days) {
    return today.addDays(days);
}
QDate endOfMonth(QDate today) {
    return {today.year(), today.month(), today.daysInMonth()};
}

// clang-format off
constexpr Phrase phrases[] = {
    {"today|hoy",                                              [](QDate today) { return today; }},
    {"tomorrow|manana",                                        [](QDate today) { return addDays(today, 1); }},
    {"yesterday|ayer",                                         [](QDate today) { return addDays(today, -1); }},
    {"(the )?day after tomorrow|pasado manana",                [](QDate today) { return addDays(today, 2); }},
    {"(the )?day before yesterday|anteayer|antier|antes de ayer", [](QDate today) { return addDays(today, -2); }},
    {"(the |at the |by the )?end of (the |this )?month|month end|(a |al )?(fin|final|fines|finales) (de|del|de este) mes",
                                                               endOfMonth},
};
// clang-format on

QRegularExpression whole(const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<QDate> readPhrase(const QString& plain, QDate today) {
    static const auto forms = [] {
        QList<QRegularExpression> compiled;
        for (const auto& phrase : phrases)
            compiled << whole(QString::fromLatin1(phrase.words));
        return compiled;
    }();
    for (qsizetype i = 0; i < forms.size(); ++i)
        if (forms[i].match(plain).hasMatch())
            return phrases[i].day(today);
    return std::nullopt;
}

QDate moved(QDate today, int number, QChar unit) {
    switch (unit.unicode()) {
    case 'w':
    case 's':
        return today.addDays(qint64(number) * daysOfWeek);
    case 'm':
        return today.addMonths(number);
    case 'y':
    case 'a':
        return today.addYears(number);
    default:
        return today.addDays(number);
    }
}

/// "in two weeks", "3 days ago", "dentro de un mes", "hace 2 semanas"
std::optional<QDate> readDistance(const QString& plain, QDate today) {
    static const QString amount =
        QStringLiteral(R"((\w+) (days?|weeks?|months?|years?|dias?|semanas?|mes|meses|anos?))");
    static const QRegularExpression ahead =
        whole(QStringLiteral("(?:in|within|en|dentro de) %1").arg(amount));
    static const QRegularExpression aheadFromNow =
        whole(QStringLiteral("(?:in )?%1 from (?:now|today)").arg(amount));
    static const QRegularExpression back = whole(QStringLiteral("%1 ago").arg(amount));
    static const QRegularExpression backSpanish = whole(QStringLiteral("hace %1").arg(amount));
    const auto read = [&](const QRegularExpression& form, int sign) -> std::optional<QDate> {
        const auto match = form.match(plain);
        const int number = match.hasMatch() ? numberNamed(match.captured(1)) : 0;
        if (number == 0)
            return std::nullopt;
        return moved(today, sign * number, match.captured(2).front());
    };
    for (const auto* form : {&ahead, &aheadFromNow})
        if (const auto day = read(*form, 1))
            return day;
    const auto day = read(back, -1);
    return day ? day : read(backSpanish, -1);
}

enum class Which { FromToday, AfterToday, NextWeek, BeforeToday };

QDate weekdayOf(Which which, int weekday, QDate today) {
    const int ahead = (weekday - today.dayOfWeek() + daysOfWeek) % daysOfWeek;
    switch (which) {
    case Which::AfterToday:
        return today.addDays(ahead == 0 ? daysOfWeek : ahead);
    case Which::NextWeek:
        return today.addDays(daysOfWeek - today.dayOfWeek() + weekday);
    case Which::BeforeToday:
        return today.addDays(ahead - daysOfWeek);
    case Which::FromToday:
        break;
    }
    return today.addDays(ahead);
}

/// "Friday", "next Friday", "el viernes que viene": one name of a day, and what is said around it.
std::optional<QDate> readWeekday(const QString& plain, QDate today, const QLocale& locale) {
    struct Form {
        const char* around; // % is the name
        Which which;
    };
    static constexpr Form forms[] = {
        {"(?:on |by |this |this coming |coming |el |este |para el )?%", Which::FromToday},
        {"next %|% next week|next week,? %|(?:el )?% de la (?:proxima semana|semana que viene|semana "
         "proxima)",
         Which::NextWeek},
        {"(?:el )?(?:proximo %|% (?:proximo|que viene))", Which::AfterToday},
        {"last %|(?:el )?(?:pasado %|% pasado)", Which::BeforeToday},
    };
    static const auto compiled = [] {
        QList<QRegularExpression> patterns;
        for (const auto& form : forms)
            patterns << whole(
                QString::fromLatin1(form.around).replace(QLatin1Char('%'), QStringLiteral("(\\p{L}+)\\.?")));
        return patterns;
    }();
    for (qsizetype f = 0; f < compiled.size(); ++f) {
        const auto match = compiled[f].match(plain);
        if (!match.hasMatch())
            continue;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            if (const int weekday = weekdayNamed(match.captured(i), locale))
                return weekdayOf(forms[f].which, weekday, today);
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> readRelativeDay(const QString& plain, QDate today, const QLocale& locale) {
    auto day = readPhrase(plain, today);
    if (!day)
        day = readDistance(plain, today);
    if (!day)
        day = readWeekday(plain, today, locale);
    return day && day->isValid() && day->year() <= 9999 && day->year() >= 1 ? day : std::nullopt;
}

} // namespace waymark::ui
