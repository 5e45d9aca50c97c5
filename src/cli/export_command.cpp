// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "journal/sheets.h"
#include "report/document.h"
#include "report/shared_journal.h"
#include "store/journal_file.h"

#include <algorithm>
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

// "all", "none", or ids with commas between them.
Result<std::vector<std::string>> sheetsNamed(const Journal& journal, const std::string& names) {
    if (names == "all")
        return allSheets(journal);
    if (names == "none")
        return std::vector<std::string>();
    auto ids = split(names, ',');
    for (const auto& id : ids)
        if (!sheet(journal, id))
            return Error{ErrorCode::UnknownField, "There is no sheet \"" + id + "\" in it.", {}};
    return ids;
}

// "1,3": numbers of parts that the course has.
Result<std::vector<int>> partsNamed(const Course& course, const std::string& names) {
    std::vector<int> parts;
    for (const auto& name : split(names, ',')) {
        const auto found = std::ranges::find_if(course.parts(), [&](const Part& part) {
            return part.number > 0 && std::to_string(part.number) == name;
        });
        if (found == course.parts().end())
            return Error{ErrorCode::BadInput, "There is no part \"" + name + "\" in it.", {}};
        parts.push_back(found->number);
    }
    return parts;
}

// What the words of the call ask for, without the journal; the error is a sentence.
Result<void> choose(const Arguments& arguments, DocumentChoice& choice) {
    const auto wrong = [](const std::string& sentence) { return Error{ErrorCode::BadInput, sentence, {}}; };
    if (const auto paper = arguments.value("--paper")) {
        if (*paper != "a4" && *paper != "letter")
            return wrong("--paper is a4 or letter.");
        choice.write.paper = *paper == "a4" ? Paper::A4 : Paper::Letter;
    }
    int kinds = 0;
    for (const auto& [option, kind] :
         {std::pair("--brief", DocumentKind::Brief), std::pair("--workbook", DocumentKind::Workbook),
          std::pair("--form", DocumentKind::Form)})
        if (arguments.has(option)) {
            choice.report.kind = kind;
            ++kinds;
        }
    if (kinds > 1)
        return wrong("--brief, --workbook and --form exclude each other.");
    if (kinds == 1 && isData(choice.extension))
        return wrong("--brief, --workbook and --form are documents, and " + choice.extension + " is none.");
    if (choice.report.kind == DocumentKind::Form && choice.extension != ".pdf")
        return wrong("--form makes a PDF; the name has to end in .pdf.");
    if (arguments.has("--password-file") && choice.extension != ".pdf")
        return wrong("--password-file locks a PDF; the name has to end in .pdf.");
    choice.report.smallNumbers = arguments.has("--small-numbers");
    choice.report.notes = arguments.has("--notes");
    choice.withPrivate = arguments.has("--with-private");
    choice.attachment = !arguments.has("--no-attachment");
    return {};
}

// What depends on the journal.
Result<void> fitTo(const StoredJournal& stored, const Arguments& arguments, DocumentChoice& choice) {
    const auto whole = wholeJournal(stored.journal, localDate(SystemClock().now()));
    choice.report.today = whole.report.today;
    choice.report.sheets = whole.report.sheets;
    if (const auto day = arguments.value("--date")) {
        const auto date = parseIsoDate(*day);
        if (!date)
            return Error{ErrorCode::BadInput, "--date is a day, such as 2026-03-19.", {}};
        choice.report.today = *date;
    }
    if (const auto named = arguments.value("--sheets")) {
        auto sheets = sheetsNamed(stored.journal, *named);
        if (!sheets)
            return sheets.error();
        choice.report.sheets = sheets.take();
    }
    if (const auto named = arguments.value("--parts")) {
        auto parts = partsNamed(stored.journal.course(), *named);
        if (!parts)
            return parts.error();
        choice.report.parts = parts.take();
    }
    choice.course = {stored.pack.structure};
    choice.course.insert(choice.course.end(), stored.pack.languages.begin(), stored.pack.languages.end());
    return {};
}

} // namespace

Outcome runExport(const Arguments& arguments) {
    const fs::path path = arguments.words[0];
    const fs::path out = arguments.words[1];
    const auto* writer = writerFor(out);
    if (!writer)
        return failed(out.string() + ": Nothing can be written in this format; known are " + extensions() +
                      ".");
    DocumentChoice choice;
    choice.extension = writer->extension;
    if (const auto chosen = choose(arguments, choice); !chosen)
        return wrongUsage(chosen.error().message, usageOf("export"));
    if (const auto file = arguments.value("--password-file")) {
        auto password = readPassword(*file);
        if (!password)
            return failed(*file, password.error());
        choice.write.password = password.take();
    }
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    std::error_code ignored;
    if (fs::equivalent(path, out, ignored))
        return failed(out.string() + ": This is the journal itself, which is not written over.");
    if (looksLikeJournal(out))
        return failed(out.string() + ": This is a journal, which is not written over.");
    if (const auto fits = fitTo(stored.value(), arguments, choice); !fits)
        return failed(path, fits.error());
    const auto bytes = makeDocument(stored->journal, choice);
    if (!bytes)
        return failed(path, bytes.error());
    const auto written = replaceFile(out, bytes.value());
    if (!written)
        return failed(out, written.error());
    auto outcome = done();
    if (choice.extension == ".ics" && !hasDays(bytes.value()))
        outcome.problem =
            failed(out.string() + ": This calendar is empty: no open action has a day, and no live session.")
                .problem;
    return outcome;
}

} // namespace waymark::cli
