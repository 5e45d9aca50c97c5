// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// JournalFile: one *.waymark file open for writing (SQLite, journal_mode=DELETE, synchronous=EXTRA).
// Owned by Autosave's thread in the window, by the command in the command line. docs/file-format.md has the
// tables.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "course/read_course.h"
#include "journal/journal.h"
#include "journal/merge.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// What we write, and the oldest format whose readers can read it.
inline constexpr int journalFormat = 1;
inline constexpr std::uint32_t journalApplicationId = 0x57796D6B; // "Wymk"

struct CoursePack {
    PackFile structure;
    std::vector<PackFile> languages;

    bool operator==(const CoursePack&) const = default;
};
CoursePack foundationsPack();

struct StoredJournal {
    Journal journal;
    CoursePack pack;
    int format = journalFormat;
    bool newerFormat = false; // written by a newer Waymark that says ours can read it
    std::uint64_t changes = 0;
};

/// Makes a new, empty journal with an identity of its own. Never overwrites (Exists); created for its owner's
/// eyes only.
/// `identity`: of a journal that was elsewhere before, and comes home.
Result<void> createJournal(const std::filesystem::path& path, const CoursePack& pack, Milliseconds now,
                           const std::optional<Uuid>& identity = {});

/// Reads a journal without changing a byte of it or beside it, also where a crash left a rollback journal,
/// and checks digests. Refused: NotFound, NotAJournal, NewerFormat, Damaged, InUse, Io.
Result<StoredJournal> readJournal(const std::filesystem::path& path, std::string_view language = "en");

/// The whole history of a journal that is not open for writing, oldest first; reads as readJournal() does.
Result<std::vector<Change>> readHistory(const std::filesystem::path& path);

/// The same of a file that has to be of that journal. BadInput when it is another one's.
Result<std::vector<Change>> readHistoryOf(const std::filesystem::path& path, const Uuid& journal);

/// A copy of a journal that is not open for writing, as its last save left it; never over another file.
Result<void> copyJournal(const std::filesystem::path& from, const std::filesystem::path& to);

class CopyInMaking;

class JournalFile {
  public:
    /// Opens for writing. Also refused: ReadOnly (also for newerFormat). Reads through the same checks as
    /// readJournal().
    static Result<JournalFile> open(const std::filesystem::path& path, std::string_view language = "en");
    JournalFile(JournalFile&&) noexcept;
    JournalFile& operator=(JournalFile&&) noexcept;
    ~JournalFile();

    const std::filesystem::path& path() const;
    /// Drawn at this opening.
    const Uuid& writer() const;
    const Uuid& identity() const;
    /// What the fields of `changes` say once they are saved, as far as they can be.
    std::map<FieldId, std::string> textsAfter(const std::vector<Change>& changes) const;
    /// What stood in the file when it was opened; can be taken once.
    StoredJournal takeStored();

    struct Saved {
        bool committed = false;
        std::vector<Change> foreign; // what another program wrote since; when not empty, nothing of ours was
                                     // saved. Where another file of this journal took its place and was
                                     // merged, what that changed: one change of each answer
    };
    /// One transaction: on disk when it returns with `committed`. `changes` may be empty, to look for foreign
    /// ones; each was made on the last change of its field (BadInput otherwise). After an error nothing of
    /// them is in the file, and the same call may be made again.
    Result<Saved> save(const std::vector<Change>& changes);

    /// Adds changes that were made elsewhere on this journal, by their own names: from a conflict copy, a
    /// backup, another computer, or the spool. Those that are there already are left out. `foreign` is what
    /// that changes here; where it is not `committed`, others wrote, and after adopting that the call is to
    /// be made again. Where both sides changed an answer both versions stay: see forks(). BadInput where one
    /// was made on a change that is not here.
    Result<Saved> takeIn(const std::vector<Change>& changes);
    /// All of another file of the same journal (BadInput when it is another one's).
    Result<Saved> takeIn(const std::filesystem::path& other);
    /// Answers that two sides changed and nobody settled yet.
    Result<std::vector<Fork>> forks();

    /// Takes answers out for good, with their whole history, and packs the file so that no byte of them is
    /// left in it; a note without words stays, which merges honour. Everything has to be saved before. Gives
    /// what that changes for whoever knows the answers, for Recorder::adopt(). Backups and the spool are
    /// forgetBeside()'s.
    Result<std::vector<Change>> forget(const std::vector<FieldId>& fields, Milliseconds when);

    /// A copy of everything as it is saved, compacted, never over another file; on disk when it returns.
    Result<void> copyTo(const std::filesystem::path& path);

    /// The first step of it: written, but neither checked nor named. Given up (nullptr) as soon as `giveUp`
    /// is true, which another thread may set.
    Result<std::unique_ptr<CopyInMaking>> beginCopy(const std::filesystem::path& path,
                                                    const std::atomic<bool>* giveUp = nullptr);

    /// The whole history, oldest first.
    Result<std::vector<Change>> history();

  private:
    struct State;
    explicit JournalFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// What `check` tells: whether every digest, count and answer agrees with the history.
struct JournalCheck {
    int format = 0;
    std::string courseId;
    std::string identity;
    std::uint64_t changes = 0;
    std::uint64_t answers = 0;
    std::vector<std::string> faults; // one sentence each; empty when whole
};
/// Reads only. An Error when the file cannot be read as a journal at all.
Result<JournalCheck> checkJournal(const std::filesystem::path& path);

} // namespace waymark
