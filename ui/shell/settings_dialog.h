// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsDialog: all that one can choose for this computer, in one small window. Each choice holds at once,
// so there is nothing to confirm. Made by MainWindow when it is wanted.
#pragma once

#include "ui/shell/settings.h"

#include <QDialog>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace waymark::ui {

class ElidedLabel;
class Segmented;
class Theme;

class SettingsDialog : public QDialog {
    Q_OBJECT

  public:
    SettingsDialog(Theme& theme, const Settings& settings, QWidget* parent);

  Q_SIGNALS:
    void chosen(const waymark::ui::Settings& settings);

  private:
    void fit();
    void addSpelling();
    void addBackups();
    void chooseBackupFolder();
    void showBackupFolder();
    /// In a row of its own; gives the row.
    int addName(const QString& name);
    Segmented* addChoice(const QString& name, const QStringList& choices, int current);

    Theme& theme_;
    Settings settings_;
    QGridLayout* rows_;
    ElidedLabel* backupFolder_ = nullptr;
    QPushButton* usualFolder_ = nullptr;
    QScrollArea* scroll_;
};

} // namespace waymark::ui
