// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opened_file.h"

#include "store/spool.h"

#include <utility>

namespace waymark::ui {

namespace {

bool mayBeReadInstead(ErrorCode code) {
    return code == ErrorCode::ReadOnly || code == ErrorCode::InUse || code == ErrorCode::Io;
}

/// What a window here could not save into it; where that cannot be brought in now either, it stays where it
/// is.
std::vector<TakenUp> takeUp(const std::filesystem::path& path, const Clock& clock) {
    std::error_code none;
    const auto spool = usualSpoolPlace();
    if (!std::filesystem::is_directory(spool, none) || std::filesystem::is_empty(spool, none))
        return {};
    const auto before = readJournal(path);
    const auto fields = takeUpUnsaved(path, spool, clock);
    std::vector<TakenUp> taken;
    if (before && fields)
        for (const auto& field : fields.value())
            taken.push_back({field, before->journal.value(field), before->journal.lastChange()});
    return taken;
}

} // namespace

Result<OpenedFile> openFile(const std::filesystem::path& given, const Clock& clock,
                            const std::string& language) {
    std::error_code none;
    auto path = std::filesystem::canonical(given, none); // by whichever way: one file has one lock
    if (none)
        path = std::filesystem::absolute(given);
    std::optional<Error> readingOnly;
    auto takenUp = takeUp(path, clock); // which locks the journal itself
    if (auto lock = LockFile::acquire(path, clock)) {
        if (auto file = JournalFile::open(path, language)) {
            auto journal = file->takeStored().journal;
            return OpenedFile{std::move(path),   std::move(journal), lock.take(), file.take(), {},
                              std::move(takenUp)};
        } else if (mayBeReadInstead(file.error().code)) {
            readingOnly = file.error();
        } else {
            return file.error();
        }
    } else {
        readingOnly = lock.error();
    }
    auto stored = readJournal(path, language);
    if (!stored)
        return stored.error();
    return OpenedFile{std::move(path), std::move(stored->journal), {}, {}, std::move(readingOnly)};
}

} // namespace waymark::ui
