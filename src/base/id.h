// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Id<Tag>: a name that cannot be mixed up with a name of another kind. Values; no owner.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace waymark {

template <class Tag>
class Id {
  public:
    Id() = default;
    explicit Id(std::string name) : name_(std::move(name)) {}

    const std::string& str() const { return name_; }
    bool empty() const { return name_.empty(); }
    auto operator<=>(const Id&) const = default;
    bool operator==(const Id&) const = default;

  private:
    std::string name_;
};

/// The stable name of one thing a person can fill in, such as `part2.plan.actions.r1.who`.
using FieldId = Id<struct FieldTag>;
/// The stable name of a worksheet, such as `egg-chart`.
using ToolId = Id<struct ToolTag>;

} // namespace waymark

template <class Tag>
struct std::hash<waymark::Id<Tag>> {
    std::size_t operator()(const waymark::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.str());
    }
};
