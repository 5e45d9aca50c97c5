// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PassingVfs: a file layer between SQLite and the real one that lets everything through. While one lives,
// every journal goes through it; what derives from it changes what it wants to.
#pragma once

#include <sqlite3.h>

namespace waymark::test {

/// A file of the layer, with the real one behind it in the same memory.
struct PassingFile {
    sqlite3_file base;
    char name[160];                                // without its folder; "temporary" where it has none
    alignas(sqlite3_file) unsigned char behind[1]; // as SQLite itself aligns it

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(behind); }
};

/// Every call gives a code of SQLite's. There is one layer at a time: those of SQLite are global. A file that
/// is still open when it ends goes on, and passes.
class PassingVfs {
  public:
    PassingVfs();
    virtual ~PassingVfs();
    PassingVfs(const PassingVfs&) = delete;
    PassingVfs& operator=(const PassingVfs&) = delete;

    virtual int write(PassingFile& file, const void* bytes, int size, sqlite3_int64 at);
    virtual int truncate(PassingFile& file, sqlite3_int64 size);
    virtual int sync(PassingFile& file, int flags);
    /// `syncFolder`: its folder is to be synced after that.
    virtual int remove(const char* path, int syncFolder);
    /// A file that was not there before has been opened.
    virtual void created(PassingFile&) {}
};

} // namespace waymark::test
