// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Member: what a cohort shows of one journal, and no more: never what is private, nor notes of live sessions.
// A value; pure functions.
#pragma once

#include "base/date.h"
#include "base/kept_text.h"
#include "journal/journal.h"
#include "store/read_many.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waymark {

/// How far a section is. Of a private one nobody but its owner knows.
enum class Standing { NotYet, Started, Filled, Private };
std::string_view nameOf(Standing standing); // "not-yet", "started", "filled", "private"
std::optional<Standing> standingFrom(std::string_view name);

struct MemberQuestion {
    int part = 0;
    KeptText text; // as written
    bool answered = false;
    KeptText answer;
    KeptText source; // id of a statement or tool; may be empty

    bool operator==(const MemberQuestion&) const = default;
};

struct MemberAction {
    int part = 0;
    KeptText who;
    KeptText what;
    KeptText when; // as written
    bool done = false;
    KeptText source;
    KeptText dropped = {}; // why it was given up; empty while it was not

    bool isOpen() const { return !done && dropped.empty(); }
    std::optional<Date> date() const { return parseIsoDate(when.view()); }
    bool operator==(const MemberAction&) const = default;
};

/// A cycle of small tests: a PDSA worksheet, or the test on a course's page.
struct MemberTest {
    int part = 0; // of the page; 0 for a worksheet
    KeptText title;
    int cycle = 1;
    KeptText decision; // "adopt", "adapt", "abandon"; empty while nothing is decided
    int predictions = 0;
    int compared = 0; // of these with what came of it
    int right = 0;

    bool operator==(const MemberTest&) const = default;
};

struct Member {
    std::string file; // its name in the folder
    Uuid identity{};
    std::string apart; // tells people apart whose journals began as one file; empty for all others
    std::uint64_t changes = 0;
    std::string history; // the digest of all changes
    KeptText course;     // id
    KeptText courseDigest;
    bool extract = false; // what someone chose to share, instead of a whole journal
    std::string name;     // of its owner, or the one that an extract gives; empty: not known
    std::string partnership;
    Milliseconds lastChange = 0;                         // 0: nothing was ever written
    std::vector<std::pair<KeptText, Standing>> sections; // of numbered parts, that can be filled in
    std::vector<FieldId> ticked;                         // in the order of the course
    std::vector<ToolId> began;                           // tools of worksheets, each once, by id
    std::vector<MemberQuestion> questions;               // in the order of the course
    std::vector<MemberAction> actions;
    std::vector<MemberTest> tests;
    std::vector<std::string> tags; // words behind a "#", folded, each once

    bool operator==(const Member&) const = default;
};

/// The name under which a member is shown: the owner's, else the file's without its ending.
std::string shownName(const Member& member);
/// The name of a journal's file without ".waymark".
std::string withoutEnding(const std::string& file);

/// Refused (BadInput): a journal that says more than anybody writes, so that one file cannot fill the table.
Result<Member> memberOf(const JournalAmongMany& journal, const std::string& file);

} // namespace waymark
