// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Journals of strangers are read by a process of its own, on several threads: its memory is capped as a whole
// (RLIMIT_AS), and a file that ends it stops nothing but itself. No owner.
#pragma once

#include "cohort/folder.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

/// The program that is called with this word alone is that process.
inline constexpr std::string_view journalReaderWord = "read-journals-from-standard-input";
/// What main() does then, and its exit status.
int readJournalsProcess();

/// Reads through `program` (waymark-cli or waymark, whichever runs). Where it cannot be started, reads in
/// this process on one thread, in which SQLite's own limit of memory holds.
FileReader inProcess(std::filesystem::path program, unsigned threads, std::string language);

/// The program that runs.
std::filesystem::path thisProgram();

} // namespace waymark
