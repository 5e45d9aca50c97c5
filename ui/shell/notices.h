// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notices: the message bars under the top bar, which tell people what happened and what they can do. Each is
// said to screen readers, too. Owned by MainWindow.
#pragma once

#include "store/backups.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark {
class Clock;
struct Error;
} // namespace waymark

namespace waymark::ui {

class Session;
class Theme;

class Notices : public QWidget {
    Q_OBJECT

  public:
    Notices(Theme& theme, const Clock& clock, QWidget* parent);

    /// It stays until it is closed or the next ones come.
    MessageBar* tell(MessageBar::Kind kind, const QString& cause, const QString& next);
    /// Takes the place of the one before that has the same name.
    MessageBar* tellOf(const QString& name, MessageBar::Kind kind, const QString& cause, const QString& next);
    /// No other one takes its place but one of its name: what can be taken back by it could be by nothing
    /// else.
    void keep(MessageBar& bar);
    /// That a file was made, where it is, and the ways to it: in place of what was said of the one before.
    MessageBar* tellMade(MessageBar::Kind kind, const QString& cause, const QString& path);
    /// `file` is the one that was to be read or written, where there is one.
    void explain(const Error& error, const QString& file = {});
    /// Why a file could not be made: what was said of the one made before goes.
    void explainNotMade(const Error& error, const QString& path);
    /// The same with a sentence in the language of the window.
    void refuse(const QString& sentence, const QString& details = {});
    /// The last change is not on the disk: until saved() is called, once.
    void tellNotSaved(const Error& error);
    void saved();
    /// Why the journal can be read here and not changed. It cannot be closed.
    void tellReadingOnly(const Session& session);
    /// What somebody handed on is not their journal, and should not be taken for it. Nothing for a journal.
    void tellOfExtract(const Session& session);
    /// Once for each journal: a stick that lies at home is no reason to be told every half hour.
    void tellOfBackup(const Backups::Report& report, const QString& chosenFolder);
    /// Another journal: what was told of the one before is gone.
    void clear();

  Q_SIGNALS:
    void announced(const QString& sentence);
    void copyWanted();    // "Save a copy"
    void savingWanted();  // "Try again" after a save that failed
    void openingWanted(); // "Try again" where it can only be read
    void workInCopyWanted();

  private:
    MessageBar* tellUntilRight(const QString& cause, const QString& next);
    void drop(MessageBar& bar);
    void drop(const QString& name);

    Theme& theme_;
    const Clock& clock_;
    QVBoxLayout* bars_;
    bool failureShown_ = false;
    bool backupTold_ = false; // that the place of backups is gone, or that there are none
};

} // namespace waymark::ui
