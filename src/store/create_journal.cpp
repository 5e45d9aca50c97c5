// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failures.h"
#include "store/placing.h"

namespace waymark {

CoursePack foundationsPack() {
    return {foundationsStructure(), foundationsLanguages()};
}

Result<void> createJournal(const std::filesystem::path& path, const CoursePack& pack, Milliseconds now,
                           const std::optional<Uuid>& identity) {
    const auto reading = readCourse(pack.structure, pack.languages);
    if (!reading.course)
        return Error{ErrorCode::BadCourse,
                     shownName(path) + " was not made: its course is faulty (" +
                         reading.errors.front().line() + ").",
                     path.string()};
    const std::map<std::string, std::string> about = {
        {"identity", hex(identity.value_or(randomUuid()))}, {"created", std::to_string(now)},
        {"readable_by", std::to_string(journalFormat)},     {"course", reading.course->id()},
        {"language", reading.course->language()},
    };
    return guarded(path, [&] { writeJournal(path, {about, pack, {}}); });
}

} // namespace waymark
