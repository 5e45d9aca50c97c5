// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/outlook.h"
#include "report/csv.h"
#include "report/writers.h"

namespace waymark {

Result<std::string> writeCsv(const Journal& journal, const Report&, const WriteOptions& options) {
    Csv csv;
    csv.row({"kind", "part", "id", "text", "who", "when", "done", "from", "answer"});
    const auto& course = journal.course();
    for (const auto& row : byDate(actionsOf(journal)))
        csv.row({"action", std::to_string(row.part), row.table + "." + row.row, row.what, row.who, row.when,
                 row.done ? "true" : "false", row.from, row.dropped}); // dropped: the answer is why
    for (const auto& row : openQuestionsFirst(journal))
        csv.row({"question", std::to_string(row.part), row.table + "." + row.row, row.text, "", "",
                 row.answered ? "true" : "false", row.source, row.answer});
    for (const auto& statement : course.statements())
        if (!options.leftOut.contains(course.field(statement)->section))
            csv.row({"statement", std::to_string(course.field(statement)->part), statement.str(),
                     course.text(statement.str()), "", "", journal.checked(statement) ? "true" : "false", "",
                     ""});
    return std::move(csv.text);
}

} // namespace waymark
