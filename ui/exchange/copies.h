// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies: other copies of the open journal, from a stick, another computer or a synchronised folder: they are
// found, brought in, and where both changed an answer, someone settles which one is meant. Owned by
// MainWindow.
#pragma once

#include "journal/merge.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <future>

namespace waymark::ui {

class MainWindow;
class Theme;

class Copies : public QObject {
    Q_OBJECT

  public:
    Copies(MainWindow& window, Theme& theme);
    ~Copies() override;

    /// A journal was opened: looks for answers with two versions and for copies beside it, on a thread of its
    /// own, and again when a journal is put beside it.
    void look();
    /// What that copy has becomes part of the journal.
    void bringIn(const QString& path);
    /// Answers with two versions, one by one; says so where there are none.
    void settle();

  private:
    void search();
    void lookBeside();
    void tellOfVersions(int count);
    void tellOfCopy(const QString& path);
    void countVersions();

    MainWindow& window_;
    Theme& theme_;
    std::future<void> looking_;
    QTimer recount_;
    QFileSystemWatcher folder_; // the one that the journal lies in
    QStringList beside_;        // the journals in it
    QSet<QString> told_;        // copies that were told of
    QTimer again_;              // once what comes is there
};

} // namespace waymark::ui
