// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "journal/answers_json.h"
#include "report/writers.h"

namespace waymark {

Result<std::string> writeJson(const Journal& journal, const Report&, const WriteOptions& options) {
    auto json = journalJson(journal);
    Json answers = Json::object();
    for (auto& [field, value] : json["answers"].items())
        if (const auto spec = journal.course().field(FieldId(field));
            !spec || !options.leftOut.contains(spec->section))
            answers[field] = std::move(value);
    json["answers"] = std::move(answers);
    return writeJson(json, true) + "\n";
}

} // namespace waymark
