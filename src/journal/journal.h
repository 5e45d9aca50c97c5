// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Journal: what was written, as the fold of its changes. No I/O. Owned by whoever opened it; workers get a
// copy.
#pragma once

#include "base/result.h"
#include "course/course.h"
#include "course/tool_definition.h"
#include "journal/change.h"
#include "journal/tool_shelf.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct Answer {
    std::string value; // text as written; a check that is ticked is "true"; empty when not filled in
    ChangeId head;     // the last change of this field
};

class Journal {
  public:
    using Observer = std::function<void(const Change&)>;

    explicit Journal(std::shared_ptr<const Course> course, Uuid identity = {});
    /// A copy has the answers but nobody watching it.
    Journal(const Journal& other);
    Journal(Journal&&) = default;
    Journal& operator=(Journal&&) = default;
    Journal& operator=(const Journal&) = delete;

    const Uuid& identity() const { return identity_; }
    const Course& course() const { return *course_; }
    std::shared_ptr<const Course> sharedCourse() const { return course_; }
    /// The same course in another language.
    void setCourse(std::shared_ptr<const Course> course) { course_ = std::move(course); }

    /// Empty when the field is not filled in.
    const std::string& value(const FieldId& field) const;
    bool checked(const FieldId& field) const { return value(field) == "true"; }
    std::optional<ChangeId> head(const FieldId& field) const;
    /// Every field that ever got a value, also those the course no longer asks for.
    const std::map<FieldId, Answer>& answers() const { return answers_; }
    std::uint64_t highestCounter() const { return highestCounter_; }
    Milliseconds lastChange() const { return lastChange_; }

    /// Ticked statements of all parts.
    Selection selection() const;
    /// Ids of the rows of a table in their order: those its order names, those it begins with, those with
    /// content.
    std::vector<std::string> rows(std::string_view table) const;

    /// A field of the course or of a sheet, the language of one, the journal's own words, the order of its
    /// sheets, or a tool that travels in it; nothing where there is none.
    std::optional<FieldSpec> field(const FieldId& id) const;
    /// The columns that have values in a table of the course or of a sheet (`SHEET.TABLE`).
    std::vector<std::string> columns(std::string_view table) const;
    /// A tool as this journal carries it, else as it ships; nullptr where neither can be read.
    std::shared_ptr<const ToolDefinition> tool(const ToolId& id) const;

    /// Where tools that other journals carry too need not be read again.
    void setToolShelf(std::shared_ptr<ToolShelf> shelf) { shelf_ = std::move(shelf); }

    /// Applies one change and tells the observers. Refused (BadValue) when it does not fit what is there.
    Result<void> apply(const Change& change);
    /// Sets an answer as it was stored, telling nobody: for the store alone.
    void restore(FieldId field, Answer answer, Milliseconds when);

    /// Calls `observer` after every change until the returned handle is gone.
    [[nodiscard]] std::shared_ptr<void> watch(Observer observer);

  private:
    std::optional<FieldSpec> sheetField(const FieldId& id) const;
    std::shared_ptr<const ToolDefinition> readCarriedTool(const ToolId& id) const;

    std::shared_ptr<const Course> course_;
    Uuid identity_;
    /// Read when first asked for, and forgotten when their text changes.
    mutable std::map<ToolId, std::shared_ptr<const ToolDefinition>> tools_;
    std::shared_ptr<ToolShelf> shelf_;
    std::map<FieldId, Answer> answers_;
    std::uint64_t highestCounter_ = 0;
    Milliseconds lastChange_ = 0;
    std::vector<std::weak_ptr<Observer>> observers_;
};

/// `TABLE.ROW.COLUMN`
FieldId cell(std::string_view table, std::string_view row, std::string_view column);
/// `TABLE.order`
FieldId orderField(std::string_view table);
/// `tools.TOOL.structure`, or `tools.TOOL.LANGUAGE`: where a tool travels.
FieldId toolField(const ToolId& tool, std::string_view piece);
bool isToolField(const FieldId& field);

} // namespace waymark
