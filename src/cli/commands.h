// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of commands: every name that waymark-cli knows, how it is used, and who does it. No owner.
#pragma once

#include "cli/arguments.h"
#include "cli/outcome.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::cli {

struct Command {
    std::string_view name;  // "course check"
    std::string_view usage; // "course check FILE.json"
    std::string_view help;  // one line
    std::size_t least = 0;  // how many words it takes
    std::size_t most = 0;
    std::vector<Option> options;
    Outcome (*run)(const Arguments&) = nullptr;
};

const std::vector<Command>& commands();

/// How the command of that name is used.
std::string_view usageOf(std::string_view name);

/// Does what `words` (without the program's name) ask for.
Outcome runCommand(const std::vector<std::string>& words);

Outcome runNew(const Arguments& arguments);
Outcome runFields(const Arguments& arguments);
Outcome runSet(const Arguments& arguments);
Outcome runGet(const Arguments& arguments);
Outcome runImport(const Arguments& arguments);
Outcome runOpen(const Arguments& arguments);
Outcome runGuidance(const Arguments& arguments);
Outcome runExport(const Arguments& arguments);
Outcome runExtract(const Arguments& arguments);
Outcome runCheck(const Arguments& arguments);
Outcome runMerge(const Arguments& arguments);
Outcome runSalvage(const Arguments& arguments);
Outcome runForget(const Arguments& arguments);
Outcome runCourseCheck(const Arguments& arguments);
Outcome runSample(const Arguments& arguments);
Outcome runBackupList(const Arguments& arguments);
Outcome runBackupRestore(const Arguments& arguments);
Outcome runRunChart(const Arguments& arguments);
Outcome runTools(const Arguments& arguments);
Outcome runToolCheck(const Arguments& arguments);
Outcome runSheetNew(const Arguments& arguments);
Outcome runSheetList(const Arguments& arguments);
Outcome runSheetFields(const Arguments& arguments);
Outcome runSheetFeedback(const Arguments& arguments);
Outcome runRowAdd(const Arguments& arguments);
Outcome runCohort(const Arguments& arguments);
Outcome runCohortSettle(const Arguments& arguments);

} // namespace waymark::cli
