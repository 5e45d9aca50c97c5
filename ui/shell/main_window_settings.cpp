// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that follows what people choose for this computer.
#include "ui/shell/main_window.h"

#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/settings_dialog.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace waymark::ui {

void MainWindow::forgetRecent() {
    settings_.recent = settings_.recent.mid(0, session_ ? 1 : 0);
    settings_.sites.clear();
    keepSettings();
}

void MainWindow::chooseTextScale(qreal scale) {
    settings_.textScale = scale;
    theme_.setTextScale(scale);
    keepSettings();
}

void MainWindow::chooseTheme(ThemeMode mode) {
    settings_.theme = mode;
    theme_.setMode(mode);
    keepSettings();
}

void MainWindow::openSettings() {
    const auto language = settings_.shownLanguage();
    SettingsDialog dialog(theme_, settings_, this);
    connect(&dialog, &SettingsDialog::chosen, this, &MainWindow::applySettings);
    dialog.exec();
    if (settings_.shownLanguage() == language)
        return;
    QApplication::setQuitOnLastWindowClosed(false); // another one follows
    if (close())
        QApplication::exit(makeAnew);
    QApplication::setQuitOnLastWindowClosed(true);
}

void MainWindow::applySettings(const Settings& chosen) {
    settings_.textScale = chosen.textScale;
    settings_.theme = chosen.theme;
    settings_.language = chosen.language;
    settings_.paper = chosen.paper;
    settings_.motion = chosen.motion;
    settings_.spellCheck = chosen.spellCheck;
    settings_.spellLanguage = chosen.spellLanguage;
    if (settings_.backupFolder != chosen.backupFolder && session_)
        session_->chooseBackupPlace(chosen.backupFolder.isEmpty() ? std::filesystem::path()
                                                                  : pathOf(chosen.backupFolder));
    settings_.backupFolder = chosen.backupFolder;
    theme_.setTextScale(settings_.textScale);
    theme_.setMode(settings_.theme);
    theme_.setMotion(settings_.motion);
    spelling_->setOn(settings_.spellCheck, settings_.spellLanguage);
    keepSettings();
}

void MainWindow::keepSettings() {
    settings_.geometry = saveGeometry();
    settings_.save();
}

} // namespace waymark::ui
