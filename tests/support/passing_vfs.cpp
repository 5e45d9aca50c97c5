// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/passing_vfs.h"

#include <cstddef>
#include <cstdio>
#include <filesystem>

namespace waymark::test {

namespace {

PassingVfs* current = nullptr;
sqlite3_vfs* real = nullptr;
sqlite3_vfs passing{};

PassingFile& ours(sqlite3_file* file) {
    return *reinterpret_cast<PassingFile*>(file);
}

template <auto Method, class... Arguments>
int pass(sqlite3_file* file, Arguments... arguments) {
    auto* behind = ours(file).real();
    return (behind->pMethods->*Method)(behind, arguments...);
}

using Methods = sqlite3_io_methods;

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    return current ? current->write(ours(file), bytes, size, at)
                   : pass<&Methods::xWrite>(file, bytes, size, at);
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return current ? current->truncate(ours(file), size) : pass<&Methods::xTruncate>(file, size);
}
int sync(sqlite3_file* file, int flags) {
    return current ? current->sync(ours(file), flags) : pass<&Methods::xSync>(file, flags);
}

const sqlite3_io_methods methods = [] {
    Methods all{};
    all.iVersion = 1;
    all.xClose = pass<&Methods::xClose>;
    all.xRead = pass<&Methods::xRead, void*, int, sqlite3_int64>;
    all.xWrite = write;
    all.xTruncate = truncate;
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

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    auto& mine = ours(file);
    std::snprintf(mine.name, sizeof mine.name, "%s",
                  path ? std::filesystem::path(path).filename().c_str() : "temporary");
    const bool isNew = path && !std::filesystem::exists(path);
    const int code = real->xOpen(real, path, mine.real(), flags, outFlags);
    if (mine.real()->pMethods)
        file->pMethods = &methods;
    if (code == SQLITE_OK && isNew && current)
        current->created(mine);
    return code;
}

int remove(sqlite3_vfs*, const char* path, int syncFolder) {
    return current ? current->remove(path, syncFolder) : real->xDelete(real, path, syncFolder);
}

} // namespace

PassingVfs::PassingVfs() {
    real = sqlite3_vfs_find(nullptr);
    passing = *real;
    passing.zName = "passing";
    passing.pNext = nullptr;
    passing.szOsFile = static_cast<int>(offsetof(PassingFile, behind)) + real->szOsFile;
    passing.xOpen = open;
    passing.xDelete = test::remove;
    current = this;
    sqlite3_vfs_register(&passing, 1);
}

PassingVfs::~PassingVfs() {
    current = nullptr;
    sqlite3_vfs_unregister(&passing);
    sqlite3_vfs_register(real, 1);
}

int PassingVfs::write(PassingFile& file, const void* bytes, int size, sqlite3_int64 at) {
    return pass<&Methods::xWrite>(&file.base, bytes, size, at);
}

int PassingVfs::truncate(PassingFile& file, sqlite3_int64 size) {
    return pass<&Methods::xTruncate>(&file.base, size);
}

int PassingVfs::sync(PassingFile& file, int flags) {
    return pass<&Methods::xSync>(&file.base, flags);
}

int PassingVfs::remove(const char* path, int syncFolder) {
    return real->xDelete(real, path, syncFolder);
}

} // namespace waymark::test
