// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// guidanceFor(): from ticked statements to guidance, with the reason for each piece. Pure functions; no
// owner.
#pragma once

#include "base/id.h"
#include "course/course.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct SuggestedTool {
    ToolId id;
    std::vector<FieldId> because; // the ticked statements that suggest it, in printed order

    bool operator==(const SuggestedTool&) const = default;
};

struct GuidanceBlock {
    std::string id;                      // "part2.guidance.step1"
    int step = 0;                        // 1 to 8
    std::vector<std::string> rules;      // the rules that showed it
    std::vector<FieldId> because;        // the ticked statements that caused it, in printed order
    std::vector<std::string> why;        // ids of words: the reason
    std::vector<std::string> questions;  // ids of words
    std::vector<std::string> approaches; // ids of words
    std::vector<SuggestedTool> tools;    // best first
};

struct Guidance {
    std::vector<GuidanceBlock> blocks; // as printed in the course, each once
};

Guidance guidanceFor(const Course& course, const Selection& ticked);

/// Tools for all of `ticked`: those that more statements suggest come first, then the best place in any
/// statement's list, then the order of the catalogue.
std::vector<SuggestedTool> suggestedTools(const Course& course, const std::vector<FieldId>& ticked);

/// Every statement whose list names `tool`, in printed order.
std::vector<FieldId> statementsSuggesting(const Course& course, const ToolId& tool);

} // namespace waymark
