// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgetting.h"

#include "base/text.h"
#include "course/field.h"
#include "store/disk.h"
#include "store/failures.h"
#include "store/placing.h"
#include "store/reading.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <iterator>

namespace waymark {

namespace {

namespace fs = std::filesystem;

// A new file in the place of the backup, without what the notes name. One that cannot be read cannot be told
// to be free of it, and goes.
void forgetIn(const Backup& backup, const std::vector<Change>& notes, Forgetting& outcome) {
    std::error_code failed;
    const auto draft = backup.path.parent_path() / (".waymark-" + backup.path.filename().string());
    const auto rewritten = guarded(backup.path, [&] {
        auto whole = readWhole(plainFile(backup.path), "en", Purpose::ToRead);
        auto changes = united(historyIn(backup.path, *whole.memory), notes);
        if (!changes)
            throw Refused{changes.error()};
        fs::remove(draft, failed);
        writeJournal(draft, {readAbout(whole.memory->database()), whole.contents.pack, changes.take()});
    });
    if (rewritten && std::rename(draft.c_str(), backup.path.c_str()) == 0) {
        ++outcome.backups;
        return;
    }
    fs::remove(draft, failed);
    const bool unreadable = !rewritten && rewritten.error().code != ErrorCode::Io;
    if (unreadable && fs::remove(backup.path, failed))
        ++outcome.backups;
    else
        outcome.left.push_back(backup.path);
}

void forgetIn(const Unsaved& unsaved, const std::vector<FieldId>& fields, Forgetting& outcome) {
    auto kept = unsaved;
    std::erase_if(kept.changes, [&](const Change& change) {
        return std::ranges::find(fields, change.field) != fields.end();
    });
    if (kept.changes.size() == unsaved.changes.size())
        return;
    for (const auto& field : fields)
        kept.texts.erase(field);
    std::error_code failed;
    if (!kept.changes.empty()) {
        // Its name ends with the writer's: HEX-HEX.unsaved
        const auto name = unsaved.file.stem().string();
        const auto writer = uuidFrom(name.substr(name.find('-') + 1));
        if (!writer || !keepUnsaved(unsaved.file.parent_path(), *writer, kept))
            outcome.left.push_back(unsaved.file);
    } else if (!fs::remove(unsaved.file, failed)) {
        outcome.left.push_back(unsaved.file);
    }
}

} // namespace

std::vector<FieldId> fieldsUnder(const Journal& journal, std::string_view name) {
    std::vector<FieldId> fields;
    const auto prefix = std::string(name) + ".";
    const auto isUnder = [&](std::string_view field) { return field == name || startsWith(field, prefix); };
    for (const auto& [field, answer] : journal.answers())
        if (isUnder(field.str())) {
            fields.push_back(field);
            const auto language = languageField(field);
            if (journal.answers().contains(language))
                fields.push_back(language);
        }
    return fields;
}

Result<Forgetting> forgetForGood(JournalFile& file, const Uuid& journal, const std::vector<FieldId>& fields,
                                 const BackupPlaces& places, const fs::path& spool, const Clock& clock) {
    auto changes = file.forget(fields, clock.now());
    if (!changes)
        return changes.error();
    Forgetting outcome;
    outcome.changes = changes.take();
    const auto history = file.history();
    if (!history)
        return history.error();
    std::vector<Change> notes;
    for (const auto& change : history.value())
        if (isMergeField(change.field))
            notes.push_back(change);
    for (const auto& backup : backupsOf(journal, places))
        forgetIn(backup, notes, outcome);
    for (const auto& unsaved : unsavedOf(journal, spool))
        forgetIn(unsaved, fields, outcome);
    return outcome;
}

Result<Forgetting> forgetForGood(const fs::path& path, const std::vector<FieldId>& fields,
                                 const BackupPlaces& places, const fs::path& spool, const Clock& clock) {
    auto file = JournalFile::open(path);
    if (!file)
        return file.error();
    const auto journal = file->takeStored().journal.identity();
    return forgetForGood(file.value(), journal, fields, places, spool, clock);
}

} // namespace waymark
