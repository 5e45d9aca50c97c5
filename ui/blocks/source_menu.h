// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of what an action can come from: ticked statements, and the tools that they suggest. No owner.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

#include <functional>
#include <string>
#include <vector>

class QMenu;

namespace waymark::ui {

/// The ticked ones among `statements`, in printed order.
std::vector<FieldId> tickedOf(const Session& session, const std::vector<FieldId>& statements);

/// `current` is marked, and offered even where it is ticked or suggested no more. `choose` gets an empty id
/// for none.
void fillSourceMenu(QMenu& menu, const PageContext& context, const std::vector<FieldId>& statements,
                    const std::string& current, const std::function<void(const std::string&)>& choose);

} // namespace waymark::ui
