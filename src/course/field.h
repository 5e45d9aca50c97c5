// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FieldSpec: what one fillable field takes. A value, derived from a block of the course.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "course/block.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class FieldKind {
    LongText,
    ShortText,
    Check,
    Date, // kept as ISO 8601; a text that is no date is kept as written
    Choice,
    Reference, // the id of a statement, a tool, a section or a field
    Number,    // kept as written
    Order,     // row ids of a table, separated by spaces
    Language,  // a BCP 47 tag such as "es" or "es-MX"
    Choices,   // several options, separated by spaces
    Link,      // ids of sheets, or of rows of sheets (SHEET.TABLE.ROW), separated by spaces
};

/// "long text", "short text", "check", "date", "choice", "reference", "number", "order", "language",
/// "choices", "link"
std::string_view nameOf(FieldKind kind);
bool isText(FieldKind kind);

struct FieldSpec {
    FieldId id;
    FieldKind kind = FieldKind::ShortText;
    std::string block;                // the block it belongs to: itself, or its table
    std::string section;              // the section it stands in
    std::string row;                  // of a cell: "r1"
    std::string column;               // of a cell: "who"
    int part = 0;                     // 1 to 9; 0 for what surrounds the course
    std::string label;                // a short name in the course's language
    std::vector<std::string> options; // Choice
    bool optional = false;
};

/// The rows that every table has from the start.
const std::vector<std::string>& fixedRows();
bool isRowId(std::string_view text);

/// Fields that a journal has beside those of its course: the words that are right in it though no dictionary
/// has them, one a line, and the language that an answer is written in, where it is not the journal's.
FieldId wordListField();                  // "spelling.words"
FieldId languageField(const FieldId& of); // "language.part1.roles.response"
/// The field whose language that is; nothing for other fields.
std::optional<FieldId> fieldOfLanguage(const FieldId& language);
/// A check: this section stays out of every document until the person says otherwise.
FieldId privateField(std::string_view section); // "private.part2.live"
/// The section that is private by that check; nothing for other fields.
std::optional<std::string> sectionOfPrivate(const FieldId& field);
/// The day on which the coaches last got a brief. What changed after this field did is new to them.
FieldId briefSentField(); // "brief.sent"
/// Families of names that no course may use: those above, and those of worksheets ("tools", "sheets").
const std::vector<std::string_view>& ownFamilies();

struct Column {
    std::string_view name; // "who"
    FieldKind kind = FieldKind::ShortText;
};

/// The columns of a kind of table; empty for other kinds.
const std::vector<Column>& columnsOf(BlockKind table);
/// "actions", "questions" or "series": under this name the words of its columns stand.
std::string_view columnWordsOf(BlockKind table);
/// The kind of field that a block is; its own value only for isField().
FieldKind fieldKindOf(BlockKind kind);

} // namespace waymark
