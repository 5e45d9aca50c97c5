// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading many journals one after the other: each is checked as readJournal() checks it, but a course that
// several carry is parsed once. Owned by whoever reads a folder.
#pragma once

#include "store/digest.h"
#include "store/journal_file.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace waymark {

/// Courses that were read, in one language, by their files, and the tools of their journals. Several threads
/// may share one.
class CourseShelf {
  public:
    struct Known {
        CoursePack pack;
        Digest digest; // of the pack
        std::shared_ptr<const Course> course;
    };

    explicit CourseShelf(std::string language) : language_(std::move(language)) {}

    const std::string& language() const { return language_; }
    /// nullptr for one that was not put in.
    std::shared_ptr<const Known> find(const CoursePack& pack) const;
    /// A folder in which each journal brings another course must not fill all memory: the shelf holds a few,
    /// and none of great length.
    void put(Known known);
    const std::shared_ptr<ToolShelf>& tools() const { return tools_; }

  private:
    std::string language_;
    std::shared_ptr<ToolShelf> tools_ = std::make_shared<ToolShelf>();
    mutable std::mutex mutex_;
    std::vector<std::shared_ptr<const Known>> courses_;
};

struct JournalAmongMany {
    StoredJournal stored;
    std::string history; // the digest of all its changes: files that have the same one hold the same
    std::string course;  // the digest of its course's files
};

/// As readJournal() reads and refuses.
Result<JournalAmongMany> readAmongMany(const std::filesystem::path& path, CourseShelf& shelf);

/// Lets several threads read at once without waiting for each other: SQLite counts memory under one lock
/// otherwise. To be called before anything else of SQLite; the process has to be capped by other means then
/// (RLIMIT_AS), since SQLite's own limit rests on that count. False when it comes too late.
bool readInParallel();

} // namespace waymark
