// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words: one language of a course, apart from its structure, so that a translation is one file.
#pragma once

#include <functional>
#include <map>
#include <string>

namespace waymark {

struct Phrase {
    std::string text;  // what it says
    std::string title; // its name
    std::string label; // a short name, for navigation and narrow places
    std::string note;  // when or how to use it
};

struct Words {
    std::string language; // BCP 47, such as "en" or "es"
    std::string name;     // in the language itself: "English", "Español"
    std::map<std::string, Phrase, std::less<>> phrases;
};

} // namespace waymark
