// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tool_shelf.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr std::size_t mostTools = 200;
constexpr std::size_t longestTool = 128U << 10U; // bytes of all its texts; those that ship have about 16 KB

} // namespace

const ToolShelf::Known* ToolShelf::known(const ToolId& id, const Texts& texts) const {
    for (auto [it, end] = tools_.equal_range(id); it != end; ++it)
        if (std::ranges::equal(it->second.texts, texts))
            return &it->second;
    return nullptr;
}

std::optional<std::shared_ptr<const ToolDefinition>> ToolShelf::find(const ToolId& id,
                                                                     const Texts& texts) const {
    const std::scoped_lock lock(mutex_);
    const auto* found = known(id, texts);
    return found ? std::optional(found->tool) : std::nullopt;
}

void ToolShelf::put(const ToolId& id, const Texts& texts, std::shared_ptr<const ToolDefinition> tool) {
    std::size_t length = 0;
    for (const auto text : texts)
        length += text.size();
    const std::scoped_lock lock(mutex_);
    if (length <= longestTool && tools_.size() < mostTools && !known(id, texts))
        tools_.emplace(id, Known{{texts.begin(), texts.end()}, std::move(tool)});
}

} // namespace waymark
