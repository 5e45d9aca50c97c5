// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SheetTable: a table of a worksheet, a card a row: rows are added, moved and taken out. Owned by its page.
#pragma once

#include "ui/blocks/sheet_fields.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class SheetTable : public QWidget {
    Q_OBJECT

  public:
    /// `fields` outlives it.
    SheetTable(const SheetFields& fields, const ToolField& table, QWidget* parent);

  private:
    void showRows();
    QWidget* makeRow(const std::string& row);
    void addRow();
    void moveRow(const std::string& row, int by);
    void removeRow(const std::string& row);
    std::string id() const { return fields_.sheet() + "." + table_.id; }
    Session& session() const { return fields_.context().session; }

    const SheetFields& fields_;
    const ToolField& table_;
    QVBoxLayout* rows_;
    QHash<QString, QWidget*> cards_; // by row
    QStringList shown_;
};

} // namespace waymark::ui
