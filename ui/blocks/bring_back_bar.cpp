// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/bring_back_bar.h"

#include "ui/shell/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/in_view.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {
constexpr int longest = 60; // characters of the row that are repeated
} // namespace

BringBackBar::BringBackBar(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    words_ = makeLabel(context.theme, TypeStyle::Small, "ink2", {}, this);
    back_ = makeButton(context.theme, ButtonKind::Quiet, tr("Bring it back"), QStringLiteral("undo"), this);
    across->addWidget(words_, 1);
    across->addWidget(back_);
    hide();
    connect(back_, &QPushButton::clicked, this, [this] {
        const auto row = *std::exchange(row_, std::nullopt);
        hide();
        bringBack(context_.session, row);
        context_.navigator.announce(tr("Brought back"));
        Q_EMIT broughtBack(row);
    });
    connect(&context.session, &Session::changed, this, [this](const Change& change) {
        if (row_ && change.field.str().starts_with(row_->table + "."))
            hideOnceBack();
    });
}

void BringBackBar::hideOnceBack() {
    const auto rows = context_.session.journal().rows(row_->table);
    if (std::ranges::find(rows, row_->row) == rows.end())
        return;
    row_.reset();
    hide();
}

void BringBackBar::offer(const RemovedRow& row, const QString& words) {
    row_ = row;
    const auto shown = words.size() > longest ? words.left(longest - 1).trimmed() + QChar(0x2026) : words;
    words_->setText(tr("Removed: %1").arg(shown));
    show();
}

void BringBackBar::focusButton() {
    goInto(*back_);
}

} // namespace waymark::ui
