// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/course_files.h"
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
    auto pack = from ? from->pack : foundationsPack();
    if (const auto course = arguments.value("--course")) {
        if (from)
            return wrongUsage("--from brings its own course: one of the two.", usageOf("new"));
        auto files = readCourseFiles(*course);
        if (!files)
            return failed(*course, files.error());
        if (!files->course)
            return failedCourse(*course, files->faults);
        pack = files.take().pack;
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
    const auto made = makeJournal(path, pack, fill);
    return made ? done() : failed(path, made.error());
}

} // namespace waymark::cli
