// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "course/read_course.h"
#include "guidance/guidance.h"

namespace waymark::cli {

Outcome runTools(const Arguments& arguments) {
    const auto course = foundationsCourse();
    Json list = Json::array();
    std::string text;
    for (const auto& tool : course->tools()) {
        Json suggestedBy = Json::array();
        std::string letters;
        for (const auto& statement : statementsSuggesting(*course, tool.id)) {
            suggestedBy.push_back(statement.str());
            letters += (letters.empty() ? "" : ", ") + statement.str();
        }
        list.push_back({{"id", tool.id.str()},
                        {"name", course->title(tool.id.str())},
                        {"step", tool.step},
                        {"suggestedBy", std::move(suggestedBy)}});
        text += tool.id.str() + ": " + oneLine(course->title(tool.id.str())) + ", step " +
                std::to_string(tool.step) + (letters.empty() ? "" : " (" + letters + ")") + "\n";
    }
    return done(arguments.has("--json") ? writeJson(list, true) + "\n" : text);
}

} // namespace waymark::cli
