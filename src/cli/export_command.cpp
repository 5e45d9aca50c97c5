// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "journal/sheets.h"
#include "report/build_report.h"
#include "report/writers.h"
#include "store/journal_file.h"

#include <array>
#include <fstream>
#include <system_error>

namespace waymark::cli {

namespace {

namespace fs = std::filesystem;

// By the first bytes alone (SQLite's header and the application id at 68): a damaged journal is one all the
// same.
bool looksLikeJournal(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return false;
    std::array<char, 72> head{};
    std::ifstream file(path, std::ios::binary);
    if (!file.read(head.data(), head.size()))
        return false;
    std::uint32_t id = 0;
    for (std::size_t i = 68; i < 72; ++i)
        id = (id << 8U) | static_cast<unsigned char>(head[i]);
    return std::string_view(head.data(), 16) == std::string_view("SQLite format 3\0", 16) &&
           id == journalApplicationId;
}

std::string extensions() {
    std::vector<std::string> list;
    for (const auto& writer : writers())
        list.emplace_back(writer.extension);
    return waymark::join(list, ", ");
}

// "all", or ids with commas between them.
Result<std::vector<std::string>> sheetsNamed(const Journal& journal, const std::string& names) {
    std::vector<std::string> ids;
    if (names == "all") {
        for (const auto& each : sheetsOf(journal))
            ids.push_back(each.id);
        return ids;
    }
    ids = split(names, ',');
    for (const auto& id : ids)
        if (!sheet(journal, id))
            return Error{ErrorCode::UnknownField, "There is no sheet \"" + id + "\" in it.", {}};
    return ids;
}

} // namespace

Outcome runExport(const Arguments& arguments) {
    const fs::path path = arguments.words[0];
    const fs::path out = arguments.words[1];
    WriteOptions options;
    if (const auto paper = arguments.value("--paper")) {
        if (*paper != "a4" && *paper != "letter")
            return wrongUsage("--paper is a4 or letter.", usageOf("export"));
        options.paper = *paper == "a4" ? Paper::A4 : Paper::Letter;
    }
    const auto* writer = writerFor(out);
    if (!writer)
        return failed(out.string() + ": Nothing can be written in this format; known are " + extensions() +
                      ".");
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    std::error_code ignored;
    if (fs::equivalent(path, out, ignored))
        return failed(out.string() + ": This is the journal itself, which is not written over.");
    if (looksLikeJournal(out))
        return failed(out.string() + ": This is a journal, which is not written over.");
    const auto today = localDate(SystemClock().now());
    ReportOptions wanted{.today = today,
                         .stringsLanguage = {},
                         .sheets = {},
                         .smallNumbers = arguments.has("--small-numbers")};
    if (const auto named = arguments.value("--sheets")) {
        auto sheets = sheetsNamed(stored->journal, *named);
        if (!sheets)
            return failed(path, sheets.error());
        wanted.sheets = sheets.take();
    }
    const auto report = buildReport(stored->journal, wanted);
    const auto bytes = writer->write(stored->journal, report, options);
    if (!bytes)
        return failed(path, bytes.error());
    const auto written = replaceFile(out, bytes.value());
    return written ? done() : failed(out, written.error());
}

} // namespace waymark::cli
