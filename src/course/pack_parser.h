// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PackParser: takes JSON of a course pack apart and notes every fault with its place. Used by readCourse()
// alone.
#pragma once

#include "course/course.h"
#include "course/pack_reader.h"
#include "course/read_course.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

class PackParser : private PackReader {
  public:
    explicit PackParser(std::vector<PackError>& errors) : PackReader(errors) {}

    void structure(const PackFile& file, CourseData& data);
    void language(const PackFile& file, CourseData& data);

    /// Where each block, section, rule and tool stands, for checks that follow: "block part2.plan" ->
    /// "/parts/2/...".
    const std::map<std::string, std::string>& places() const { return places_; }
    /// The file of each of data.languages, and the languages that the structure names.
    const std::vector<std::string>& languageFiles() const { return languageFiles_; }
    const std::vector<std::string>& languagesNamed() const { return languagesNamed_; }

  private:
    Part part(const Json& json, const std::string& path);
    Section section(const Json& json, const std::string& path);
    Block block(const Json& json, const std::string& path);
    void blockDetails(const Json& json, const std::string& path, Block& block);
    void options(const Json& json, const std::string& path, Block& block);
    void rows(const Json& json, const std::string& path, Block& block);
    void languages(const Json& json);
    Condition condition(const Json& json, const std::string& path, int depth);
    Rule rule(const Json& json, const std::string& path);
    Tool tool(const Json& json, const std::string& path);
    void suggestions(const Json& json, const std::string& path, CourseData& data);
    /// Remembers where something stands; a second one of the same name is a fault.
    void place(const std::string& what, const std::string& id, const std::string& path);

    std::vector<std::string> languageFiles_;
    std::vector<std::string> languagesNamed_;
    std::map<std::string, std::string> places_;
};

} // namespace waymark
