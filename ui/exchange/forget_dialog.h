// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ForgetDialog: what is to be forgotten for good, and plainly what that means. Made by MainWindow.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <string>

class QPushButton;

namespace waymark::ui {

class CheckRow;
class ChoiceCard;
class Theme;

struct Forgettable {
    std::string name; // of an answer, a row or a sheet, for fieldsUnder()
    QString title;
    QString words;
};

class ForgetDialog : public QDialog {
    Q_OBJECT

  public:
    /// `choices`, the smallest first; at least one.
    ForgetDialog(Theme& theme, const QList<Forgettable>& choices, QWidget* parent);

    const Forgettable& chosen() const;

  private:
    QList<Forgettable> choices_;
    QList<ChoiceCard*> cards_;
    CheckRow* sure_;
    QPushButton* forget_;
};

} // namespace waymark::ui
