// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failures.h"

#include "base/text.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace waymark {

std::string shownName(const std::filesystem::path& path) {
    auto name = path.filename().string();
    if (!checkText(name))
        for (auto& c : name)
            if (static_cast<unsigned char>(c) >= 0x80U)
                c = '?';
    return name.empty() ? "The file" : name;
}

void refuse(ErrorCode code, const std::filesystem::path& path, const std::string& rest) {
    throw Refused{{code, shownName(path) + " " + rest, path.string()}};
}

void refuseDamaged(const std::filesystem::path& path, const std::string& fault) {
    refuse(ErrorCode::Damaged, path, "is damaged: " + fault + ".");
}

void refuseErrno(const std::filesystem::path& path, int number) {
    const auto detail = path.string() + ": " + std::strerror(number);
    const auto say = [&](ErrorCode code, const std::string& sentence) {
        throw Refused{{code, sentence, detail}};
    };
    const auto name = shownName(path);
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        say(ErrorCode::NotFound, "There is no " + name + " where it was looked for.");
        break;
    case EEXIST:
        say(ErrorCode::Exists, name + " is there already, and was left alone.");
        break;
    case EACCES:
    case EPERM:
        say(ErrorCode::Io, "You do not have the rights for " + name + " or its folder.");
        break;
    case EROFS:
        say(ErrorCode::ReadOnly, name + " lies where nothing can be written.");
        break;
    case ENOSPC:
    case EDQUOT:
        say(ErrorCode::Io, "There is no room left on the disk for " + name + ".");
        break;
    case ENAMETOOLONG:
        say(ErrorCode::Io, name + " is too long a name.");
        break;
    default:
        break;
    }
    throw Refused{
        {ErrorCode::Io, "The system refused " + name + " (" + std::strerror(number) + ").", detail}};
}

Error sqliteError(const std::filesystem::path& path, int extendedCode, const std::string& what) {
    const auto name = shownName(path);
    const auto detail = path.string() + ": SQLite " + std::to_string(extendedCode) + ", " + what;
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::Io, name + " was moved, renamed, deleted or replaced while it was open.", detail};
    switch (extendedCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse, name + " is just being written by another program.", detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly, name + " or its folder cannot be written.", detail};
    case SQLITE_FULL:
        return {ErrorCode::Io, "There is no room left on the disk for " + name + ".", detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io, name + " or a file beside it cannot be opened.", detail};
    case SQLITE_IOERR:
        return {ErrorCode::Io, "The disk failed to read or write " + name + ".", detail};
    case SQLITE_NOMEM:
        return {ErrorCode::Io, "There is not enough memory for " + name + ".", detail};
    case SQLITE_TOOBIG:
        return {ErrorCode::Io, name + " would hold a text that is too long to be kept.", detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Damaged, name + " is damaged: it takes too long to read.", detail};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAJournal, name + " is not a Waymark journal.", detail};
    default:
        return {ErrorCode::Damaged, name + " is damaged: its tables cannot be read.", detail};
    }
}

} // namespace waymark
