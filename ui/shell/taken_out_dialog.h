// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TakenOutDialog: rows and worksheets that were removed, what stood in each, and the way back. Made by
// MainWindow when it is wanted.
#pragma once

#include "journal/taken_out.h"

#include <QDialog>

class QListWidget;
class QTextEdit;

namespace waymark::ui {

class Theme;

class TakenOutDialog : public QDialog {
    Q_OBJECT

  public:
    enum Choice { Close = QDialog::Rejected, BringBack = QDialog::Accepted, Forget };

    /// `taken` the latest first, at least one. exec() gives the Choice.
    TakenOutDialog(Theme& theme, const Journal& journal, std::vector<TakenOut> taken, QWidget* parent);

    /// The one that was chosen.
    const TakenOut& chosen() const;
    /// "Iceberg: Mornings", or the first words of a row.
    static QString titleOf(const Journal& journal, const TakenOut& taken);

  private:
    void showWords(int row);

    const Journal& journal_;
    std::vector<TakenOut> taken_;
    QListWidget* list_;
    QTextEdit* words_;
};

} // namespace waymark::ui
