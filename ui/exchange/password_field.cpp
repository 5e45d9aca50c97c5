// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/password_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

// Signs that differ; "aaaaaaaa" is as quickly guessed as "aa".
constexpr int fairLength = 10;
constexpr int strongLength = 16;
constexpr int fewDifferent = 5;

} // namespace

PasswordStrength strengthOf(const QString& password) {
    if (password.isEmpty())
        return PasswordStrength::None;
    const QSet<QChar> different(password.begin(), password.end());
    if (password.size() < fairLength || different.size() < fewDifferent)
        return PasswordStrength::Weak;
    return password.size() < strongLength ? PasswordStrength::Fair : PasswordStrength::Strong;
}

PasswordField::PasswordField(Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      wanted_(new CheckRow(theme, {}, tr("Lock it with a password"), Tint::Primary, this)),
      inside_(new QWidget(this)),
      line_(new QLineEdit(inside_)) {
    wanted_->setObjectName(QStringLiteral("exportLock"));
    line_->setObjectName(QStringLiteral("exportPassword"));
    line_->setEchoMode(QLineEdit::Password);
    line_->setAccessibleName(tr("Password"));
    line_->setPlaceholderText(tr("A sentence is good"));
    auto* show = makeIconButton(theme, QStringLiteral("eye"), tr("Show the password"), inside_);
    show->setCheckable(true);
    connect(show, &QToolButton::toggled, this,
            [this](bool on) { line_->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    hint_ = makeLabel(theme, TypeStyle::Small, "ink2", {}, inside_);
    hint_->setObjectName(QStringLiteral("passwordHint"));
    auto* across = new QHBoxLayout;
    across->addWidget(line_, 1);
    across->addWidget(show);
    auto* below = new QVBoxLayout(inside_);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    below->addLayout(across);
    below->addWidget(hint_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(wanted_);
    column->addWidget(inside_);
    inside_->hide();
    connect(wanted_, &CheckRow::toggled, this, [this](bool on) {
        inside_->setVisible(on);
        if (on)
            line_->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(line_, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

QString PasswordField::password() const {
    return wanted_->isChecked() ? line_->text() : QString();
}

bool PasswordField::isMissing() {
    if (!wanted_->isChecked() || !line_->text().isEmpty())
        return false;
    hint_->setText(tr("Write a password first, or untick the lock."));
    hint_->setColorToken("warnInk");
    line_->setAccessibleDescription(hint_->text());
    line_->setFocus(Qt::OtherFocusReason);
    return true;
}

void PasswordField::refresh() {
    const auto never = tr("Waymark never keeps it, and cannot open the file without it.");
    QString said;
    switch (strengthOf(line_->text())) {
    case PasswordStrength::None:
        said = tr("Nothing is locked until you write one.");
        break;
    case PasswordStrength::Weak:
        said = tr("Weak: soon guessed. A longer one is better than one with signs in it.");
        break;
    case PasswordStrength::Fair:
        said = tr("Fair: a whole sentence would be better.");
        break;
    case PasswordStrength::Strong:
        said = tr("Strong.");
        break;
    }
    hint_->setText(said + QLatin1Char(' ') + never);
    hint_->setColorToken("ink2");
    line_->setAccessibleDescription(hint_->text());
}

} // namespace waymark::ui
