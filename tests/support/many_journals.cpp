// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/many_journals.h"

#include "journal/answers_json.h"
#include "journal/recorder.h"
#include "store/journal_file.h"
#include "store/tables.h"

#include <sqlite3.h>

#include <functional>
#include <map>
#include <stdexcept>
#include <string>

namespace waymark::test {

namespace {

namespace fs = std::filesystem;

constexpr int kinds = 40;

[[noreturn]] void giveUp(const std::string& why) {
    throw std::runtime_error(why);
}

void write(const fs::path& path, const std::function<void(Recorder&)>& answers) {
    if (!fs::exists(path))
        if (const auto made = createJournal(path, foundationsPack(), 1'773'000'000'000); !made)
            giveUp(made.error().message);
    auto file = JournalFile::open(path);
    if (!file)
        giveUp(file.error().message);
    const SystemClock clock;
    Journal journal(file->takeStored().journal);
    Recorder recorder(journal, clock, file->writer());
    answers(recorder);
    if (const auto saved = file->save(recorder.take()); !saved)
        giveUp(saved.error().message);
}

void set(Recorder& recorder, const std::string& field, const std::string& value) {
    if (const auto done = recorder.set(FieldId(field), value); !done)
        giveUp(field + ": " + done.error().message);
}

// A journal of the same words with another identity, as if someone else had written it.
void becomeAnother(const fs::path& path) {
    sqlite3* database = nullptr;
    if (sqlite3_open(path.c_str(), &database) != SQLITE_OK)
        giveUp("it does not open");
    std::map<std::string, std::string> about;
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(database, "SELECT key, value FROM about", -1, &query, nullptr);
    while (sqlite3_step(query) == SQLITE_ROW)
        about[reinterpret_cast<const char*>(sqlite3_column_text(query, 0))] =
            reinterpret_cast<const char*>(sqlite3_column_text(query, 1));
    sqlite3_finalize(query);
    about["identity"] = hex(randomUuid());
    const auto sql = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; UPDATE about SET value = '" +
                     about["identity"] + "' WHERE key = 'identity'; UPDATE totals SET about_digest = x'" +
                     hex(digestOf(about).bytes) + "'";
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(sqlite3_errmsg(database));
    sqlite3_close(database);
}

} // namespace

void writeAnswers(const fs::path& path, const std::vector<std::pair<std::string, std::string>>& answers) {
    write(path, [&](Recorder& recorder) {
        for (const auto& [field, value] : answers)
            set(recorder, field, value);
    });
}

std::vector<fs::path> makeManyJournals(const fs::path& folder, int count) {
    fs::create_directory(folder);
    std::vector<fs::path> paths;
    for (int i = 0; i < count; ++i) {
        paths.push_back(folder / ("person" + std::to_string(i) + ".waymark"));
        if (i < kinds) {
            write(paths.back(), [&](Recorder& recorder) {
                if (!importAnswers(recorder, sampleAnswers()).empty())
                    giveUp("the sample's answers are refused");
                set(recorder, "journal.owner.name", "Person " + std::to_string(i));
            });
            continue;
        }
        fs::copy_file(paths[std::size_t(i % kinds)], paths.back());
        becomeAnother(paths.back());
    }
    return paths;
}

} // namespace waymark::test
