// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecoveryDialog: what a journal that does not open still gives, and its backups with what is in each; one of
// them opens as a file of its own. The damaged file is only read. Made by MainWindow.
#pragma once

#include "base/result.h"
#include "store/backups.h"
#include "store/salvage.h"

#include <QDialog>
#include <QTemporaryDir>

#include <optional>
#include <vector>

class QListWidget;
class QPushButton;

namespace waymark::ui {

class CopyContents;
class Theme;

class RecoveryDialog : public QDialog {
    Q_OBJECT

  public:
    /// `backups` newest first. Looks into the file at once.
    RecoveryDialog(Theme& theme, const std::filesystem::path& damaged, const Error& error,
                   std::vector<Backup> backups, QWidget* parent);

    /// False where neither the file nor a backup gives anything.
    bool hasAnything() const { return found_.has_value() || !backups_.empty(); }
    /// Puts what was chosen at `target`, never over another file.
    Result<void> copyTo(const std::filesystem::path& target) const;

  private:
    void salvageIt(const std::filesystem::path& damaged);
    void fill();
    QString headline() const;
    QString sentence() const;
    QString foundWords() const;
    void showDetails();
    void choose(int row);
    const Backup* backupAt(int row) const;

    Theme& theme_;
    Error error_;
    std::vector<Backup> backups_;
    QTemporaryDir folder_; // for this person's eyes only, gone with the dialog
    bool missing_ = false; // there is no file
    std::optional<SalvageOutcome> found_;
    std::optional<Journal> journal_; // that was found
    QListWidget* list_;
    CopyContents* contents_;
    QPushButton* open_;
};

} // namespace waymark::ui
