// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/nearest.h"
#include "cli/writing.h"
#include "journal/answers_json.h"

namespace waymark::cli {

Outcome runImport(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const std::filesystem::path source = arguments.words[1];
    const auto answers = readInput(source, JsonLimits{}.bytes);
    if (!answers)
        return failed(source, answers.error());
    auto journal = OpenJournal::open(path);
    if (!journal)
        return failed(path, journal.error());
    auto& open = *journal.value();
    std::vector<std::string> reasons;
    for (const auto& error : importAnswers(open.recorder(), answers.value())) {
        const bool isName = error.code == ErrorCode::UnknownField;
        reasons.push_back(error.message + (isName ? meantField(open.journal().course(), error.detail) : ""));
    }
    if (reasons.size() == 1)
        return failed(source.string() + ": nothing was imported: " + reasons[0], std::vector<std::string>());
    if (!reasons.empty())
        return failed(source.string() + ": nothing was imported, for " + std::to_string(reasons.size()) +
                          " reasons (on standard output).",
                      reasons);
    const auto saved = open.save();
    return saved ? done() : failed(path, saved.error());
}

} // namespace waymark::cli
