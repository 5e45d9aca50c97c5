// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// HistoryDialog: the earlier versions of one answer, what differs from now, and a way back to any of them.
// Made by MainWindow when it is wanted.
#pragma once

#include "journal/history.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextEdit;

namespace waymark::ui {

class Theme;

class HistoryDialog : public QDialog {
    Q_OBJECT

  public:
    /// `versions` newest first; the first is the answer as it stands. `name` is the question.
    HistoryDialog(Theme& theme, const QString& name, std::vector<Version> versions, QWidget* parent);

    /// The version to bring back, once it was accepted.
    std::size_t chosen() const;

  private:
    void showVersion(int row);

    Theme& theme_;
    std::vector<Version> versions_;
    QListWidget* list_;
    QTextEdit* words_;
    QPushButton* bringBack_;
};

} // namespace waymark::ui
