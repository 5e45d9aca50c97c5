// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "journal/progress.h"
#include "store/journal_file.h"

#include <algorithm>

namespace waymark::cli {

namespace {

// The same for programs: what cannot be read at all is a fault, too.
Outcome checkAsJson(const std::filesystem::path& path, const Result<JournalCheck>& checked) {
    Json json = {{"file", path.string()}, {"whole", checked.ok() && checked->faults.empty()}};
    if (checked) {
        json["format"] = checked->format;
        json["identity"] = checked->identity;
        json["course"] = checked->courseId;
        json["changes"] = checked->changes;
        json["answers"] = checked->answers;
        json["faults"] = checked->faults;
    } else {
        json["faults"] = Json::array({checked.error().message});
    }
    auto outcome =
        json["whole"].get<bool>() ? done() : failed(path.string() + ": This journal is not whole.");
    if (!checked)
        outcome = failed(path, checked.error());
    outcome.output = writeJson(json, true) + "\n";
    return outcome;
}

} // namespace

Outcome runCheck(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto checked = checkJournal(path);
    if (arguments.has("--json"))
        return checkAsJson(path, checked);
    if (!checked)
        return failed(path, checked.error());
    if (const auto& faults = checked->faults; faults.size() == 1)
        return failed(path.string() + ": This journal is not whole: " + faults[0], faults);
    else if (!faults.empty())
        return failed(path.string() + ": This journal is not whole, for " + std::to_string(faults.size()) +
                          " reasons (on standard output).",
                      faults);
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    const auto& journal = stored->journal;
    std::string text;
    const auto say = [&](const char* what, const std::string& words) {
        if (!words.empty())
            text += std::string(what) + ": " + oneLine(words) + "\n";
    };
    const auto progress = progressOf(journal);
    say("Journal", path.string());
    say("Format",
        std::to_string(checked->format) +
            (stored->newerFormat ? ", newer than this program's: to be read, not to be written" : ""));
    say("Identity", checked->identity);
    say("Course", journal.course().id() + " " + journal.course().version());
    say("Name", journal.value(FieldId("journal.owner.name")));
    say("Partnership", journal.value(FieldId("journal.partnership")));
    say("Filled in",
        std::to_string(progress.filled) + " of " + counted(std::uint64_t(progress.total), "section"));
    const auto answers = std::ranges::count_if(journal.answers(), [](const auto& each) {
        return !each.second.value.empty(); // what was cleared is kept, but is no answer
    });
    say("Holds", counted(std::uint64_t(answers), "answer") + ", " + counted(checked->changes, "change"));
    say("Whole", "every change and every answer is as it was saved");
    return done(text);
}

} // namespace waymark::cli
