// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"

#include <cstddef>

namespace waymark::test {

namespace {

FailingDisk* current = nullptr; // SQLite's file layers are global, so there is one at a time
sqlite3_vfs* real = nullptr;
sqlite3_vfs failing{};

// A file of ours, with the real one behind it in the same memory.
struct File {
    sqlite3_file base;
    alignas(sqlite3_file) unsigned char behind[1]; // as SQLite itself aligns it
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file)->behind);
}

template <auto Method, class... Arguments>
int pass(sqlite3_file* file, Arguments... arguments) {
    return (realOf(file)->pMethods->*Method)(realOf(file), arguments...);
}

template <auto Method, class... Arguments>
int passOrFail(sqlite3_file* file, Arguments... arguments) {
    if (const int code = current ? current->step() : SQLITE_OK; code != SQLITE_OK)
        return code;
    return (realOf(file)->pMethods->*Method)(realOf(file), arguments...);
}

int sync(sqlite3_file* file, int flags) {
    if (current)
        current->countSync();
    if (current && current->skipsSyncs())
        return SQLITE_OK;
    return passOrFail<&sqlite3_io_methods::xSync>(file, flags);
}

const sqlite3_io_methods methods = [] {
    using Methods = sqlite3_io_methods;
    Methods all{};
    all.iVersion = 1;
    all.xClose = pass<&Methods::xClose>;
    all.xRead = pass<&Methods::xRead, void*, int, sqlite3_int64>;
    all.xWrite = passOrFail<&Methods::xWrite, const void*, int, sqlite3_int64>;
    all.xTruncate = passOrFail<&Methods::xTruncate, sqlite3_int64>;
    all.xSync = sync;
    all.xFileSize = pass<&Methods::xFileSize, sqlite3_int64*>;
    all.xLock = pass<&Methods::xLock, int>;
    all.xUnlock = pass<&Methods::xUnlock, int>;
    all.xCheckReservedLock = pass<&Methods::xCheckReservedLock, int*>;
    all.xFileControl = pass<&Methods::xFileControl, int, void*>;
    all.xSectorSize = pass<&Methods::xSectorSize>;
    all.xDeviceCharacteristics = pass<&Methods::xDeviceCharacteristics>;
    return all;
}();

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    const int code = real->xOpen(real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods)
        file->pMethods = &methods;
    return code;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder) {
    if (current && syncFolder)
        current->countFolderSync();
    const int code = current ? current->step() : SQLITE_OK;
    if (code == SQLITE_OK)
        return real->xDelete(real, name, current && current->skipsSyncs() ? 0 : syncFolder);
    if (current->failsAfterDeleting()) {
        (void)real->xDelete(real, name, syncFolder);
        return SQLITE_IOERR_DIR_FSYNC;
    }
    return code;
}

} // namespace

FailingDisk::FailingDisk() {
    real = sqlite3_vfs_find(nullptr);
    failing = *real;
    failing.zName = "failing";
    failing.pNext = nullptr;
    failing.szOsFile = static_cast<int>(offsetof(File, behind)) + real->szOsFile;
    failing.xOpen = open;
    failing.xDelete = remove;
    current = this;
    sqlite3_vfs_register(&failing, 1);
}

FailingDisk::~FailingDisk() {
    current = nullptr;
    sqlite3_vfs_unregister(&failing);
    sqlite3_vfs_register(real, 1);
}

void FailingDisk::failAt(int number, int code, bool thenToo) {
    steps_ = 0;
    failed_ = false;
    code_ = code;
    thenToo_ = thenToo;
    failAt_ = number;
}

int FailingDisk::step() {
    const int number = ++steps_;
    const int at = failAt_;
    if (at == 0 || number < at || (number > at && !thenToo_))
        return SQLITE_OK;
    failed_ = true;
    return code_;
}

} // namespace waymark::test
