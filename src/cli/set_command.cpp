// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/nearest.h"
#include "cli/writing.h"

namespace waymark::cli {

Outcome runSet(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const FieldId field(arguments.words[1]);
    auto journal = OpenJournal::open(path);
    if (!journal)
        return failed(path, journal.error());
    auto& open = *journal.value();
    if (auto set = open.recorder().set(field, arguments.words[2]); !set) {
        auto error = set.error();
        if (error.code == ErrorCode::UnknownField)
            error.message += meantField(open.journal().course(), field.str());
        return failed(path, error);
    }
    const auto saved = open.save();
    return saved ? done() : failed(path, saved.error());
}

} // namespace waymark::cli
