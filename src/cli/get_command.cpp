// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/nearest.h"
#include "journal/answers_json.h"
#include "store/journal_file.h"

namespace waymark::cli {

namespace {

std::string asText(const Json& json) {
    return writeJson(json, true) + "\n";
}

} // namespace

Outcome runGet(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    const auto& journal = stored->journal;
    if (arguments.words.size() == 1)
        return done(asText(answersJson(journal)));
    const FieldId field(arguments.words[1]);
    if (const auto spec = journal.field(field))
        return done(asText({{field.str(), answerJson(journal, *spec)}}));
    if (const auto& earlier = journal.value(field);
        !earlier.empty()) // its question is gone, the answer is not
        return done(asText({{field.str(), earlier}}));
    return failed(path, {ErrorCode::UnknownField,
                         "There is no field \"" + field.str() + "\" in this journal." +
                             meantField(journal.course(), field.str()),
                         {}});
}

} // namespace waymark::cli
