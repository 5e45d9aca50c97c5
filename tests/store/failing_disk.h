// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FailingDisk: SQLite's file layer, failing when a test says so. While one lives, every journal goes through
// it.
#pragma once

#include "support/passing_vfs.h"

#include <atomic>

namespace waymark::test {

class FailingDisk : public PassingVfs {
  public:
    /// The `number`th write, truncation, sync or deletion from now on fails with `code`, and all after it for
    /// `thenToo`.
    void failAt(int number, int code, bool thenToo = true);
    /// Where that step is the deletion of a rollback journal, it is done and reported as failed all the same.
    void failAfterDeleting(bool yes) { failAfterDeleting_ = yes; }
    /// Nothing waits for the disk any more: for tests of what is written, not of what survives.
    void skipSyncs() { skipSyncs_ = true; }
    void heal() { failAt_ = 0; }
    /// Whether a step has failed since failAt().
    bool hasFailed() const { return failed_; }
    int steps() const { return steps_; }
    int syncs() const { return syncs_; }
    int folderSyncs() const { return folderSyncs_; }

    int write(PassingFile& file, const void* bytes, int size, sqlite3_int64 at) override;
    int truncate(PassingFile& file, sqlite3_int64 size) override;
    int sync(PassingFile& file, int flags) override;
    int remove(const char* path, int syncFolder) override;

  private:
    int step();

    std::atomic<int> steps_{0};
    std::atomic<int> syncs_{0};
    std::atomic<int> folderSyncs_{0};
    std::atomic<int> failAt_{0};
    std::atomic<int> code_{0};
    std::atomic<bool> thenToo_{true};
    std::atomic<bool> failed_{false};
    std::atomic<bool> failAfterDeleting_{false};
    std::atomic<bool> skipSyncs_{false};
};

} // namespace waymark::test
