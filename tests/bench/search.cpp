// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a journal of 10 MB at each key: every text folded anew, texts folded before (what the window
// does), and SQLite's FTS5 in memory by words and by three letters, in one run. Fails when a search over
// folded texts takes longer than two frames, or more than three times a bare memmem over as many bytes in one
// piece.
#include "journal/search.h"
#include "base/text.h"
#include "journal/folded_texts.h"
#include "journal/recorder.h"
#include "store/journal_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <time.h>
#include <vector>

using namespace waymark;

namespace {

constexpr std::size_t bytes = 10'000'000;
constexpr int rounds = 9;
constexpr double twoFrames = 33.0; // milliseconds
constexpr double limit = 3.0;

/// Of this thread alone, which does nothing but compute: how busy the machine is makes no difference.
double milliseconds(const std::function<void()>& work) {
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const auto start = now();
    work();
    return now() - start;
}

double median(const std::function<void()>& work) {
    std::vector<double> values;
    for (int i = 0; i < rounds; ++i)
        values.push_back(milliseconds(work));
    std::ranges::sort(values);
    return values[values.size() / 2];
}

[[noreturn]] void giveUp(const std::string& why) {
    std::fprintf(stderr, "bench_search: %s\n", why.c_str());
    std::exit(2);
}

/// Paragraphs of made-up words, some with accents, the same each time.
std::string prose(std::size_t length, unsigned seed) {
    static const char* const words[] = {"attendance", "families", "la", "mañana", "bus",   "we",
                                        "asked",      "Ángel",    "to", "school", "their", "meeting",
                                        "partners",   "reunión",  "at", "every",  "count", "the"};
    std::string text;
    while (text.size() < length) {
        seed = seed * 1664525U + 1013904223U;
        text += words[(seed >> 16U) % std::size(words)];
        text += (seed >> 8U) % 97U == 0 ? ".\n\n" : " ";
    }
    return text;
}

/// FTS5 over the same texts; it is asked for the answers alone, since its snippet() takes seconds over long
/// ones.
class FullText {
  public:
    FullText(const char* tokenizer, const Journal& journal) {
        const auto create = "CREATE VIRTUAL TABLE texts USING fts5(field UNINDEXED, text, tokenize='" +
                            std::string(tokenizer) + "')";
        if (sqlite3_open(":memory:", &database_) != SQLITE_OK ||
            sqlite3_exec(database_, create.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(database_, "SELECT field FROM texts WHERE texts MATCH ? LIMIT 50", -1, &find_,
                               nullptr) != SQLITE_OK)
            giveUp("there is no FTS5 here");
        sqlite3_exec(database_, "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(database_, "INSERT INTO texts VALUES (?, ?)", -1, &insert, nullptr);
        for (const auto& [field, answer] : journal.answers()) {
            sqlite3_bind_text(insert, 1, field.str().c_str(), -1, SQLITE_TRANSIENT);
            sqlite3_bind_text(insert, 2, answer.value.data(), int(answer.value.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(database_, "COMMIT", nullptr, nullptr, nullptr);
    }
    ~FullText() {
        sqlite3_finalize(find_);
        sqlite3_close(database_);
    }
    FullText(const FullText&) = delete;
    FullText& operator=(const FullText&) = delete;
    int find(const std::string& query) {
        sqlite3_bind_text(find_, 1, query.c_str(), -1, SQLITE_TRANSIENT);
        int hits = 0;
        while (sqlite3_step(find_) == SQLITE_ROW)
            ++hits;
        sqlite3_reset(find_);
        return hits;
    }

  private:
    sqlite3* database_ = nullptr;
    sqlite3_stmt* find_ = nullptr;
};

void measureFullText(const char* name, const char* tokenizer, const Journal& journal,
                     const std::vector<std::string>& queries) {
    std::unique_ptr<FullText> index;
    const auto build = milliseconds([&] { index = std::make_unique<FullText>(tokenizer, journal); });
    double worst = 0;
    for (const auto& query : queries)
        worst = std::max(worst, median([&] { index->find('"' + query + "\"*"); }));
    std::printf("%-22s made in %7.1f ms, searched in at most %6.2f ms\n", name, build, worst);
}

} // namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const auto pack = foundationsPack();
    auto reading = readCourse(pack.structure, pack.languages);
    if (!reading.course)
        giveUp("the course cannot be read");
    Journal journal(reading.course);
    const SystemClock clock;
    Recorder recorder(journal, clock, randomUuid());
    std::vector<FieldId> fields;
    for (const auto& field : reading.course->fields())
        if (field.kind == FieldKind::LongText)
            fields.push_back(field.id);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!recorder.set(fields[i], prose(bytes / fields.size(), unsigned(i))).ok())
            giveUp("an answer was refused");
    if (!recorder.splice(fields.back(), 0, 0, "Zanzibar ").ok())
        giveUp("a word was refused");
    (void)recorder.take();

    // From one that is everywhere to one that is nowhere; those that are rare cost the whole scan.
    const std::vector<std::string> queries{"a",        "the",  "attend", "Ángel", "reunion at every",
                                           "zanzibar", "tezzz"};
    double plain = 0;
    for (const auto& query : queries)
        plain = std::max(plain, median([&] { (void)search(journal, query); }));
    std::printf("%-22s searched in at most %6.2f ms\n", "folded each time:", plain);
    measureFullText("FTS5, words:", "unicode61 remove_diacritics 2", journal, queries);
    measureFullText("FTS5, three letters:", "trigram", journal, queries);

    FoldedTexts texts(journal);
    const auto first = milliseconds([&] { (void)search(journal, texts, "tezzz"); });
    std::string all;
    for (const auto& field : fields)
        all += folded(journal.value(field));
    const void* volatile sink = nullptr; // or nothing would be looked for
    double worst = 0;
    double worstRatio = 0;
    for (const auto& query : queries) {
        const auto ours = median([&] { (void)search(journal, texts, query); });
        const auto scan = median([&] { sink = ::memmem(all.data(), all.size(), "tezzz\x01", 6); });
        worst = std::max(worst, ours);
        worstRatio = std::max(worstRatio, ours / scan);
        std::printf("  %-18s %6.2f ms\n", query.c_str(), ours);
    }
    // What was typed meanwhile is folded anew at the next key: that of one long answer.
    (void)recorder.splice(fields.front(), 5, 0, "x");
    const auto afterTyping = milliseconds([&] { (void)search(journal, texts, "tezzz"); });
    std::printf(
        "%-22s made in %7.1f ms, searched in at most %6.2f ms (%.2f of a bare scan), after typing %.2f ms\n",
        "folded before:", first, worst, worstRatio, afterTyping);
    std::printf("at most %.2f ms of %.0f, and %.2f of %.1f\n", worst, twoFrames, worstRatio, limit);
    return worst > twoFrames || worstRatio > limit ? 1 : 0;
}
