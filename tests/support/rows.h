// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises that are put to the test until they break or hold: the rows of the table in docs/reliability.md.
// No owner.
#pragma once

#include "support/must.h"

#include <span>
#include <string>

namespace waymark::test {

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

/// [--short] [ROW...]: proves the rows, or those that are named, prints the table, and gives the exit status.
int proveRows(std::span<const Row> rows, int argc, char** argv);

/// "12,345"
std::string grouped(long long number);

} // namespace waymark::test
