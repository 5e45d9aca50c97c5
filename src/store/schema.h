// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a journal: how they are made, and whether a file has them to the letter. No owner.
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace waymark {

/// Runs every migration after format `from`, each in a transaction of its own.
void migrate(SQLite::Database& database, int from);

/// NothingElse: for our own format. MoreTables: a newer Waymark may have added some, which are not looked at.
enum class Besides { NothingElse, MoreTables };

/// What is not as migrate() makes it, as the end of "NAME is damaged: ..."; empty when all is.
std::string schemaFault(SQLite::Database& database, Besides besides);

} // namespace waymark
