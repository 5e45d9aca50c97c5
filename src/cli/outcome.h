// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Outcome: what a command says and how it ended, before any of it is written. A value; no owner.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::cli {

/// 0 done, 1 refused or failed, 2 wrong usage.
struct Outcome {
    int status = 0;
    std::string output;  // for standard output
    std::string problem; // for standard error
};

Outcome done(std::string output = {});
/// Refused or failed, with the one line that standard error gets: what, which file, why.
Outcome failed(std::string_view sentence);
Outcome failed(const std::filesystem::path& file, const Error& error);
/// Refused for reasons that stand on standard output, one a line.
Outcome failed(std::string_view sentence, const std::vector<std::string>& reasons);
Outcome wrongUsage(std::string_view sentence, std::string_view usage);

/// Text of others as a part of one line: UTF-8, without line breaks, controls and marks that turn the writing
/// around.
std::string oneLine(std::string_view text);

/// What somebody wrote on several lines, on one: "How small? / Who else?"
std::string onOneLine(std::string_view words);

/// "1 change", "2 changes"; `several` where more of them end otherwise.
std::string counted(std::uint64_t count, const char* one, const char* several = nullptr);

/// The file as it was named, then the error's sentence; once where that begins with the name already.
std::string named(const std::filesystem::path& file, std::string_view sentence);

} // namespace waymark::cli
