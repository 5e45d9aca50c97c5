// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Journals of the small course as files: made, written into as a session does, spoiled, and looked over. What
// fails is thrown as Broken. No owner.
#pragma once

#include "journal/recorder.h"
#include "store/journal_file.h"
#include "support/fixed_clock.h"
#include "support/folder.h"
#include "support/small_course.h"

#include <filesystem>
#include <functional>
#include <string>

namespace waymark::test {

inline const FieldId story("one.form.story");
inline const FieldId note("one.steps.note");
inline const FieldId personName("one.form.name");
inline const FieldId agreed("one.form.agreed");

CoursePack smallPack();
/// An empty journal of the small course at `path`.
void create(const std::filesystem::path& path);
/// The bytes of one that `make` makes: copied, it is there quickly, and the same each time.
std::string bytesOfOne(const std::function<void(const std::filesystem::path&)>& make);
/// No fault in it.
void requireWhole(const std::filesystem::path& path);
/// Runs SQL on a file as the sqlite3 shell would.
void runSql(const std::filesystem::path& path, const std::string& sql);
/// The first column of the first row of what is asked.
std::string askSql(const std::filesystem::path& path, const std::string& sql);

/// A journal that is open for writing, as a session has it.
struct Writing {
    explicit Writing(const std::filesystem::path& path);

    void set(const FieldId& field, const std::string& value);
    /// At the end of the answer.
    void type(const FieldId& field, const std::string& text);
    /// Tried once: whatever others wrote meanwhile comes back, and nothing is committed then.
    JournalFile::Saved save();
    /// As the window does it: what others wrote is taken in first, until it is saved.
    void saveAfterOthers();
    static std::size_t codePoints(const std::string& text);

    FixedClock clock;
    JournalFile file;
    Journal journal;
    Recorder recorder;
};

} // namespace waymark::test
