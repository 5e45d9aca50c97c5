// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that people say from where they stand: "tomorrow", "next Friday", "dentro de dos semanas". No owner.
//
// What is said, and which day it is on Wednesday, March 11:
// - today, tomorrow, yesterday: Mar 11, 12, 10
// - the day after tomorrow: Mar 13
// - Friday, this Friday: Mar 13, the first one from today on; today, when it is a Friday
// - next Friday, Friday next week: Mar 20, that of the week after this one, which begins on a Monday
// - last Friday: Mar 6, the last one before today
// - in 3 days, in two weeks, in a month: Mar 14, Mar 25, Apr 11; "... from now", "... from today" too
// - 3 days ago: Mar 8
// - end of the month: Mar 31
// - hoy, mañana, ayer, pasado mañana: Mar 11, 12, 10, 13
// - viernes, el viernes, este viernes: Mar 13
// - el viernes que viene, el próximo viernes: Mar 13, the first one after today, as it is said in Spanish
// - el viernes de la próxima semana: Mar 20
// - el viernes pasado: Mar 6
// - dentro de dos semanas, en 3 días: Mar 25, Mar 14
// - hace 3 días: Mar 8
// - fin de mes: Mar 31
#pragma once

#include "base/date.h"

#include <optional>
#include <string>

namespace waymark {

/// Nothing when the words say no such day; they then stay words. `plain` is as plainWords() gives it.
std::optional<Date> readRelativeDay(const std::string& plain, Date today);

} // namespace waymark
