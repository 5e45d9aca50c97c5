// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/moment_text.h"

#include "ui/shell/text.h"
#include "ui/widgets/day_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace waymark::ui {

namespace {

struct MomentText {
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

} // namespace

QString showMoment(Milliseconds moment) {
    const auto when = QDateTime::fromMSecsSinceEpoch(moment);
    const auto time = showTime(when.time(), QLocale());
    const auto days = when.date().daysTo(QDate::currentDate());
    if (days == 0)
        return MomentText::tr("today, %1").arg(time);
    if (days == 1)
        return MomentText::tr("yesterday, %1").arg(time);
    return QStringLiteral("%1, %2").arg(QLocale().toString(when.date(), QLocale::ShortFormat), time);
}

QString showMomentFirst(Milliseconds moment) {
    return capitalised(showMoment(moment));
}

} // namespace waymark::ui
