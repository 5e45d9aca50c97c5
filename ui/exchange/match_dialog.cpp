// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/match_dialog.h"

#include "report/form_matching.h"
#include "ui/exchange/field_words.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int longestName = 120;

/// "Page 3: Your goals", by what the form itself says of its field.
QString nameOf(const IncomingField& field) {
    const auto name = qt(field.tooltip.empty() ? field.name : field.tooltip).simplified().left(longestName);
    return field.page > 0 ? MatchDialog::tr("Page %1: %2").arg(field.page).arg(name) : name;
}

QString valueOf(const IncomingField& field) {
    return field.kind == IncomingField::Kind::Check ? MatchDialog::tr("ticked") : qt(field.value);
}

void setRow(QTreeWidgetItem& item, const Theme& theme) {
    item.setSizeHint(0, {0, std::max(theme.size("minTarget"), theme.lineHeight(TypeStyle::Control) + 10)});
}

} // namespace

MatchDialog::MatchDialog(Theme& theme, const Journal& journal, std::vector<IncomingField> fields,
                         QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      journal_(journal),
      fields_(std::move(fields)),
      places_(guessedFields(journal, fields_)) {
    setObjectName(QStringLiteral("matchDialog"));
    setWindowTitle(tr("A form of unknown make"));
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(makeTheirs(), 1);
    across->addWidget(makeOurs(), 1);
    go_ = makeButton(theme, ButtonKind::Primary, {}, QStringLiteral("arrow-right"), this, true);
    go_->setObjectName(QStringLiteral("matchGoOn"));
    go_->setDefault(true);
    auto* cancel = makeButton(theme, ButtonKind::Quiet, tr("Cancel"), {}, this);
    connect(go_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(go_);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(12);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", tr("A form of unknown make"), this));
    column->addWidget(makeLabel(
        theme, TypeStyle::Control, "ink2",
        tr("Waymark did not make this form, and can only guess what its fields mean. Choose a field "
           "at the left, then the answer that it belongs to at the right. Before anything is "
           "taken over, you see all of it once more."),
        this));
    column->addLayout(across, 1);
    column->addLayout(buttons);
    resize(QSize(theme.px(1040), theme.px(620)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    for (int i = 0; i < int(fields_.size()); ++i)
        match(i, places_[std::size_t(i)]);
    theirs_->setCurrentItem(theirs_->topLevelItem(0));
    theirs_->setFocus();
}

QWidget* MatchDialog::makeTheirs() {
    auto* side = new QWidget(this);
    theirs_ = new QTreeWidget(side);
    theirs_->setObjectName(QStringLiteral("theirFields"));
    theirs_->setAccessibleName(tr("Fields of the form"));
    theirs_->setHeaderLabels({tr("In the form"), tr("Goes into")});
    theirs_->setRootIsDecorated(false);
    theirs_->header()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& field : fields_) {
        auto* item = new QTreeWidgetItem(
            theirs_,
            {nameOf(field) + QStringLiteral(" · ") + valueOf(field).simplified().left(longestName), {}});
        item->setToolTip(0, nameOf(field));
        setRow(*item, theme_);
    }
    words_ = new QTextEdit(side);
    words_->setReadOnly(true);
    words_->setTabChangesFocus(true);
    words_->setAccessibleName(tr("What was written there"));
    words_->setFixedHeight(theme_.px(120));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(theirs_, 1);
    column->addWidget(words_);
    connect(theirs_, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { showField(theirs_->indexOfTopLevelItem(item)); });
    return side;
}

QWidget* MatchDialog::makeOurs() {
    auto* side = new QWidget(this);
    search_ = new QLineEdit(side);
    search_->setPlaceholderText(tr("Find an answer of the journal"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    ours_ = new QTreeWidget(side);
    ours_->setObjectName(QStringLiteral("ourFields"));
    ours_->setAccessibleName(tr("Answers of the journal"));
    ours_->setHeaderHidden(true);
    ours_->setRootIsDecorated(false);
    for (const auto& spec : journal_.course().fields()) {
        if (spec.kind == FieldKind::Order || spec.kind == FieldKind::Reference ||
            spec.kind == FieldKind::Link)
            continue;
        const auto where = whereOf(journal_, spec.id);
        auto* item = new QTreeWidgetItem(ours_, {where});
        item->setToolTip(0, where);
        item->setData(0, Qt::UserRole, qt(spec.id.str()));
        setRow(*item, theme_);
    }
    nowhere_ =
        makeButton(theme_, ButtonKind::Normal, tr("Leave this field out"), QStringLiteral("close"), side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(search_);
    column->addWidget(ours_, 1);
    column->addWidget(nowhere_, 0, Qt::AlignLeft);
    connect(search_, &QLineEdit::textChanged, this, &MatchDialog::filter);
    connect(ours_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const int row = theirs_->indexOfTopLevelItem(theirs_->currentItem());
        if (item && row >= 0 && !quiet_)
            match(row, FieldId(utf8(item->data(0, Qt::UserRole).toString())));
    });
    connect(nowhere_, &QPushButton::clicked, this, [this] {
        const int row = theirs_->indexOfTopLevelItem(theirs_->currentItem());
        if (row >= 0)
            match(row, {});
    });
    return side;
}

void MatchDialog::match(int field, const FieldId& answer) {
    // Two fields do not go into one answer: the last word counts.
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (int(i) != field && !answer.empty() && places_[i] == answer) {
            places_[i] = {};
            theirs_->topLevelItem(int(i))->setText(1, tr("Left out"));
        }
    places_[std::size_t(field)] = answer;
    const auto where = answer.empty() ? tr("Left out") : whereOf(journal_, answer);
    theirs_->topLevelItem(field)->setText(1, where);
    theirs_->topLevelItem(field)->setToolTip(1, where);
    refresh();
}

void MatchDialog::showField(int row) {
    if (row < 0)
        return;
    const QScopedValueRollback quiet(quiet_, true);
    words_->setPlainText(valueOf(fields_[std::size_t(row)]));
    ours_->setCurrentItem(nullptr);
    const auto place = qt(places_[std::size_t(row)].str());
    for (int i = 0; i < ours_->topLevelItemCount(); ++i)
        if (!place.isEmpty() && ours_->topLevelItem(i)->data(0, Qt::UserRole).toString() == place)
            ours_->setCurrentItem(ours_->topLevelItem(i));
}

void MatchDialog::filter(const QString& words) {
    for (int i = 0; i < ours_->topLevelItemCount(); ++i)
        ours_->topLevelItem(i)->setHidden(
            !ours_->topLevelItem(i)->text(0).contains(words.trimmed(), Qt::CaseInsensitive));
}

void MatchDialog::refresh() {
    const auto count = std::ranges::count_if(places_, [](const FieldId& place) { return !place.empty(); });
    go_->setText(tr("Go on with %n answer(s)", nullptr, int(count)));
    go_->setEnabled(count > 0);
}

std::vector<IncomingField> MatchDialog::matched() const {
    std::vector<IncomingField> matched;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (places_[i].empty())
            continue;
        auto field = fields_[i];
        field.name = places_[i].str();
        field.says = false; // what stood in it at first is not known of such a form
        matched.push_back(std::move(field));
    }
    return matched;
}

} // namespace waymark::ui
