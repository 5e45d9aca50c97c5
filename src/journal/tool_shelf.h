// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ToolShelf: tools that journals carry, each read once however many journals carry it. Owned by whoever reads
// many journals; several threads may share one.
#pragma once

#include "course/tool_definition.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

class ToolShelf {
  public:
    /// All texts in which a tool travels, in the order of their fields.
    using Texts = std::vector<std::string_view>;

    /// nullopt: not on the shelf; nullptr: it cannot be read.
    std::optional<std::shared_ptr<const ToolDefinition>> find(const ToolId& id, const Texts& texts) const;
    /// A folder in which each journal brings other tools must not fill all memory: the shelf holds a few, and
    /// none of great length.
    void put(const ToolId& id, const Texts& texts, std::shared_ptr<const ToolDefinition> tool);

  private:
    struct Known {
        std::vector<std::string> texts;
        std::shared_ptr<const ToolDefinition> tool;
    };
    const Known* known(const ToolId& id, const Texts& texts) const;

    mutable std::mutex mutex_;
    std::multimap<ToolId, Known> tools_;
};

} // namespace waymark
