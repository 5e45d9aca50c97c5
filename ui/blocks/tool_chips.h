// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chips of suggested tools, best first, that say why they stand there and open a worksheet. Owned by their
// parent.
#pragma once

#include "guidance/guidance.h"
#include "ui/pages/page.h"

#include <functional>
#include <vector>

namespace waymark::ui {

class FlowLayout;

/// Replaces what is in `into`. Unless `all`, the best few are shown, and a chip for the rest that calls
/// `showAll`.
void fillToolChips(FlowLayout& into, const PageContext& context, const std::vector<SuggestedTool>& tools,
                   bool all, QWidget* parent, std::function<void()> showAll);

} // namespace waymark::ui
