// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/two_texts.h"

#include "journal/history.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QTextEdit>

#include <algorithm>

namespace waymark::ui {

namespace {

void showFrom(QTextEdit& pane, int position) {
    auto cursor = pane.textCursor();
    cursor.movePosition(QTextCursor::End);
    const int end = cursor.position();
    cursor.setPosition(std::min(position, end));
    pane.setTextCursor(cursor);
    pane.ensureCursorVisible();
}

QTextEdit* makePane(Theme& theme, const QString& name, QWidget* parent) {
    auto* pane = new QTextEdit(parent);
    pane->setObjectName(name);
    pane->setReadOnly(true);
    pane->setTabChangesFocus(true);
    pane->setFont(theme.font(TypeStyle::Body));
    pane->document()->setDocumentMargin(10);
    pane->setMinimumHeight(theme.px(96));
    return pane;
}

} // namespace

TwoTexts::TwoTexts(Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      leftName_(makeLabel(theme, TypeStyle::Small, "ink2", {}, this)),
      rightName_(makeLabel(theme, TypeStyle::Small, "ink2", {}, this)),
      left_(makePane(theme, QStringLiteral("leftWords"), this)),
      right_(makePane(theme, QStringLiteral("rightWords"), this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(leftName_, 0, 0);
    grid->addWidget(rightName_, 0, 1);
    grid->addWidget(left_, 1, 0);
    grid->addWidget(right_, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void TwoTexts::setNames(const QString& left, const QString& right) {
    leftName_->setText(left);
    rightName_->setText(right);
    left_->setAccessibleName(left);
    right_->setAccessibleName(right);
}

void TwoTexts::setTexts(const QString& left, const QString& right) {
    left_->clear();
    right_->clear();
    QTextCursor one(left_->document());
    QTextCursor other(right_->document());
    // Whatever stands in one of them alone: underlined, too, for who cannot tell the colours.
    QTextCharFormat alone;
    alone.setFontUnderline(true);
    alone.setBackground(theme_.color("primarySoft"));
    const bool both = !left.isEmpty() && !right.isEmpty();
    int same = -1; // what both begin with
    for (const auto& stretch : differences(utf8(left), utf8(right))) {
        const auto words = qt(stretch.text);
        const bool equal = stretch.kind == Stretch::Kind::Same;
        if (same < 0)
            same = equal ? int(words.size()) : 0;
        const auto format = equal || !both ? QTextCharFormat() : alone;
        if (stretch.kind != Stretch::Kind::Added)
            one.insertText(words, format);
        if (stretch.kind != Stretch::Kind::Removed)
            other.insertText(words, format);
    }
    left_->moveCursor(QTextCursor::Start);
    right_->moveCursor(QTextCursor::Start);
    if (both && same > 0) { // what differs is what one looks for
        showFrom(*left_, same);
        showFrom(*right_, same);
    }
    const auto nothing = tr("Nothing stands here");
    left_->setPlaceholderText(nothing);
    right_->setPlaceholderText(nothing);
}

} // namespace waymark::ui
