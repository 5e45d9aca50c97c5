// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LockFile: says beside an open journal which window holds it, so that a second one opens it for reading
// only. Owned by the window's session. The command line does not use it: SQLite's own lock is enough for one
// write.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace waymark {

struct LockHolder {
    std::string host;
    long process = 0;
    Milliseconds refreshed = 0;
};

class LockFile {
  public:
    static constexpr Milliseconds refreshEvery = 60'000;
    static constexpr Milliseconds staleAfter = 180'000;

    /// `.NAME.lock` beside the journal.
    static std::filesystem::path pathFor(const std::filesystem::path& journal);

    /// Who holds it now; nothing when it is free, stale or its process on this machine is gone.
    static std::optional<LockHolder> holder(const std::filesystem::path& journal, const Clock& clock);

    /// Takes the lock. InUse, with the host in the message, when someone else holds it; Io when it cannot be
    /// written.
    static Result<LockFile> acquire(const std::filesystem::path& journal, const Clock& clock);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    /// Removes the file when it is still ours.
    ~LockFile();

    /// To be called every minute.
    Result<void> refresh(const Clock& clock);

  private:
    explicit LockFile(std::filesystem::path path, std::string token);
    std::filesystem::path path_;
    std::string token_;
};

} // namespace waymark
