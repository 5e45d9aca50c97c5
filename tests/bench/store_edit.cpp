// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An edit made durable by JournalFile::save, with its history, digests and totals, against the same UPDATE
// through SQLite's bare C API on a copy of the same file in the same folder: in turn, A B A B. Fails
// above 1.2 times. bench_store_edit [FOLDER]: FOLDER lies on the disk to be measured, else the temporary one.
#include "journal/recorder.h"
#include "store/journal_file.h"
#include "support/folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <sqlite3.h>
#include <string>
#include <vector>

using namespace waymark;
using namespace waymark::test;

namespace {

constexpr int rounds = 200;
constexpr double limit = 1.2;

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The floor: one prepared UPDATE, made durable in the same way.
class Bare {
  public:
    Bare(const std::filesystem::path& path, std::int64_t field) {
        hold(sqlite3_open(path.c_str(), &database_) == SQLITE_OK &&
                 sqlite3_exec(database_, "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA", nullptr,
                              nullptr, nullptr) == SQLITE_OK &&
                 sqlite3_prepare_v2(database_, "UPDATE answers SET value = ? WHERE field = ?", -1, &update_,
                                    nullptr) == SQLITE_OK,
             "SQLite cannot open the copy");
        sqlite3_bind_int64(update_, 2, field);
    }
    ~Bare() {
        sqlite3_finalize(update_);
        sqlite3_close(database_);
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    void save(const std::string& value) {
        sqlite3_bind_text(update_, 1, value.data(), int(value.size()), SQLITE_STATIC);
        hold(sqlite3_step(update_) == SQLITE_DONE, "SQLite cannot update the copy");
        sqlite3_reset(update_);
    }

  private:
    sqlite3* database_ = nullptr;
    sqlite3_stmt* update_ = nullptr;
};

std::int64_t rowOf(const std::filesystem::path& path, const FieldId& field) {
    sqlite3* database = nullptr;
    sqlite3_stmt* query = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_prepare_v2(database, "SELECT id FROM fields WHERE name = ?", -1, &query, nullptr);
    sqlite3_bind_text(query, 1, field.str().c_str(), -1, SQLITE_STATIC);
    const auto row = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int64(query, 0) : 0;
    sqlite3_finalize(query);
    sqlite3_close(database);
    return row;
}

/// One word typed into an answer of `length` characters, in a journal with some months of history.
double measure(const std::filesystem::path& folder, std::size_t length) {
    const auto path = folder / ("edit" + std::to_string(length) + ".waymark");
    const auto copy = folder / ("bare" + std::to_string(length) + ".waymark");
    const SystemClock clock;
    must(createJournal(path, foundationsPack(), clock.now()));
    auto file = must(JournalFile::open(path));
    auto journal = file.takeStored().journal;
    Recorder recorder(journal, clock, file.writer());
    FieldId longest;
    for (const auto& field : journal.course().fields())
        if (field.kind == FieldKind::LongText) {
            (void)recorder.set(field.id,
                               "An answer as people write them, a line or two long, with what was agreed.");
            longest = field.id;
        }
    (void)recorder.set(longest, std::string(length, 'x'));
    std::vector<Change> history = recorder.take();
    for (int i = 0; i < 3000; ++i) {
        (void)recorder.splice(longest, length / 2, i % 2, i % 2 == 0 ? "a" : "");
        for (auto& change : recorder.take())
            history.push_back(std::move(change));
    }
    hold(must(file.save(history)).committed, "the history was not saved");
    must(copyJournal(path, copy));

    std::vector<double> ours;
    std::vector<double> bare;
    Bare floor(copy, rowOf(copy, longest));
    for (int round = 0; round < rounds; ++round) {
        recorder.pause();
        (void)recorder.splice(longest, length / 2, 0, "word ");
        const auto changes = recorder.take();
        const auto value = journal.value(longest);
        const auto a = milliseconds([&] { (void)must(file.save(changes)); });
        const auto b = milliseconds([&] { floor.save(value); });
        if (round >= 20) { // warm by then
            ours.push_back(a);
            bare.push_back(b);
        }
    }
    const auto ratio = median(ours) / median(bare);
    std::printf(
        "answer of %6zu characters, file of %4ju KB: saved in %.2f ms, bare UPDATE %.2f ms, ratio %.2f\n",
        length, std::uintmax_t(std::filesystem::file_size(path) / 1024), median(ours), median(bare), ratio);
    return ratio;
}

} // namespace

int main(int argc, char** argv) {
    try {
        const Folder folder(argc > 1 ? std::filesystem::path(argv[1])
                                     : std::filesystem::temp_directory_path());
        double worst = 0;
        for (const std::size_t length : {200, 100'000})
            worst = std::max(worst, measure(folder.path(), length));
        std::printf("at most %.2f of %.1f\n", worst, limit);
        return worst > limit ? 1 : 0;
    } catch (const Broken& broken) {
        std::fprintf(stderr, "bench_store_edit: %s\n", broken.what());
        return 2;
    }
}
