// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/course_files.h"

#include "cli/input.h"
#include "course/read_course.h"

#include <system_error>

namespace waymark::cli {

namespace {

constexpr std::size_t mostBytes =
    9U << 20U; // a little more than is read, so that the reader says what is wrong

} // namespace

Result<CourseFiles> readCourseFiles(const std::filesystem::path& path) {
    auto structure = readInput(path, mostBytes);
    if (!structure)
        return structure.error();
    CourseFiles files;
    files.pack.structure = {path.filename().string(), structure.take()};
    for (const auto& name : languageFilesOf(files.pack.structure.text)) {
        const auto beside = path.parent_path() / name;
        std::error_code ignored;
        if (!std::filesystem::exists(beside, ignored))
            continue; // readCourse() tells of it
        if (!std::filesystem::is_regular_file(beside, ignored)) {
            files.faults.push_back(name + ": This is no plain file.");
            continue;
        }
        if (auto words = readInput(beside, mostBytes))
            files.pack.languages.push_back({name, words.take()});
        else
            files.faults.push_back(name + ": " + words.error().message);
    }
    const auto reading = readCourse(files.pack.structure, files.pack.languages);
    for (const auto& error : reading.errors)
        files.faults.push_back(error.line());
    if (files.faults.empty())
        files.course = reading.course;
    return files;
}

Outcome failedCourse(const std::filesystem::path& path, const std::vector<std::string>& faults) {
    return failed(path.string() + ": This course has " +
                      (faults.size() == 1 ? "a fault" : std::to_string(faults.size()) + " faults") +
                      " (on standard output).",
                  faults);
}

} // namespace waymark::cli
