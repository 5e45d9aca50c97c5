// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// search(): finds words in what was written and in what the course says, letter case and accents folded. No
// owner.
#pragma once

#include "journal/journal.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct SearchHit {
    enum class Kind { Answer, Course, Tool };
    Kind kind = Kind::Answer;
    std::string place;  // the section or the sheet in which it stands; empty for a tool
    FieldId field;      // Answer: what to scroll to. Course, in guidance that is closed: a tick that opens it
    ToolId tool;        // Tool
    std::string before; // a few words around the find, on one line; an ellipsis for what is left out
    std::string found;
    std::string after;
};

class FoldedTexts;

/// At most `limit` hits of each kind, in reading order: answers, then the course, guidance that is closed
/// last, then tools. Where a word of a tool's name begins with what is looked for, it and the other tools
/// come before the course. A blank query finds nothing.
std::vector<SearchHit> search(const Journal& journal, std::string_view query, std::size_t limit = 50);
/// The same over texts of that journal that were folded before.
std::vector<SearchHit> search(const Journal& journal, FoldedTexts& texts, std::string_view query,
                              std::size_t limit = 50);

} // namespace waymark
