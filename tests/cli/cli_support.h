// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls waymark-cli as a person would, in a folder of its own, and tells what it said. No owner.
#pragma once

#include "base/json.h"
#include "support/catch.h"
#include "support/folder.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::test {

struct Ran {
    int status = 0; // 128 and more: ended by a signal
    std::string out;
    std::string err;
};

struct Streams {
    std::optional<std::string> input; // goes to standard input through a pipe
    std::string output;               // a file that standard output goes to, such as /dev/full
    bool outputClosed = false;
};

Ran run(const std::vector<std::string>& arguments, const Streams& streams = {});
/// Any other program, found by PATH.
Ran runProgram(const std::string& program, const std::vector<std::string>& arguments,
               const Streams& streams = {});
/// Starts waymark-cli several times at once and waits for all.
std::vector<Ran> runTogether(const std::vector<std::vector<std::string>>& calls);

/// Status 0, nothing on standard error.
Ran requireDone(const std::vector<std::string>& arguments, const Streams& streams = {});
/// Status 1, exactly one line on standard error that holds all of `words`, and nothing changed in the folder.
Ran requireRefused(const Folder& folder, const std::vector<std::string>& arguments,
                   const std::vector<std::string>& words, const Streams& streams = {});
/// What standard output says, as JSON.
Json jsonOf(const Ran& ran);
std::vector<std::string> linesOf(const std::string& text);

} // namespace waymark::test
