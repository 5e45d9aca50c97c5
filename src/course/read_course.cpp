// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_course.h"

#include "base/resources.h"
#include "base/text.h"
#include "course/pack_checks.h"
#include "course/pack_parser.h"

#include <cstdio>
#include <cstdlib>

namespace waymark {

std::string PackError::line() const { return file + (path.empty() ? "" : " " + path) + ": " + sentence; }

std::vector<std::string> languageFilesOf(std::string_view structure) {
    std::vector<std::string> files;
    const auto json = parseJson(structure, {.bytes = 8U << 20U, .depth = 32});
    if (!json || !json->is_object() || !json->contains("languages") || !json->at("languages").is_array())
        return files;
    for (const auto& language : json->at("languages")) {
        // A language names a file beside the pack: letters, digits and hyphens only, so that it can lead nowhere else.
        const auto name = language.is_string() ? language.get<std::string>() : std::string();
        if (!name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                     "0123456789-") == std::string::npos)
            files.push_back(name + ".json");
    }
    return files;
}

CourseReading readCourse(const PackFile& structure, const std::vector<PackFile>& languages,
                         std::string_view language) {
    CourseReading reading;
    CourseData data;
    PackParser parser(reading.errors);
    parser.structure(structure, data);
    if (reading.errors.empty())
        for (const auto& file : languages)
            parser.language(file, data);
    if (!data.parts.empty())
        checkPack(data, structure.name, languages, parser.places(), reading.errors);
    if (reading.errors.empty())
        reading.course = std::make_shared<const Course>(std::move(data), language);
    return reading;
}

PackFile foundationsStructure() {
    return {"course.json", std::string(resource("courses/foundations/course.json").value_or(""))};
}

std::vector<PackFile> foundationsLanguages() {
    std::vector<PackFile> files;
    for (const auto& name : languageFilesOf(foundationsStructure().text))
        if (const auto bytes = resource("courses/foundations/" + name))
            files.push_back({name, std::string(*bytes)});
    return files;
}

std::shared_ptr<const Course> foundationsCourse(std::string_view language) {
    auto reading = readCourse(foundationsStructure(), foundationsLanguages(), language);
    for (const auto& error : reading.errors)
        std::fprintf(stderr, "%s\n", error.line().c_str());
    if (!reading.course)
        std::abort(); // our own files: the tests keep this from ever shipping
    return reading.course;
}

} // namespace waymark
