// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in a cohort since someone last looked: a small memory that holds none of their words. Values;
// no owner.
#pragma once

#include "cohort/cohort.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct RememberedMember {
    std::map<std::string, Standing> sections;
    std::set<std::string> ticked;
    std::set<std::string> questions;     // digests of their words
    std::map<std::string, bool> actions; // the same; and whether it is done
    std::set<std::string> decided;       // cycles with a decision
};

struct Remembered {
    Date day{};
    std::map<std::string, RememberedMember> members; // by who they are, not by file
};

/// Of everyone in `cohort`: make it without a filter.
Remembered remember(const Cohort& cohort);
std::string rememberedJson(const Remembered& remembered);
/// Refused (BadInput, NewerFormat), with a sentence that names no file.
Result<Remembered> readRemembered(std::string_view json);

struct SinceThen {
    enum class Kind { Joined, Went, Section, Ticked, Unticked, Question, Action, Done, Decided };
    Kind kind = Kind::Section;
    std::size_t member = 0; // of cohort.people; means nothing for Went
    int part = 0;
    std::string what;                // id of a section or statement, else the words of the row
    Standing now = Standing::NotYet; // Section
};
std::string_view nameOf(SinceThen::Kind kind); // "joined", ...

/// In the order of people; how many went is told once for each. Parts that the cohort leaves out are left
/// out.
std::vector<SinceThen> changedSince(const Cohort& cohort, const Remembered& before);

} // namespace waymark
