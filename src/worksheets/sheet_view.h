// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SheetView: a sheet with its tool, as formulas see it, and Scope: the place in it that a formula is about.
// Values that point into a journal; they live for one calculation.
#pragma once

#include "base/date.h"
#include "journal/sheets.h"
#include "worksheets/value.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct FeedbackOptions {
    Date today{};
    /// When a field first got words, where the history is at hand (filledFirst()); otherwise its last change
    /// counts.
    const std::map<FieldId, ChangeId>* filledFirst = nullptr;
};

struct RunChartSheet;

/// What one calculation remembers on its way: what it found already, and how far it may still go. A tool
/// comes from strangers, and formulas over formulas must not go on for ever.
struct Evaluation {
    long steps = 4'000'000; // formulas that may be looked at; beyond, nothing is known
    std::map<std::string, std::vector<std::string>> rows; // with content, of each table
    std::map<std::string, std::shared_ptr<const RunChartSheet>> charts;
};

/// For one calculation: the journal must not change meanwhile.
struct SheetView {
    const Journal& journal;
    std::string id;
    std::shared_ptr<const ToolDefinition> tool; // never null
    FeedbackOptions options;
    std::shared_ptr<Evaluation> evaluation = std::make_shared<Evaluation>();

    const std::string& language() const { return journal.course().language(); }
    std::string table(std::string_view name) const { return id + "." + std::string(name); }
    /// Rows with content, in order.
    std::vector<std::string> rows(std::string_view tableName) const;
    NamedItem item(std::string_view tableName, std::string_view row) const;
    /// Another sheet, in the same calculation.
    std::optional<SheetView> beside(std::string_view sheet) const;
};

/// The sheet of that id; nothing where there is none, or its tool cannot be read.
std::optional<SheetView> viewOf(const Journal& journal, std::string_view sheet,
                                const FeedbackOptions& options);

struct Scope {
    const SheetView& sheet;
    std::string table; // empty: the sheet itself
    std::string row;
    int depth = 0; // of calculations that ask others; beyond a limit nothing is known

    Scope at(std::string_view tableName, std::string_view rowId) const {
        return {sheet, std::string(tableName), std::string(rowId), depth + 1};
    }
};

/// What stands in a field, a column of the scope's row ("who"), or a column's cell of that row; what is
/// calculated, or proposed for it while it is empty.
Value valueOf(const Scope& scope, std::string_view name);
/// The words of a field as written.
std::string writtenIn(const Scope& scope, std::string_view name);
std::optional<double> numberOf(const Scope& scope, std::string_view name);
std::optional<Date> dateOf(const Scope& scope, std::string_view name);
/// Where a reference in a field points; those that lead nowhere are left out.
std::vector<SheetLink> linksOf(const Scope& scope, std::string_view name);

/// The first change after which each field had words, of a history, oldest first.
std::map<FieldId, ChangeId> filledFirst(const std::vector<Change>& history);

} // namespace waymark
