// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/extract_file.h"

#include "journal/shared_log.h"
#include "store/digest.h"
#include "store/failures.h"
#include "store/placing.h"

namespace waymark {

Uuid extractIdentity(const Uuid& journal, std::string_view name) {
    return digestOfAbout("extract of " + hex(journal), name).bytes;
}

Uuid identityForExtract(const Journal& journal, std::string_view name, bool ownName) {
    if (ownName)
        return extractIdentity(journal.identity(), name);
    const auto known = identityOfPseudonym(journal, name);
    return known ? *known : randomUuid();
}

Result<void> writeExtract(const std::filesystem::path& path, const CoursePack& pack,
                          const std::map<FieldId, std::string>& answers, const Uuid& identity,
                          Milliseconds now) {
    const auto reading = readCourse(pack.structure, pack.languages);
    if (!reading.course)
        return Error{ErrorCode::BadCourse,
                     shownName(path) + " was not made: its course is faulty (" +
                         reading.errors.front().line() + ").",
                     path.string()};
    JournalParts parts;
    parts.about = {{"identity", hex(identity)},
                   {"created", std::to_string(now)},
                   {"readable_by", std::to_string(journalFormat)},
                   {"course", reading.course->id()},
                   {"language", reading.course->language()}};
    parts.pack = pack;
    const auto writer = randomUuid();
    for (const auto& [field, value] : answers)
        parts.changes.push_back({{parts.changes.size() + 1, writer}, field, SetValue{"", value}, {}, 1, now});
    return guarded(path, [&] { writeJournal(path, parts); });
}

} // namespace waymark
