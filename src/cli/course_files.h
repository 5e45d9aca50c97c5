// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// readCourseFiles(): a course of one's own as it lies on disk, its structure and one file a language beside
// it. No owner.
#pragma once

#include "cli/outcome.h"
#include "store/journal_file.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace waymark::cli {

struct CourseFiles {
    CoursePack pack;
    std::shared_ptr<const Course> course; // nullptr where there is a fault
    std::vector<std::string> faults;      // a line each
};

/// Refused only where `path` itself cannot be read, as by readInput().
Result<CourseFiles> readCourseFiles(const std::filesystem::path& path);

/// For a course with faults: how many on standard error, which on standard output.
Outcome failedCourse(const std::filesystem::path& path, const std::vector<std::string>& faults);

} // namespace waymark::cli
