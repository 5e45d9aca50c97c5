// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// runProgram(): another program with something to read, and what it says, within a time limit. No owner.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waymark {

/// `arguments` begin with the program, looked for in PATH; no shell sees them. What it writes to its standard
/// output. Refused: NotFound where there is no such program; Io where it fails, takes longer than
/// `milliseconds` (it is ended then), or says more than `most` bytes.
Result<std::string> runProgram(const std::vector<std::string>& arguments, const std::string& input,
                               int milliseconds, std::size_t most = 16 * 1024 * 1024);

} // namespace waymark
