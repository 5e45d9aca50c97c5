// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cohort/cohort.h"
#include "cohort/reader_process.h"
#include "cohort/settlement.h"

#include <algorithm>
#include <thread>

namespace waymark::cli {

namespace {

namespace fs = std::filesystem;

// "ada.waymark and ben.waymark"
std::string listed(const std::vector<std::string>& files) {
    std::string text;
    for (std::size_t i = 0; i < files.size(); ++i)
        text += (i == 0 ? "" : i + 1 == files.size() ? " and " : ", ") + files[i];
    return oneLine(text);
}

// Why these files are no question of whose they are.
std::string whyNot(const Cohort& cohort, const std::vector<std::string>& files) {
    for (const auto& file : files) {
        const auto unreadable = std::ranges::find(cohort.unreadable, file, &UnreadableFile::file);
        if (unreadable != cohort.unreadable.end())
            return unreadable->reason;
        const auto copy = std::ranges::find(cohort.duplicates, file, &Duplicate::file);
        if (copy != cohort.duplicates.end())
            return copy->file + " is a copy of " + copy->counted + " and counts with it already.";
        if (std::ranges::none_of(cohort.people, [&](const auto& member) { return member->file == file; }))
            return "There is no journal " + file + " in it.";
    }
    return listed(files) + " did not begin as one journal, so each counts for itself.";
}

} // namespace

Outcome runCohortSettle(const Arguments& arguments) {
    const bool same = arguments.has("--same");
    if (same == arguments.has("--two-people"))
        return wrongUsage("Say either --same or --two-people.", usageOf("cohort settle"));
    const fs::path path = arguments.words[0];
    std::vector<std::string> files;
    for (std::size_t i = 1; i < arguments.words.size(); ++i)
        files.push_back(fs::path(arguments.words[i]).filename().string());
    CohortFolder folder(path);
    const auto threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    if (const auto read = folder.read(inProcess(thisProgram(), threads, "en")); !read)
        return failed(path, read.error());
    CohortOptions options;
    options.today = localDate(SystemClock().now());
    const auto cohort = makeCohort(folder, options); // as if nothing were settled
    const auto parting = std::ranges::find_if(cohort.partings, [&](const Parting& each) {
        return std::ranges::all_of(
            files, [&](const auto& file) { return std::ranges::find(each.files, file) != each.files.end(); });
    });
    if (parting == cohort.partings.end())
        return failed(path.string() + ": " + whyNot(cohort, files));
    const auto place = usualSettlementPlace();
    if (const auto settled = settle(place, parting->identity, same); !settled)
        return failed(place, settled.error());
    if (arguments.has("--json"))
        return done(writeJson({{"identity", hex(parting->identity)},
                               {"files", parting->files},
                               {"as", same ? "one-person" : "several-people"}},
                              true) +
                    "\n");
    return done(listed(parting->files) + (same ? " are one person's from now on, and count once.\n"
                                               : " are several people's from now on, and each counts.\n"));
}

} // namespace waymark::cli
