// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a worksheet stays out of print: small numbers of people, and rows to which nobody consented. Pure;
// no owner.
#pragma once

#include "worksheets/sheet_view.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Numbers of people under this are hidden: one could tell who they are.
inline constexpr double fewPeople = 10;

/// The fields, cells and calculations (SHEET.FIELD, SHEET.TABLE.ROW.COLUMN) to be hidden, unless the person
/// chooses otherwise: numbers of people under ten; where one alone is hidden in a column, the next smallest,
/// since the first could be worked out by subtraction; percentages beside any of these, and what is
/// calculated from them.
std::set<FieldId> hiddenInPrint(const SheetView& sheet);
/// Whether it counts people, and fewer than ten. Of what is hidden, the rest is so for the sake of these.
bool countsFew(const ToolField& field, const Scope& scope);

/// The rows of a table with content and, where its tool asks for it, with consent.
std::vector<std::string> printedRows(const SheetView& sheet, const ToolField& table);
/// How many rows stay out of print because nobody consented.
std::size_t withheldRows(const SheetView& sheet, const ToolField& table);
/// The sheet's journal without the answers of those rows: for sentences in print, which may name rows.
Journal withoutWithheldRows(const SheetView& sheet);

} // namespace waymark
