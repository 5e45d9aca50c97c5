// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev faults, the part with the window: one function a row of the table in docs/reliability.md, and what
// this program does when a row starts it once more, to be killed or watched. No owner.
#pragma once

#include "support/folder.h"
#include "support/rows.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::window_faults {

using namespace test;

std::string proveTyping(const Scale&);
std::string proveReplaced(const Scale&);
std::string proveWords(const Scale&);
std::string proveQuiet(const Scale&);

// This program once more; its exit status.
int typeUntilKilled(const std::string& journal);
int showWords(const std::filesystem::path& folder, int onScreen, int exported);
int goOnAJourney(const std::filesystem::path& folder);

/// This very file.
std::filesystem::path thisProgram();

/// What a run under strace did outside of `folder` that a journal has no business with: files called
/// waymark-bait, networks, other programs than ours and Graphviz. Throws Broken where it does not end well;
/// what it said is said().
struct Watched {
    std::vector<std::string> faults;
    std::string said;
    long files = 0; // opened
};
Watched watch(const std::vector<std::string>& arguments, const std::filesystem::path& folder);

} // namespace waymark::window_faults
