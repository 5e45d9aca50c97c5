// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/resources.h"
#include "store/journal_file.h"

#include <SQLiteCpp/Statement.h>

#include <map>

namespace waymark {

namespace {

struct Migration {
    int format; // that it leads to
    std::string_view file;
};

// Every step from an empty file to the format we write, oldest first.
constexpr Migration migrations[] = {
    {1, "schema/001.sql"},
};

std::map<std::string, std::string> objects(SQLite::Database& database) {
    std::map<std::string, std::string> found;
    SQLite::Statement query(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (query.executeStep()) {
        std::string sql = query.getColumn(0).getString() + " on " + query.getColumn(2).getString();
        sql += ": " + query.getColumn(3).getString();
        found.emplace(query.getColumn(1).getString(), std::move(sql));
    }
    return found;
}

} // namespace

void migrate(SQLite::Database& database, int from) {
    for (const auto& migration : migrations) {
        if (migration.format <= from)
            continue;
        database.exec("BEGIN IMMEDIATE");
        database.exec(std::string(resource(migration.file).value_or("")));
        database.exec("PRAGMA application_id=" + std::to_string(journalApplicationId));
        database.exec("PRAGMA user_version=" + std::to_string(migration.format));
        database.exec("COMMIT");
    }
}

std::string schemaFault(SQLite::Database& database, Besides besides) {
    static const auto ours = [] {
        SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
        migrate(fresh, 0);
        return objects(fresh);
    }();
    const auto found = objects(database);
    for (const auto& [name, sql] : ours) {
        const auto there = found.find(name);
        if (there == found.end())
            return "its table \"" + name + "\" is missing";
        if (there->second != sql)
            return "its table \"" + name + "\" is not as Waymark makes it";
    }
    if (besides == Besides::NothingElse)
        for (const auto& [name, sql] : found)
            if (!ours.contains(name))
                return "it has a \"" + name + "\" that Waymark did not put there";
    return {};
}

} // namespace waymark
