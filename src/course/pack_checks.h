// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// checkPack(): what a course has to keep to beyond its form, so that every tick leads somewhere. Used by
// readCourse().
#pragma once

#include "course/course.h"
#include "course/read_course.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Lower-case letters, digits and hyphens, joined by dots.
bool isWellFormedId(std::string_view id);

/// Appends every fault to `errors`; `languageFiles` names the file of each of data.languages, and `places`
/// tells where things stand in the structure file.
void checkPack(const CourseData& data, const std::string& structureFile,
               const std::vector<std::string>& languageFiles,
               const std::map<std::string, std::string>& places, std::vector<PackError>& errors);

} // namespace waymark
