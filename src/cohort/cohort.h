// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cohort: many journals as one table: who is how far, what was ticked, asked, planned and tested. A value,
// made by makeCohort(); pure.
#pragma once

#include "cohort/copies.h"
#include "cohort/folder.h"
#include "course/course.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct StatementCount {
    FieldId statement;
    int part = 0;
    std::size_t people = 0; // who ticked it
};

/// Two statements that the same people ticked.
struct StatementPair {
    FieldId one; // before the other in the course
    FieldId other;
    std::size_t people = 0; // one or more
};

struct ToolCount {
    ToolId tool;
    std::size_t people = 0; // to whom a statement of theirs suggests it
    std::size_t began = 0;  // of everyone: who has a worksheet of it
};

struct GuidanceCount {
    std::string id; // of the guidance, as printed in the course
    int part = 0;
    int step = 0;
    std::size_t people = 0;
    std::vector<ToolCount> tools; // more people first, then the order of the catalogue
};

/// One row of a member: people[member].questions[row], .actions[row], or .tests[row].
struct RowOf {
    std::size_t member = 0;
    std::size_t row = 0;

    bool operator==(const RowOf&) const = default;
};

/// Questions of one part that share half of their words together.
struct QuestionGroup {
    int part = 0;
    std::vector<RowOf> rows;
};

struct QuietMember {
    std::size_t member = 0;
    std::optional<int> days; // since the last change; nothing: nothing was ever written
};

struct CohortOptions {
    Date today{};
    std::string language = "en";
    int part = 0;        // of the course; 0: all
    std::string person;  // a shown name or a file; empty: all
    std::string tag;     // without the "#"; empty: all
    int quietAfter = 14; // days
    bool hideNames = false;
    Settled settled;
};

struct Cohort {
    std::shared_ptr<const Course> course;
    Date today{};
    int part = 0;
    bool namesHidden = false;
    std::string person;                     // whom alone it is of; empty: everyone
    std::vector<MemberPointer> people;      // those that are counted, by shown name
    std::size_t journals = 0;               // counted before any filter
    std::vector<StatementCount> statements; // of the course, in its order
    std::vector<StatementPair> pairs;       // more people first, then the order of the course
    std::vector<GuidanceCount> guidance;    // as printed; those that nobody's statements lead to are left out
    std::vector<ToolCount> tools;           // of all guidance; as in GuidanceCount
    std::vector<QuestionGroup> questions;   // by part; more questions first, then in the order of people
    std::vector<RowOf> actions;             // by day, those without one last, then in the order of people
    std::vector<RowOf> tests;               // in the order of people
    std::vector<QuietMember> quiet;         // the longest first
    std::vector<UnreadableFile> unreadable;
    std::vector<Duplicate> duplicates;
    std::vector<Parting> partings;
    std::vector<SettledParting> settled;
    std::vector<std::string> tags;                // of everyone, sorted
    std::map<std::size_t, std::string> namesakes; // of `people`: their names, told apart by their files'

    const MemberQuestion& question(const RowOf& at) const { return people[at.member]->questions[at.row]; }
    const MemberAction& action(const RowOf& at) const { return people[at.member]->actions[at.row]; }
    const MemberTest& test(const RowOf& at) const { return people[at.member]->tests[at.row]; }
    /// The name under which one of `people` is shown: "Ana Example", or "Ana Example (east)" beside another
    /// one.
    std::string nameOf(std::size_t member) const;
};

/// A group so small that what one person said could be told: not broken down by person on a projected view.
inline constexpr std::size_t fewPeople = 5;

/// The course is that of most journals; those of another one are unreadable here, and say so.
Cohort makeCohort(const CohortFolder& folder, const CohortOptions& options);
/// The same of members that were read elsewhere.
Cohort makeCohort(std::shared_ptr<const Course> course, const std::vector<MemberPointer>& members,
                  const CohortOptions& options, const ChangesOf& changes);

} // namespace waymark
