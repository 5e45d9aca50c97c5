// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/earlier_copies.h"

#include "ui/shell/history_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

EarlierCopies::EarlierCopies(Theme& theme, std::vector<Backup> backups, QWidget* parent)
    : QDialog(parent), backups_(std::move(backups)), list_(new QListWidget(this)) {
    setWindowTitle(tr("Earlier copies"));
    list_->setAccessibleName(tr("Copies, newest first"));
    for (const auto& backup : backups_)
        list_->addItem(
            tr("%1 (%2)", "a moment, a size")
                .arg(HistoryDialog::whenOf(backup.when),
                     QLocale().formattedDataSize(qint64(backup.size), 0, QLocale::DataSizeSIFormat)));
    list_->setCurrentRow(0);
    auto* open = makeButton(theme, ButtonKind::Primary, tr("Open as a copy"), QStringLiteral("copy"), this);
    auto* close = makeButton(theme, ButtonKind::Quiet, tr("Close"), {}, this);
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(list_, &QListWidget::itemActivated, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(14);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", tr("Earlier copies"), this));
    column->addWidget(
        makeLabel(theme, TypeStyle::Control, "ink2",
                  tr("Waymark kept these while you wrote. Your journal stays as it is; the copy "
                     "that you open is a file of its own."),
                  this));
    column->addWidget(list_, 1);
    column->addLayout(buttons);
    resize(theme.px(480), theme.px(480));
    list_->setFocus();
}

const Backup& EarlierCopies::chosen() const {
    return backups_[std::size_t(qMax(0, list_->currentRow()))];
}

} // namespace waymark::ui
