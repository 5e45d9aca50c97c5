// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what someone chose for this computer, as a value. Read and written by MainWindow and main.
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QFont>
#include <QFontDatabase>
#include <QString>
#include <QStringList>

namespace waymark::ui {

struct Settings {
    ThemeMode theme = ThemeMode::System;
    qreal textScale = 1.0;
    QString language; // "en" or "es"; empty: the system's
    QString paper;    // "letter" or "a4"; empty: by the region
    bool motion = true;
    bool spellCheck = true;
    QString spellLanguage; // BCP 47; empty: that of the journal
    QByteArray geometry;
    QStringList recent;   // paths, newest first
    QString lastPlace;    // in the newest journal
    QStringList sites;    // that links lead to without asking, newest first
    QString exportFolder; // where the last export went
    QString backupFolder; // where backups are kept; empty: the usual place

    /// Where no text size was chosen yet, it is as large as the system's font asks for.
    static Settings load(const QFont& systemFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    /// The language to speak: the chosen one, else the system's where we have it, else English.
    QString shownLanguage() const;
    void save() const;
    /// Puts `path` in front, each once, ten at most; and so a site, a hundred at most.
    void remember(const QString& path);
    void rememberSite(const QString& site);
    /// The newest of the recent journals that is still there; empty when none is.
    QString lastJournal() const;
};

} // namespace waymark::ui
