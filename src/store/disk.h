// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store asks of the file system itself: private new files, made visible only when whole. No owner.
// Never used on a journal that SQLite has open: closing any handle of it would drop SQLite's lock.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

/// A file of a random name beside `target`, for its owner's eyes only (0600); removed again unless published.
class FileInMaking {
  public:
    explicit FileInMaking(const std::filesystem::path& target);
    ~FileInMaking();
    FileInMaking(const FileInMaking&) = delete;
    FileInMaking& operator=(const FileInMaking&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Puts it on disk under the target's name; refuses (Exists) to take the place of anything.
    void publish();

  private:
    std::filesystem::path target_;
    std::filesystem::path path_;
    bool published_ = false;
};

/// A folder under the system's temporary one that nobody else can look into; removed with all that is in it.
class PrivateFolder {
  public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// The path as SQLite is to be given it: absolute, without symbolic links, so that no name has a meaning of
/// its own. Refused: NotFound, and NotAJournal for a folder or anything else that is no plain file.
std::filesystem::path plainFile(const std::filesystem::path& path);

/// Refuses names that leave no room for the names beside it ("-journal").
void checkNewName(const std::filesystem::path& path);

/// Refused (Exists) where something stands at `to`.
void moveWithoutOverwriting(const std::filesystem::path& from, const std::filesystem::path& to);

/// Makes a folder and those above it that are missing, for their owner alone (0700).
void makePrivateFolders(const std::filesystem::path& folder);

/// A failure names `named`: what is to be made of the file.
void writeFile(const std::filesystem::path& path, std::string_view bytes, const std::filesystem::path& named);
void writeFile(const std::filesystem::path& path, std::string_view bytes);
void syncFile(const std::filesystem::path& path);
void syncFolderOf(const std::filesystem::path& path);

/// Tells one state of a file from another without opening it.
struct FileState {
    std::uint64_t inode = 0;
    std::uint64_t device = 0;
    std::int64_t size = -1;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;

    bool operator==(const FileState&) const = default;
};
FileState fileState(const std::filesystem::path& path);

} // namespace waymark
