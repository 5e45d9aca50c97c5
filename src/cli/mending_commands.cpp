// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// merge, salvage and forget: two copies become one, a damaged journal gives back what it holds, and what was
// written is taken out for good.
#include "base/json.h"
#include "cli/commands.h"
#include "cli/nearest.h"
#include "journal/sheets.h"
#include "store/forgetting.h"
#include "store/merge_journals.h"
#include "store/salvage.h"

#include <algorithm>

namespace waymark::cli {

Outcome runMerge(const Arguments& arguments) {
    const auto& words = arguments.words;
    const auto merged = mergeJournals(words[0], words[1], words[2]);
    if (!merged)
        return failed(words[2], merged.error());
    Json forks = Json::array();
    std::string text = counted(merged->shared, "change") + " in both, " + std::to_string(merged->onlyFirst) +
                       " only in the first, " + std::to_string(merged->onlySecond) + " only in the second.\n";
    if (!merged->forks.empty())
        text += "Both changed these, and both versions are kept; the first one stands there now:\n";
    for (const auto& fork : merged->forks) {
        Json versions = Json::array();
        text += fork.field.str() + "\n";
        for (const auto& version : fork.versions) {
            versions.push_back(version.text);
            text += "    " + oneLine(version.text) + "\n";
        }
        forks.push_back({{"field", fork.field.str()}, {"versions", std::move(versions)}});
    }
    const Json json = {{"shared", merged->shared},
                       {"onlyFirst", merged->onlyFirst},
                       {"onlySecond", merged->onlySecond},
                       {"forks", std::move(forks)}};
    return done(arguments.has("--json") ? writeJson(json, true) + "\n" : text);
}

Outcome runSalvage(const Arguments& arguments) {
    const auto& words = arguments.words;
    const auto found = salvage(words[0], words[1]);
    if (!found)
        return failed(words[1], found.error());
    std::string text = counted(found->changes, "change");
    if (found->expected)
        text += " of " + std::to_string(*found->expected);
    text += " and " + counted(found->answers, "answer") + " were found as they were saved.\n";
    if (found->standIns > 0)
        text += counted(found->standIns, "change was", "changes were") +
                " lost, and what they led to is known.\n";
    if (!found->sameJournal)
        text += "Which journal it was is lost: this is a new one, and cannot be merged with copies of it.\n";
    if (!found->sameCourse)
        text += "The course was lost, and is the one that comes with Waymark.\n";
    Json unsure = Json::array();
    for (const auto& field : found->unsure) {
        unsure.push_back(field.str());
        text += "There may have been a later version of " + field.str() + ".\n";
    }
    Json pieces = Json::array();
    for (const auto& piece : found->pieces) {
        pieces.push_back(piece);
        text += "Words whose place is lost: " + oneLine(piece) + "\n";
    }
    Json json = {{"changes", found->changes},         {"expected", nullptr},
                 {"standIns", found->standIns},       {"answers", found->answers},
                 {"sameJournal", found->sameJournal}, {"sameCourse", found->sameCourse},
                 {"unsure", std::move(unsure)},       {"pieces", std::move(pieces)}};
    if (found->expected)
        json["expected"] = *found->expected;
    return done(arguments.has("--json") ? writeJson(json, true) + "\n" : text);
}

Outcome runForget(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const BackupPlaces places{usualBackupPlace(), arguments.value("--place").value_or("")};
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    std::vector<FieldId> fields;
    for (std::size_t i = 1; i < arguments.words.size(); ++i) {
        const auto under = fieldsUnder(stored->journal, arguments.words[i]);
        if (under.empty())
            return failed(path.string() + ": Nothing was ever written in \"" + oneLine(arguments.words[i]) +
                          "\"." + meantField(stored->journal.course(), arguments.words[i]));
        fields.insert(fields.end(), under.begin(), under.end());
    }
    std::string text;
    for (const auto& field : fields)
        text += field.str() + "\n";
    if (!arguments.has("--for-good"))
        return done("This would be taken out of the journal, its history, its backups and what waits to be "
                    "saved, and nobody could bring it back; --for-good does it:\n" +
                    text);
    const auto gone = forgetForGood(path, fields, places, usualSpoolPlace(), SystemClock());
    if (!gone)
        return failed(path, gone.error());
    for (const auto& left : gone->left)
        text += "It may still stand in " + oneLine(left.string()) + ", which could not be written.\n";
    return gone->left.empty()
               ? done("Forgotten, also in " + counted(gone->backups, "backup") + ":\n" + text)
               : Outcome{1, text,
                         "waymark-cli: " + oneLine(path.string()) + ": Not all of it could be forgotten.\n"};
}

} // namespace waymark::cli
