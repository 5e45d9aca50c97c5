// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/course_files.h"

namespace waymark::cli {

Outcome runCourseCheck(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const auto files = readCourseFiles(path);
    if (!files)
        return failed(path, files.error());
    if (!files->course)
        return failedCourse(path, files->faults);
    const auto& course = *files->course;
    std::string names;
    for (const auto& language : course.languages())
        names += (names.empty() ? "" : ", ") + language;
    return done(path.string() + ": No fault: " + course.id() + " " + course.version() + " (" + names + "), " +
                std::to_string(course.statements().size()) + " statements, " +
                std::to_string(course.rules().size()) + " rules, " + std::to_string(course.tools().size()) +
                " tools, " + std::to_string(course.fields().size()) + " fields.\n");
}

} // namespace waymark::cli
