// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/private_mark.h"

#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace waymark::ui {

PrivateMark::PrivateMark(const PageContext& context, const Place& section, QWidget* parent)
    : QWidget(parent),
      session_(context.session),
      navigator_(context.navigator),
      field_(privateField(utf8(section))),
      open_(makeIconButton(context.theme, QStringLiteral("eye"),
                           tr("Everyone who gets an export may read this "
                              "section. Keep it private"),
                           this)),
      hidden_(makeButton(context.theme, ButtonKind::Normal, tr("Private"), QStringLiteral("lock"), this)) {
    setObjectName(QStringLiteral("privateMark"));
    hidden_->setCheckable(true);
    hidden_->setChecked(true);
    hidden_->setToolTip(tr("This section stays out of every export until you press here"));
    hidden_->setAccessibleName(tr("Private: stays out of every export"));
    hidden_->setAccessibleDescription(hidden_->toolTip());
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(open_);
    across->addWidget(hidden_);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(open_, &QToolButton::clicked, this, &PrivateMark::toggle);
    connect(hidden_, &QPushButton::clicked, this, &PrivateMark::toggle);
    connect(&session_, &Session::changed, this, [this](const Change& change) {
        if (change.field == field_)
            refresh();
    });
    refresh();
}

void PrivateMark::toggle() {
    const bool on = !session_.journal().checked(field_);
    session_.leave();
    if (auto done = session_.set(field_, on ? "true" : ""); !done)
        return navigator_.say(shownError(done.error()).sentence);
    session_.leave();
    refresh();
    navigator_.say(on ? tr("Private: this section stays out of every export")
                      : tr("No longer private: exports may have this section again"));
}

void PrivateMark::refresh() {
    const bool on = session_.journal().checked(field_);
    const bool focused = open_->hasFocus() || hidden_->hasFocus();
    hidden_->setChecked(true);
    hidden_->setVisible(on);
    open_->setVisible(!on);
    open_->setEnabled(!session_.readingOnly());
    hidden_->setEnabled(!session_.readingOnly());
    if (focused)
        (on ? static_cast<QWidget*>(hidden_) : open_)->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::ui
