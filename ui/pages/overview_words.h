// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview says: greeting, where one is, and what comes next, in sentences. Pure; no owner.
#pragma once

#include "base/date.h"
#include "journal/carry_over.h"
#include "journal/journal.h"

#include <QList>
#include <QString>
#include <QTime>

#include <utility>

namespace waymark::ui {

/// "Good evening, Amara"; without a name just the greeting.
QString greeting(const Journal& journal, QTime time);

/// "Amara" of "Amara Okafor"; empty when no name is given.
QString firstName(const Journal& journal);

/// "You last wrote on Monday. The next live session is Thursday, March 19, eight days away." Leaves out what
/// is unknown.
QString whereabouts(const Journal& journal, Date today);
/// "The live session is Thursday, March 19, eight days away."
QString countdownWords(const Preparation& next, Date today, const std::string& language);
/// "Still to prepare: Self-diagnostic, Plan of action; one action due by then; two questions to bring."
QString preparationWords(const Course& course, const Preparation& next);

/// "2 days late"
QString lateWords(int days);

/// "one" to "ten", then digits.
QString countWord(int count);

struct NextWords {
    QString title;                           // "Tick what sounds like your group"
    QString sentence;                        // "Part 2, Self-diagnostic. Nothing ticked yet."
    QList<std::pair<QString, bool>> letters; // of the statements of a diagnostic, and which are ticked
};
/// The next thing to do, for the section that it is done in.
NextWords nextWords(const Journal& journal, const Section& section, Date today);

} // namespace waymark::ui
