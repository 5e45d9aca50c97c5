// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a journal's tables as values, each checked for its type as a stranger's file demands. No owner.
#pragma once

#include "journal/journal.h"
#include "store/digest.h"
#include "store/journal_file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark {

/// A row that holds what no row of ours can hold; `what` ends the sentence "NAME is damaged: ...".
struct BadRow {
    std::string what;
};

struct Totals {
    std::uint64_t changes = 0;
    Digest changesDigest;
    std::uint64_t answers = 0;
    Digest answersDigest;
    Digest aboutDigest;
    Digest courseDigest;

    bool operator==(const Totals&) const = default;
};

/// What small integers stand for, in their order. They hardly ever have gaps, so most are found at once.
template <class T>
class Numbered {
  public:
    /// A number above all that are there.
    void add(std::int64_t number, T value) { list_.emplace_back(number, std::move(value)); }
    const T* find(std::int64_t number) const {
        const auto place = static_cast<std::size_t>(number - 1);
        if (place < list_.size() && list_[place].first == number)
            return &list_[place].second;
        const auto found = std::ranges::lower_bound(list_, number, {}, &std::pair<std::int64_t, T>::first);
        return found != list_.end() && found->first == number ? &found->second : nullptr;
    }
    std::int64_t last() const { return list_.empty() ? 0 : list_.back().first; }
    /// All of another, whose numbers are above ours.
    void append(Numbered other) { std::ranges::move(other.list_, std::back_inserter(list_)); }
    std::size_t size() const { return list_.size(); }
    auto begin() const { return list_.begin(); }
    auto end() const { return list_.end(); }

  private:
    std::vector<std::pair<std::int64_t, T>> list_;
};

struct Names {
    Numbered<FieldId> fields;
    Numbered<Uuid> writers;
};

struct StoredAnswer {
    std::int64_t row = 0;  // fields.id
    std::int64_t head = 0; // changes.seq
    Answer answer;
    Digest digest;
    Milliseconds when = 0; // of its head
};

struct StoredChange {
    std::int64_t seq = 0;
    Change change;
    Digest digest;
};

// Each throws BadRow or SQLite::Exception.
std::map<std::string, std::string> readAbout(SQLite::Database& database);
CoursePack readPack(SQLite::Database& database);
Totals readTotals(SQLite::Database& database);
Names readNames(SQLite::Database& database);
void readAnswers(SQLite::Database& database, const Names& names,
                 const std::function<void(FieldId, StoredAnswer)>& visit);
/// Those with a seq above `after`, in its order; `visit` may take what it is given.
void readChanges(SQLite::Database& database, const Names& names, std::int64_t after,
                 const std::function<void(StoredChange&)>& visit);
/// Just what opening a long history looks at.
void readChangeDigests(SQLite::Database& database, const Names& names,
                       const std::function<void(std::int64_t seq, const ChangeId&, const Digest&)>& visit);

Digest digestOf(const std::map<std::string, std::string>& about);
Digest digestOf(const CoursePack& pack);

void bind(SQLite::Statement& statement, int index, const Digest& digest);

} // namespace waymark
