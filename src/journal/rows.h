// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of tables: adding, removing and moving them, and reading them as what they mean. No owner.
#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "base/result.h"
#include "journal/journal.h"
#include "journal/recorder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Adds an empty row at the end and returns its id.
Result<std::string> addRow(Recorder& recorder, std::string_view table);
/// Adds so many at once and returns their ids: the order is written once.
Result<std::vector<std::string>> addRows(Recorder& recorder, std::string_view table, std::size_t count);
/// Empties a row's cells and takes it out of the order. Its words stay in the history.
Result<void> removeRow(Recorder& recorder, std::string_view table, std::string_view row);
/// Moves a row to position `to`, counted from 0 in the order without it.
Result<void> moveRow(Recorder& recorder, std::string_view table, std::string_view row, std::size_t to);

bool isEmptyRow(const Journal& journal, std::string_view table, std::string_view row);

struct ActionRow {
    std::string table; // "part2.plan.actions"
    std::string row;   // "r1"
    int part = 0;
    std::string who;
    std::string what;
    std::string when;         // as written
    std::optional<Date> date; // when it is a day
    bool done = false;
    std::string from;    // id of a statement, tool or section; may be empty
    std::string dropped; // why it was given up (carry_over.h); empty while it was not

    /// Who, what and when all say something.
    bool complete() const;
};

/// The rows of one action table that have content, in their order; of all tables where `table` is empty.
std::vector<ActionRow> actionsOf(const Journal& journal, std::string_view table = {});
/// By date, those without a day last, order of the plans otherwise.
std::vector<ActionRow> byDate(std::vector<ActionRow> rows);

struct QuestionRow {
    std::string table;
    std::string row;
    int part = 0;
    std::string text;
    bool answered = false;
    std::string answer;
    std::string source;
};

std::vector<QuestionRow> questionsOf(const Journal& journal, std::string_view table = {});

/// What was written freely in the box of a plan that is for questions.
struct FreeQuestions {
    FieldId field;
    int part = 0;
    std::string text;
};

/// Those that say something, in the order of the course.
std::vector<FreeQuestions> freeQuestionsOf(const Journal& journal);

struct SeriesPoint {
    std::string row;
    std::string dateText;
    std::optional<Date> date;
    std::string valueText;        // as written
    std::optional<Decimal> value; // when it is a number; decimal commas, thousands and % are understood
};

std::vector<SeriesPoint> seriesOf(const Journal& journal, std::string_view table);

} // namespace waymark
