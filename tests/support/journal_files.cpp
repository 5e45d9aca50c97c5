// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journal_files.h"

#include <sqlite3.h>

namespace waymark::test {

namespace {

class Shell {
  public:
    explicit Shell(const std::filesystem::path& path) {
        hold(sqlite3_open(path.c_str(), &database) == SQLITE_OK, "SQLite cannot open " + path.string());
    }
    ~Shell() { sqlite3_close(database); }
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;
    sqlite3* database = nullptr;
};

} // namespace

CoursePack smallPack() {
    return {{"course.json", writeJson(smallStructure(), true)}, {{"en.json", writeJson(smallWords(), true)}}};
}

void create(const std::filesystem::path& path) {
    must(createJournal(path, smallPack(), 1'774'000'000'000));
}

std::string bytesOfOne(const std::function<void(const std::filesystem::path&)>& make) {
    const Folder folder;
    make(folder / "one.waymark");
    return bytesOf(folder / "one.waymark");
}

void requireWhole(const std::filesystem::path& path) {
    const auto check = must(checkJournal(path));
    std::string all;
    for (const auto& fault : check.faults)
        all += fault + "\n";
    hold(check.faults.empty(), all);
}

void runSql(const std::filesystem::path& path, const std::string& sql) {
    const Shell shell(path);
    const int code = sqlite3_exec(shell.database, sql.c_str(), nullptr, nullptr, nullptr);
    hold(code == SQLITE_OK, sql + ": " + sqlite3_errmsg(shell.database));
}

std::string askSql(const std::filesystem::path& path, const std::string& sql) {
    const Shell shell(path);
    sqlite3_stmt* query = nullptr;
    const int code = sqlite3_prepare_v2(shell.database, sql.c_str(), -1, &query, nullptr);
    hold(code == SQLITE_OK, sql + ": " + sqlite3_errmsg(shell.database));
    std::string answer;
    if (sqlite3_step(query) == SQLITE_ROW && sqlite3_column_text(query, 0))
        answer = reinterpret_cast<const char*>(sqlite3_column_text(query, 0));
    sqlite3_finalize(query);
    return answer;
}

Writing::Writing(const std::filesystem::path& path)
    : file(must(JournalFile::open(path))),
      journal(file.takeStored().journal),
      recorder(journal, clock, file.writer()) {}

void Writing::set(const FieldId& field, const std::string& value) {
    must(recorder.set(field, value));
}

void Writing::type(const FieldId& field, const std::string& text) {
    must(recorder.splice(field, codePoints(journal.value(field)), 0, text));
}

JournalFile::Saved Writing::save() {
    return must(file.save(recorder.take()));
}

void Writing::saveAfterOthers() {
    auto ours = recorder.take();
    for (int i = 0; i < 20; ++i) {
        const auto saved = must(file.save(ours));
        if (saved.foreign.empty())
            return;
        ours = recorder.adopt(saved.foreign, ours);
    }
    hold(false, "others kept writing");
}

std::size_t Writing::codePoints(const std::string& text) {
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

} // namespace waymark::test
