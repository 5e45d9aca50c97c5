// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/read_many.h"

#include "store/disk.h"
#include "store/failures.h"
#include "store/reading.h"

#include <sqlite3.h>

namespace waymark {

namespace {

constexpr std::size_t mostCourses = 20; // on a shelf

} // namespace

std::shared_ptr<const Course> CourseShelf::find(const std::string& digest) const {
    const std::scoped_lock lock(mutex_);
    const auto found = courses_.find(digest);
    return found == courses_.end() ? nullptr : found->second;
}

void CourseShelf::put(const std::string& digest, std::shared_ptr<const Course> course) {
    const std::scoped_lock lock(mutex_);
    if (courses_.size() < mostCourses)
        courses_.emplace(digest, std::move(course));
}

Result<JournalAmongMany> readAmongMany(const std::filesystem::path& path, CourseShelf& shelf) {
    return guarded(path, [&] {
        const auto whole = readWhole(plainFile(path), shelf.language(), Purpose::ToRead, &shelf);
        const auto& totals = whole.contents.totals;
        return JournalAmongMany{storedJournal(whole.contents), hex(totals.changesDigest.bytes),
                                hex(totals.courseDigest.bytes)};
    });
}

bool readInParallel() {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace waymark
