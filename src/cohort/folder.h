// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CohortFolder: the journals of a folder, read and never written. What did not change since the last reading
// is not read again. Owned by whoever shows a cohort.
#pragma once

#include "cohort/member.h"
#include "store/disk.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace waymark {

struct UnreadableFile {
    std::string file;
    std::string reason; // a sentence

    bool operator==(const UnreadableFile&) const = default;
};

/// What became of one file; `index` counts the paths that were handed in.
struct FileReading {
    std::size_t index = 0;
    Result<Member> member;
};
/// Gets each reading as it is done, one at a time but from any thread; false gives up the rest.
using ReadingSink = std::function<bool(FileReading)>;

/// Reads files on so many threads of this process.
void readFiles(const std::vector<std::filesystem::path>& paths, unsigned threads, const std::string& language,
               const ReadingSink& sink);

/// How files are read: readFiles() above, or a process of its own.
using FileReader = std::function<void(const std::vector<std::filesystem::path>&, const ReadingSink&)>;

/// How much is done; false gives up. Called by whoever reads, one at a time; what was read so far can be
/// looked at meanwhile, and stays when it is given up.
using ReadingProgress = std::function<bool(std::size_t done, std::size_t of)>;

class CohortFolder {
  public:
    explicit CohortFolder(std::filesystem::path path) : path_(std::move(path)) {}

    /// Looks which files are there, and reads those that are new or changed. Refused (NotFound, BadInput, Io)
    /// where there is no such folder. `read` is asked no more than once.
    Result<void> read(const FileReader& read, const ReadingProgress& progress = {});

    const std::filesystem::path& path() const { return path_; }
    /// By the names of their files.
    std::vector<std::shared_ptr<const Member>> members() const;
    std::vector<UnreadableFile> unreadable() const;
    /// How many files the last reading had to open.
    std::size_t lastRead() const { return lastRead_; }
    bool complete() const { return complete_; }

  private:
    struct Known {
        FileState state;
        FileState beside;                     // of a rollback journal
        std::shared_ptr<const Member> member; // nullptr: could not be read, or not yet
        std::string reason;                   // of what could not
    };

    std::filesystem::path path_;
    std::map<std::string, Known> files_;
    std::size_t lastRead_ = 0;
    bool complete_ = false;
};

} // namespace waymark
