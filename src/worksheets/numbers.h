// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people write them into a worksheet: what they count as, and why one counts as unknown. Pure; no
// owner.
#pragma once

#include "course/tool_definition.h"

#include <optional>
#include <string_view>

namespace waymark {

enum class NumberFault {
    NoNumber, // words, where a number is asked for
    NotWhole, // 2.5, where whole ones are
    OffScale, // under ToolField::least or over ToolField::most; of a percentage under 0 or over all of it
};

/// Why nothing is worked out with what is written in an Int, a Num or a Pct; nothing when it is fine or
/// blank.
std::optional<NumberFault> numberFault(const ToolField& field, std::string_view written);

/// The number itself, a percentage as 0 to 100; nothing where it is blank or has a fault.
std::optional<double> numberIn(const ToolField& field, std::string_view written);

/// The ends of its scale as it is written: 0 and 1 or 100 for a percentage, else what the tool says.
std::optional<double> leastOf(const ToolField& field);
std::optional<double> mostOf(const ToolField& field);

} // namespace waymark
