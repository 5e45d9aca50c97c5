// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ToolDefinition: what a worksheet asks, calculates and checks. Immutable once read; shared by everyone who
// shows one.
#pragma once

#include "base/id.h"
#include "course/field.h"
#include "course/formula.h"
#include "course/words.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class ToolFieldKind { Text, Long, Int, Num, Pct, Date, Choice, Multi, Check, Table, Ref, Calc };

std::optional<ToolFieldKind> toolFieldKindFrom(std::string_view name);
std::string_view nameOf(ToolFieldKind kind);

/// Something to fill in, or to read where it is calculated: of a sheet, or a column of one of its tables.
struct ToolField {
    std::string id;
    ToolFieldKind kind = ToolFieldKind::Text;
    bool required = false;            // counts for how complete a sheet is
    std::vector<std::string> options; // Choice, Multi; of a Calc those that it may give
    double full = 100;                // Pct: what stands for all of it, 1 or 100
    std::optional<double> least;      // Int, Num: the ends of its scale
    std::optional<double> most;
    std::vector<std::string>
        to;              // Ref: "aim" (a sheet of that tool), "iceberg.structures" or ".steps" (their rows)
    bool many = false;   // Ref: more than one
    bool people = false; // a number of people: under ten it stays out of print
    std::optional<Formula> formula; // Calc: what it is; others: what is proposed while it is empty
    std::string unit;               // Calc: "percent", "points", "days", "people", "minutes" or nothing
    std::vector<ToolField> columns; // Table
    bool cards = false;             // Table: a row is a card with long texts
    std::string consent; // Table: the check, a column or a field, without which a row stays out of print

    const ToolField* column(std::string_view name) const;
};

/// Fields that stand under one heading.
struct ToolGroup {
    std::string id;
    std::vector<ToolField> fields;
};

/// A condition with words for each of its three states. Always advice.
struct ToolCheck {
    std::string id;
    Formula holds;
    std::optional<Formula> when; // not asked while this does not hold
};

/// One language of a tool.
struct ToolWords {
    Words words;
    std::map<std::string, std::vector<std::string>, std::less<>> lists; // for contains and beginsWith
};

struct ToolDefinition {
    ToolId id;
    std::string version;
    bool resultCard = false;          // the result card stands at its head
    std::vector<std::string> figures; // its pictures, of sheetFigureNames()
    std::vector<ToolGroup> groups;
    std::vector<ToolCheck> checks;
    std::vector<ToolWords> languages; // the first one is complete

    /// A field by its name, `met` or, of a table, `steps`; nullptr when there is none.
    const ToolField* field(std::string_view id) const;
    /// A column by `table.column`.
    const ToolField* column(std::string_view table, std::string_view name) const;
    void forEachField(const std::function<void(const ToolField&)>& visit) const;

    // As in Course: the chosen language, then the first.
    const Phrase* phrase(std::string_view id, std::string_view language) const;
    std::string label(std::string_view id, std::string_view language) const; // falls back to title, then text
    std::string optionLabel(std::string_view field, std::string_view option, std::string_view language) const;
    const std::vector<std::string>& list(std::string_view id, std::string_view language) const;
};

/// What every sheet has besides the fields of its tool: which tool it is, its title, its day, who took part.
const std::vector<Column>& sheetColumns();

/// A picture that src/figures makes, and what a tool has to have for it: fields, tables and "table.column"s.
/// What else it reads may be missing.
struct SheetFigureNeeds {
    std::string_view name;
    std::vector<std::string_view> fields;
};
const std::vector<SheetFigureNeeds>& sheetFigureNeeds();

/// The kind under which a journal keeps a field of a sheet; a Table and a Calc have no value of their own.
FieldKind fieldKindOf(ToolFieldKind kind);

} // namespace waymark
