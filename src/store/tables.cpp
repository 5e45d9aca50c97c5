// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"

#include "base/text.h"
#include "store/file_bytes.h"

#include <algorithm>
#include <optional>

namespace waymark {

namespace {

std::int64_t integer(const SQLite::Statement& row, int column, std::int64_t least) {
    const auto cell = row.getColumn(column);
    if (!cell.isInteger() || cell.getInt64() < least)
        throw BadRow{std::string("a number in \"") + cell.getName() + "\" cannot be right"};
    return cell.getInt64();
}

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

std::string text(const SQLite::Statement& row, int column, Budget& budget) {
    const auto cell = row.getColumn(column);
    if (!cell.isText())
        throw BadRow{std::string("there is no text in \"") + cell.getName() + "\""};
    const char* bytes = cell.getText();
    budget.spend(static_cast<std::size_t>(cell.getBytes()) + Budget::aRow);
    std::string value(bytes, static_cast<std::size_t>(cell.getBytes()));
    if (auto fit = checkText(value); !fit)
        throw BadRow{std::string("in \"") + cell.getName() + "\" " + fit.error().message};
    return value;
}

std::array<std::uint8_t, 16> sixteen(const SQLite::Statement& row, int column) {
    const auto cell = row.getColumn(column);
    std::array<std::uint8_t, 16> bytes{};
    if (!cell.isBlob() || cell.getBytes() != static_cast<int>(bytes.size()))
        throw BadRow{std::string("there are not 16 bytes in \"") + cell.getName() + "\""};
    std::copy_n(static_cast<const std::uint8_t*>(cell.getBlob()), bytes.size(), bytes.begin());
    return bytes;
}

template <class Map>
const auto& named(const Map& names, std::int64_t number, const char* what) {
    const auto found = names.find(number);
    if (found == names.end())
        throw BadRow{std::string("a ") + what + " is not in its list"};
    return found->second;
}

Edit edit(const SQLite::Statement& row, int column, Budget& budget) {
    if (row.isColumnNull(column))
        return SetValue{text(row, column + 1, budget), text(row, column + 2, budget)};
    return Splice{static_cast<std::size_t>(integer(row, column, 0)), text(row, column + 1, budget),
                  text(row, column + 2, budget)};
}

} // namespace

std::map<std::string, std::string> readAbout(SQLite::Database& database) {
    std::map<std::string, std::string> about;
    Budget budget;
    SQLite::Statement query(database, "SELECT key, value FROM about");
    while (query.executeStep())
        about[text(query, 0, budget)] = text(query, 1, budget);
    return about;
}

CoursePack readPack(SQLite::Database& database) {
    CoursePack pack;
    Budget budget;
    SQLite::Statement query(database, "SELECT position, name, text FROM course ORDER BY position");
    for (std::int64_t expected = 0; query.executeStep(); ++expected) {
        if (integer(query, 0, 0) != expected)
            throw BadRow{"a part of its course is missing"};
        PackFile file{text(query, 1, budget), text(query, 2, budget)};
        if (expected == 0)
            pack.structure = std::move(file);
        else
            pack.languages.push_back(std::move(file));
    }
    return pack;
}

Totals readTotals(SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT changes, changes_digest, answers, answers_digest, about_digest, "
                            "course_digest FROM totals");
    if (!query.executeStep())
        throw BadRow{"its totals are missing"};
    Totals totals;
    totals.changes = static_cast<std::uint64_t>(integer(query, 0, 0));
    totals.changesDigest.bytes = sixteen(query, 1);
    totals.answers = static_cast<std::uint64_t>(integer(query, 2, 0));
    totals.answersDigest.bytes = sixteen(query, 3);
    totals.aboutDigest.bytes = sixteen(query, 4);
    totals.courseDigest.bytes = sixteen(query, 5);
    if (query.executeStep())
        throw BadRow{"its totals stand there twice"};
    return totals;
}

Names readNames(SQLite::Database& database) {
    Names names;
    Budget budget;
    SQLite::Statement fields(database, "SELECT id, name FROM fields NOT INDEXED");
    while (fields.executeStep())
        names.fields[integer(fields, 0, 1)] = FieldId(text(fields, 1, budget));
    SQLite::Statement writers(database, "SELECT id, uuid FROM writers NOT INDEXED");
    while (writers.executeStep())
        names.writers[integer(writers, 0, 1)] = sixteen(writers, 1);
    return names;
}

void readAnswers(SQLite::Database& database, const Names& names,
                 const std::function<void(FieldId, StoredAnswer)>& visit) {
    Budget budget;
    SQLite::Statement query(database,
                            "SELECT a.field, a.head, a.digest, a.value, c.counter, c.writer, c.time "
                            "FROM answers a LEFT JOIN changes c ON c.seq = a.head ORDER BY a.field");
    while (query.executeStep()) {
        StoredAnswer answer;
        answer.row = integer(query, 0, 1);
        answer.head = integer(query, 1, 1);
        answer.digest.bytes = sixteen(query, 2);
        answer.answer.value = text(query, 3, budget);
        if (query.isColumnNull(4))
            throw BadRow{"the last change of an answer is missing"};
        answer.answer.head = {static_cast<std::uint64_t>(integer(query, 4, 1)),
                              named(names.writers, integer(query, 5, 1), "writer")};
        answer.when = integer(query, 6, INT64_MIN);
        const auto& field = named(names.fields, answer.row, "field");
        visit(field, std::move(answer));
    }
}

void readChanges(SQLite::Database& database, const Names& names, std::int64_t after,
                 const std::function<void(StoredChange)>& visit) {
    Budget budget;
    SQLite::Statement query(
        database, "SELECT c.seq, c.counter, c.writer, c.field, c.prev, p.counter, p.writer, c.grp, c.time, "
                  "c.at, c.removed, c.inserted, c.digest FROM changes c LEFT JOIN changes p "
                  "ON p.seq = c.prev AND p.field = c.field WHERE c.seq > ? ORDER BY c.seq");
    query.bind(1, after);
    while (query.executeStep()) {
        StoredChange stored;
        stored.seq = integer(query, 0, 1);
        auto& change = stored.change;
        change.id = {static_cast<std::uint64_t>(integer(query, 1, 1)),
                     named(names.writers, integer(query, 2, 1), "writer")};
        change.field = named(names.fields, integer(query, 3, 1), "field");
        if (!query.isColumnNull(4)) {
            if (query.isColumnNull(5) || integer(query, 4, 1) >= stored.seq)
                throw BadRow{"the change that another was made on is missing"};
            change.prev = ChangeId{static_cast<std::uint64_t>(integer(query, 5, 1)),
                                   named(names.writers, integer(query, 6, 1), "writer")};
        }
        change.group = static_cast<std::uint64_t>(integer(query, 7, 0));
        change.when = integer(query, 8, INT64_MIN);
        change.edit = edit(query, 9, budget);
        stored.digest.bytes = sixteen(query, 12);
        visit(std::move(stored));
    }
}

void readChangeDigests(SQLite::Database& database, const Names& names,
                       const std::function<void(std::int64_t, const ChangeId&, const Digest&)>& visit) {
    SQLite::Statement query(database, "SELECT seq, counter, writer, digest FROM changes ORDER BY seq");
    while (query.executeStep())
        visit(integer(query, 0, 1),
              {static_cast<std::uint64_t>(integer(query, 1, 1)),
               named(names.writers, integer(query, 2, 1), "writer")},
              Digest{sixteen(query, 3)});
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
