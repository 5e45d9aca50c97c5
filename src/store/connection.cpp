// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/failures.h"

#include <sqlite3.h>
#include <time.h>

#include <string_view>

namespace waymark {

namespace {

constexpr int pageSize = 4096;           // bytes
constexpr int waitForOthers = 3000;      // milliseconds
constexpr int operationsPerLook = 10000; // of SQLite's machine, between two looks at the clock
constexpr int longestValue = 64 << 20;   // bytes of one text; as much as a course may have

void restrict(SQLite::Database& database) {
    auto* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 3);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    database.exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;");
}

// All that reading a journal asks of SQLite; whatever else a stranger's schema may want is denied.
int allow(void*, int action, const char* what, const char*, const char*, const char*) {
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
        return SQLITE_OK;
    case SQLITE_PRAGMA:
        return what && std::string_view(what) == "integrity_check" ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

// Of SQLite as a whole, whatever it is told to read. A process that reads many journals at once and turns
// SQLite's statistics off for speed is capped by its address space instead.
void capMemory() {
    static const auto once = sqlite3_hard_heap_limit64(4 * largestJournal);
    (void)once;
}

std::chrono::nanoseconds worked() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

int isOver(void* deadline) {
    return worked() > *static_cast<std::chrono::nanoseconds*>(deadline);
}

} // namespace

MemoryDatabase::MemoryDatabase(FileBytes bytes, std::chrono::milliseconds limit)
    : database_(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX), deadline_(worked() + limit) {
    restrict(database_);
    capMemory();
    sqlite3_limit(database_.getHandle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(database_.getHandle(), operationsPerLook, isOver, &deadline_);
    const auto size = bytes.size;
    const int code = sqlite3_deserialize(database_.getHandle(), "main", bytes.data.release(), size, size,
                                         SQLITE_DESERIALIZE_FREEONCLOSE |
                                             SQLITE_DESERIALIZE_READONLY); // frees it if it fails too
    if (code != SQLITE_OK)
        throw SQLite::Exception(database_.getHandle(), code);
    sqlite3_set_authorizer(database_.getHandle(), allow, nullptr);
}

void MemoryDatabase::allowAnother(std::chrono::milliseconds limit) {
    deadline_ = worked() + limit;
}

std::unique_ptr<SQLite::Database> openForWriting(const std::filesystem::path& path) {
    auto database = std::make_unique<SQLite::Database>(
        path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, waitForOthers);
    sqlite3_extended_result_codes(database->getHandle(), 1);
    restrict(*database);
    if (sqlite3_db_readonly(database->getHandle(), "main") == 1)
        refuse(ErrorCode::ReadOnly, path, "cannot be written: the file is protected.");
    database->exec("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA cache_spill=OFF;");
    database->exec("PRAGMA max_page_count=" + std::to_string(largestJournal / pageSize));
    return database;
}

std::unique_ptr<SQLite::Database> openNew(const std::filesystem::path& path) {
    auto database = openForWriting(path);
    database->exec("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA auto_vacuum=NONE;");
    return database;
}

} // namespace waymark
