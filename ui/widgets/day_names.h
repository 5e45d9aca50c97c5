// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of months and days of the week, and the numbers that people spell, in the locale's language,
// English and Spanish: a partnership writes in more than one. No owner.
#pragma once

#include <QLocale>
#include <QString>

namespace waymark::ui {

/// In lower case, without accents, with single spaces: how the words below are compared.
QString plainWords(const QString& text);

/// 1 to 12 for a whole name or its beginning from three letters on ("sept", "mar."); else 0. `word` is plain.
int monthNamed(const QString& word, const QLocale& locale);

/// 1 for Monday to 7 for Sunday, in the same way; else 0. "mar" is March, as months come first.
int weekdayNamed(const QString& word, const QLocale& locale);

/// "3", "three", "tres", "a", "una": 1 to 999; else 0. `word` is plain.
int numberNamed(const QString& word);

} // namespace waymark::ui
