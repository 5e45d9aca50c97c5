// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/writing.h"
#include "journal/answers_json.h"

namespace waymark::cli {

Outcome runSample(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto made = makeJournal(path, foundationsPack(), [](OpenJournal& journal) -> Result<void> {
        for (auto& error : importAnswers(journal.recorder(), sampleAnswers()))
            return error; // ours: the tests keep this from ever shipping
        return {};
    });
    return made ? done() : failed(path, made.error());
}

} // namespace waymark::cli
