// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/forget_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

ForgetDialog::ForgetDialog(Theme& theme, const QList<Forgettable>& choices, QWidget* parent)
    : QDialog(parent), choices_(choices) {
    setObjectName(QStringLiteral("forgetDialog"));
    setWindowTitle(tr("Forget for good"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(12);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", tr("Forget for good"), this));
    column->addWidget(
        makeLabel(theme, TypeStyle::Body, "ink",
                  tr("This takes the words out of your journal, out of its earlier versions and out of the "
                     "copies that Waymark keeps on this computer. Nobody can bring them back, you included."),
                  this));
    column->addWidget(
        makeLabel(theme, TypeStyle::Control, "ink2",
                  tr("Files that you copied, mailed or exported yourself still have them. Other "
                     "copies of this journal forget them when they are brought in."),
                  this));
    for (const auto& choice : choices_) {
        auto* card = new ChoiceCard(theme, choice.title, choice.words, this);
        cards_ << card;
        column->addWidget(card);
    }
    cards_.front()->setChecked(true);
    sure_ = new CheckRow(theme, {}, tr("I know that it cannot be brought back"), Tint::Primary, this);
    sure_->setObjectName(QStringLiteral("forgetSure"));
    column->addWidget(sure_);
    forget_ = makeButton(theme, ButtonKind::Normal, tr("Forget it for good"), QStringLiteral("trash"), this);
    forget_->setObjectName(QStringLiteral("forgetNow"));
    forget_->setEnabled(false);
    auto* cancel = makeButton(theme, ButtonKind::Primary, tr("Keep it"), {}, this);
    cancel->setDefault(true);
    connect(sure_, &CheckRow::toggled, forget_, &QPushButton::setEnabled);
    connect(forget_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(forget_);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    column->addSpacing(8);
    column->addLayout(buttons);
    const int wide = theme.px(560);
    setMinimumWidth(wide);
    const int tall = column->heightForWidth(wide); // as the words wrap at this width
    setMinimumHeight(tall);
    resize(wide, tall);
    cards_.front()->setFocus();
}

const Forgettable& ForgetDialog::chosen() const {
    for (int i = 0; i < cards_.size(); ++i)
        if (cards_[i]->isChecked())
            return choices_[i];
    return choices_.front();
}

} // namespace waymark::ui
