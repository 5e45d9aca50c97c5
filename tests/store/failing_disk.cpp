// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"

namespace waymark::test {

int FailingDisk::write(PassingFile& file, const void* bytes, int size, sqlite3_int64 at) {
    const int code = step();
    return code == SQLITE_OK ? PassingVfs::write(file, bytes, size, at) : code;
}

int FailingDisk::truncate(PassingFile& file, sqlite3_int64 size) {
    const int code = step();
    return code == SQLITE_OK ? PassingVfs::truncate(file, size) : code;
}

int FailingDisk::sync(PassingFile& file, int flags) {
    ++syncs_;
    if (skipSyncs_)
        return SQLITE_OK;
    const int code = step();
    return code == SQLITE_OK ? PassingVfs::sync(file, flags) : code;
}

int FailingDisk::remove(const char* path, int syncFolder) {
    if (syncFolder)
        ++folderSyncs_;
    const int code = step();
    if (code == SQLITE_OK)
        return PassingVfs::remove(path, skipSyncs_ ? 0 : syncFolder);
    if (failAfterDeleting_) {
        (void)PassingVfs::remove(path, syncFolder);
        return SQLITE_IOERR_DIR_FSYNC;
    }
    return code;
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
