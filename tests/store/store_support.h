// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store share: a journal with a few answers, and another each time. No owner.
#pragma once

#include "support/catch.h"
#include "support/journal_files.h"

#include <sys/stat.h>

namespace waymark::test {

/// One with a few answers, a history, and both kinds of edit; no two of them have the same identity.
inline void createAnother(const std::filesystem::path& path) {
    create(path);
    Writing writing(path);
    writing.set(personName, "Ada Lovelace");
    writing.set(agreed, "true");
    writing.set(FieldId("one.diagnostic.a"), "true");
    writing.set(FieldId("one.plan.actions.r1.who"), "Ada");
    writing.type(story,
                 "We began in March, with nothing but a paper list — naïvely, as it turned out. 🙂");
    REQUIRE(writing.save().committed);
    writing.recorder.pause();
    writing.type(story, " Then the list grew.");
    REQUIRE(writing.save().committed);
    writing.set(personName, "Ada King");
    REQUIRE(writing.save().committed);
}

/// The same one each time, and so made quickly.
inline void createFilled(const std::filesystem::path& path) {
    static const std::string bytes = bytesOfOne(createAnother);
    writeBytes(path, bytes);
}

/// Who may do what with a file or folder: 0600
inline unsigned rightsOf(const std::filesystem::path& path) {
    struct stat there {};
    REQUIRE(::stat(path.c_str(), &there) == 0);
    return there.st_mode & 0777U;
}

} // namespace waymark::test
