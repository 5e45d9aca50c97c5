// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CopyInMaking: a copy of a journal as SQLite wrote it, not yet checked and not yet under its name. What is
// left of the work needs no connection. Owned by whoever asked for the copy; gone with it unless published.
#pragma once

#include "base/result.h"
#include "store/disk.h"

#include <filesystem>

namespace waymark {

class CopyInMaking {
  public:
    /// Refused (Exists) where something stands at `target`.
    explicit CopyInMaking(const std::filesystem::path& target) : target_(target), file_(target) {}

    const std::filesystem::path& path() const { return file_.path(); }
    const std::filesystem::path& target() const { return target_; }
    /// Reads it back, every page and every digest.
    Result<void> check() const;
    /// Both, one after the other.
    Result<void> checkAndPublish();
    /// On disk under its name when it returns; never over another file.
    Result<void> publish();

  private:
    std::filesystem::path target_;
    FileInMaking file_;
};

} // namespace waymark
