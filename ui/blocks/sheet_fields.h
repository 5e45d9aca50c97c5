// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SheetFields: makes the widgets of one worksheet's fields from what its tool asks. Owned by its page.
#pragma once

#include "course/tool_definition.h"
#include "ui/pages/page.h"

#include <memory>
#include <string>

namespace waymark::ui {

class GrowingEditor;

class SheetFields {
  public:
    SheetFields(const PageContext& context, std::string sheet, std::shared_ptr<const ToolDefinition> tool)
        : context_(context), sheet_(std::move(sheet)), tool_(std::move(tool)) {}

    const std::string& sheet() const { return sheet_; }
    const ToolDefinition& tool() const { return *tool_; }
    const PageContext& context() const { return context_; }

    /// Label and control for a field (`words` names its phrase: "aim", or "table.column") kept under `id`.
    /// What is calculated has the property "calculated" with `id`, and shows what setCalculated() hands it.
    QWidget* make(const ToolField& field, const std::string& words, const FieldId& id, QWidget* parent) const;
    /// "Percent (0 to 100)"
    QString labelOf(const ToolField& field, const std::string& words) const;

  private:
    QWidget* control(const ToolField& field, const std::string& words, const FieldId& id,
                     QWidget* parent) const;
    QWidget* withFault(GrowingEditor& editor, const ToolField& field, const FieldId& id) const;
    QWidget* makeSeveral(const ToolField& field, const std::string& words, const FieldId& id,
                         QWidget* parent) const;
    QWidget* makeLink(const ToolField& field, const std::string& words, const FieldId& id,
                      QWidget* parent) const;
    QString option(const std::string& words, const std::string& option) const;
    QStringList optionNames(const ToolField& field, const std::string& words) const;

    PageContext context_;
    std::string sheet_;
    std::shared_ptr<const ToolDefinition> tool_;
};

} // namespace waymark::ui
