// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session: one open journal, from the keystroke to the disk. Owned by MainWindow, handed by reference to
// pages.
#pragma once

#include "base/clock.h"
#include "base/date.h"
#include "journal/folded_texts.h"
#include "journal/recorder.h"
#include "journal/search.h"
#include "journal/sheets.h"
#include "store/autosave.h"
#include "store/lock_file.h"
#include "ui/shell/opened_file.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace waymark::ui {

class Session : public QObject {
    Q_OBJECT

  public:
    /// Backups are kept in `backups`, unless it names no place.
    Session(OpenedFile opened, const Clock& clock, BackupPlaces backups = {});
    /// Of what openFile() makes of it.
    static Result<std::unique_ptr<Session>> open(const std::filesystem::path& path, const Clock& clock,
                                                 const QString& language);
    ~Session() override;

    const std::filesystem::path& path() const { return path_; }
    /// "Riverbend journal" for Riverbend journal.waymark
    QString name() const;
    const Journal& journal() const { return journal_; }
    const Course& course() const { return journal_.course(); }
    const Clock& clock() const { return clock_; }
    Date today() const { return localDate(clock_.now()); }

    /// At each key: the texts are folded at the first one and kept so.
    std::vector<SearchHit> search(const std::string& query);

    /// The change after which each field first had words, from the history: read once, then kept up.
    const std::map<FieldId, ChangeId>& filledFirst();

    /// What something was called that a reference pointed to and that was taken out, from the history. Empty
    /// where nothing is known of it.
    const std::string& nameTakenOut(const SheetLink& link);

    /// Nothing when it can be written; else the reason, for the message bar.
    const std::optional<Error>& readingOnly() const { return readingOnly_; }
    const waymark::SaveState& saveState() const { return saveState_; }
    bool hasUnsaved() const;

    /// What pages do. `origin` is the widget that already shows the edit; it comes back with changed().
    Result<void> set(const FieldId& field, std::string value, const void* origin = nullptr);
    Result<void> splice(const FieldId& field, std::size_t at, std::size_t removed,
                        const std::string& inserted, const void* origin = nullptr);
    Result<std::string> addRow(std::string_view table);
    Result<void> removeRow(std::string_view table, std::string_view row);
    Result<void> moveRow(std::string_view table, std::string_view row, std::size_t to);

    /// Everything that `act` does, as one step that is taken back in one go.
    Result<void> together(const std::function<Result<void>(Recorder&)>& act);

    /// Begins a worksheet and returns its id; the tool comes into the journal with its first one.
    Result<std::string> addSheet(const ToolId& tool, const std::string& title = {});
    Result<void> removeSheet(std::string_view sheet);

    /// Takes back the last step whose fields are all seen, or does it again. The field it began with; none
    /// when there is no such step.
    Result<std::optional<FieldId>> undo(const UndoStack::Sees& sees);
    Result<std::optional<FieldId>> redo(const UndoStack::Sees& sees);
    bool canUndo(const UndoStack::Sees& sees) const {
        return recorder_ && recorder_->undoStack().canUndo(sees);
    }
    bool canRedo(const UndoStack::Sees& sees) const {
        return recorder_ && recorder_->undoStack().canRedo(sees);
    }
    /// To resume() when the same file is opened again.
    UndoHistory undoHistory() const { return recorder_ ? recorder_->undoHistory() : UndoHistory(); }
    void resume(const UndoHistory& history);

    /// A field, a page or the window was left: the next edit is a new one, and what is there goes to disk
    /// now.
    void leave();
    /// Waits until everything is on disk; false when it is not within `milliseconds`.
    bool flush(int milliseconds);
    void chooseBackupPlace(const std::filesystem::path& place);
    Result<void> saveCopy(const std::filesystem::path& path);

    /// Brings in what another copy of this journal has. What that changes comes by changed(), a moment later.
    Result<void> takeIn(const std::filesystem::path& other);
    /// Answers that two copies say differently and nobody settled yet.
    Result<std::vector<Fork>> forks();
    /// Takes answers out of the journal, its history, its backups and the spool. Gives the files that may
    /// still hold them. What it changes comes by changed(), a moment later.
    Result<std::vector<std::filesystem::path>> forget(const std::vector<FieldId>& fields);
    const BackupPlaces& backupPlaces() const { return places_; }

  Q_SIGNALS:
    /// Another program, or another copy, changed the journal.
    void othersWrote();
    /// After every change of the journal, whoever made it.
    void changed(const waymark::Change& change, const void* origin);
    void saveStateChanged(const waymark::SaveState& state);
    void backedUp(const waymark::Backups::Report& report);

  private:
    void startWriting(JournalFile file, BackupPlaces backups);
    void handOver();
    void refreshLock();
    template <class Act>
    auto acting(const void* origin, Act&& act);

    std::filesystem::path path_;
    BackupPlaces places_;
    const Clock& clock_;
    Journal journal_;
    std::unique_ptr<FoldedTexts> texts_;                     // made when something is searched
    std::optional<std::map<FieldId, ChangeId>> filledFirst_; // read when something asks for it
    std::map<std::string, std::string> namesTakenOut_; // by the reference; read when something asks for it
    std::optional<Recorder> recorder_;
    std::optional<LockFile> lock_;
    std::unique_ptr<Autosave> autosave_;
    std::shared_ptr<void> watching_;
    std::optional<Error> readingOnly_;
    waymark::SaveState saveState_;
    const void* origin_ = nullptr;
    QTimer gather_;
    QTimer lockTimer_;
};

} // namespace waymark::ui
