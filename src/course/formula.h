// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Formula: a calculation or a condition of a worksheet, as its tool's JSON says it. A value; owned by its
// tool. docs/course-format.md lists every one of them with an example.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class Operation {
    // what stands there
    Number, // 5
    Name,   // "met": a field, a column of the same row, another calculation, or "today"
    Text,   // {"text": "now"}
    Named,  // {"named": "process-map.loops"}: what only one tool needs, in C++
    // numbers of numbers
    Sum,
    Difference,
    Product,
    Ratio,
    Percent, // 100 * a / b
    Mean,
    Median,
    Least,
    Most,
    Up, // the next whole number
    Days,
    HowMany, // of these conditions hold
    Either,  // the first of these that is known
    Words,
    Letters,
    // of the rows of a table
    Count,
    Share,
    Total,
    Average,
    Middle,
    Smallest,
    Largest,
    Distinct,
    Changes,
    First,
    Rows,   // a list: the names of those rows
    Absent, // a list: options of a column that no row has
    Unused, // a list: rows elsewhere that no row here refers to
    Sheets, // a list: sheets of a tool
    // through a reference, and words
    Get,
    TableOf,
    Pick,
    Sentence,
    // conditions
    Filled,
    Ticked,
    Linked,
    Earlier,
    Is,
    Contains,
    BeginsWith,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Equal,
    Between,
    None, // nothing is in this list
    All,
    Any,
    Not,
    Every,
    Some,
};

/// How an operation stands in JSON.
enum class FormulaShape {
    Plain,    // a number or a name by itself
    Word,     // {"text": "now"}
    Operands, // {"sum": [formula, ...]}; one alone needs no brackets
    Fields,   // {"filled": ["field", ...]}; one alone needs no brackets
    Options,  // {"is": ["field", "option", ...]}
    List,     // {"contains": "field", "list": "name of a list of words"}
    Table,    // {"share": "table", "where": formula, "of": formula}
    Reach,    // {"get": "reference", "field": "name"}
    Cases,    // {"pick": [{"when": formula, "give": formula}, ...], "else": formula}
};

struct FormulaKind {
    std::string_view name;
    Operation operation;
    FormulaShape shape;
    std::size_t least = 1; // operands or fields
    std::size_t most = 64;
    std::vector<std::string_view> needed = {}; // Table: keys besides the table
    std::vector<std::string_view> others = {};
    bool gives = false; // a condition: met, not yet, cannot tell
};

/// Every operation but the plain ones, in the order of the documentation.
const std::vector<FormulaKind>& formulaKinds();
const FormulaKind* formulaKind(std::string_view name);

struct Formula {
    Operation operation = Operation::Number;
    double number = 0;
    /// Name, Text, Named, Sentence: the word. Fields: the fields. Options: the field and its options. List:
    /// the field and the list. Table: the table (and, of Unused, "table.column" that refers). Reach: the
    /// reference and the field.
    std::vector<std::string> names;
    std::vector<Formula> operands;        // Operands; Cases: when and give in turn
    std::map<std::string, Formula> parts; // Table: "where", "of", "holds", "among"; Cases: "else"

    bool operator==(const Formula&) const = default;
};

/// What C++ adds for single tools, called by name in {"named": ...}. src/worksheets has a function for each.
const std::vector<std::string_view>& namedCalculations();

} // namespace waymark
