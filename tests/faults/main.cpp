// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// faults [--short] [ROW...]: proves the rows, or those that are named, and prints the table.
#include "faults.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

using namespace waymark::faults;

namespace {

// As docs/reliability.md has them.
constexpr Row rows[] = {
    {"kills", "a kill loses nothing acknowledged", proveKills},
    {"power", "a power cut loses nothing acknowledged", provePowerCuts},
    {"calls", "every failing call is survived", proveFailingCalls},
    {"disk", "a full, protected or vanished disk is survived", proveFullDisk},
    {"content", "content is what was written", proveContent},
    {"salvage", "a damaged journal gives back what it holds", proveSalvage},
    {"backups", "backups work", proveBackups},
    {"devices", "two devices, one journal", proveTwoDevices},
    {"formats", "newer, older, foreign", proveFormats},
    {"clocks", "clocks lie", proveClocks},
    {"forgetting", "what is taken back is gone", proveForgetting},
    {"journals", "a stranger's journal is safe", proveStrangersJournal},
    {"texts", "a stranger's pack or JSON is safe", proveStrangersText},
    {"rights", "nobody else reads it", proveRights},
};

struct Line {
    const Row* row;
    bool holds;
    std::string figures;
};

Line prove(const Row& row, const Scale& scale) {
    const auto start = std::chrono::steady_clock::now();
    Line line{&row, true, {}};
    try {
        line.figures = row.prove(scale);
    } catch (const Broken& broken) {
        line = {&row, false, broken.what()};
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("%-10s %s after %.1f s: %s\n", row.name, line.holds ? "holds" : "BROKEN", seconds,
                line.figures.c_str());
    std::fflush(stdout);
    return line;
}

} // namespace

int main(int argc, char** argv) {
    Scale scale;
    std::vector<std::string> wanted;
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "--short") == 0)
            scale.full = false;
        else
            wanted.emplace_back(argv[i]);
    for (const auto& name : wanted)
        if (std::ranges::none_of(rows, [&](const Row& row) { return name == row.name; })) {
            std::fprintf(stderr, "faults: there is no row \"%s\"\n", name.c_str());
            return 2;
        }
    const auto start = std::chrono::steady_clock::now();
    std::vector<Line> lines;
    for (const auto& row : rows)
        if (wanted.empty() || std::ranges::find(wanted, row.name) != wanted.end())
            lines.push_back(prove(row, scale));
    std::printf("\n| promise | holds | figures |\n|---|---|---|\n");
    bool all = true;
    for (const auto& line : lines) {
        std::printf("| %s | %s | %s |\n", line.row->promise, line.holds ? "yes" : "**no**",
                    line.figures.c_str());
        all = all && line.holds;
    }
    std::printf("\n%s in %.0f s\n", all ? "all hold" : "NOT ALL HOLD",
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    return all ? 0 : 1;
}
