// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/text_fields.h"

#include "journal/sheets.h"

namespace waymark {

namespace {

bool takesWords(ToolFieldKind kind) {
    return kind == ToolFieldKind::Text || kind == ToolFieldKind::Long;
}

void visitCourse(const Journal& journal, const TextVisitor& visit) {
    forEachBlock(journal.course().data(), [&](const Section& section, const Block& block) {
        if (isField(block.kind) && isText(fieldKindOf(block.kind)))
            visit(block.field(), section.id);
        if (!isTable(block.kind))
            return;
        for (const auto& row : journal.rows(block.id))
            for (const auto& column : columnsOf(block.kind))
                if (isText(column.kind))
                    visit(cell(block.id, row, column.name), section.id);
    });
}

void visitTable(const Journal& journal, const std::string& sheet, const ToolField& table,
                const TextVisitor& visit) {
    const auto name = sheet + "." + table.id;
    for (const auto& row : journal.rows(name))
        for (const auto& column : table.columns)
            if (takesWords(column.kind))
                visit(cell(name, row, column.id), sheet);
}

void visitSheets(const Journal& journal, const TextVisitor& visit) {
    for (const auto& sheet : sheetsOf(journal)) {
        for (const auto& own : sheetColumns())
            if (isText(own.kind))
                visit(sheetField(sheet.id, own.name), sheet.id);
        const auto tool = journal.tool(sheet.tool);
        if (!tool)
            continue;
        for (const auto& group : tool->groups)
            for (const auto& field : group.fields) {
                if (field.kind == ToolFieldKind::Table)
                    visitTable(journal, sheet.id, field, visit);
                else if (takesWords(field.kind))
                    visit(sheetField(sheet.id, field.id), sheet.id);
            }
    }
}

} // namespace

void forEachText(const Journal& journal, const TextVisitor& visit) {
    visitCourse(journal, visit);
    visitSheets(journal, visit);
}

} // namespace waymark
