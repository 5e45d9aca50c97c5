// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/contents.h"
#include "store/disk.h"
#include "store/failures.h"
#include "store/schema.h"

#include <SQLiteCpp/Transaction.h>

namespace waymark {

namespace {

void fill(SQLite::Database& database, const std::map<std::string, std::string>& about,
          const CoursePack& pack) {
    SQLite::Transaction transaction(database);
    SQLite::Statement say(database, "INSERT INTO about (key, value) VALUES (?, ?)");
    for (const auto& [key, value] : about) {
        say.bind(1, key);
        say.bind(2, value);
        say.exec();
        say.reset();
    }
    SQLite::Statement keep(database, "INSERT INTO course (position, name, text) VALUES (?, ?, ?)");
    int position = 0;
    const auto add = [&](const PackFile& file) {
        keep.bind(1, position++);
        keep.bind(2, file.name);
        keep.bind(3, file.text);
        keep.exec();
        keep.reset();
    };
    add(pack.structure);
    for (const auto& words : pack.languages)
        add(words);
    SQLite::Statement total(database, "INSERT INTO totals VALUES (0, ?, 0, ?, ?, ?)");
    const Digest none;
    const auto ofAbout = digestOf(about);
    const auto ofCourse = digestOf(pack);
    bind(total, 1, none);
    bind(total, 2, none);
    bind(total, 3, ofAbout);
    bind(total, 4, ofCourse);
    total.exec();
    transaction.commit();
}

} // namespace

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
    return guarded(path, [&] {
        checkNewName(path);
        FileInMaking file(path);
        {
            const auto database = openNew(file.path());
            migrate(*database, 0);
            fill(*database, about, pack);
        }
        file.publish();
    });
}

} // namespace waymark
