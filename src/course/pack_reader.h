// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PackReader: takes single keys out of someone else's JSON and notes every fault with its place. Base of the
// parsers of courses and of tools.
#pragma once

#include "base/json.h"
#include "course/read_course.h"
#include "course/words.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// "/" and a key as one step of a JSON pointer (RFC 6901).
std::string pointerStep(const std::string& key);

class PackReader {
  protected:
    explicit PackReader(std::vector<PackError>& errors) : errors_(errors) {}

    void fault(const std::string& path, const std::string& sentence);
    /// The whole file; `kind` is what files of this form are called.
    std::optional<Json> read(const PackFile& file, const std::string& kind);
    bool known(const Json& object, const std::string& path, const std::vector<std::string>& keys);
    std::string text(const Json& object, const std::string& path, const char* key, bool required = true);
    int number(const Json& object, const std::string& path, const char* key, int least, int most, int absent);
    bool flag(const Json& object, const std::string& path, const char* key);
    const Json* list(const Json& object, const std::string& path, const char* key, bool required = true);
    std::vector<std::string> texts(const Json& object, const std::string& path, const char* key,
                                   bool required = false);
    Phrase phrase(const Json& value, const std::string& path);

    std::vector<PackError>& errors_;
    std::string file_;
};

} // namespace waymark
