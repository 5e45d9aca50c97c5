// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contents.h"
#include "store/disk.h"
#include "store/failures.h"
#include "store/reading.h"

#include <algorithm>

namespace waymark {

namespace {

using namespace std::chrono_literals;

constexpr auto openLimit = 2s;   // a journal of any size that a person writes takes milliseconds
constexpr auto checkLimit = 20s; // every digest of the largest one

} // namespace

Whole readWhole(const std::filesystem::path& path, std::string_view language, Purpose purpose,
                CourseShelf* shelf) {
    auto bytes = readBytes(path);
    const int format = checkHeader(path, bytes);
    Whole whole{{}, std::make_unique<MemoryDatabase>(std::move(bytes), openLimit)};
    Faults faults(path);
    try {
        if (purpose == Purpose::ToWrite)
            checkStructure(whole.memory->database(), faults);
        whole.contents = readContents(path, format, whole.memory->database(), language, faults, shelf);
        return whole;
    } catch (const BadRow& bad) {
        refuseDamaged(path, bad.what);
    }
}

std::vector<Change> historyIn(const std::filesystem::path& path, MemoryDatabase& memory) {
    memory.allowAnother(checkLimit);
    return readChangesInOrder(path, memory.database());
}

StoredJournal storedJournal(Contents contents) {
    StoredJournal stored{Journal(contents.course, contents.identity), std::move(contents.pack),
                         contents.format, contents.newerFormat, contents.totals.changes};
    while (!contents.answers.empty()) {
        auto node = contents.answers.extract(contents.answers.begin());
        stored.journal.restore(std::move(node.key()), std::move(node.mapped().answer), node.mapped().when);
    }
    return stored;
}

Result<StoredJournal> readJournal(const std::filesystem::path& path, std::string_view language) {
    return guarded(
        path, [&] { return storedJournal(readWhole(plainFile(path), language, Purpose::ToRead).contents); });
}

Result<std::vector<Change>> readHistory(const std::filesystem::path& path) {
    return guarded(path, [&] {
        const auto plain = plainFile(path);
        auto bytes = readBytes(plain);
        checkHeader(plain, bytes);
        MemoryDatabase memory(std::move(bytes), checkLimit);
        return readChangesInOrder(plain, memory.database());
    });
}

Result<std::vector<Change>> readHistoryOf(const std::filesystem::path& path, const Uuid& journal) {
    return guarded(path, [&] {
        const auto plain = plainFile(path);
        auto whole = readWhole(plain, "en", Purpose::ToRead);
        if (whole.contents.identity != journal)
            refuse(ErrorCode::BadInput, plain, "is another journal, not another copy of this one.");
        return historyIn(plain, *whole.memory);
    });
}

Result<void> copyJournal(const std::filesystem::path& from, const std::filesystem::path& to) {
    return guarded(to, [&] {
        const auto plain = plainFile(from);
        const auto bytes = readBytes(plain);
        checkHeader(plain, bytes);
        checkNewName(to);
        FileInMaking copy(to);
        writeFile(copy.path(),
                  {reinterpret_cast<const char*>(bytes.data.get()), static_cast<std::size_t>(bytes.size)});
        copy.publish();
    });
}

Result<JournalCheck> checkJournal(const std::filesystem::path& path) {
    return guarded(path, [&] {
        const auto plain = plainFile(path);
        auto bytes = readBytes(plain);
        const int format = checkHeader(plain, bytes);
        MemoryDatabase memory(std::move(bytes), checkLimit);
        JournalCheck check;
        Faults faults(plain, check.faults);
        try {
            checkStructure(memory.database(), faults);
            const auto contents = readContents(plain, format, memory.database(), "en", faults);
            check.format = format;
            check.courseId = contents.course->id();
            check.identity = hex(contents.identity);
            check.changes = contents.totals.changes;
            check.answers = contents.totals.answers;
            checkHistory(memory.database(), contents, faults);
        } catch (const BadRow& bad) {
            faults.add(bad.what);
        }
        return check;
    });
}

std::vector<Change> readChangesInOrder(const std::filesystem::path& path, SQLite::Database& database) {
    std::vector<Change> changes;
    try {
        const auto names = readNames(database);
        readChanges(database, names, 0, [&](StoredChange& stored) {
            if (digestOf(stored.change) != stored.digest)
                refuseDamaged(path, "a change of " + stored.change.field.str() + " is not what was saved");
            changes.push_back(std::move(stored.change));
        });
    } catch (const BadRow& bad) {
        refuseDamaged(path, bad.what);
    }
    std::ranges::stable_sort(changes, {}, &Change::id);
    return changes;
}

} // namespace waymark
