// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: copies of a journal as it stood earlier, outside of its folder, kept by themselves. What asks a
// slow disk runs on a thread of its own, so that no save ever waits for a memory stick. Owned by Autosave.
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "store/copy_in_making.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace waymark {

struct Backup {
    Milliseconds when = 0;
    std::filesystem::path path;
    std::uint64_t size = 0; // bytes
};

struct BackupPlaces {
    std::filesystem::path usual;
    std::filesystem::path chosen; // empty: only the usual one
};

/// `waymark/backups` in the person's folder for data.
std::filesystem::path usualBackupPlace();

/// The backups of a journal in both places, newest first. A place that is not there has none.
std::vector<Backup> backupsOf(const Uuid& journal, const BackupPlaces& places);

/// Who a journal is; where it is damaged or gone, the one that was last kept from that path.
Result<Uuid> identityOf(const std::filesystem::path& journal, const BackupPlaces& places);

/// Checks a backup and copies it; never over another file. It stays the same journal, and whoever opens it
/// for writing draws a writer of its own as always, so that its changes and those of the first one can be
/// told apart.
Result<void> restoreBackup(const Backup& backup, const std::filesystem::path& to);

class Backups {
  public:
    /// What became of a backup, once it is on disk or could not be.
    struct Report {
        std::filesystem::path kept;      // empty: none
        std::optional<Error> chosenLost; // why the chosen place could not be used; the usual one was
        std::optional<Error> failure;    // why there is none
    };
    using Tell = std::function<void(const Report&)>; // called on a thread of its own

    /// `path` is noted beside the backups, so that they are found when the journal itself is gone.
    Backups(const Uuid& journal, const std::filesystem::path& path, BackupPlaces places, const Clock& clock,
            Tell tell);
    ~Backups();
    Backups(const Backups&) = delete;
    Backups& operator=(const Backups&) = delete;

    void choosePlace(std::filesystem::path chosen) { places_.chosen = std::move(chosen); }
    /// Whether one is to be made now. Never waits: the first answer is no, until the places were looked
    /// through.
    bool isDue();
    /// Whether places are being looked through, or a copy is on its way, as isDue() last saw it.
    bool isWorking() const { return working_.valid(); }
    /// Where the connection's owner writes the copy that finish() takes over: on the usual place's disk.
    Result<std::filesystem::path> draft() const;
    /// Checks the copy, brings it to its place and removes what there is too many of; returns at once.
    void finish(std::unique_ptr<CopyInMaking> copy);
    /// Says that no copy could be written.
    void failed(const Error& error);

  private:
    void collect();

    Uuid journal_;
    std::filesystem::path path_;
    BackupPlaces places_;
    const Clock& clock_;
    Tell tell_;
    std::vector<Milliseconds> kept_;
    std::future<std::vector<Milliseconds>> working_;
};

} // namespace waymark
