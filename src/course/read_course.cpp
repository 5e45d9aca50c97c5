// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_course.h"

#include "base/resources.h"
#include "base/text.h"
#include "course/pack_checks.h"
#include "course/pack_parser.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>

namespace waymark {

std::string PackError::line() const {
    return file + (path.empty() ? "" : " " + path) + ": " + sentence;
}

std::vector<std::string> languageFilesOf(std::string_view structure) {
    std::vector<std::string> files;
    const auto json = parseJson(structure, {.bytes = 8U << 20U, .depth = 32});
    if (!json || !json->is_object() || !json->contains("languages") || !json->at("languages").is_array())
        return files;
    for (const auto& language : json->at("languages")) {
        const auto name = language.is_string() ? language.get<std::string>() : std::string();
        if (isLanguageTag(name))
            files.push_back(name + ".json");
    }
    return files;
}

namespace {

// In the order in which the structure names them, because its first one is the complete one.
void orderLanguages(const std::vector<std::string>& named, const std::string& structureFile,
                    const std::function<bool(const std::string&)>& wanted, std::vector<Words>& languages,
                    std::vector<std::string>& files, std::vector<PackError>& errors) {
    std::vector<Words> orderedLanguages;
    std::vector<std::string> orderedFiles;
    for (std::size_t i = 0; i < named.size(); ++i) {
        bool found = false;
        for (std::size_t j = 0; j < languages.size(); ++j) {
            if (languages[j].language != named[i])
                continue;
            if (std::exchange(found, true)) {
                errors.push_back({files[j], "/language", "The language \"" + named[i] + "\" stands twice."});
                continue;
            }
            orderedLanguages.push_back(languages[j]);
            orderedFiles.push_back(files[j]);
        }
        if (!found && isLanguageTag(named[i]) && wanted(named[i]))
            errors.push_back({structureFile, "/languages/" + std::to_string(i),
                              "There are no words in the language \"" + named[i] + "\": " + named[i] +
                                  ".json is missing, cannot be read or says another language."});
    }
    // Without its first language nothing can be said about missing words.
    if (orderedLanguages.empty() || named.empty() || orderedLanguages.front().language != named.front()) {
        orderedLanguages.clear();
        orderedFiles.clear();
    }
    languages = std::move(orderedLanguages);
    files = std::move(orderedFiles);
}

} // namespace

CourseReading readCourse(const PackFile& structure, const std::vector<PackFile>& languages,
                         std::string_view language, Languages which) {
    CourseReading reading;
    CourseData data;
    PackParser parser(reading.errors);
    parser.structure(structure, data);
    const auto& named = parser.languagesNamed();
    const auto wanted = [&](const std::string& name) {
        return which == Languages::All || named.empty() || name == named.front() || name == language;
    };
    for (const auto& file : languages)
        if (wanted(file.name.substr(0, file.name.rfind(".json"))))
            parser.language(file, data);
    auto files = parser.languageFiles();
    orderLanguages(named, structure.name, wanted, data.languages, files, reading.errors);
    if (!data.parts.empty())
        checkPack(data, structure.name, files, parser.places(), reading.errors);
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
    auto reading = readCourse(foundationsStructure(), foundationsLanguages(), language, Languages::Needed);
    for (const auto& error : reading.errors)
        std::fprintf(stderr, "%s\n", error.line().c_str());
    if (!reading.course)
        std::abort(); // our own files: the tests keep this from ever shipping
    return reading.course;
}

} // namespace waymark
