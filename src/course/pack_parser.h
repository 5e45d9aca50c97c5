// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PackParser: takes JSON of a course pack apart and notes every fault with its place. Used by readCourse()
// alone.
#pragma once

#include "base/json.h"
#include "course/course.h"
#include "course/read_course.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// "/" and a key as one step of a JSON pointer (RFC 6901).
std::string pointerStep(const std::string& key);

class PackParser {
  public:
    explicit PackParser(std::vector<PackError>& errors) : errors_(errors) {}

    void structure(const PackFile& file, CourseData& data);
    void language(const PackFile& file, CourseData& data);

    /// Where each block, section, rule and tool stands, for checks that follow: "block part2.plan" ->
    /// "/parts/2/...".
    const std::map<std::string, std::string>& places() const { return places_; }
    /// The file of each of data.languages, and the languages that the structure names.
    const std::vector<std::string>& languageFiles() const { return languageFiles_; }
    const std::vector<std::string>& languagesNamed() const { return languagesNamed_; }

  private:
    void fault(const std::string& path, const std::string& sentence);
    std::optional<Json> read(const PackFile& file);
    bool known(const Json& object, const std::string& path, const std::vector<std::string>& keys);
    std::string text(const Json& object, const std::string& path, const char* key, bool required = true);
    int number(const Json& object, const std::string& path, const char* key, int least, int most, int absent);
    bool flag(const Json& object, const std::string& path, const char* key);
    const Json* list(const Json& object, const std::string& path, const char* key, bool required = true);
    std::vector<std::string> texts(const Json& object, const std::string& path, const char* key,
                                   bool required = false);

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

    std::vector<PackError>& errors_;
    std::string file_;
    std::vector<std::string> languageFiles_;
    std::vector<std::string> languagesNamed_;
    std::map<std::string, std::string> places_;
};

} // namespace waymark
