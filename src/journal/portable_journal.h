// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PortableJournal: a journal on its way inside another file, a PDF for one: what its fields say and which
// change said it last, never the history, so that deleted words do not travel. No owner.
#pragma once

#include "base/result.h"
#include "course/read_course.h"
#include "journal/journal.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What of a journal did not go along.
struct LeftOut {
    std::set<std::string, std::less<>> sections; // their ids
    std::size_t sheets = 0;                      // how many worksheets
    bool notes = false;                          // of live sessions
};

struct PortableJournal {
    std::string course; // its id
    Uuid identity{};
    Milliseconds lastChange = 0;
    std::vector<PackFile> pack; // structure first; empty: the course that ships with Waymark
    std::map<FieldId, Answer> answers;
    LeftOut leftOut = {};
};

/// As JSON. `pack` goes along where it is not the one that ships with Waymark.
std::string portableJson(const Journal& journal, const std::vector<PackFile>& pack,
                         const LeftOut& leftOut = {});

/// Reads it back; `json` may come from a stranger. Refused, with a sentence that names no file: anything but
/// what portableJson() writes, or what a newer Waymark wrote (NewerFormat).
Result<PortableJournal> readPortable(std::string_view json);

struct IncomingAnswer {
    FieldId field;
    std::string ours;
    std::string theirs;
};

/// What a journal that is here already would get from one that comes in.
struct Comparison {
    std::size_t same = 0;              // say the same in both
    std::size_t ours = 0;              // whose last change is known here: what we have is that or newer
    std::vector<IncomingAnswer> asked; // the others: nobody knows which one is meant
    std::vector<FieldId> unreadable;   // not to be filled in here, or not with that
};

/// `history` is that of `journal`, oldest first.
Comparison compare(const Journal& journal, const std::vector<Change>& history,
                   const PortableJournal& incoming);

/// The changes with which such a journal begins anew: each field's last one, under its own name, so that the
/// two still know each other later.
std::vector<Change> beginningOf(const PortableJournal& incoming);

} // namespace waymark
