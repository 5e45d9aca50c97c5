// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of 1,000 journals of the sample's size, read with all checks, against the bare C API that reads
// every row whose digest is checked, on one thread; two threads against one; 10,000 journals for time and
// memory; and what it costs to read again after one file changed. All ratios are of one run. Fails where one
// is missed.
//   bench_cohort [JOURNALS]     another number than 10,000 for the large folder; 0: none
#include "cohort/cohort.h"
#include "cohort/reader_process.h"
#include "support/many_journals.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

using namespace waymark;
using test::makeManyJournals;
namespace fs = std::filesystem;

namespace {

constexpr int few = 1'000;
constexpr double mostOfBare = 2.5;
constexpr double leastOfTwo = 1.6;
constexpr double mostMegabytes = 150;
constexpr double mostOfLinear = 1.3; // ten times the files may take so many times ten times as long
constexpr int rounds = 3;

[[noreturn]] void giveUp(const std::string& why) {
    std::fprintf(stderr, "bench_cohort: %s\n", why.c_str());
    std::exit(2);
}

double seconds(auto&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double best(auto&& work) {
    double least = 1e9;
    for (int round = 0; round < rounds; ++round)
        least = std::min(least, seconds(work));
    return least;
}

// The bare C API: opened, each table read row by row, every column fetched.
std::int64_t readBare(const fs::path& path) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK)
        giveUp("the bare API does not open " + path.string());
    std::int64_t bytes = 0;
    for (const char* sql :
         {"SELECT key, value FROM about", "SELECT position, name, text FROM course ORDER BY position",
          "SELECT * FROM totals", "SELECT id, name FROM fields", "SELECT id, uuid FROM writers",
          "SELECT a.field, a.head, a.digest, a.value, c.counter, c.writer, c.time FROM answers a LEFT JOIN "
          "changes c "
          "ON c.seq = a.head ORDER BY a.field",
          "SELECT c.seq, c.counter, c.writer, c.field, c.prev, p.counter, p.writer, c.grp, c.time, c.at, "
          "c.removed, "
          "c.inserted, c.digest FROM changes c LEFT JOIN changes p ON p.seq = c.prev AND p.field = c.field "
          "ORDER BY "
          "c.seq"}) {
        sqlite3_stmt* query = nullptr;
        if (sqlite3_prepare_v2(database, sql, -1, &query, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(database));
        while (sqlite3_step(query) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(query); ++i) {
                if (sqlite3_column_type(query, i) == SQLITE_INTEGER) {
                    bytes += sqlite3_column_int64(query, i) != 0;
                } else {
                    (void)sqlite3_column_blob(query, i);
                    bytes += sqlite3_column_bytes(query, i);
                }
            }
        sqlite3_finalize(query);
    }
    sqlite3_close(database);
    return bytes;
}

// In a process of its own, since SQLite's statistics can be switched off only before its first use: seconds,
// and the most memory it took in megabytes.
struct Cost {
    double seconds = 0;
    double megabytes = 0;
};
Cost inChild(auto&& work) {
    int ends[2];
    if (::pipe(ends) != 0)
        giveUp("there is no pipe");
    const auto child = ::fork();
    if (child == 0) {
        Cost cost;
        cost.seconds = seconds(work);
        rusage use{};
        ::getrusage(RUSAGE_SELF, &use);
        cost.megabytes = double(use.ru_maxrss) / 1024;
        (void)!::write(ends[1], &cost, sizeof cost);
        ::_exit(0);
    }
    Cost cost;
    ::close(ends[1]);
    if (::read(ends[0], &cost, sizeof cost) != sizeof cost)
        giveUp("a reader failed");
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return cost;
}

Cost bestInChild(auto&& work) {
    Cost least{1e9, 0};
    for (int round = 0; round < rounds; ++round) {
        const auto cost = inChild(work);
        least = {std::min(least.seconds, cost.seconds), std::max(least.megabytes, cost.megabytes)};
    }
    return least;
}

bool check(const char* what, double value, double limit, bool atLeast = false) {
    const bool met = atLeast ? value >= limit : value <= limit;
    std::printf("%s: %.2f, %s %.2f%s\n", what, value, atLeast ? "at least" : "at most", limit,
                met ? "" : "  MISSED");
    return met;
}

void readAll(const std::vector<fs::path>& paths, unsigned threads) {
    std::size_t read = 0;
    readFiles(paths, threads, "en", [&](const FileReading& reading) {
        read += reading.member.ok();
        return true;
    });
    if (read != paths.size())
        giveUp("some were not read");
}

} // namespace

int main(int count, char** words) {
    if (count == 2 && words[1] == journalReaderWord)
        return readJournalsProcess();
    const int many = count > 1 ? std::atoi(words[1]) : 10'000;
    auto pattern = (fs::temp_directory_path() / "waymark-bench-XXXXXX").string();
    const fs::path place = ::mkdtemp(pattern.data());
    const auto paths = makeManyJournals(place / "few", few);
    std::printf("%d journals of %ju KB\n", few, std::uintmax_t(fs::file_size(paths.front()) / 1024));

    std::int64_t bytes = 0;
    const auto bare = bestInChild([&] {
        for (const auto& path : paths)
            bytes += readBare(path);
    });
    const auto one = bestInChild([&] {
        (void)readInParallel();
        readAll(paths, 1);
    });
    const auto two = bestInChild([&] {
        (void)readInParallel();
        readAll(paths, 2);
    });
    std::printf("bare %.2f s, one thread %.2f s, two threads %.2f s\n", bare.seconds, one.seconds,
                two.seconds);
    bool met = check("one thread, of the bare API", one.seconds / bare.seconds, mostOfBare);
    met = check("two threads, as fast as one", one.seconds / two.seconds, leastOfTwo, true) && met;

    // Through the process, into a table, as the command and the window do it.
    const auto reader = inProcess(thisProgram(), 2, "en");
    CohortOptions options;
    options.today = localDate(SystemClock().now());
    const auto table = [&](const fs::path& folder) {
        CohortFolder cohort(folder);
        if (!cohort.read(reader) || makeCohort(cohort, options).people.size() < std::size_t(few))
            giveUp("the table is not what it should be");
    };
    const auto whole = inChild([&] { table(place / "few"); });
    std::printf("a table of %d: %.2f s, %.0f MB\n", few, whole.seconds, whole.megabytes);
    {
        CohortFolder cohort(place / "few");
        if (!cohort.read(reader))
            giveUp("it is not read");
        const auto again = seconds([&] { (void)cohort.read(reader); });
        fs::last_write_time(paths[500], fs::file_time_type::clock::now());
        const auto changed = seconds([&] { (void)cohort.read(reader); });
        std::printf("again: %.1f ms; after one changed: %.1f ms\n", again * 1000, changed * 1000);
        met = check("files read after one changed", double(cohort.lastRead()), 1) && met;
        met = check("that, of reading all", changed / whole.seconds, 0.1) && met;
    }
    if (many > 0) {
        fs::remove_all(place / "few");
        (void)makeManyJournals(place / "many", many);
        const auto large = inChild([&] { table(place / "many"); });
        std::printf("a table of %d: %.2f s, %.0f MB\n", many, large.seconds, large.megabytes);
        met = check("time of so many, of linear", large.seconds / whole.seconds / (double(many) / few),
                    mostOfLinear) &&
              met;
        met = check("megabytes", large.megabytes, mostMegabytes) && met;
        rusage children{};
        ::getrusage(RUSAGE_CHILDREN, &children);
        met = check("megabytes of any process", double(children.ru_maxrss) / 1024, mostMegabytes) && met;
    }
    fs::remove_all(place);
    return met ? 0 : 1;
}
