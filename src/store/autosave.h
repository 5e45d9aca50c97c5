// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Autosave: writes changes on a thread of its own, which alone owns the file's connection. Owned by the
// window's session.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/backups.h"
#include "store/journal_file.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace waymark {

struct SaveState {
    enum class Kind { Saved, Saving, NotSaved };
    Kind kind = Kind::Saved;
    Milliseconds when = 0; // Saved: the time of the last COMMIT; 0 before the first
    Error error;           // NotSaved: why; it is tried again by itself
    bool spooled = false;  // NotSaved: the words are in the spool meanwhile
};

class Autosave {
  public:
    /// Called on Autosave's thread; the window hands them over to its own.
    struct Callbacks {
        std::function<void(const SaveState&)> state;
        /// Another program wrote `foreign`. Nothing more is saved until resolve() answers.
        std::function<void(std::vector<Change> foreign)> foreign;
    };

    /// `backups` may be empty: then none are kept. `spool` is the place for what cannot be saved (spool.h);
    /// where it is empty, that is kept in memory alone.
    Autosave(JournalFile file, const Clock& clock, Callbacks callbacks,
             std::unique_ptr<Backups> backups = nullptr, std::filesystem::path spool = {});
    /// Tries once more to write what is left, then stops. What cannot be written then is in the spool, where
    /// there is one, and gone where there is none: ask flush() before.
    ~Autosave();
    Autosave(const Autosave&) = delete;
    Autosave& operator=(const Autosave&) = delete;

    /// Takes `changes` to be written next; returns at once. They are written at once: the caller gathers.
    void enqueue(std::vector<Change> changes);
    /// The answer to `foreign`, given on the thread that enqueues, so that nothing slips in between: `rebase`
    /// gets everything that is not on disk and returns what is to be saved instead (Recorder::adopt does it).
    void resolve(const std::function<std::vector<Change>(const std::vector<Change>& unsaved)>& rebase);
    /// Waits until everything enqueued is on disk, trying at once where an attempt failed; false when it is
    /// not after `limit`, or cannot be since `foreign` was not answered.
    bool flush(std::chrono::milliseconds limit);
    /// Asks the thread to write a copy of everything, with what is enqueued and could not be saved; waits for
    /// it.
    Result<void> copyTo(const std::filesystem::path& path);
    /// Brings in what another file of this journal has, on the thread; waits for it. What that changes comes
    /// by `foreign`, like all that others wrote.
    Result<void> takeIn(const std::filesystem::path& other);
    /// Waits, too: everything is saved before.
    Result<std::vector<Fork>> forks();
    /// forgetForGood() on the thread, once everything is saved; waits for it. What that changes comes by
    /// `foreign`. Gives the files that could not be freed of it.
    Result<std::vector<std::filesystem::path>> forget(const std::vector<FieldId>& fields,
                                                      const BackupPlaces& places);
    /// Where backups go from now on; an empty path is the usual place.
    void chooseBackupPlace(const std::filesystem::path& place);
    /// What is enqueued and not on disk.
    std::vector<Change> unsaved() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace waymark
