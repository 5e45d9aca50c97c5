// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/bring_back_bar.h"

#include "ui/shell/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

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
    auto* back =
        makeButton(context.theme, ButtonKind::Quiet, tr("Bring it back"), QStringLiteral("undo"), this);
    across->addWidget(words_, 1);
    across->addWidget(back);
    hide();
    connect(back, &QPushButton::clicked, this, [this] {
        const auto row = *std::exchange(row_, std::nullopt);
        hide();
        bringBack(context_.session, row);
        context_.navigator.announce(tr("Brought back"));
        Q_EMIT broughtBack(row);
    });
}

void BringBackBar::offer(const RemovedRow& row, const QString& words) {
    row_ = row;
    const auto shown = words.size() > longest ? words.left(longest - 1).trimmed() + QChar(0x2026) : words;
    words_->setText(tr("Removed: %1").arg(shown));
    show();
}

} // namespace waymark::ui
