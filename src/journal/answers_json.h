// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as JSON: what `get`, `export OUT.json` and `import` speak. No owner.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "journal/journal.h"
#include "journal/recorder.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// One field: a check as true or false, others as text, null when empty.
Json answerJson(const Journal& journal, const FieldSpec& field);

/// {"FIELD": value, ...}: every check, and of the other fields those filled in, in reading order, rows as
/// they stand; then answers whose question is gone.
Json answersJson(const Journal& journal);

/// {"waymark": 1, "course": ..., "identity": ..., "answers": {...}}: what export writes.
Json journalJson(const Journal& journal);

/// Reads either form; all of it is applied, or nothing and every reason is returned. In the first
/// form days are read as readCalendarDay() does.
std::vector<Error> importAnswers(Recorder& recorder, std::string_view text);

/// The answers of the sample journal that ships with Waymark, for importAnswers(); in English where there are
/// none in `language`.
std::string_view sampleAnswers(std::string_view language = "en");

} // namespace waymark
