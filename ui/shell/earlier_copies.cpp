// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/earlier_copies.h"

#include "ui/exchange/copy_contents.h"
#include "ui/shell/moment_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

EarlierCopies::EarlierCopies(Theme& theme, std::vector<Backup> backups, QWidget* parent)
    : QDialog(parent), backups_(std::move(backups)), list_(new QListWidget(this)) {
    setWindowTitle(tr("Earlier copies"));
    list_->setAccessibleName(tr("Copies, newest first"));
    for (const auto& backup : backups_)
        list_->addItem(
            tr("%1 (%2)", "a moment, a size")
                .arg(showMomentFirst(backup.when),
                     QLocale().formattedDataSize(qint64(backup.size), 0, QLocale::DataSizeSIFormat)));
    list_->setObjectName(QStringLiteral("versions"));
    list_->setFixedWidth(theme.px(300));
    auto* contents = new CopyContents(theme, this);
    connect(list_, &QListWidget::currentRowChanged, this, [this, contents](int row) {
        if (row >= 0)
            contents->show(backups_[std::size_t(row)].path, {}, nullptr);
    });
    const int tall = std::max(theme.size("minTarget"), theme.lineHeight(TypeStyle::Control) + 12);
    for (int i = 0; i < list_->count(); ++i)
        list_->item(i)->setSizeHint({0, tall});
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
    auto* across = new QHBoxLayout;
    across->setSpacing(20);
    across->addWidget(list_);
    across->addWidget(contents, 1);
    column->addLayout(across, 1);
    column->addLayout(buttons);
    resize(QSize(theme.px(760), theme.px(480)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    list_->setFocus();
}

const Backup& EarlierCopies::chosen() const {
    return backups_[std::size_t(qMax(0, list_->currentRow()))];
}

} // namespace waymark::ui
