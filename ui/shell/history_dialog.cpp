// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_dialog.h"

#include "ui/shell/moment_text.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

HistoryDialog::HistoryDialog(Theme& theme, const QString& name, std::vector<Version> versions,
                             QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      versions_(std::move(versions)),
      list_(new QListWidget(this)),
      words_(new QTextEdit(this)) {
    setWindowTitle(tr("Earlier versions"));
    list_->setObjectName(QStringLiteral("versions"));
    words_->setObjectName(QStringLiteral("versionWords"));
    list_->setAccessibleName(tr("Versions, newest first"));
    list_->setFixedWidth(theme.px(220));
    for (std::size_t i = 0; i < versions_.size(); ++i)
        list_->addItem(i == 0 ? tr("Now (%1)").arg(showMoment(versions_[i].when))
                              : showMomentFirst(versions_[i].when));
    const int row = std::max(theme.size("minTarget"), theme.lineHeight(TypeStyle::Control) + 12);
    for (int i = 0; i < list_->count(); ++i)
        list_->item(i)->setSizeHint({0, row});
    words_->setReadOnly(true);
    words_->setTabChangesFocus(true);
    words_->setFont(theme.font(TypeStyle::Body));
    words_->setAccessibleName(tr("What stood there"));
    bringBack_ = makeButton(theme, ButtonKind::Primary, tr("Bring this back"), QStringLiteral("undo"), this);
    auto* close = makeButton(theme, ButtonKind::Quiet, tr("Close"), {}, this);
    connect(bringBack_, &QPushButton::clicked, this, &QDialog::accept);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(list_, &QListWidget::currentRowChanged, this, &HistoryDialog::showVersion);

    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(list_);
    across->addWidget(words_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(bringBack_);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(26, 22, 26, 22);
    column->setSpacing(14);
    column->addWidget(makeLabel(theme, TypeStyle::H1, "ink", tr("Earlier versions"), this));
    if (!name.isEmpty())
        column->addWidget(makeLabel(theme, TypeStyle::Control, "ink2", name, this));
    column->addLayout(across, 1);
    column->addWidget(
        makeLabel(theme, TypeStyle::Small, "ink2",
                  tr("Struck out: in this version, not now. Underlined: came later. What you bring back "
                     "is a new version; nothing is lost."),
                  this));
    column->addLayout(buttons);
    words_->document()->setDocumentMargin(12);
    words_->setMinimumHeight(theme.px(120));
    list_->setMinimumHeight(theme.px(120));
    resize(QSize(theme.px(820), theme.px(560)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    list_->setCurrentRow(versions_.size() > 1 ? 1 : 0);
    list_->setFocus();
}

std::size_t HistoryDialog::chosen() const {
    return std::size_t(qMax(0, list_->currentRow()));
}

void HistoryDialog::showVersion(int row) {
    bringBack_->setEnabled(row > 0);
    words_->clear();
    if (row < 0)
        return;
    QTextCursor cursor(words_->document());
    for (const auto& stretch : differences(versions_[std::size_t(row)].text, versions_.front().text)) {
        QTextCharFormat format;
        if (stretch.kind == Stretch::Kind::Removed) {
            format.setFontStrikeOut(true);
            format.setBackground(theme_.color("accentSoft"));
            format.setForeground(theme_.color("accentInk"));
        } else if (stretch.kind == Stretch::Kind::Added) {
            format.setFontUnderline(true);
            format.setBackground(theme_.color("primarySoft"));
        }
        cursor.insertText(qt(stretch.text), format);
    }
    words_->moveCursor(QTextCursor::Start);
}

} // namespace waymark::ui
