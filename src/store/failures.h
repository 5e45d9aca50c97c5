// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Failures inside the store, and the sentences they become. Thrown within src/store only; guarded() ends
// them.
#pragma once

#include "base/result.h"

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <filesystem>
#include <new>
#include <string>
#include <utility>

namespace waymark {

/// Thrown within the store, as SQLiteCpp throws too; never leaves it.
struct Refused {
    Error error;
};

/// A file's name as it is shown: its last part, always UTF-8.
std::string shownName(const std::filesystem::path& path);

/// "NAME REST", with the whole path behind "Details".
[[noreturn]] void refuse(ErrorCode code, const std::filesystem::path& path, const std::string& rest);
/// "NAME is damaged: FAULT."
[[noreturn]] void refuseDamaged(const std::filesystem::path& path, const std::string& fault);
/// What errno says of `path`.
[[noreturn]] void refuseErrno(const std::filesystem::path& path, int number);

/// What SQLite's extended result code says of `path`; `while writing` tells a full disk from a broken one.
Error sqliteError(const std::filesystem::path& path, int extendedCode, const std::string& what);

/// Runs `work` and turns whatever it throws into an Error.
template <class Work>
auto guarded(const std::filesystem::path& path, Work&& work) -> Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Refused& refused) {
        return refused.error;
    } catch (const SQLite::Exception& failure) {
        return sqliteError(path, failure.getExtendedErrorCode(), failure.what());
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Io, "There is not enough memory for " + shownName(path) + ".", path.string()};
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Io, "The system refused " + shownName(path) + ".", failure.what()};
    }
}

} // namespace waymark
