// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/sheet_table.h"

#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/in_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_focus.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int columnsAcross = 3; // of a row that is no card of long texts

bool isLong(const ToolField& column) {
    return column.kind == ToolFieldKind::Long || column.kind == ToolFieldKind::Multi ||
           column.kind == ToolFieldKind::Check || column.kind == ToolFieldKind::Choice;
}

} // namespace

SheetTable::SheetTable(const SheetFields& fields, const ToolField& table, QWidget* parent)
    : QWidget(parent), fields_(fields), table_(table) {
    setObjectName(qt(id()));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(fields.labelOf(table, table.id));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(10);
    column->addLayout(rows_);
    if (!session().readingOnly()) {
        auto* add = makeButton(fields.context().theme, ButtonKind::Quiet, tr("Add a row"),
                               QStringLiteral("plus"), this);
        add->setAccessibleName(tr("Add a row: %1").arg(fields.labelOf(table, table.id)));
        connect(add, &QPushButton::clicked, this, &SheetTable::addRow);
        column->addWidget(add, 0, Qt::AlignLeft);
    }
    showRows();
    connect(&session(), &Session::changed, this, [this](const Change& change) {
        // A row comes with its first word or with the order, and goes with the order.
        if (change.field.str().starts_with(id() + "."))
            QMetaObject::invokeMethod(this, &SheetTable::showRows, Qt::QueuedConnection);
    });
}

void SheetTable::showRows() {
    QStringList wanted;
    for (const auto& row : session().journal().rows(id()))
        wanted << qt(row);
    if (wanted == shown_)
        return;
    shown_ = wanted;
    for (auto card = cards_.begin(); card != cards_.end();) {
        if (wanted.contains(card.key())) {
            ++card;
            continue;
        }
        card.value()->hide();
        card.value()->deleteLater();
        card = cards_.erase(card);
    }
    for (int i = 0; i < wanted.size(); ++i) {
        auto*& card = cards_[wanted[i]];
        if (!card)
            card = makeRow(utf8(wanted[i]));
        rows_->removeWidget(card);
        rows_->insertWidget(i, card);
    }
}

QWidget* SheetTable::makeRow(const std::string& row) {
    auto& theme = fields_.context().theme;
    auto* card = new Card(theme, this, Card::Tone::Soft);
    card->body()->setContentsMargins(14, 12, 14, 12);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    int at = 0;
    for (const auto& column : table_.columns) {
        const bool whole = table_.cards || isLong(column);
        if (whole && at % columnsAcross != 0)
            at += columnsAcross - at % columnsAcross;
        auto* field = fields_.make(column, table_.id + "." + column.id, cell(id(), row, column.id), card);
        grid->addWidget(field, at / columnsAcross, at % columnsAcross, 1, whole ? columnsAcross : 1,
                        Qt::AlignTop);
        at += whole ? columnsAcross : 1;
    }
    for (int i = 0; i < columnsAcross; ++i)
        grid->setColumnStretch(i, 1);
    card->body()->addLayout(grid);
    if (session().readingOnly())
        return card;
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto add = [&](const char* icon, const QString& name, auto act) {
        auto* button = makeIconButton(theme, QLatin1String(icon), name, card);
        connect(button, &QToolButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add("chevron-up", tr("Move this row up"), [this, row] { moveRow(row, -1); });
    add("chevron-down", tr("Move this row down"), [this, row] { moveRow(row, 1); });
    add("trash", tr("Take this row out"), [this, row] { removeRow(row); });
    card->body()->addLayout(buttons);
    return card;
}

void SheetTable::addRow() {
    const auto row = session().addRow(id());
    session().leave();
    if (!row)
        return;
    showRows();
    if (auto* card = cards_.value(qt(row.value()))) {
        bringIntoView(*card);
        focusInto(*card);
    }
}

void SheetTable::moveRow(const std::string& row, int by) {
    const int now = int(shown_.indexOf(qt(row)));
    const int to = now + by;
    if (now < 0 || to < 0 || to >= shown_.size())
        return;
    (void)session().moveRow(id(), row, std::size_t(to));
    session().leave();
    showRows();
}

void SheetTable::removeRow(const std::string& row) {
    (void)session().removeRow(id(), row);
    session().leave();
    fields_.context().navigator.say(tr("The row was taken out. Ctrl+Z brings it back."));
}

} // namespace waymark::ui
