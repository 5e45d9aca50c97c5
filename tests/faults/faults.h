// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev faults: each promise about what is saved and what is opened, put to the test until it breaks or
// holds. One function a row of the table in docs/reliability.md. No owner.
#pragma once

#include "support/journal_files.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace waymark::faults {

using namespace test; // what the tests of the store have, too

struct Scale {
    bool full = true;
    /// So many in ./dev faults, so many in the tests.
    int of(int all, int few) const { return full ? all : few; }
};

struct Row {
    const char* name;    // for the command line
    const char* promise; // for people
    /// Gives the figures; throws Broken.
    std::string (*prove)(const Scale&);
};

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
std::string proveRights(const Scale&);

/// A folder in memory, where the machine has room for it there.
struct Folder : test::Folder {
    Folder() : test::Folder(placeInMemory()) {}
};

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

/// "12,345"
std::string grouped(long long number);

} // namespace waymark::faults
