// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line back from a question or an action to what it came from. No owner.
#pragma once

#include "ui/pages/page.h"

#include <string>

namespace waymark::ui {

/// Leads to a statement, a field, a section or a tool.
void goToSource(const PageContext& context, const std::string& source);

/// "From E", or the name beside its icon; what it says is cut where room is short, and whole in the tooltip.
QWidget* makeSourceButton(const PageContext& context, const std::string& source, QWidget* parent);

} // namespace waymark::ui
