// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev faults: each promise about what is saved and what is opened, put to the test until it breaks or
// holds. One function a row of the table in docs/reliability.md. No owner.
#pragma once

#include "support/journal_files.h"
#include "support/rows.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace waymark::faults {

using namespace test; // what the tests of the store have, too

std::string proveKills(const Scale&);
std::string provePowerCuts(const Scale&);
std::string proveFailingCalls(const Scale&);
std::string proveFullDisk(const Scale&);
std::string proveContent(const Scale&);
std::string proveSalvage(const Scale&);
std::string proveBackups(const Scale&);
std::string proveTwoDevices(const Scale&);
std::string proveFormats(const Scale&);
std::string proveClocks(const Scale&);
std::string proveForgetting(const Scale&);
std::string proveStrangersJournal(const Scale&);
std::string proveStrangersText(const Scale&);
std::string proveStrangersPdf(const Scale&);
std::string proveLinks(const Scale&);
std::string proveRights(const Scale&);

/// With some hundred changes in answers short and long, the same bytes each time.
void createFilled(const std::filesystem::path& path);

/// What a process of its own came to.
struct Ended {
    bool bySignal = false;
    int code = 0;       // or the signal
    double seconds = 0; // of a processor: how long it took depends on who else wanted it
    long megabytes = 0; // at its largest, what it began with included
    std::string said;
};
/// Runs `work` apart from this process; what it returns is said(). Its address space is limited where
/// `megabytes` is more than 0.
Ended apart(const std::function<std::string()>& work, long megabytes = 0);

/// The most that anything hostile took.
struct Worst {
    double seconds = 0;
    long megabytes = 0;
    int files = 0;
};
/// Runs `read` on something hostile in a process of its own, which has to end by itself, within two seconds
/// (in a build that is not optimized, twenty) and 256 MB. Gives what it said.
std::string endure(const std::string& what, const std::function<std::string()>& read, Worst& worst);
/// "at most 0.02 s and 12 MB each"
std::string figuresOf(const Worst& worst);

} // namespace waymark::faults
