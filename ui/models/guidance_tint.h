// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which colour ties a statement to its guidance, and when guidance opens. Derived from the course's rules. No
// owner.
#pragma once

#include "course/course.h"
#include "ui/widgets/painting.h"

#include <QString>

#include <string_view>
#include <vector>

namespace waymark::ui {

/// The id of the guidance that a statement leads to, by the first rule that names it; empty when none does.
std::string guidanceOf(const Course& course, const FieldId& statement);

/// The statements whose tick can open a block of guidance, in printed order.
std::vector<FieldId> statementsOpening(const Course& course, std::string_view guidance);

/// Steps 1 to 3 have colours of their own where several statements share a block; one to one it is Primary.
Tint tintOfGuidance(const Course& course, std::string_view guidance);
Tint tintOfStatement(const Course& course, const FieldId& statement);

/// What to tick to open it: "G, H or I", or "enough of G, H, I" where a rule asks for more than one tick.
QString openingWords(const Course& course, std::string_view guidance);

/// The letter of a statement, "A"; empty for anything else.
QString letterOf(const Course& course, const FieldId& statement);

/// "A", "A and C", "A, C and E"
QString lettersListed(const Course& course, const std::vector<FieldId>& statements);

} // namespace waymark::ui
