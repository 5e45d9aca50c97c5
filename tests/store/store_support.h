// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store share: a folder of their own, a small journal, and a way to spoil it. No owner.
#pragma once

#include "journal/recorder.h"
#include "store/journal_file.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <sqlite3.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace waymark::test {

/// A new empty folder, removed with the test.
class Folder {
  public:
    Folder() {
        auto pattern = (std::filesystem::temp_directory_path() / "waymark-test-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), std::streamsize(bytes.size()));
}

/// Every file of a folder with its bytes: two of them are equal when nothing was written, made or removed.
inline std::map<std::string, std::string> contentOf(const Folder& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
        all[entry.path().string()] = entry.is_regular_file() ? bytesOf(entry.path()) : "not a file";
    return all;
}

inline CoursePack smallPack() {
    return {{"course.json", writeJson(smallStructure(), true)}, {{"en.json", writeJson(smallWords(), true)}}};
}

inline const FieldId story("one.form.story");
inline const FieldId personName("one.form.name");
inline const FieldId agreed("one.form.agreed");

template <class T>
T must(Result<T> result) {
    INFO((result.ok() ? std::string() : result.error().message + " " + result.error().detail));
    REQUIRE(result.ok());
    return result.take();
}
inline void must(const Result<void>& result) {
    INFO((result.ok() ? std::string() : result.error().message + " " + result.error().detail));
    REQUIRE(result.ok());
}

/// A journal that is open for writing, as a session has it.
struct Writing {
    explicit Writing(const std::filesystem::path& path)
        : file(must(JournalFile::open(path))),
          journal(file.takeStored().journal),
          recorder(journal, clock, file.writer()) {}

    JournalFile::Saved save() { return must(file.save(recorder.take())); }
    void set(const FieldId& field, const std::string& value) { must(recorder.set(field, value)); }
    void type(const FieldId& field, const std::string& text) {
        must(recorder.splice(field, codePoints(journal.value(field)), 0, text));
    }
    static std::size_t codePoints(const std::string& text) {
        std::size_t count = 0;
        for (const char c : text)
            count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        return count;
    }

    FixedClock clock;
    JournalFile file;
    Journal journal;
    Recorder recorder;
};

/// An empty journal of the small course at `path`.
inline void create(const std::filesystem::path& path) {
    must(createJournal(path, smallPack(), 1'774'000'000'000));
}

/// One with a few answers, a history, and both kinds of edit; no two of them have the same identity.
inline void createAnother(const std::filesystem::path& path) {
    create(path);
    Writing writing(path);
    writing.set(personName, "Ada Lovelace");
    writing.set(agreed, "true");
    writing.set(FieldId("one.diagnostic.a"), "true");
    writing.set(FieldId("one.plan.actions.r1.who"), "Ada");
    writing.type(story,
                 "We began in March, with nothing but a paper list — naïvely, as it turned out. 🙂");
    REQUIRE(writing.save().committed);
    writing.recorder.pause();
    writing.type(story, " Then the list grew.");
    REQUIRE(writing.save().committed);
    writing.set(personName, "Ada King");
    REQUIRE(writing.save().committed);
}

/// The same one each time, and so made quickly.
inline void createFilled(const std::filesystem::path& path) {
    static const std::string bytes = [] {
        const Folder folder;
        createAnother(folder / "filled.waymark");
        return bytesOf(folder / "filled.waymark");
    }();
    writeBytes(path, bytes);
}

/// Runs SQL on a file as the sqlite3 shell would.
inline void runSql(const std::filesystem::path& path, const std::string& sql) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    char* failure = nullptr;
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &failure);
    INFO(sql << ": " << (failure ? failure : ""));
    sqlite3_free(failure);
    sqlite3_close(database);
    REQUIRE(code == SQLITE_OK);
}

inline std::string askSql(const std::filesystem::path& path, const std::string& sql) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    sqlite3_stmt* query = nullptr;
    REQUIRE(sqlite3_prepare_v2(database, sql.c_str(), -1, &query, nullptr) == SQLITE_OK);
    std::string answer;
    if (sqlite3_step(query) == SQLITE_ROW && sqlite3_column_text(query, 0))
        answer = reinterpret_cast<const char*>(sqlite3_column_text(query, 0));
    sqlite3_finalize(query);
    sqlite3_close(database);
    return answer;
}

inline void requireWhole(const std::filesystem::path& path) {
    const auto check = must(checkJournal(path));
    for (const auto& fault : check.faults)
        UNSCOPED_INFO(fault);
    REQUIRE(check.faults.empty());
}

} // namespace waymark::test
