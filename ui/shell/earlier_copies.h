// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// EarlierCopies: the backups of a journal by date, one of them to be opened as a copy. Made by MainWindow
// when it is wanted.
#pragma once

#include "store/backups.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace waymark::ui {

class Theme;

class EarlierCopies : public QDialog {
    Q_OBJECT

  public:
    /// `backups` newest first, at least one.
    EarlierCopies(Theme& theme, std::vector<Backup> backups, QWidget* parent);

    /// The one to open, once it was accepted.
    const Backup& chosen() const;

  private:
    std::vector<Backup> backups_;
    QListWidget* list_;
};

} // namespace waymark::ui
