// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for something else.
#include "journal/outlook.h"
#include "report/report_strings.h"
#include "report/writers.h"

namespace waymark {

namespace {

// A spreadsheet would work out a text that begins like a formula, and these words come from anyone.
std::string cell(std::string_view text) {
    std::string quoted = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        quoted += '\'';
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

class CsvWriter {
  public:
    std::string text = "\xEF\xBB\xBF";

    void row(const std::vector<std::string_view>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i == 0 ? "" : ",") + cell(cells[i]);
        text += "\r\n";
    }
};

} // namespace

Result<std::string> writeCsv(const Journal& journal, const Report&, const WriteOptions&) {
    CsvWriter csv;
    csv.row({"kind", "part", "id", "text", "who", "when", "done", "from", "answer"});
    const auto& course = journal.course();
    for (const auto& row : byDate(actionsOf(journal)))
        csv.row({"action", std::to_string(row.part), row.table + "." + row.row, row.what, row.who, row.when,
                 row.done ? "true" : "false", row.from, row.dropped}); // dropped: the answer is why
    for (const auto& row : openQuestionsFirst(journal))
        csv.row({"question", std::to_string(row.part), row.table + "." + row.row, row.text, "", "",
                 row.answered ? "true" : "false", row.source, row.answer});
    for (const auto& statement : course.statements())
        csv.row({"statement", std::to_string(course.field(statement)->part), statement.str(),
                 course.text(statement.str()), "", "", journal.checked(statement) ? "true" : "false", "",
                 ""});
    return std::move(csv.text);
}

} // namespace waymark
