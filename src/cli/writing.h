// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that a command writes: one that is there, and a new one that comes into being whole. Owned by the
// command.
#pragma once

#include "base/result.h"
#include "journal/recorder.h"
#include "store/journal_file.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace waymark::cli {

/// A journal open for writing; what is recorded is on disk when save() returns.
class OpenJournal {
  public:
    static Result<std::unique_ptr<OpenJournal>> open(const std::filesystem::path& path);

    Recorder& recorder() { return recorder_; }
    Journal& journal() { return stored_.journal; }
    /// Every answer of `from` as a fresh change, on disk: the same words, but a history that begins here.
    /// Also answers whose question the course no longer asks, which Recorder::set() refuses. For a journal
    /// that is still empty.
    Result<void> copyAnswers(const Journal& from);
    /// These changes as they are, on disk: of a journal that comes home. For a journal that is still empty.
    Result<void> begin(const std::vector<Change>& changes);
    /// One transaction. Where another program wrote since, its changes are taken in first, and it is tried
    /// again.
    Result<void> save();

  private:
    explicit OpenJournal(JournalFile file);

    SystemClock clock_;
    JournalFile file_;
    StoredJournal stored_;
    Recorder recorder_;
};

/// Makes a journal with what `fill` records. It gets its name only when all is on disk: a failure leaves
/// nothing there.
/// `identity`: as createJournal() has it.
Result<void> makeJournal(const std::filesystem::path& path, const CoursePack& pack,
                         const std::function<Result<void>(OpenJournal&)>& fill,
                         const std::optional<Uuid>& identity = {});

} // namespace waymark::cli
