// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"

#include "base/text.h"
#include "store/file_bytes.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>

namespace waymark {

namespace {

// Rows may share their bytes in a stranger's file; without a limit a small one could fill all memory.
class Budget {
  public:
    void spend(std::size_t bytes) {
        left_ -= static_cast<std::int64_t>(bytes);
        if (left_ < 0)
            throw BadRow{"it says more than a file can hold"};
    }

    static constexpr std::size_t aRow = 16; // bytes that it takes at least, besides the text

  private:
    std::int64_t left_ = largestJournal;
};

// The rows of one query, cell by cell, each asked for its type first. A journal has thousands of cells, and
// SQLiteCpp makes an object that shares its statement for each: this reads twice as fast.
class Rows {
  public:
    Rows(SQLite::Database& database, std::string_view sql) : database_(database.getHandle()) {
        sqlite3_stmt* statement = nullptr;
        const int code =
            sqlite3_prepare_v2(database_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
        statement_.reset(statement);
        if (code != SQLITE_OK)
            throw SQLite::Exception(database_, code);
    }

    void bind(std::int64_t value) { sqlite3_bind_int64(statement_.get(), 1, value); }
    bool next() {
        const int code = sqlite3_step(statement_.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throw SQLite::Exception(database_, code);
        return code == SQLITE_ROW;
    }

    bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    std::int64_t integer(int column, std::int64_t least) const {
        if (type(column) == SQLITE_INTEGER)
            if (const auto value = sqlite3_column_int64(statement_.get(), column); value >= least)
                return value;
        throw BadRow{"a number in \"" + name(column) + "\" cannot be right"};
    }
    std::string text(int column) {
        std::string value;
        text(column, value);
        return value;
    }
    void text(int column, std::string& value) {
        if (type(column) != SQLITE_TEXT)
            throw BadRow{"there is no text in \"" + name(column) + "\""};
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
        budget_.spend(size + Budget::aRow);
        value.assign(bytes, size);
        if (auto fit = checkText(value); !fit)
            throw BadRow{"in \"" + name(column) + "\" " + fit.error().message};
    }
    std::array<std::uint8_t, 16> sixteen(int column) const {
        std::array<std::uint8_t, 16> bytes{};
        if (type(column) != SQLITE_BLOB ||
            sqlite3_column_bytes(statement_.get(), column) != static_cast<int>(bytes.size()))
            throw BadRow{"there are not 16 bytes in \"" + name(column) + "\""};
        std::memcpy(bytes.data(), sqlite3_column_blob(statement_.get(), column), bytes.size());
        return bytes;
    }
    // Into one that was read before, whose memory serves again.
    void edit(int column, Edit& edit) {
        if (isNull(column)) {
            auto* set = std::get_if<SetValue>(&edit);
            auto& into = set ? *set : edit.emplace<SetValue>();
            text(column + 1, into.before);
            text(column + 2, into.after);
        } else {
            auto* splice = std::get_if<Splice>(&edit);
            auto& into = splice ? *splice : edit.emplace<Splice>();
            into.at = static_cast<std::size_t>(integer(column, 0));
            text(column + 1, into.removed);
            text(column + 2, into.inserted);
        }
    }

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    int type(int column) const { return sqlite3_column_type(statement_.get(), column); }
    std::string name(int column) const { return sqlite3_column_name(statement_.get(), column); }

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    Budget budget_;
};

template <class T>
const T& named(const Numbered<T>& names, std::int64_t number, const char* what) {
    if (const auto* found = names.find(number))
        return *found;
    throw BadRow{std::string("a ") + what + " is not in its list"};
}

} // namespace

std::map<std::string, std::string> readAbout(SQLite::Database& database) {
    std::map<std::string, std::string> about;
    Rows query(database, "SELECT key, value FROM about");
    while (query.next())
        about[query.text(0)] = query.text(1);
    return about;
}

CoursePack readPack(SQLite::Database& database) {
    CoursePack pack;
    Rows query(database, "SELECT position, name, text FROM course ORDER BY position");
    for (std::int64_t expected = 0; query.next(); ++expected) {
        if (query.integer(0, 0) != expected)
            throw BadRow{"a part of its course is missing"};
        PackFile file{query.text(1), query.text(2)};
        if (expected == 0)
            pack.structure = std::move(file);
        else
            pack.languages.push_back(std::move(file));
    }
    return pack;
}

Totals readTotals(SQLite::Database& database) {
    Rows query(database, "SELECT changes, changes_digest, answers, answers_digest, about_digest, "
                         "course_digest FROM totals");
    if (!query.next())
        throw BadRow{"its totals are missing"};
    Totals totals;
    totals.changes = static_cast<std::uint64_t>(query.integer(0, 0));
    totals.changesDigest.bytes = query.sixteen(1);
    totals.answers = static_cast<std::uint64_t>(query.integer(2, 0));
    totals.answersDigest.bytes = query.sixteen(3);
    totals.aboutDigest.bytes = query.sixteen(4);
    totals.courseDigest.bytes = query.sixteen(5);
    if (query.next())
        throw BadRow{"its totals stand there twice"};
    return totals;
}

Names readNames(SQLite::Database& database) {
    Names names;
    Rows fields(database, "SELECT id, name FROM fields NOT INDEXED ORDER BY id");
    while (fields.next())
        names.fields.add(fields.integer(0, 1), FieldId(fields.text(1)));
    Rows writers(database, "SELECT id, uuid FROM writers NOT INDEXED ORDER BY id");
    while (writers.next())
        names.writers.add(writers.integer(0, 1), writers.sixteen(1));
    return names;
}

void readAnswers(SQLite::Database& database, const Names& names,
                 const std::function<void(FieldId, StoredAnswer)>& visit) {
    Rows query(database, "SELECT a.field, a.head, a.digest, a.value, c.counter, c.writer, c.time "
                         "FROM answers a LEFT JOIN changes c ON c.seq = a.head ORDER BY a.field");
    while (query.next()) {
        StoredAnswer answer;
        answer.row = query.integer(0, 1);
        answer.head = query.integer(1, 1);
        answer.digest.bytes = query.sixteen(2);
        answer.answer.value = query.text(3);
        if (query.isNull(4))
            throw BadRow{"the last change of an answer is missing"};
        answer.answer.head = {static_cast<std::uint64_t>(query.integer(4, 1)),
                              named(names.writers, query.integer(5, 1), "writer")};
        answer.when = query.integer(6, INT64_MIN);
        const auto& field = named(names.fields, answer.row, "field");
        visit(field, std::move(answer));
    }
}

void readChanges(SQLite::Database& database, const Names& names, std::int64_t after,
                 const std::function<void(StoredChange&)>& visit) {
    Rows query(database,
               "SELECT c.seq, c.counter, c.writer, c.field, c.prev, p.counter, p.writer, c.grp, c.time, "
               "c.at, c.removed, c.inserted, c.digest FROM changes c LEFT JOIN changes p "
               "ON p.seq = c.prev AND p.field = c.field WHERE c.seq > ? ORDER BY c.seq");
    query.bind(after);
    StoredChange stored;
    while (query.next()) {
        stored.seq = query.integer(0, 1);
        auto& change = stored.change;
        change.id = {static_cast<std::uint64_t>(query.integer(1, 1)),
                     named(names.writers, query.integer(2, 1), "writer")};
        change.field = named(names.fields, query.integer(3, 1), "field");
        change.prev.reset();
        if (!query.isNull(4)) {
            if (query.isNull(5) || query.integer(4, 1) >= stored.seq)
                throw BadRow{"the change that another was made on is missing"};
            change.prev = ChangeId{static_cast<std::uint64_t>(query.integer(5, 1)),
                                   named(names.writers, query.integer(6, 1), "writer")};
        }
        change.group = static_cast<std::uint64_t>(query.integer(7, 0));
        change.when = query.integer(8, INT64_MIN);
        query.edit(9, change.edit);
        stored.digest.bytes = query.sixteen(12);
        visit(stored);
    }
}

void readChangeDigests(SQLite::Database& database, const Names& names,
                       const std::function<void(std::int64_t, const ChangeId&, const Digest&)>& visit) {
    Rows query(database, "SELECT seq, counter, writer, digest FROM changes ORDER BY seq");
    while (query.next())
        visit(query.integer(0, 1),
              {static_cast<std::uint64_t>(query.integer(1, 1)),
               named(names.writers, query.integer(2, 1), "writer")},
              Digest{query.sixteen(3)});
}

Digest digestOf(const std::map<std::string, std::string>& about) {
    Digest all;
    for (const auto& [key, value] : about)
        all ^= digestOfAbout(key, value);
    return all;
}

Digest digestOf(const CoursePack& pack) {
    Digest all = digestOfCourse(0, pack.structure.name, pack.structure.text);
    std::int64_t position = 1;
    for (const auto& words : pack.languages)
        all ^= digestOfCourse(position++, words.name, words.text);
    return all;
}

void bind(SQLite::Statement& statement, int index, const Digest& digest) {
    statement.bindNoCopy(index, digest.bytes.data(), static_cast<int>(digest.bytes.size()));
}

} // namespace waymark
