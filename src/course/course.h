// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Course: what is asked. Immutable once read; shared by everyone who shows or checks a journal.
#pragma once

#include "base/id.h"
#include "course/block.h"
#include "course/condition.h"
#include "course/field.h"
#include "course/words.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// How a section is laid out; one page of the window for each (ui/shell/pages.cpp).
enum class PageKind { Reading, Form, Reflection, Steps, Diagnostic, Plan, Live, Pdsa, Library };

std::optional<PageKind> pageKindFrom(std::string_view name);
std::string_view nameOf(PageKind kind);

struct Section {
    std::string id; // "part2.diagnostic"; its words have the title and a short label
    PageKind page = PageKind::Reading;
    std::vector<Block> blocks;
};

struct Part {
    std::string id;    // "part2", or "start", "library", "end" for what surrounds the course
    int number = 0;    // 1 to 9; 0 for what surrounds the course
    std::string title; // the id of its heading, "part2.title"; empty where number is 0
    std::vector<Section> sections;
};

struct Rule {
    std::string id; // "R2.1"
    Condition when;
    std::string show; // the id of a Guidance block
};

struct Tool {
    ToolId id;
    int step = 0;                // its main step
    std::vector<int> otherSteps; // 1 to 8
    std::string icon;            // a name of resources/icons, without ".svg"
};

/// What a course.json and its language files say, checked by readCourse().
struct CourseData {
    std::string id;
    std::string version;
    std::vector<Part> parts;
    std::vector<Rule> rules;                             // in the order in which blocks are shown
    std::vector<Tool> tools;                             // in the order of the catalogue
    std::map<FieldId, std::vector<ToolId>> suggestions;  // statement -> tools, best first
    std::map<std::string, std::vector<ToolId>> standing; // section -> tools that always stand on its page
    std::vector<Words> languages;                        // the first one is complete
};

class Course {
  public:
    explicit Course(CourseData data, std::string_view language = "en");

    const std::string& id() const { return data_.id; }
    const std::string& version() const { return data_.version; }
    const std::vector<Part>& parts() const { return data_.parts; }
    const std::vector<Rule>& rules() const { return data_.rules; }
    const std::vector<Tool>& tools() const { return data_.tools; }
    const CourseData& data() const { return data_; }

    const Section* section(std::string_view id) const;
    const Part* partOf(std::string_view sectionId) const;
    const Block* block(std::string_view id) const;
    /// The section that holds a block, a field or a cell of a table; nullptr when none does.
    const Section* sectionOf(std::string_view id) const;
    const Tool* tool(const ToolId& id) const;
    const std::vector<ToolId>& suggestionsFor(const FieldId& statement) const;
    const std::vector<ToolId>& standingTools(std::string_view sectionId) const;

    /// Statements of the whole course in printed order.
    const std::vector<FieldId>& statements() const { return statements_; }
    /// Statements of the same diagnostic as `check` (a statement or its None), and that None's id.
    std::vector<FieldId> statementsBeside(const FieldId& check) const;
    std::optional<FieldId> noneBeside(const FieldId& statement) const;

    /// Every fillable field in reading order; of a table its five fixed rows.
    const std::vector<FieldSpec>& fields() const { return fields_; }
    /// A field by its id, also the cells of rows that someone added and the order of a table's rows.
    /// Journal::field() knows those beside the course's, too.
    std::optional<FieldSpec> field(const FieldId& id) const;
    /// The tables (Actions, Questions, Series) in reading order.
    const std::vector<const Block*>& tables() const { return tables_; }

    // The words of the chosen language; of the first language where that one says nothing; empty where
    // neither does.
    const std::string& text(std::string_view id) const;
    const std::string& title(std::string_view id) const; // falls back to text
    const std::string& label(std::string_view id) const; // falls back to title, then text
    const std::string& note(std::string_view id) const;
    /// What an option of a choice is called; `field` is the id of the choice.
    const std::string& optionLabel(std::string_view field, std::string_view option) const;
    const std::string& language() const { return language_; }
    std::vector<std::string> languages() const;

  private:
    using Said = std::string Phrase::*;
    const std::string& words(std::string_view id, std::initializer_list<Said> best) const;
    void index();

    CourseData data_;
    std::string language_;
    std::map<std::string, const Section*, std::less<>> sectionOf_; // of every block
    std::map<std::string, const Section*, std::less<>> sections_;
    std::map<std::string, const Part*, std::less<>> partOf_; // of every section
    std::map<std::string, const Block*, std::less<>> blocks_;
    std::vector<FieldId> statements_;
    std::vector<FieldSpec> fields_;
    std::vector<const Block*> tables_;
    const Words* chosen_ = nullptr;
    const Words* first_ = nullptr;

  public: // what it holds points into itself, so it is neither copied nor moved
    Course(const Course&) = delete;
    Course& operator=(const Course&) = delete;
};

/// Calls `visit` for every block of the course, parents before children, in reading order.
void forEachBlock(const CourseData& data, const std::function<void(const Section&, const Block&)>& visit);

} // namespace waymark
