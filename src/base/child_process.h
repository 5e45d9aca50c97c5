// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// runProgram(): another program with something to read, and what it says, within a time limit. No owner.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// `arguments` begin with the program, looked for in PATH; no shell sees them. What it writes to its standard
/// output. Refused: NotFound where there is no such program; Io where it fails, takes longer than
/// `milliseconds` or until `stop` (it is ended then), or says more than `most` bytes.
Result<std::string> runProgram(const std::vector<std::string>& arguments, const std::string& input,
                               int milliseconds, std::size_t most = 16 * 1024 * 1024,
                               const std::stop_token& stop = {});

/// The same, but hands over each line that the program says as it comes, without its end; false ends it, and
/// all is well. Io also where it is silent for `milliseconds`, or says a line of more than `most` bytes.
Result<void> runProgramByLines(const std::vector<std::string>& arguments, const std::string& input,
                               int milliseconds, std::size_t most,
                               const std::function<bool(std::string_view line)>& hear);

} // namespace waymark
