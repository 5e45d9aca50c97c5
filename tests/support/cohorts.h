// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random cohorts: a folder of journals, copies and hostile files, and what a table of them has to say,
// counted while they are made and by nothing of src/cohort. The rules of the course are written out here once
// more. Owned by the test.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace waymark::test {

struct MadePerson {
    std::string name; // as it is shown
    std::string file; // that counts
    std::set<std::string> ticked;
    std::map<std::string, std::string> sections; // "part1.roles" -> "started"
    std::set<std::string> tools;                 // with a worksheet
    struct Question {
        int part = 0;
        std::string text;
        bool answered = false;
        std::set<int> words;
    };
    std::vector<Question> questions;
    std::vector<std::tuple<int, std::string, std::string, std::string, bool>>
        actions; // part, who, what, when
    std::vector<std::tuple<int, std::string, std::string, int, int, int>> tests;
    int quietDays = -1; // -2: never written
};

struct MadeCohort {
    std::vector<MadePerson> people;
    std::set<std::string> unreadable;
    std::map<std::string, std::pair<std::string, bool>> duplicates; // file -> counted, diverged
    std::set<std::set<std::string>> partings;                       // files
};

/// Fills the empty `folder`. The same seed makes the same cohort, but for identities.
MadeCohort makeCohortIn(const std::filesystem::path& folder, unsigned seed, int people);

/// The day on which all of them are looked at: 2026-03-19.
inline constexpr int madeQuietAfter = 14;

/// Which guidance a statement leads to, and which tools it suggests, as the course's own file says.
std::string guidanceOfStatement(const std::string& statement);
std::set<std::string> toolsOfStatement(const std::string& statement);
const std::vector<std::string>& allStatements();

} // namespace waymark::test
