// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/disk.h"

#include "base/random.h"
#include "store/failures.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {

namespace {

class Handle {
  public:
    Handle(const std::filesystem::path& path, int flags, mode_t mode = 0) : Handle(path, flags, mode, path) {}
    Handle(const std::filesystem::path& path, int flags, mode_t mode, const std::filesystem::path& named)
        : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {
        if (descriptor_ < 0)
            refuseErrno(named, errno);
    }
    ~Handle() { ::close(descriptor_); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    int get() const { return descriptor_; }

  private:
    int descriptor_;
};

std::filesystem::path folderOf(const std::filesystem::path& path) {
    const auto folder = path.parent_path();
    return folder.empty() ? "." : folder;
}

} // namespace

FileInMaking::FileInMaking(const std::filesystem::path& target)
    : target_(std::filesystem::absolute(target)),
      path_(folderOf(target_) / (".waymark-" + randomRowId() + ".new")) {
    struct stat there {};
    if (::lstat(target_.c_str(), &there) == 0)
        refuseErrno(target_, EEXIST);
    const auto folder = folderOf(target_);
    if (::stat(folder.c_str(), &there) != 0)
        throw Refused{{ErrorCode::NotFound,
                       "There is no folder " + shownName(folder) + " for " + shownName(target_) + ".",
                       folder.string()}};
    const int descriptor = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        refuseErrno(target_, errno);
    ::close(descriptor);
}

FileInMaking::~FileInMaking() {
    if (published_)
        return;
    ::unlink(path_.c_str());
    ::unlink((path_.string() + "-journal").c_str());
}

void FileInMaking::publish() {
    syncFile(path_);
    moveWithoutOverwriting(path_, target_);
    published_ = true;
    try {
        syncFolderOf(target_);
    } catch (...) {
        ::unlink(target_.c_str()); // what is said to have failed is not there
        throw;
    }
}

void moveWithoutOverwriting(const std::filesystem::path& from, const std::filesystem::path& to) {
    // By whichever way this file system knows.
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return;
    if (errno == EEXIST)
        refuseErrno(to, errno);
#endif
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return;
    }
    if (errno == EEXIST)
        refuseErrno(to, errno);
    // Neither (FAT on an old kernel): look first, and take the small chance that someone is as quick.
    if (::access(to.c_str(), F_OK) == 0)
        refuseErrno(to, EEXIST);
    if (::rename(from.c_str(), to.c_str()) != 0)
        refuseErrno(to, errno);
}

PrivateFolder::PrivateFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "waymark-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) // 0700
        refuseErrno(pattern, errno);
    path_ = pattern;
}

PrivateFolder::~PrivateFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path plainFile(const std::filesystem::path& path) {
    const auto given = std::filesystem::absolute(path);
    struct stat there {};
    if (::stat(given.c_str(), &there) != 0)
        refuseErrno(given, errno);
    if (S_ISDIR(there.st_mode))
        refuse(ErrorCode::NotAJournal, given, "is a folder, not a Waymark journal.");
    if (!S_ISREG(there.st_mode))
        refuse(ErrorCode::NotAJournal, given, "is not a file, and so no Waymark journal.");
    std::error_code failed;
    auto real = std::filesystem::canonical(given, failed);
    if (failed)
        refuseErrno(given, failed.value());
    return real;
}

void checkNewName(const std::filesystem::path& path) {
    static constexpr std::size_t longestName = 255;
    static constexpr std::size_t beside = std::string_view("-journal").size();
    const auto name = path.filename().string();
    if (name.empty() || name == "." || name == "..")
        throw Refused{{ErrorCode::BadInput, "A journal needs a file name.", path.string()}};
    if (name.size() + beside > longestName)
        refuseErrno(path, ENAMETOOLONG);
}

void makePrivateFolders(const std::filesystem::path& folder) {
    std::filesystem::path made;
    for (const auto& part : std::filesystem::absolute(folder)) {
        made /= part;
        if (::mkdir(made.c_str(), 0700) != 0 && errno != EEXIST && errno != EISDIR && errno != EROFS &&
            errno != EACCES) // of those above that are there already, some may not be written
            refuseErrno(made, errno);
    }
    struct stat there {};
    if (::stat(folder.c_str(), &there) != 0)
        refuseErrno(folder, errno);
    if (!S_ISDIR(there.st_mode))
        refuseErrno(folder, ENOTDIR);
}

void writeFile(const std::filesystem::path& path, std::string_view bytes) {
    writeFile(path, bytes, path);
}

void writeFile(const std::filesystem::path& path, std::string_view bytes,
               const std::filesystem::path& named) {
    const Handle file(path, O_WRONLY | O_CREAT | O_TRUNC, 0600, named);
    while (!bytes.empty()) {
        const auto written = ::write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            refuseErrno(named, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void syncFile(const std::filesystem::path& path) {
    const Handle file(path, O_RDONLY);
    if (::fsync(file.get()) != 0)
        refuseErrno(path, errno);
}

void syncFolderOf(const std::filesystem::path& path) {
    const Handle folder(folderOf(path), O_RDONLY | O_DIRECTORY);
    if (::fsync(folder.get()) != 0 &&
        errno != EINVAL) // some file systems cannot; then there is nothing to do
        refuseErrno(path, errno);
}

FileState fileState(const std::filesystem::path& path) {
    struct stat there {};
    if (::stat(path.c_str(), &there) != 0)
        return {};
    return {there.st_ino, there.st_dev, there.st_size, there.st_mtim.tv_sec, there.st_mtim.tv_nsec};
}

} // namespace waymark
