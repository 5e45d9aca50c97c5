// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "course/pack_checks.h"
#include "course/read_tool.h"
#include "journal/carry_over.h"
#include "journal/extract_mark.h"
#include "journal/journal.h"
#include "journal/merge.h"
#include "journal/people.h"
#include "journal/shared_log.h"
#include "journal/sheets.h"

#include <algorithm>

namespace waymark {

namespace {

// The text of a tool as it stands in a journal; nothing where it has none.
std::optional<ToolPack> carriedTool(const Journal& journal, const ToolId& id) {
    const auto& structure = journal.value(toolField(id, "structure"));
    if (structure.empty())
        return std::nullopt;
    ToolPack pack;
    pack.structure = {id.str() + ".json", structure};
    for (const auto& file : toolLanguageFilesOf(pack.structure)) {
        const auto pieces = split(file, '.'); // aim.en.json
        if (const auto& words = journal.value(toolField(id, pieces[pieces.size() - 2])); !words.empty())
            pack.languages.push_back({file, words});
    }
    return pack;
}

FieldSpec specOf(const FieldId& id, FieldKind kind, std::string label) {
    FieldSpec spec;
    spec.id = id;
    spec.kind = kind;
    spec.block = id.str();
    spec.label = std::move(label);
    spec.optional = true;
    return spec;
}

} // namespace

std::shared_ptr<const ToolDefinition> Journal::readCarriedTool(const ToolId& id) const {
    ToolShelf::Texts texts;
    const auto prefix = toolField(id, {});
    for (auto it = answers_.lower_bound(prefix);
         shelf_ && it != answers_.end() && startsWith(it->first.str(), prefix.str()); ++it)
        texts.emplace_back(it->second.value);
    if (shelf_)
        if (auto known = shelf_->find(id, texts))
            return *known;
    const auto carried = carriedTool(*this, id);
    auto tool = carried ? readTool(*carried).tool : nullptr;
    if (shelf_)
        shelf_->put(id, texts, tool);
    return tool;
}

std::shared_ptr<const ToolDefinition> Journal::tool(const ToolId& id) const {
    if (id.empty())
        return nullptr;
    if (const auto found = tools_.find(id); found != tools_.end())
        return found->second;
    auto tool = readCarriedTool(id);
    if (!tool || tool->id != id) {
        const auto shipped = shippedTool(id);
        tool = shipped ? readTool(*shipped).tool : nullptr;
    }
    tools_.emplace(id, tool);
    return tool;
}

std::optional<FieldSpec> Journal::field(const FieldId& id) const {
    if (auto asked = course_->field(id))
        return asked;
    if (id == wordListField())
        return specOf(id, FieldKind::LongText, {});
    if (id == briefSentField())
        return specOf(id, FieldKind::Date, {});
    if (const auto hidden = sectionOfPrivate(id))
        return course_->section(*hidden)
                   ? std::optional(specOf(id, FieldKind::Check, course_->title(*hidden)))
                   : std::nullopt;
    if (const auto of = fieldOfLanguage(id)) {
        const auto text = field(*of);
        return text && isText(text->kind) ? std::optional(specOf(id, FieldKind::Language, text->label))
                                          : std::nullopt;
    }
    if (id == sheetsOrder())
        return specOf(id, FieldKind::Order, {});
    if (isToolField(id)) {
        const auto pieces = split(id.str(), '.');
        const bool fits = pieces.size() == 3 && isWellFormedId(pieces[1]) &&
                          (pieces[2] == "structure" || isLanguageTag(pieces[2]));
        return fits ? std::optional(specOf(id, FieldKind::LongText, pieces[1])) : std::nullopt;
    }
    if (isMergeField(id))
        return specOf(id, FieldKind::LongText, {});
    if (id == peopleField())
        return specOf(id, FieldKind::LongText, {});
    if (const auto kind = sharedFieldKind(id))
        return specOf(id, *kind, {});
    if (const auto action = actionOfDropped(id)) {
        const auto* block = course_->block(action->table);
        const auto what = course_->field(cell(action->table, action->row, "what"));
        return block && block->kind == BlockKind::Actions && what
                   ? std::optional(specOf(id, FieldKind::ShortText, what->label))
                   : std::nullopt;
    }
    if (id == extractNameField())
        return specOf(id, FieldKind::ShortText, {});
    if (id == extractMadeField())
        return specOf(id, FieldKind::Date, {});
    if (const auto told = sectionOfExtractProgress(id)) {
        if (!course_->section(*told))
            return std::nullopt;
        auto spec = specOf(id, FieldKind::Choice, course_->title(*told));
        spec.options = {"not-yet", "started", "filled"};
        return spec;
    }
    return sheetField(id);
}

std::optional<FieldSpec> Journal::sheetField(const FieldId& id) const {
    const auto pieces = split(id.str(), '.');
    if (pieces.size() < 2 || !isSheetId(pieces[0]) || pieces.size() > 4)
        return std::nullopt;
    if (pieces.size() == 2)
        for (const auto& own : sheetColumns())
            if (own.name == pieces[1])
                return specOf(id, own.kind, std::string(own.name));
    const auto definition = tool(toolOf(*this, pieces[0]));
    const auto* field = definition ? definition->field(pieces[1]) : nullptr;
    if (!field)
        return std::nullopt;
    const auto& language = course_->language();
    if (field->kind != ToolFieldKind::Table) {
        if (pieces.size() != 2 || field->kind == ToolFieldKind::Calc)
            return std::nullopt;
        auto spec = specOf(id, fieldKindOf(field->kind), definition->label(field->id, language));
        spec.options = field->options;
        return spec;
    }
    if (pieces.size() == 3 && pieces[2] == "order")
        return specOf(id, FieldKind::Order, definition->label(field->id, language));
    const auto* column = pieces.size() == 4 ? field->column(pieces[3]) : nullptr;
    if (!column || column->kind == ToolFieldKind::Calc || !isRowId(pieces[2]))
        return std::nullopt;
    auto spec =
        specOf(id, fieldKindOf(column->kind), definition->label(field->id + "." + column->id, language));
    spec.options = column->options;
    spec.block = pieces[0] + "." + pieces[1];
    spec.row = pieces[2];
    spec.column = pieces[3];
    return spec;
}

std::vector<std::string> Journal::columns(std::string_view table) const {
    std::vector<std::string> names;
    if (const auto* block = course_->block(table)) {
        for (const auto& column : columnsOf(block->kind))
            names.emplace_back(column.name);
        return names;
    }
    if (table == sharedTable())
        for (const auto column : sharedColumns())
            names.emplace_back(column);
    const auto pieces = split(table, '.');
    if (pieces.size() != 2)
        return names;
    const auto definition = tool(toolOf(*this, pieces[0]));
    if (const auto* field = definition ? definition->field(pieces[1]) : nullptr)
        for (const auto& column : field->columns)
            if (column.kind != ToolFieldKind::Calc)
                names.push_back(column.id);
    return names;
}

} // namespace waymark
