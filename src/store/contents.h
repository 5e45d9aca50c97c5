// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contents: everything that a journal file says, checked. Made by the reader, kept on by whoever opens it to
// write.
#pragma once

#include "store/connection.h"
#include "store/tables.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

class CourseShelf;

/// The other way round than hex(): nothing for other words.
std::optional<Uuid> uuidFrom(const std::string& text);

struct Contents {
    int format = 0;
    bool newerFormat = false;
    Uuid identity{};
    CoursePack pack;
    std::shared_ptr<const Course> course;
    Names names;
    std::map<FieldId, StoredAnswer> answers;
    Totals totals;
    std::map<Uuid, std::uint64_t> highest; // counter of each writer
};

/// What becomes of a fault: the reader stops at the first one, a check goes on and lists them.
class Faults {
  public:
    explicit Faults(std::filesystem::path path) : path_(std::move(path)) {}
    Faults(std::filesystem::path path, std::vector<std::string>& list)
        : path_(std::move(path)), list_(&list) {}

    /// `fault` ends the sentence "NAME is damaged: ...". Throws Refused unless they are listed.
    void add(const std::string& fault);
    bool listing() const { return list_ != nullptr; }

  private:
    static constexpr std::size_t most = 50; // in a list
    std::filesystem::path path_;
    std::vector<std::string>* list_ = nullptr;
};

/// Checks the header of a journal's bytes, and gives its format. Throws Refused: NotAJournal, Damaged.
int checkHeader(const std::filesystem::path& path, const FileBytes& bytes);

/// SQLite's own check of its pages: a list of free pages that names one in use would lose words at the next
/// save.
void checkStructure(SQLite::Database& database, Faults& faults);

/// Reads all tables but the history, of which only digests are looked at where it is long. Throws Refused,
/// BadRow or SQLite::Exception.
/// `shelf`: courses that need not be parsed again; nullptr where there is none.
Contents readContents(const std::filesystem::path& path, int format, SQLite::Database& database,
                      std::string_view language, Faults& faults, CourseShelf* shelf = nullptr);

/// The answers, each against its digest and all against the totals. Throws as readContents().
std::map<FieldId, StoredAnswer> readCheckedAnswers(SQLite::Database& database, const Names& names,
                                                   const Totals& totals, Faults& faults);

/// Every change, oldest first, each against its digest, and its value against the answers. Throws as
/// readContents().
void checkHistory(SQLite::Database& database, const Contents& contents, Faults& faults);

} // namespace waymark
