// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/answers_dialog.h"

#include "ui/exchange/two_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int longestShown = 200; // of an answer in the list; below it stands whole

QString nameOf(IncomingRow::State state) {
    switch (state) {
    case IncomingRow::State::New:
        return AnswersDialog::tr("New");
    case IncomingRow::State::Changed:
        return AnswersDialog::tr("Changed");
    case IncomingRow::State::Emptied:
        return AnswersDialog::tr("Emptied in the form");
    case IncomingRow::State::NoDate:
        return AnswersDialog::tr("Not a date, kept as written");
    case IncomingRow::State::Both:
        return AnswersDialog::tr("Changed on both sides");
    case IncomingRow::State::Unreadable:
        break;
    }
    return AnswersDialog::tr("Cannot be taken over");
}

} // namespace

AnswersDialog::AnswersDialog(Theme& theme, const QString& title, const QString& words, const QString& theirs,
                             QList<IncomingRow> rows, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      rows_(std::move(rows)),
      list_(new QTreeWidget(this)),
      texts_(new TwoTexts(theme, this)),
      take_(makeButton(theme, ButtonKind::Primary, {}, QStringLiteral("import"), this)) {
    setObjectName(QStringLiteral("answersDialog"));
    setWindowTitle(title);
    list_->setAccessibleName(tr("Answers, with a tick for those to take over"));
    list_->setColumnCount(3);
    list_->setHeaderLabels({tr("Answer"), theirs, tr("What it is")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    texts_->setNames(tr("In your journal"), theirs);
    take_->setObjectName(QStringLiteral("takeAnswers"));
    take_->setDefault(true);
    auto* all = makeButton(theme, ButtonKind::Quiet, tr("Tick all"), {}, this);
    auto* none = makeButton(theme, ButtonKind::Quiet, tr("Tick none"), {}, this);
    auto* cancel = makeButton(theme, ButtonKind::Quiet, tr("Cancel"), {}, this);
    connect(take_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto tickAll = [this](Qt::CheckState state) {
        for (int i = 0; i < list_->topLevelItemCount(); ++i)
            if (list_->topLevelItem(i)->flags() & Qt::ItemIsUserCheckable)
                list_->topLevelItem(i)->setCheckState(0, state);
    };
    connect(all, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Unchecked); });
    connect(list_, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { showRow(list_->indexOfTopLevelItem(item)); });
    connect(list_, &QTreeWidget::itemChanged, this, &AnswersDialog::refresh);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(take_);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(12);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", title, this));
    column->addWidget(makeLabel(theme, TypeStyle::Control, "ink2", words, this));
    column->addWidget(list_, 2);
    column->addWidget(texts_, 1);
    column->addLayout(buttons);
    fill();
    resize(QSize(theme.px(940), theme.px(620)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    list_->setFocus();
}

void AnswersDialog::fill() {
    for (const auto& row : rows_) {
        const auto theirs = row.theirs.simplified().left(longestShown);
        auto* item = new QTreeWidgetItem(list_, {row.where, theirs, nameOf(row.state)});
        item->setToolTip(0, row.where);
        item->setSizeHint(
            0, {0, std::max(theme_.size("minTarget"), theme_.lineHeight(TypeStyle::Control) + 10)});
        item->setToolTip(2, row.reason);
        if (row.state == IncomingRow::State::Unreadable) {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            item->setForeground(2, theme_.color("dangerInk"));
            item->setData(0, Qt::AccessibleDescriptionRole, row.reason);
        } else {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, row.ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    list_->setCurrentItem(list_->topLevelItem(0));
    refresh();
}

void AnswersDialog::showRow(int row) {
    if (row < 0)
        return;
    const auto& shown = rows_[row];
    texts_->setTexts(shown.ours, shown.reason.isEmpty()
                                     ? shown.theirs
                                     : shown.theirs + QLatin1String("\n\n") + shown.reason);
}

void AnswersDialog::refresh() {
    const auto count = chosen().size();
    take_->setText(tr("Take over %n answer(s)", nullptr, int(count)));
    take_->setEnabled(count > 0);
}

QList<IncomingRow> AnswersDialog::chosen() const {
    QList<IncomingRow> chosen;
    for (int i = 0; i < list_->topLevelItemCount(); ++i)
        if (rows_[i].state != IncomingRow::State::Unreadable &&
            list_->topLevelItem(i)->checkState(0) == Qt::Checked)
            chosen << rows_[i];
    return chosen;
}

} // namespace waymark::ui
