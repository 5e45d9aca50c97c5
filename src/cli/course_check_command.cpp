// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/input.h"
#include "course/read_course.h"

#include <system_error>

namespace waymark::cli {

namespace {

constexpr std::size_t mostBytes =
    9U << 20U; // a little more than is read, so that the reader says what is wrong

} // namespace

Outcome runCourseCheck(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    auto structure = readInput(path, mostBytes);
    if (!structure)
        return failed(path, structure.error());
    std::vector<std::string> reasons;
    std::vector<PackFile> languages;
    for (const auto& name : languageFilesOf(structure.value())) {
        const auto beside = path.parent_path() / name;
        std::error_code ignored;
        if (!std::filesystem::exists(beside, ignored))
            continue; // readCourse() tells of it
        if (!std::filesystem::is_regular_file(beside, ignored)) {
            reasons.push_back(name + ": This is no plain file.");
            continue;
        }
        if (auto words = readInput(beside, mostBytes))
            languages.push_back({name, words.take()});
        else
            reasons.push_back(name + ": " + words.error().message);
    }
    const auto reading = readCourse({path.filename().string(), structure.take()}, languages);
    for (const auto& error : reading.errors)
        reasons.push_back(error.line());
    if (!reasons.empty())
        return failed(path.string() + ": This course has " +
                          (reasons.size() == 1 ? "a fault" : std::to_string(reasons.size()) + " faults") +
                          " (on standard output).",
                      reasons);
    const auto& course = *reading.course;
    std::string names;
    for (const auto& language : course.languages())
        names += (names.empty() ? "" : ", ") + language;
    return done(path.string() + ": No fault: " + course.id() + " " + course.version() + " (" + names + "), " +
                std::to_string(course.statements().size()) + " statements, " +
                std::to_string(course.rules().size()) + " rules, " + std::to_string(course.tools().size()) +
                " tools, " + std::to_string(course.fields().size()) + " fields.\n");
}

} // namespace waymark::cli
