// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "report/writers.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {

namespace {

namespace fs = std::filesystem;

Error failure(const fs::path& path, int code) {
    const std::string name = "\"" + path.string() + "\"";
    const std::string detail = std::strerror(code);
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, "The folder for " + name + " does not exist.", detail};
    case EACCES:
    case EPERM:
        return {ErrorCode::ReadOnly, name + " could not be written: this folder or file may not be changed.",
                detail};
    case EROFS:
        return {ErrorCode::ReadOnly, name + " could not be written: the disk is read-only.", detail};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::Io, name + " could not be written: the disk is full.", detail};
    case EISDIR:
        return {ErrorCode::BadInput, name + " is a folder, not a file.", detail};
    case ENAMETOOLONG:
        return {ErrorCode::BadInput, name + " could not be written: the name is too long.", detail};
    default:
        return {ErrorCode::Io, name + " could not be written.", detail};
    }
}

class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return number_; }
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

  private:
    int number_;
};

// 0, or the system's reason.
int writeBytes(const fs::path& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0)
        return errno;
    while (!bytes.empty()) {
        const auto written = ::write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    // Some disks say only now that they are full.
    if (::fsync(file.get()) != 0 || !file.close())
        return errno;
    return 0;
}

} // namespace

Result<void> replaceFile(const fs::path& given, std::string_view bytes) {
    std::error_code ignored;
    // A link stays a link: what it points at is replaced.
    const fs::path path = fs::is_symlink(given, ignored) ? fs::weakly_canonical(given, ignored) : given;
    if (fs::is_directory(path, ignored))
        return failure(given, EISDIR);
    // The folder would allow replacing it, but whoever protected the file meant it.
    if (fs::exists(path, ignored) && ::access(path.c_str(), W_OK) != 0)
        return failure(given, EACCES);

    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const fs::path beside = folder / (".waymark-" + randomRowId() + ".part");
    int code = writeBytes(beside, bytes);
    if (code == 0 && ::rename(beside.c_str(), path.c_str()) != 0)
        code = errno;
    if (code != 0) {
        ::unlink(beside.c_str());
        return failure(given, code);
    }
    // The new name is only safe once its folder is on the disk; a system that cannot do that has done its
    // best.
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (open.get() >= 0)
        ::fsync(open.get());
    return {};
}

} // namespace waymark
