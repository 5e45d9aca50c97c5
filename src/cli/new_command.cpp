// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/writing.h"

namespace waymark::cli {

Outcome runNew(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    std::optional<StoredJournal> from;
    if (const auto source = arguments.value("--from")) {
        auto stored = readJournal(*source);
        if (!stored)
            return failed(*source, stored.error());
        from = stored.take();
    }
    const auto fill = [&](OpenJournal& journal) -> Result<void> {
        if (from)
            if (auto copied = journal.copyAnswers(from->journal); !copied)
                return copied;
        for (const auto& [option, field] :
             {std::pair("--name", "journal.owner.name"), std::pair("--partnership", "journal.partnership")})
            if (const auto value = arguments.value(option))
                if (auto set = journal.recorder().set(FieldId(field), *value); !set)
                    return set;
        return {};
    };
    const auto made = makeJournal(path, from ? from->pack : foundationsPack(), fill);
    return made ? done() : failed(path, made.error());
}

} // namespace waymark::cli
