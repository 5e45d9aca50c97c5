// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of a live session as they are taken: lines with the time before them, some of them marked. They are
// plain lines of the session's own answer ("2:15 Question: Which families?") below a line with their day, so
// that they read the same anywhere. No owner.
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "journal/journal.h"
#include "journal/recorder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class NoteMark {
    None,
    Question, // it stands among the part's questions for the coaches, too
    Decision,
    Action, // it is a row of a plan, too
};

struct LiveNote {
    std::size_t line = 0; // counted from 0 among the lines of the answer
    std::string time;     // "2:15", as it was stamped; empty for a line that was typed elsewhere
    NoteMark mark = NoteMark::None;
    std::string text;             // without time and mark
    std::optional<Date> day = {}; // of the line with a day that stands above it
};

/// Where the notes of a part's session stand; nothing where it has no place for them.
std::optional<FieldId> liveNotesField(const Course& course, int part);
/// The table that a marked question goes to; empty where the part has none.
std::string liveQuestionsTable(const Course& course, int part);
/// The plan that a marked action goes to: the part's own, else the nearest one before it, else after it.
std::string liveActionsTable(const Course& course, int part);

/// The lines that are not blank, but for those that are a day.
std::vector<LiveNote> liveNotes(const Journal& journal, int part);

/// Adds a line; all of it is one step of undo. `time` is a label of digits and colons. Where the notes above
/// are of another day than `day`, or of one that is not known, a line with the day comes first. Blank text
/// does nothing. Refused (UnknownField) where the part has no place for it.
Result<void> keepNote(Recorder& recorder, int part, const std::string& time, const std::string& text,
                      NoteMark mark, std::optional<Date> day = {});
/// Gives a line another mark: the row that the old one made goes, unless its words were changed there.
Result<void> markNote(Recorder& recorder, int part, std::size_t line, NoteMark mark);
/// Gives a line other words; the row that it made follows them.
Result<void> rewordNote(Recorder& recorder, int part, std::size_t line, const std::string& text);

/// A line that says of which day the notes below it are: "Wednesday, March 11, 2026" or "miércoles, 11 de
/// marzo de 2026".
std::string dayLine(Date day, std::string_view language);
/// The day of such a line, in either language; nothing for all others.
std::optional<Date> dayOfLine(std::string_view line);

/// "Question", "Decision", "Action" in a language that Waymark speaks; English otherwise.
std::string_view nameOf(NoteMark mark, std::string_view language);

} // namespace waymark
