// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets: worksheets that someone began, each with a tool that travels with it. Fields are SHEET.FIELD, cells
// SHEET.TABLE.ROW.COLUMN, and all of them are fields of the journal like any other. No owner.
#pragma once

#include "base/result.h"
#include "course/read_tool.h"
#include "journal/journal.h"
#include "journal/recorder.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

struct Sheet {
    std::string id;
    ToolId tool;
    std::string title; // as written; may be empty
};

/// The order of all sheets.
FieldId sheetsOrder();
/// Twelve characters, as a row's; never one of the five fixed rows.
bool isSheetId(std::string_view text);
FieldId sheetField(std::string_view sheet, std::string_view name);
/// The tool of a sheet; empty where there is no such sheet.
ToolId toolOf(const Journal& journal, std::string_view sheet);

/// What the tool says of a field or cell of a sheet; nullptr for what is none.
std::shared_ptr<const ToolField> toolFieldOf(const Journal& journal, const FieldId& id);

/// What an option of a choice says to people, of the course or of a sheet; the option itself where it has no
/// words.
std::string optionLabel(const Journal& journal, const FieldSpec& field, const std::string& option);

/// All sheets that name a tool, in their order; those that no order names come last, so that none can hide.
std::vector<Sheet> sheetsOf(const Journal& journal);
std::optional<Sheet> sheet(const Journal& journal, std::string_view id);
/// "Egg chart: East", or the tool's name alone while the sheet has no title; with a number where that would
/// not tell it from others of its tool: "Egg chart 2", "Egg chart: East 2". One of several cycles of a ramp
/// says which it is: "PDSA cycle: Texts (Cycle 2)".
std::string fullName(const Journal& journal, const Sheet& sheet);

/// The PDSA sheet that this one goes on from; empty for the first of a ramp, and for other tools.
std::string cycleBefore(const Journal& journal, std::string_view sheet);
/// Which one of its ramp a PDSA sheet is, from 1: without holes.
int cycleNumber(const Journal& journal, std::string_view sheet);

/// True when somebody wrote in it. Its title, its day and who took part say nothing of that, nor does what
/// its tool begins with.
bool isWritten(const Journal& journal, std::string_view sheet);

/// Begins a sheet and returns its id. The tool comes into the journal with the first sheet that uses it; one
/// that is there stays as it is. Refused (BadInput) when the tool has a fault.
Result<std::string> addSheet(Recorder& recorder, const ToolPack& tool, const std::string& title = {});
/// Begins a sheet of a tool that is in the journal or ships with Waymark. Refused (NotFound) when neither.
Result<std::string> addSheet(Recorder& recorder, const ToolId& tool, const std::string& title = {});
/// The fields in which a tool travels, and its texts.
std::vector<std::pair<FieldId, std::string>> toolFields(const ToolPack& tool, const ToolId& id);

/// Empties a sheet and takes it out of the order. Its words stay in the history.
Result<void> removeSheet(Recorder& recorder, std::string_view sheet);

/// What a reference means: `SHEET`, or the row `SHEET.TABLE.ROW`.
struct SheetLink {
    std::string sheet;
    std::string table; // empty: the sheet as a whole
    std::string row;

    std::string id() const;
    bool operator==(const SheetLink&) const = default;
};
std::optional<SheetLink> parseLink(std::string_view text);
/// True when there is something where it points: a sheet, or a row with content.
bool leadsSomewhere(const Journal& journal, const SheetLink& link);
/// The name of what it points to: a sheet's title, with a number where others of its tool have the same, or a
/// row's first words; empty when that is gone.
std::string nameOf(const Journal& journal, const SheetLink& link);
/// True when that is gone, or is called after something that is, however many references away.
bool isSourceGone(const Journal& journal, const SheetLink& link);
/// What stands where a row is called after something that was taken out.
std::string_view goneName(std::string_view language);
/// The name of a row: the first of its columns that says something in words. A row that is called after what
/// a reference points to is called after nothing else when that is gone.
std::string rowName(const Journal& journal, std::string_view table, std::string_view row);

/// What a reference of this field may point to, as it stands now, in order: never the sheet itself as a
/// whole, nor, for the one that a sheet goes on from, those that go on from this one.
std::vector<SheetLink> linkTargets(const Journal& journal, std::string_view sheet, const ToolField& field);

} // namespace waymark
