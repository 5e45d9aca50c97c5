// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tool_update.h"

#include "base/text.h"
#include "journal/sheets.h"

#include <charconv>
#include <vector>

namespace waymark {

namespace {

std::vector<int> numbersOf(const std::string& version) {
    std::vector<int> numbers;
    for (const auto& piece : split(version, '.')) {
        int number = 0;
        std::from_chars(piece.data(), piece.data() + piece.size(), number);
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace

std::optional<NewerTool> newerTool(const Journal& journal, const ToolId& tool) {
    if (journal.value(toolField(tool, "structure")).empty())
        return std::nullopt;
    const auto carried = journal.tool(tool);
    auto pack = shippedTool(tool);
    const auto shipped = pack ? readTool(*pack).tool : nullptr;
    if (!shipped || (carried && numbersOf(shipped->version) <= numbersOf(carried->version)))
        return std::nullopt;
    return NewerTool{std::move(*pack), carried ? carried->version : std::string(), shipped->version};
}

Result<void> takeTool(Recorder& recorder, const NewerTool& newer) {
    const auto reading = readTool(newer.pack);
    if (!reading.tool)
        return Error{ErrorCode::BadInput, "This tool cannot be used: " + reading.errors.front().line(), {}};
    const Recorder::Together inOneGo(recorder);
    for (const auto& [field, text] : toolFields(newer.pack, reading.tool->id))
        if (auto done = recorder.set(field, text); !done)
            return done;
    return {};
}

} // namespace waymark
