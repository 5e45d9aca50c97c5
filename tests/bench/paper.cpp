// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long PDFs take, how large they are and what memory they need: the sample's documents, and a journal
// that grows to 300 and 1,200 pages, whose time must grow no faster than its pages and whose memory hardly
// grows.
#include "journal/answers_json.h"
#include "report/document.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vector>

using namespace waymark;

namespace {

class Now : public Clock {
  public:
    Milliseconds now() const override { return 1'770'000'000'000; }
};

Journal sample() {
    Journal journal(foundationsCourse());
    const Now clock;
    Recorder recorder(journal, clock, Uuid{});
    if (!importAnswers(recorder, sampleAnswers()).empty())
        std::fprintf(stderr, "the sample was not imported\n");
    return journal;
}

// The sample's own words over and over, in the notes of every part.
Journal longer(int times) {
    Journal journal = sample();
    const Now clock;
    Recorder recorder(journal, clock, Uuid{1});
    std::string words;
    for (const auto& field : journal.course().fields())
        if (field.kind == FieldKind::LongText)
            words += journal.value(field.id) + "\n\n";
    std::string all;
    for (int i = 0; i < times; ++i)
        all += words;
    for (const char* part : {"part1", "part2", "part3", "part4", "part5"})
        (void)recorder.set(FieldId(std::string(part) + ".live.notes"), all);
    return journal;
}

constexpr std::size_t mostBytes = 500'000;
constexpr std::size_t mostBytesOfForm =
    1'500'000; // every field of every worksheet, each with a picture of its own
constexpr double slack = 1.3;
constexpr double mostBytesALetter = 35; // of which the journal and its report need ten

struct Measured {
    double milliseconds = 0;
    std::size_t bytes = 0;
    long peak = 0; // kilobytes
};

/// Of this thread alone: how busy the machine is makes no difference.
double milliseconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Measured measured(const Journal& journal, const DocumentChoice& choice, int times) {
    std::vector<double> took;
    Measured result;
    for (int i = 0; i < times; ++i) {
        const double begin = milliseconds();
        const auto bytes = makeDocument(journal, choice);
        took.push_back(milliseconds() - begin);
        result.bytes = bytes ? bytes->size() : 0;
    }
    std::sort(took.begin(), took.end());
    result.milliseconds = took[took.size() / 2];
    return result;
}

/// Once, in a process of its own, so that its memory is its own.
Measured measuredAlone(const Journal& journal, Date day) {
    std::array<int, 2> ends{};
    Measured result;
    if (::pipe(ends.data()) != 0)
        return result;
    const pid_t child = ::fork();
    if (child == 0) {
        result = measured(journal, wholeJournal(journal, day), 1);
        const bool told = ::write(ends[1], &result, sizeof result) == ssize_t(sizeof result);
        ::_exit(told ? 0 : 1);
    }
    rusage used{};
    if (child > 0 && ::read(ends[0], &result, sizeof result) == ssize_t(sizeof result))
        ::wait4(child, nullptr, 0, &used);
    result.peak = used.ru_maxrss;
    ::close(ends[0]);
    ::close(ends[1]);
    return result;
}

} // namespace

int main() {
    bool sound = true;
    const auto journal = sample();
    const auto day = parseIsoDate("2026-06-08").value();
    (void)measured(journal, wholeJournal(journal, day), 1); // loads the fonts
    double before = 0;
    long peakBefore = 0;
    std::size_t lettersBefore = 0;
    for (const int times : {1, 6, 24}) {
        const auto big = longer(times);
        const auto took = measuredAlone(big, day);
        std::printf("words times %-2d %8.1f ms  %8zu bytes  at most %ld MB\n", times, took.milliseconds,
                    took.bytes, took.peak / 1024);
        const auto letters = big.value(FieldId("part1.live.notes")).size() * 5;
        if (times == 24) { // four times the words of the one before, which is as long as a book
            const double bytes = double(took.peak - peakBefore) * 1024 / double(letters - lettersBefore);
            std::printf(
                "%.1f times the time for 4 times the words, %.0f bytes of memory for each letter more\n",
                took.milliseconds / before, bytes);
            sound = sound && took.milliseconds < 4 * slack * before && bytes < mostBytesALetter;
        }
        before = took.milliseconds;
        peakBefore = took.peak;
        lettersBefore = letters;
    }
    for (const auto& [name, kind] :
         {std::pair("whole journal", DocumentKind::Journal), std::pair("brief", DocumentKind::Brief),
          std::pair("workbook", DocumentKind::Workbook), std::pair("form", DocumentKind::Form)}) {
        auto choice = wholeJournal(journal, day);
        choice.report.kind = kind;
        const auto took = measured(journal, choice, 5);
        std::printf("%-14s %8.1f ms  %8zu bytes\n", name, took.milliseconds, took.bytes);
        sound = sound && took.bytes > 0 &&
                took.bytes < (kind == DocumentKind::Form ? mostBytesOfForm : mostBytes);
    }
    return sound ? 0 : 1;
}
