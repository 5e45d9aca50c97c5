// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opened_file.h"

#include <utility>

namespace waymark::ui {

namespace {

bool mayBeReadInstead(ErrorCode code) {
    return code == ErrorCode::ReadOnly || code == ErrorCode::InUse || code == ErrorCode::Io;
}

} // namespace

Result<OpenedFile> openFile(const std::filesystem::path& given, const Clock& clock,
                            const std::string& language) {
    std::error_code none;
    auto path = std::filesystem::canonical(given, none); // by whichever way: one file has one lock
    if (none)
        path = std::filesystem::absolute(given);
    std::optional<Error> readingOnly;
    if (auto lock = LockFile::acquire(path, clock)) {
        if (auto file = JournalFile::open(path, language)) {
            auto journal = file->takeStored().journal;
            return OpenedFile{std::move(path), std::move(journal), lock.take(), file.take(), {}};
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
