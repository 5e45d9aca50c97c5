// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sheets.h"

#include "base/random.h"
#include "base/text.h"
#include "journal/rows.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

constexpr int farthest = 4; // a name may come by way of so many references
const ToolId pdsa("pdsa");

std::string nameOfRow(const Journal& journal, std::string_view table, std::string_view row, int left);

// Of several references that of the first which leads somewhere.
std::string nameOfFirst(const Journal& journal, const std::string& value, int left) {
    bool gone = false;
    for (const auto& word : split(value, ' ')) {
        const auto link = parseLink(word);
        if (link && leadsSomewhere(journal, *link))
            return link->table.empty()
                       ? nameOf(journal, *link)
                       : nameOfRow(journal, link->sheet + "." + link->table, link->row, left - 1);
        gone = gone || link;
    }
    return std::string(gone ? goneName(journal.course().language()) : std::string_view());
}

// What a value says to people: an option's name, what a reference points to; words as they are.
std::string spoken(const Journal& journal, const ToolDefinition& tool, const std::string& fieldName,
                   const ToolField& field, const std::string& value, int left) {
    switch (field.kind) {
    case ToolFieldKind::Choice:
        return tool.optionLabel(fieldName, value, journal.course().language());
    case ToolFieldKind::Ref:
        return left > 0 ? nameOfFirst(journal, value, left) : std::string();
    case ToolFieldKind::Text:
    case ToolFieldKind::Long:
    case ToolFieldKind::Date:
        return trimmed(split(trimmed(value), '\n').front());
    default:
        return {};
    }
}

std::string nameOfTool(const Journal& journal, const ToolId& id) {
    const auto tool = journal.tool(id);
    return tool ? tool->label(id.str(), journal.course().language()) : id.str();
}

// "Cycle 2" of a test that others go on from or that goes on from others; empty for one that stands alone.
std::string cycleName(const Journal& journal, std::string_view id, const std::set<std::string>& before) {
    const int number = cycleNumber(journal, id);
    const auto tool = journal.tool(pdsa);
    if (!tool || (number == 1 && !before.contains(std::string(id))))
        return {};
    return " (" + tool->label("number", journal.course().language()) + " " + std::to_string(number) + ")";
}

// Its title, or the tool's name where it has none; with a number where several of its tool are called so.
std::string nameOfSheet(const Journal& journal, std::string_view id, const ToolId& tool,
                        std::string_view title) {
    const auto called = trimmed(title);
    const auto sheets = sheetsOf(journal);
    std::set<std::string> before; // cycles that others go on from
    if (tool == pdsa)
        for (const auto& each : sheets)
            before.insert(cycleBefore(journal, each.id));
    const auto cycleOf = [&](std::string_view sheet) {
        return tool == pdsa ? cycleName(journal, sheet, before) : std::string();
    };
    const auto cycle = cycleOf(id);
    int number = 0;
    int count = 0;
    for (const auto& each : sheets)
        if (each.tool == tool && trimmed(each.title) == called && cycleOf(each.id) == cycle) {
            ++count;
            if (each.id == id)
                number = count;
        }
    return (called.empty() ? nameOfTool(journal, tool) : called) +
           (count > 1 ? " " + std::to_string(number) : "") + cycle;
}

std::string nameOfRow(const Journal& journal, std::string_view table, std::string_view row, int left) {
    const auto pieces = split(table, '.');
    const auto tool = pieces.size() == 2 ? journal.tool(toolOf(journal, pieces[0])) : nullptr;
    const auto* field = tool ? tool->field(pieces[1]) : nullptr;
    if (!field)
        return {};
    const auto gone = goneName(journal.course().language());
    bool isGone = false;
    for (const auto& column : field->columns) {
        const auto& value = journal.value(cell(table, row, column.id));
        if (isBlank(value) || (isGone && column.id != "name"))
            continue;
        auto said = spoken(journal, *tool, field->id + "." + column.id, column, value, left);
        isGone = isGone || said == gone;
        if (!said.empty() && said != gone)
            return said;
    }
    return std::string(isGone ? gone : std::string_view());
}

// True when one sheet comes from the other by way of that field, each from the one before.
bool comesFrom(const Journal& journal, const std::string& sheet, std::string_view other,
               const std::string& field) {
    std::vector<std::string> seen; // a circle may stand there already
    for (auto link = parseLink(sheet); link && std::ranges::find(seen, link->sheet) == seen.end();
         link = parseLink(journal.value(sheetField(seen.back(), field)))) {
        if (link->sheet == other)
            return true;
        seen.push_back(link->sheet);
    }
    return false;
}

std::vector<FieldId> filledFields(const Journal& journal, std::string_view sheet) {
    std::vector<FieldId> filled;
    const auto own = std::string(sheet) + ".";
    for (auto it = journal.answers().lower_bound(FieldId(own));
         it != journal.answers().end() && startsWith(it->first.str(), own); ++it)
        if (!it->second.value.empty())
            filled.push_back(it->first);
    return filled;
}

} // namespace

FieldId sheetsOrder() {
    return FieldId("sheets.order");
}

bool isSheetId(std::string_view text) {
    return text.size() == 12 && isRowId(text);
}

FieldId sheetField(std::string_view sheet, std::string_view name) {
    return FieldId(std::string(sheet) + "." + std::string(name));
}

ToolId toolOf(const Journal& journal, std::string_view sheet) {
    return isSheetId(sheet) ? ToolId(journal.value(sheetField(sheet, "tool"))) : ToolId();
}

std::shared_ptr<const ToolField> toolFieldOf(const Journal& journal, const FieldId& id) {
    const auto pieces = split(id.str(), '.');
    if ((pieces.size() != 2 && pieces.size() != 4) || !isSheetId(pieces[0]))
        return nullptr;
    const auto tool = journal.tool(toolOf(journal, pieces[0]));
    const auto* field = tool ? tool->field(pieces[1]) : nullptr;
    if (field && pieces.size() == 4)
        field = field->column(pieces[3]);
    return field ? std::shared_ptr<const ToolField>(tool, field) : nullptr; // lives as long as its tool
}

std::string optionLabel(const Journal& journal, const FieldSpec& field, const std::string& option) {
    const auto& course = journal.course();
    const auto pieces = split(field.id.str(), '.');
    const auto tool = isSheetId(pieces[0]) ? journal.tool(toolOf(journal, pieces[0])) : nullptr;
    const auto label = tool ? tool->optionLabel(pieces.size() == 4 ? pieces[1] + "." + pieces[3] : pieces[1],
                                                option, course.language())
                            : course.optionLabel(field.block, option);
    return label.empty() ? option : label;
}

std::vector<Sheet> sheetsOf(const Journal& journal) {
    std::vector<std::string> ids;
    const auto add = [&](const std::string& id) {
        if (!toolOf(journal, id).empty() && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const auto& id : split(journal.value(sheetsOrder()), ' '))
        add(id);
    for (const auto& [field, answer] : journal.answers())
        if (field.str().size() == 17 && field.str().ends_with(".tool"))
            add(field.str().substr(0, 12));
    std::vector<Sheet> sheets;
    for (const auto& id : ids)
        sheets.push_back(*sheet(journal, id));
    return sheets;
}

bool isWritten(const Journal& journal, std::string_view sheet) {
    const auto aboutIt = [&](const FieldId& field) {
        return std::ranges::any_of(sheetColumns(),
                                   [&](const auto& own) { return field == sheetField(sheet, own.name); });
    };
    return std::ranges::any_of(filledFields(journal, sheet), [&](const FieldId& field) {
        return !aboutIt(field) && !isBlank(journal.value(field));
    });
}

std::string cycleBefore(const Journal& journal, std::string_view sheet) {
    const auto link =
        toolOf(journal, sheet) == pdsa ? parseLink(journal.value(sheetField(sheet, "parent"))) : std::nullopt;
    return link && toolOf(journal, link->sheet) == pdsa ? link->sheet : std::string();
}

int cycleNumber(const Journal& journal, std::string_view sheet) {
    std::set<std::string> seen; // a circle may stand there already
    for (std::string at(sheet); !at.empty() && seen.insert(at).second;)
        at = cycleBefore(journal, at);
    return int(seen.size());
}

std::optional<Sheet> sheet(const Journal& journal, std::string_view id) {
    auto tool = toolOf(journal, id);
    if (tool.empty())
        return std::nullopt;
    return Sheet{std::string(id), std::move(tool), journal.value(sheetField(id, "title"))};
}

std::string fullName(const Journal& journal, const Sheet& sheet) {
    const auto name = nameOfSheet(journal, sheet.id, sheet.tool, sheet.title);
    return isBlank(sheet.title) ? name : nameOfTool(journal, sheet.tool) + ": " + name;
}

std::vector<std::pair<FieldId, std::string>> toolFields(const ToolPack& tool, const ToolId& id) {
    std::vector<std::pair<FieldId, std::string>> fields;
    for (const auto& file : tool.languages) {
        const auto pieces = split(file.name, '.'); // aim.en.json
        fields.emplace_back(toolField(id, pieces[pieces.size() - 2]), file.text);
    }
    fields.emplace_back(toolField(id, "structure"), tool.structure.text);
    return fields;
}

Result<std::string> addSheet(Recorder& recorder, const ToolPack& pack, const std::string& title) {
    const auto reading = readTool(pack);
    if (!reading.tool)
        return Error{ErrorCode::BadInput, "This tool cannot be used: " + reading.errors.front().line(), {}};
    const auto& tool = reading.tool->id;
    const Recorder::Together inOneGo(recorder);
    auto& journal = recorder.journal();
    if (journal.value(toolField(tool, "structure")).empty())
        for (const auto& [field, text] : toolFields(pack, tool))
            if (auto done = recorder.set(field, text); !done)
                return done.error();
    const auto id = randomRowId();
    auto order = split(journal.value(sheetsOrder()), ' ');
    std::erase(order, "");
    order.push_back(id);
    for (const auto& [field, value] :
         {std::pair(sheetField(id, "tool"), tool.str()), std::pair(sheetField(id, "title"), title),
          std::pair(sheetsOrder(), join(order, " "))})
        if (auto done = recorder.set(field, value); !done)
            return done.error();
    return id;
}

Result<std::string> addSheet(Recorder& recorder, const ToolId& tool, const std::string& title) {
    const auto& journal = recorder.journal();
    if (auto pack = shippedTool(tool))
        return addSheet(recorder, *pack, title);
    if (const auto& structure = journal.value(toolField(tool, "structure")); !structure.empty()) {
        ToolPack pack{{tool.str() + ".json", structure}, {}};
        for (const auto& file : toolLanguageFilesOf(pack.structure)) {
            const auto pieces = split(file, '.');
            pack.languages.push_back({file, journal.value(toolField(tool, pieces[pieces.size() - 2]))});
        }
        return addSheet(recorder, pack, title);
    }
    return Error{ErrorCode::NotFound, "There is no tool \"" + tool.str() + "\".", {}};
}

Result<void> removeSheet(Recorder& recorder, std::string_view id) {
    auto& journal = recorder.journal();
    if (!sheet(journal, id))
        return Error{ErrorCode::UnknownField, "There is no sheet \"" + std::string(id) + "\".", {}};
    const Recorder::Together inOneGo(recorder);
    auto order = split(journal.value(sheetsOrder()), ' ');
    std::erase(order, std::string(id));
    std::erase(order, "");
    if (auto done = recorder.set(sheetsOrder(), join(order, " ")); !done)
        return done;
    auto filled = filledFields(journal, id);
    // The name of its tool goes last: without it, nothing else of a sheet can be written.
    std::ranges::stable_partition(filled,
                                  [&](const FieldId& field) { return field != sheetField(id, "tool"); });
    for (const auto& field : filled)
        if (journal.field(field))
            if (auto done = recorder.set(field, ""); !done)
                return done;
    return {};
}

std::string SheetLink::id() const {
    return table.empty() ? sheet : sheet + "." + table + "." + row;
}

std::optional<SheetLink> parseLink(std::string_view text) {
    const auto pieces = split(text, '.');
    if (!isSheetId(pieces[0]))
        return std::nullopt;
    if (pieces.size() == 1)
        return SheetLink{pieces[0], {}, {}};
    if (pieces.size() != 3 || pieces[1].empty() || !isRowId(pieces[2]))
        return std::nullopt;
    return SheetLink{pieces[0], pieces[1], pieces[2]};
}

bool leadsSomewhere(const Journal& journal, const SheetLink& link) {
    if (toolOf(journal, link.sheet).empty())
        return false;
    return link.table.empty() || !isEmptyRow(journal, link.sheet + "." + link.table, link.row);
}

std::string nameOf(const Journal& journal, const SheetLink& link) {
    if (!leadsSomewhere(journal, link))
        return {};
    if (!link.table.empty())
        return rowName(journal, link.sheet + "." + link.table, link.row);
    return nameOfSheet(journal, link.sheet, toolOf(journal, link.sheet),
                       journal.value(sheetField(link.sheet, "title")));
}

bool isSourceGone(const Journal& journal, const SheetLink& link) {
    return !leadsSomewhere(journal, link) ||
           (!link.table.empty() && nameOf(journal, link) == goneName(journal.course().language()));
}

std::string_view goneName(std::string_view language) {
    return language.substr(0, 2) == "es" ? "(se quitó su origen)" : "(its source was taken out)";
}

std::string rowName(const Journal& journal, std::string_view table, std::string_view row) {
    return nameOfRow(journal, table, row, farthest);
}

std::vector<SheetLink> linkTargets(const Journal& journal, std::string_view from, const ToolField& field) {
    std::vector<SheetLink> targets;
    const auto rows = [&](const std::string& id, const std::string& table) {
        for (const auto& row : journal.rows(id + "." + table))
            if (!isEmptyRow(journal, id + "." + table, row))
                targets.push_back({id, table, row});
    };
    // One reference of a sheet to another of its tool is to what came before: never to what came of itself.
    const auto tool = journal.tool(toolOf(journal, from));
    const auto* own = tool ? tool->field(field.id) : nullptr;
    const bool leadsBack = own && own->kind == ToolFieldKind::Ref && !own->many && own->to == field.to;
    for (const auto& target : field.to) {
        const auto dot = target.find('.');
        const auto table = dot == std::string::npos ? std::string() : target.substr(dot + 1);
        if (dot == 0) {
            rows(std::string(from), table);
            continue;
        }
        for (const auto& each : sheetsOf(journal)) {
            if (each.tool != ToolId(target.substr(0, dot)))
                continue;
            if (!table.empty())
                rows(each.id, table);
            else if (each.id != from && !(leadsBack && comesFrom(journal, each.id, from, field.id)))
                targets.push_back({each.id, {}, {}});
        }
    }
    return targets;
}

} // namespace waymark
