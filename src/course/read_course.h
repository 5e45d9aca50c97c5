// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// readCourse(): a course pack, which may come from a stranger, becomes a Course or a list of what is wrong
// with it.
#pragma once

#include "base/result.h"
#include "course/course.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct PackFile {
    std::string name; // as it is shown in errors: "course.json", "en.json"
    std::string text;

    bool operator==(const PackFile&) const = default;
};

struct PackError {
    std::string file;
    std::string path; // a JSON pointer, such as "/rules/3/when/any/0"; empty for the whole file
    std::string sentence;

    std::string line() const; // "course.json /rules/3/when/any/0: ..."
};

struct CourseReading {
    std::shared_ptr<const Course> course; // set only when `errors` is empty
    std::vector<PackError> errors;
};

/// Which of a pack's languages are read: all that are there, or the first one, in which nothing may be
/// missing, and the one that is asked for. The others cost time at every start and are read when someone
/// wants them.
enum class Languages { All, Needed };

/// Checks everything: kinds, ids (well formed, once each, none a dotted prefix of a field's), words present
/// in the first language, rules (every statement exists, leads somewhere, no rule that can never apply, every
/// guidance block is reached), links, tools and suggestions. Reports every fault, not the first.
CourseReading readCourse(const PackFile& structure, const std::vector<PackFile>& languages,
                         std::string_view language = "en", Languages which = Languages::All);

/// The language files that a course.json names, as "en.json"; empty when it cannot be read.
std::vector<std::string> languageFilesOf(std::string_view structure);

/// The course that ships with Waymark. Its files are checked by our own tests; a fault in them ends the
/// program.
std::shared_ptr<const Course> foundationsCourse(std::string_view language = "en");

/// The same pack as text, to be stored in a journal.
PackFile foundationsStructure();
std::vector<PackFile> foundationsLanguages();

} // namespace waymark
