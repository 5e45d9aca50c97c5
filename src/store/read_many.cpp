// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/read_many.h"

#include "store/disk.h"
#include "store/failures.h"
#include "store/reading.h"

#include <sqlite3.h>

#include <algorithm>

namespace waymark {

namespace {

constexpr std::size_t mostCourses = 20;          // on a shelf
constexpr std::size_t longestCourse = 1U << 20U; // bytes of its files; the one that ships has about 170 KB

std::size_t lengthOf(const CoursePack& pack) {
    auto length = pack.structure.text.size();
    for (const auto& words : pack.languages)
        length += words.text.size();
    return length;
}

} // namespace

std::shared_ptr<const CourseShelf::Known> CourseShelf::find(const CoursePack& pack) const {
    const std::scoped_lock lock(mutex_);
    const auto found = std::ranges::find_if(courses_, [&](const auto& known) { return known->pack == pack; });
    return found == courses_.end() ? nullptr : *found;
}

void CourseShelf::put(Known known) {
    const std::scoped_lock lock(mutex_);
    if (courses_.size() < mostCourses && lengthOf(known.pack) <= longestCourse)
        courses_.push_back(std::make_shared<const Known>(std::move(known)));
}

Result<JournalAmongMany> readAmongMany(const std::filesystem::path& path, CourseShelf& shelf) {
    return guarded(path, [&] {
        auto whole = readWhole(plainFile(path), shelf.language(), Purpose::ToRead, &shelf);
        const auto totals = whole.contents.totals;
        JournalAmongMany read{storedJournal(std::move(whole.contents)), hex(totals.changesDigest.bytes),
                              hex(totals.courseDigest.bytes)};
        read.stored.journal.setToolShelf(shelf.tools());
        return read;
    });
}

bool readInParallel() {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace waymark
