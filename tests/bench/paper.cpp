// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long PDFs take, how large they are and what memory they need: the sample's documents, and a journal
// that grows to 300 pages, whose time must grow no faster than its pages.
#include "journal/answers_json.h"
#include "report/document.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <time.h>
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

long peakKilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stol(line.substr(6));
    return 0;
}

constexpr std::size_t mostBytes = 500'000;
constexpr double slack = 1.3;

struct Measured {
    double milliseconds = 0;
    std::size_t bytes = 0;
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

} // namespace

int main() {
    bool sound = true;
    const auto journal = sample();
    const auto day = parseIsoDate("2026-06-08").value();
    (void)measured(journal, wholeJournal(journal, day), 1); // loads the fonts
    for (const auto& [name, kind] :
         {std::pair("whole journal", DocumentKind::Journal), std::pair("brief", DocumentKind::Brief),
          std::pair("workbook", DocumentKind::Workbook), std::pair("form", DocumentKind::Form)}) {
        auto choice = wholeJournal(journal, day);
        choice.report.kind = kind;
        const auto took = measured(journal, choice, 5);
        std::printf("%-14s %8.1f ms  %8zu bytes\n", name, took.milliseconds, took.bytes);
        sound = sound && took.bytes > 0 && took.bytes < mostBytes;
    }
    double once = 0;
    double last = 0;
    for (const int times : {1, 2, 4, 8}) {
        const auto big = longer(times);
        const auto took = measured(big, wholeJournal(big, day), 1);
        once = times == 1 ? took.milliseconds : once;
        last = took.milliseconds;
        std::printf("words times %d  %8.1f ms  %8zu bytes  %.1f times the first, at most %ld MB\n", times,
                    took.milliseconds, took.bytes, took.milliseconds / once, peakKilobytes() / 1024);
    }
    // Eight times the words, and the rest of the journal once.
    sound = sound && last < 8 * slack * once;
    return sound ? 0 : 1;
}
