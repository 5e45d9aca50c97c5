// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// openTool(): where the name of a tool leads: to its worksheet. No owner.
#pragma once

#include "ui/pages/page.h"

#include <string>
#include <vector>

namespace waymark::ui {

/// The worksheets of a tool that were begun, in their order.
std::vector<std::string> sheetsOfTool(const Session& session, const ToolId& tool);

/// Begins its worksheet where there is none, opens the one that there is, or asks below `at` which of
/// several, or another one. Where nothing can be written and none was begun, the library tells of the tool.
void openTool(const PageContext& context, const ToolId& tool, QWidget* at);

/// Begins one more; with others beside it, its title is asked first.
void beginSheet(const PageContext& context, const ToolId& tool);

} // namespace waymark::ui
