// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of 10 MB, some years of writing, read and opened for writing, with all checks. Fails above 100
// ms.
#include "journal/recorder.h"
#include "store/journal_file.h"
#include "support/folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

using namespace waymark;
using namespace waymark::test;

namespace {

constexpr int rounds = 15;
constexpr double limit = 100; // milliseconds
constexpr std::uintmax_t size = 10'000'000;

double median(const char* what, const std::function<void()>& work) {
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    std::printf("%s: %.1f ms\n", what, times[times.size() / 2]);
    return times[times.size() / 2];
}

int measure() {
    const Folder folder;
    const auto path = folder / "long.waymark";
    const SystemClock clock;
    must(createJournal(path, foundationsPack(), clock.now()));
    std::uint64_t changes = 0;
    {
        auto file = must(JournalFile::open(path));
        auto journal = file.takeStored().journal;
        Recorder recorder(journal, clock, file.writer());
        std::vector<FieldId> fields;
        for (const auto& field : journal.course().fields())
            if (field.kind == FieldKind::LongText)
                fields.push_back(field.id);
        while (std::filesystem::file_size(path) < size) {
            std::vector<Change> batch;
            for (int i = 0; i < 5000; ++i) {
                const auto& field = fields[changes % fields.size()];
                (void)recorder.splice(field, changes % 50, changes % 3 == 0 ? 20 : 0,
                                      "some more words, and then ");
                if (journal.value(field).size() > 8000)
                    (void)recorder.set(field, "And begun anew, with a line that says what was agreed on.");
                recorder.pause();
                ++changes;
                for (auto& change : recorder.take())
                    batch.push_back(std::move(change));
            }
            hold(must(file.save(batch)).committed, "it was not saved");
        }
    }
    std::printf("%ju KB, about %ju changes\n", std::uintmax_t(std::filesystem::file_size(path) / 1024),
                std::uintmax_t(changes));
    const auto reading = median("read", [&] { (void)must(readJournal(path)); });
    const auto opening = median("opened for writing", [&] { (void)must(JournalFile::open(path)); });
    const auto worst = std::max(reading, opening);
    std::printf("at most %.1f of %.0f ms\n", worst, limit);
    return worst > limit ? 1 : 0;
}

} // namespace

int main() {
    try {
        return measure();
    } catch (const Broken& broken) {
        std::fprintf(stderr, "bench_store_open: %s\n", broken.what());
        return 2;
    }
}
