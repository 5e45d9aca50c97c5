// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Outlook: what lies ahead of someone who opens the journal. Pure functions; no owner.
#pragma once

#include "base/date.h"
#include "journal/journal.h"
#include "journal/rows.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// Nothing is written yet in the numbered parts: no answer, tick, action or question.
bool isFresh(const Journal& journal);

/// The earliest date of a live session that is `today` or later.
std::optional<Date> nextLiveSession(const Journal& journal, Date today);

/// Actions that are neither done nor dropped, by date.
std::vector<ActionRow> openActions(const Journal& journal);

/// The plan that a new action goes to: that of the part that `place` lies in, or of the part of the next
/// thing to do, or the first; nullptr where the course has none.
const Block* planToAddTo(const Journal& journal, const std::string& place);

/// Days that an action is behind its date; 0 when it is done or dropped, has no day or has time left.
int daysLate(const ActionRow& action, Date today);

/// Questions that are open, then those answered, each in the order of the course.
std::vector<QuestionRow> openQuestionsFirst(const Journal& journal);

} // namespace waymark
