// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PasswordField: a password to lock a file with, and how hard it is to guess. Owned by its parent.
#pragma once

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class CheckRow;
class Label;
class Theme;

/// How long one who guesses may need. The length decides: each further sign doubles it many times over, while
/// a sign in place of a letter is what guessers try first.
enum class PasswordStrength { None, Weak, Fair, Strong };
PasswordStrength strengthOf(const QString& password);

class PasswordField : public QWidget {
    Q_OBJECT

  public:
    PasswordField(Theme& theme, QWidget* parent);

    /// Empty where none is wanted.
    QString password() const;
    /// True where one is wanted and none is written: says so, and takes the keyboard there.
    bool isMissing();

  Q_SIGNALS:
    void changed();

  private:
    void refresh();

    Theme& theme_;
    CheckRow* wanted_;
    QWidget* inside_;
    QLineEdit* line_;
    Label* hint_;
};

} // namespace waymark::ui
