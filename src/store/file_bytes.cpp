// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_bytes.h"

#include "store/disk.h"
#include "store/failures.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace waymark {

namespace {

constexpr std::array<unsigned char, 8> journalMagic = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
constexpr int waitStep = 20; // milliseconds between two attempts at a lock
constexpr int waitLimit = 3000;

[[noreturn]] void refuseCode(const std::filesystem::path& path, int code, const char* what) {
    throw Refused{sqliteError(path, code, what)};
}

// A file opened through SQLite's file layer, which knows of every other handle of it in this process.
class VfsFile {
  public:
    explicit VfsFile(const std::filesystem::path& path)
        : path_(path),
          vfs_(sqlite3_vfs_find(nullptr)),
          memory_(static_cast<std::size_t>(vfs_->szOsFile)),
          name_(sqlite3_create_filename(path.c_str(), (path.string() + "-journal").c_str(),
                                        (path.string() + "-wal").c_str(), 0, nullptr)) {
        if (!name_)
            throw std::bad_alloc();
        const int code =
            vfs_->xOpen(vfs_, name_, file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
        if (code != SQLITE_OK) {
            close();
            refuseCode(path_, code, "xOpen");
        }
    }
    ~VfsFile() { close(); }
    VfsFile(const VfsFile&) = delete;
    VfsFile& operator=(const VfsFile&) = delete;

    void lockShared() {
        for (int waited = 0;; waited += waitStep) {
            const int code = methods()->xLock(file(), SQLITE_LOCK_SHARED);
            if (code == SQLITE_OK)
                return;
            if (code != SQLITE_BUSY || waited >= waitLimit)
                refuseCode(path_, code, "xLock");
            sqlite3_sleep(waitStep);
        }
    }

    bool someoneWrites() {
        int reserved = 0;
        const int code = methods()->xCheckReservedLock(file(), &reserved);
        if (code != SQLITE_OK)
            refuseCode(path_, code, "xCheckReservedLock");
        return reserved != 0;
    }

    FileBytes read() {
        sqlite3_int64 size = 0;
        if (const int code = methods()->xFileSize(file(), &size); code != SQLITE_OK)
            refuseCode(path_, code, "xFileSize");
        if (size == 0)
            refuse(ErrorCode::NotAJournal, path_, "is empty.");
        if (size > largestJournal)
            refuse(ErrorCode::NotAJournal, path_,
                   "is larger than the " + std::to_string(largestJournal >> 20U) + " MB that are read.");
        FileBytes bytes;
        bytes.data.reset(static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size))));
        if (!bytes.data)
            throw std::bad_alloc();
        bytes.size = size;
        static constexpr sqlite3_int64 piece = 1 << 20;
        for (sqlite3_int64 at = 0; at < size; at += piece) {
            const auto length = static_cast<int>(std::min(piece, size - at));
            const int code = methods()->xRead(file(), bytes.data.get() + at, length, at);
            if (code != SQLITE_OK)
                refuseCode(path_, code, "xRead");
        }
        return bytes;
    }

  private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory_.data()); }
    const sqlite3_io_methods* methods() { return file()->pMethods; }
    void close() {
        if (methods())
            methods()->xClose(file()); // also drops the lock
        sqlite3_free_filename(name_);
    }

    std::filesystem::path path_;
    sqlite3_vfs* vfs_;
    std::vector<std::max_align_t> memory_; // zeros; more than is needed
    const char* name_;
};

std::string readJournalBeside(const std::filesystem::path& path) {
    if (!std::filesystem::is_regular_file(path))
        return {};
    std::ifstream in(path, std::ios::binary);
    std::string bytes;
    std::array<char, 65536> piece{};
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0) {
        bytes.append(piece.data(), static_cast<std::size_t>(in.gcount()));
        if (static_cast<std::int64_t>(bytes.size()) > largestJournal)
            refuse(ErrorCode::Damaged, path, "is larger than any rollback journal of Waymark's.");
    }
    return bytes;
}

// A rollback journal may end with the name of a "super-journal", which SQLite deletes when it is done: a
// stranger could have any file deleted with it. Waymark never makes one, since a save concerns one file.
bool namesAnotherFile(const std::string& journal) {
    static constexpr std::size_t shortest = 16; // of what SQLite looks at; its own header ends with zeros
    return journal.size() >= shortest && std::memcmp(journal.data() + journal.size() - journalMagic.size(),
                                                     journalMagic.data(), journalMagic.size()) == 0;
}

// Lets SQLite roll back a copy in a folder of our own, and takes the bytes from there.
FileBytes rolledBack(const std::filesystem::path& path, const FileBytes& bytes, const std::string& journal) {
    const PrivateFolder folder;
    const auto copy = folder.path() / "journal";
    writeFile(copy, {reinterpret_cast<const char*>(bytes.data.get()), static_cast<std::size_t>(bytes.size)});
    writeFile(copy.string() + "-journal", journal);
    try {
        SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE);
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        database.exec("PRAGMA synchronous=OFF; PRAGMA schema_version;");
    } catch (const SQLite::Exception& failure) {
        throw Refused{sqliteError(path, failure.getExtendedErrorCode(), failure.what())};
    }
    VfsFile file(copy);
    return file.read();
}

} // namespace

void SqliteFree::operator()(unsigned char* memory) const {
    sqlite3_free(memory);
}

FileBytes readBytes(const std::filesystem::path& path) {
    if (::access(path.c_str(), R_OK) != 0)
        refuseErrno(path, errno);
    VfsFile file(path);
    file.lockShared();
    auto bytes = file.read();
    const auto beside = path.string() + "-journal";
    if (::access(beside.c_str(), F_OK) != 0 || file.someoneWrites())
        return bytes;
    const auto journal = readJournalBeside(beside);
    if (journal.empty() || journal.front() == '\0') // finished: emptied, or its header overwritten
        return bytes;
    if (namesAnotherFile(journal))
        refuse(ErrorCode::Damaged, path,
               "cannot be read: the file " + shownName(beside) + " beside it is not of Waymark's making.");
    return rolledBack(path, bytes, journal);
}

FileBytes readBytesAlone(const std::filesystem::path& path) {
    VfsFile file(path);
    file.lockShared();
    return file.read();
}

} // namespace waymark
