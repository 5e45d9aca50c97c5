// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// sharedJournal(): the part of a journal that may leave it. What a person keeps private never gets as far as
// a report or a file. Pure; no owner.
#pragma once

#include "base/date.h"
#include "journal/journal.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct Sharing {
    std::vector<int> parts;           // their numbers; empty: all
    std::vector<std::string> sheets;  // ids of the worksheets that go along
    std::vector<std::string> without; // ids of sections that stay here this time
    bool withPrivate = false;         // private sections, too
    bool withNotes = true;            // what was written down in live sessions
    /// What a printed page hides goes neither: numbers of people under ten (unless `smallNumbers`), rows to
    /// which nobody consented.
    bool asPrinted = false;
    bool smallNumbers = false;
    Date today{};
};

/// A copy with the same identity and time of its last change, and nothing in it that may not be shared: the
/// answers of private sections, what refers to them, and the list of spelling words beside them.
Journal sharedJournal(const Journal& journal, const Sharing& sharing);

/// The sections of which nothing is shared.
std::set<std::string, std::less<>> sectionsLeftOut(const Journal& journal, const Sharing& sharing);

/// Sections as people know them, in the course's language, a whole part as one: "Part 2", "Part 3, Plan of
/// Action".
std::vector<std::string> sectionNames(const Journal& journal,
                                      const std::set<std::string, std::less<>>& sections);

/// By its check (privateField()), for a section of the course.
bool isPrivate(const Journal& journal, std::string_view section);
/// How many sections that can be filled in are private.
int privateSections(const Journal& journal);
/// The ids of all worksheets, in their order.
std::vector<std::string> allSheets(const Journal& journal);

} // namespace waymark
