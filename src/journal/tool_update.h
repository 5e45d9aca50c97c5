// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tool that travels in a journal may be older than the one that ships: this says so, and takes the newer
// one in when someone asks for it. Never by itself. No owner.
#pragma once

#include "base/result.h"
#include "course/read_tool.h"
#include "journal/journal.h"
#include "journal/recorder.h"

#include <optional>
#include <string>

namespace waymark {

struct NewerTool {
    ToolPack pack;
    std::string carried; // version, as the journal has it
    std::string shipped;
};

/// The tool as it ships, where its version is higher than that of the journal; versions are numbers with
/// points between them, so 1.10 is higher than 1.9. Nothing where the journal carries none.
std::optional<NewerTool> newerTool(const Journal& journal, const ToolId& tool);

/// Puts it in place of the one that the journal carries, as one step. What was written stays; what the new
/// one does not ask for stays in the journal unseen.
Result<void> takeTool(Recorder& recorder, const NewerTool& newer);

} // namespace waymark
