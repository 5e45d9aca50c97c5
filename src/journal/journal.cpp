// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_set>

namespace waymark {

Journal::Journal(std::shared_ptr<const Course> course, Uuid identity)
    : course_(std::move(course)), identity_(identity) {}

Journal::Journal(const Journal& other)
    : course_(other.course_),
      identity_(other.identity_),
      tools_(other.tools_),
      shelf_(other.shelf_),
      answers_(other.answers_),
      highestCounter_(other.highestCounter_),
      lastChange_(other.lastChange_) {}

const std::string& Journal::value(const FieldId& field) const {
    static const std::string empty;
    const auto found = answers_.find(field);
    return found == answers_.end() ? empty : found->second.value;
}

std::optional<ChangeId> Journal::head(const FieldId& field) const {
    const auto found = answers_.find(field);
    if (found == answers_.end() || found->second.head == ChangeId{})
        return std::nullopt; // also where adopt() took back the only change of a field
    return found->second.head;
}

Selection Journal::selection() const {
    Selection ticked;
    for (const auto& statement : course_->statements())
        if (checked(statement))
            ticked.insert(statement);
    return ticked;
}

std::vector<std::string> Journal::rows(std::string_view table) const {
    std::vector<std::string> rows;
    std::unordered_set<std::string> seen;
    const auto add = [&](std::string row) {
        if (isRowId(row) && seen.insert(row).second)
            rows.push_back(std::move(row));
    };
    const auto& order = value(orderField(table));
    const auto* block = course_->block(table);
    if (!order.empty())
        for (auto& row : split(order, ' '))
            add(std::move(row));
    else if (block && block->kind == BlockKind::Actions)
        for (const auto& row : fixedRows())
            add(row);
    // Rows that have words are shown whatever the order says, so that nothing written can hide.
    const std::string prefix = std::string(table) + ".";
    std::string_view last; // the cells of a row stand together
    for (auto it = answers_.lower_bound(FieldId(prefix));
         it != answers_.end() && startsWith(it->first.str(), prefix); ++it) {
        const auto rest = std::string_view(it->first.str()).substr(prefix.size());
        const auto dot = rest.find('.');
        if (dot == rest.npos || rest.find('.', dot + 1) != rest.npos || it->second.value.empty())
            continue;
        if (const auto row = rest.substr(0, dot); row != last) {
            last = row;
            add(std::string(row));
        }
    }
    return rows;
}

Result<void> Journal::apply(const Change& change) {
    const auto [found, isNew] = answers_.try_emplace(change.field);
    auto& answer = found->second;
    if (auto applied = applyEdit(answer.value, change.edit); !applied) {
        if (isNew)
            answers_.erase(found);
        return Error{applied.error().code, applied.error().message, change.field.str()};
    }
    answer.head = change.id;
    if (isToolField(change.field))
        tools_.clear();
    highestCounter_ = std::max(highestCounter_, change.id.counter);
    lastChange_ = std::max(lastChange_, change.when);
    const auto watching = observers_; // an observer may add or drop observers
    for (const auto& weak : watching)
        if (const auto observer = weak.lock())
            (*observer)(change);
    std::erase_if(observers_, [](const auto& weak) { return weak.expired(); });
    return {};
}

void Journal::restore(FieldId field, Answer answer, Milliseconds when) {
    highestCounter_ = std::max(highestCounter_, answer.head.counter);
    lastChange_ = std::max(lastChange_, when);
    if (isToolField(field))
        tools_.clear();
    answers_.insert_or_assign(answers_.end(), std::move(field), std::move(answer)); // in order, most often
}

std::shared_ptr<void> Journal::watch(Observer observer) {
    auto kept = std::make_shared<Observer>(std::move(observer));
    observers_.push_back(kept);
    return kept;
}

FieldId cell(std::string_view table, std::string_view row, std::string_view column) {
    std::string name(table);
    name.append(".").append(row).append(".").append(column);
    return FieldId(std::move(name));
}

FieldId toolField(const ToolId& tool, std::string_view piece) {
    return cell("tools", tool.str(), piece);
}

bool isToolField(const FieldId& field) {
    return startsWith(field.str(), "tools.");
}

FieldId orderField(std::string_view table) {
    return FieldId(std::string(table) + ".order");
}

} // namespace waymark
