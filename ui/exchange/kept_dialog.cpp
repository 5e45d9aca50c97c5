// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/kept_dialog.h"

#include "ui/exchange/field_words.h"
#include "ui/exchange/recovery_frame.h"
#include "ui/exchange/two_texts.h"
#include "ui/shell/moment_text.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_tip.h"

#include <QListWidget>
#include <QPushButton>

#include <utility>

namespace waymark::ui {

KeptDialog::KeptDialog(Theme& theme, Session& session, std::vector<TakenUp> taken, QWidget* parent)
    : QDialog(parent),
      session_(session),
      taken_(std::move(taken)),
      list_(new QListWidget(this)),
      texts_(new TwoTexts(theme, this)) {
    setObjectName(QStringLiteral("keptDialog"));
    list_->setObjectName(QStringLiteral("versions"));
    list_->setAccessibleName(tr("Answers that were set aside"));
    for (const auto& each : taken_) {
        const auto where = whereOf(session.journal(), each.field);
        list_->addItem(where);
        list_->item(list_->count() - 1)->setToolTip(plainTip(where));
    }
    const auto named = [](const QString& what, Milliseconds when) {
        return tr("%1: %2", "saved or kept, a moment").arg(what, showMoment(when));
    };
    if (!taken_.empty())
        texts_->setNames(named(tr("Saved"), taken_.front().saved),
                         named(tr("Kept"), session.journal().lastChange()));
    connect(list_, &QListWidget::currentRowChanged, this, &KeptDialog::showOne);

    auto* keep =
        makeButton(theme, ButtonKind::Primary, tr("Bring them back"), QStringLiteral("recover"), this);
    keep->setDefault(true);
    auto* apart = makeButton(theme, ButtonKind::Normal, tr("Keep as a separate copy"), {}, this);
    auto* leave = makeButton(theme, ButtonKind::Quiet, tr("Leave them out"), {}, this);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(apart, &QPushButton::clicked, this, [this] { done(SeparateCopy); });
    connect(leave, &QPushButton::clicked, this, [this] { done(LeaveOut); });

    auto* sentence = makeLabel(
        theme, TypeStyle::Body, "ink2",
        tr("Waymark closed before its last save. Your last words in %n place(s) were set aside safely. "
           "Bring them back?",
           nullptr, int(taken_.size())),
        this);
    frameRecovery(*this, theme, tr("We kept what you wrote"), sentence, *list_, *texts_, {keep, apart, leave},
                  {860, 480});
    list_->setCurrentRow(0);
    keep->setFocus();
}

void KeptDialog::showOne(int row) {
    if (row < 0 || row >= int(taken_.size()))
        return;
    const auto& each = taken_[std::size_t(row)];
    const auto& journal = session_.journal();
    texts_->setTexts(shownValue(journal, each.field, each.before),
                     shownValue(journal, each.field, journal.value(each.field)));
}

} // namespace waymark::ui
