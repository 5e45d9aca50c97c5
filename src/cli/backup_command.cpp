// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// backup list and backup restore: what the window kept of a journal, and a way back to it.
#include "base/json.h"
#include "cli/commands.h"
#include "store/backup_schedule.h"
#include "store/backups.h"

#include <algorithm>

namespace waymark::cli {

namespace {

struct Found {
    std::vector<Backup> backups; // newest first
    std::vector<std::string> whens;
};

// "2026-11-22T06:41:30Z": the name of the backup, as times are written elsewhere.
std::string whenOf(const Backup& backup) {
    auto text = backupName(backup.when);
    text[13] = text[16] = ':';
    return text;
}

Result<Found> find(const Arguments& arguments) {
    const BackupPlaces places{usualBackupPlace(), arguments.value("--place").value_or("")};
    const auto identity = identityOf(arguments.words[0], places);
    if (!identity)
        return identity.error();
    Found found{backupsOf(identity.value(), places), {}};
    for (const auto& backup : found.backups)
        found.whens.push_back(whenOf(backup));
    return found;
}

} // namespace

Outcome runBackupList(const Arguments& arguments) {
    const auto found = find(arguments);
    if (!found)
        return failed(arguments.words[0], found.error());
    Json list = Json::array();
    std::string lines;
    for (std::size_t i = 0; i < found->backups.size(); ++i) {
        const auto& backup = found->backups[i];
        list.push_back({{"when", found->whens[i]}, {"bytes", backup.size}, {"path", backup.path.string()}});
        lines += found->whens[i] + "  " + oneLine(backup.path.string()) + "\n";
    }
    if (found->backups.empty())
        lines = "There is no backup of this journal yet.\n";
    return done(arguments.has("--json") ? writeJson(list, true) + "\n" : lines);
}

Outcome runBackupRestore(const Arguments& arguments) {
    const auto& when = arguments.words[1];
    const std::filesystem::path out = arguments.words[2];
    const auto found = find(arguments);
    if (!found)
        return failed(arguments.words[0], found.error());
    if (found->backups.empty())
        return failed(arguments.words[0] + ": There is no backup of this journal.");
    const auto named = when == "latest" ? found->whens.begin() : std::ranges::find(found->whens, when);
    if (named == found->whens.end())
        return failed(arguments.words[0] + ": There is no backup of " + oneLine(when) +
                      "; the newest is of " + found->whens.front() + ".");
    const auto& backup = found->backups[static_cast<std::size_t>(named - found->whens.begin())];
    const auto restored = restoreBackup(backup, out);
    return restored ? done() : failed(out, restored.error());
}

} // namespace waymark::cli
