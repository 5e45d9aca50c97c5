// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cohort/reader_process.h"
#include "cohort/session_brief.h"
#include "cohort/settlement.h"
#include "report/writers.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <system_error>
#include <thread>

namespace waymark::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largestMemory = 64U << 20U; // bytes of what was remembered

struct Asked {
    CohortOptions cohort;
    WriteOptions write;
    bool coachesOnly = false;
};

Error wrong(const std::string& sentence) {
    return {ErrorCode::BadInput, sentence, {}};
}

std::optional<int> numberIn(const std::string& text, int least, int most) {
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

// What the words of the call ask for; the error is a sentence.
Result<Asked> asked(const Arguments& arguments) {
    Asked asked;
    asked.cohort.today = localDate(SystemClock().now());
    const int formats = arguments.has("--json") + arguments.has("--csv") + arguments.has("--pdf");
    if (formats > 1)
        return wrong("--json, --csv and --pdf exclude each other.");
    if (arguments.has("--pdf") != (arguments.words.size() > 1) && (arguments.has("--pdf") || formats == 0))
        return wrong(arguments.has("--pdf") ? "--pdf needs the name of the file to write."
                                            : "Which format is \"" + arguments.words[1] + "\" to have?");
    if (arguments.has("--for-coaches") && !arguments.has("--pdf"))
        return wrong("--for-coaches is a page of the PDF.");
    asked.coachesOnly = arguments.has("--for-coaches");
    asked.cohort.hideNames = arguments.has("--hide-names");
    asked.cohort.person = arguments.value("--person").value_or("");
    asked.cohort.tag = arguments.value("--tag").value_or("");
    if (startsWith(asked.cohort.tag, "#"))
        asked.cohort.tag.erase(0, 1);
    asked.cohort.language = arguments.value("--language").value_or("en");
    if (asked.cohort.language != "en" && asked.cohort.language != "es")
        return wrong("--language is en or es.");
    if (const auto part = arguments.value("--part")) {
        const auto number = numberIn(*part, 1, 9);
        if (!number)
            return wrong("--part is the number of a part, such as 2.");
        asked.cohort.part = *number;
    }
    if (const auto days = arguments.value("--quiet-days")) {
        const auto number = numberIn(*days, 1, 10'000);
        if (!number)
            return wrong("--quiet-days is a number of days, such as 14.");
        asked.cohort.quietAfter = *number;
    }
    if (const auto day = arguments.value("--date")) {
        const auto date = parseIsoDate(*day);
        if (!date)
            return wrong("--date is a day, such as 2026-03-19.");
        asked.cohort.today = *date;
    }
    if (const auto paper = arguments.value("--paper")) {
        if (*paper != "a4" && *paper != "letter")
            return wrong("--paper is a4 or letter.");
        asked.write.paper = *paper == "a4" ? Paper::A4 : Paper::Letter;
    }
    return asked;
}

// The name of the folder, which is what people call the group.
std::string titleOf(const fs::path& folder) {
    std::error_code ignored;
    auto path = fs::weakly_canonical(folder, ignored);
    if (path.filename().empty())
        path = path.parent_path();
    return oneLine(path.filename().string());
}

// In a few lines, for a person.
std::string asWords(const Cohort& cohort, const std::optional<LastTime>& last) {
    std::string text =
        counted(cohort.people.size(), "journal") + ", " +
        counted(cohort.unreadable.size(), "file that could not be read", "files that could not be read") +
        ", " + counted(cohort.duplicates.size(), "copy", "copies") + "\n";
    const auto head = [&](const char* words) { text += std::string("\n") + words + "\n"; };
    const bool ticked =
        std::ranges::any_of(cohort.statements, [](const StatementCount& each) { return each.people > 0; });
    if (ticked)
        head("Ticked");
    for (const auto& statement : cohort.statements)
        if (statement.people > 0)
            text += "  " + std::to_string(statement.people) + "  Part " + std::to_string(statement.part) +
                    " " + cohort.course->block(statement.statement.str())->letter + "  " +
                    oneLine(cohort.course->text(statement.statement.str())) + "\n";
    if (!cohort.questions.empty())
        head("Questions for the coaches");
    int part = 0;
    for (const auto& group : cohort.questions) {
        std::map<std::string, std::vector<std::string>> said; // the same words once
        for (const auto& row : group.rows)
            said[onOneLine(cohort.question(row).text)].push_back(oneLine(cohort.nameOf(row.member)));
        if (group.part != part)
            text += "  Part " + std::to_string(part = group.part) + "\n";
        const char* mark = "    - ";
        for (const auto& [words, names] : said) {
            text += mark + words + " (" + waymark::join(names, ", ") + ")\n";
            mark = "      alike: ";
        }
    }
    if (!cohort.actions.empty())
        head("Actions");
    for (const auto& row : cohort.actions) {
        const auto& action = cohort.action(row);
        std::vector<std::string> pieces;
        for (const auto* piece : {&action.when, &action.who, &action.what})
            if (!isBlank(*piece))
                pieces.push_back(onOneLine(*piece));
        text += std::string("  ") +
                (action.done       ? "[x] "
                 : action.isOpen() ? "[ ] "
                                   : "[-] ") +
                waymark::join(pieces, ", ") + " (" + oneLine(cohort.nameOf(row.member)) + ")" +
                (action.dropped.empty() ? "" : ", dropped: " + onOneLine(action.dropped)) + "\n";
    }
    if (!cohort.quiet.empty())
        head("Quiet");
    for (const auto& quiet : cohort.quiet)
        text += "  " + oneLine(cohort.nameOf(quiet.member)) + ", " +
                (quiet.days ? counted(std::size_t(*quiet.days), "day") : std::string("nothing written yet")) +
                "\n";
    const bool apart = !cohort.duplicates.empty() || !cohort.partings.empty() || !cohort.settled.empty();
    if (!cohort.unreadable.empty() || apart)
        head(cohort.unreadable.empty() ? "Copies" : apart ? "Not read, and copies" : "Not read");
    for (const auto& file : cohort.unreadable)
        text += "  " + oneLine(file.reason) + "\n";
    std::size_t unnamed = 0;
    for (const auto& each : cohort.duplicates)
        unnamed += each.file.empty();
    if (unnamed > 0)
        text += "  " + counted(unnamed, "file is a copy", "files are copies") + " of another\n";
    for (const auto& each : cohort.duplicates)
        if (!each.file.empty())
            text += "  " + oneLine(each.file) + " is a copy of " + oneLine(each.counted) +
                    (each.diverged ? ", with changes of its own: merge the two" : "") + "\n";
    for (const auto& each : cohort.partings)
        text += "  " +
                (each.files.empty() ? std::string("Some files") : oneLine(waymark::join(each.files, ", "))) +
                " began as one journal and are counted apart (cohort settle says whose they are)\n";
    for (const auto& each : cohort.settled)
        text += "  " +
                (each.parting.files.empty() ? std::string("Some files")
                                            : oneLine(waymark::join(each.parting.files, ", "))) +
                (each.onePerson ? " are settled as one person's\n" : " are settled as several people's\n");
    if (last)
        text += "\n" + counted(last->changes.size(), "change") + " since " + isoDate(last->day) + "\n";
    return text;
}

Result<std::optional<LastTime>> lastTime(const Arguments& arguments, const Cohort& cohort) {
    const auto file = arguments.value("--since");
    if (!file)
        return std::optional<LastTime>();
    std::error_code ignored;
    if (arguments.value("--remember") == file && !fs::exists(*file, ignored))
        return std::optional<LastTime>(); // the first time
    const auto text = readInput(*file, largestMemory);
    if (!text)
        return Error{text.error().code, named(*file, text.error().message), {}};
    const auto before = readRemembered(text.value());
    if (!before)
        return Error{before.error().code, named(*file, before.error().message), {}};
    return std::optional<LastTime>({before->day, changedSince(cohort, before.value())});
}

// Everyone, whatever was asked for now.
Result<void> rememberAll(const Arguments& arguments, const CohortFolder& folder, const Asked& asked) {
    const auto file = arguments.value("--remember");
    if (!file)
        return {};
    CohortOptions all;
    all.today = asked.cohort.today;
    all.settled = asked.cohort.settled;
    const auto written = replaceFile(*file, rememberedJson(remember(makeCohort(folder, all))));
    return written ? written
                   : Result<void>(Error{written.error().code, named(*file, written.error().message), {}});
}

} // namespace

Outcome runCohort(const Arguments& arguments) {
    const auto asks = asked(arguments);
    if (!asks)
        return wrongUsage(asks.error().message, usageOf("cohort"));
    const fs::path path = arguments.words[0];
    CohortFolder folder(path);
    const auto threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    auto options = asks->cohort;
    if (auto settled = readSettled(usualSettlementPlace()))
        options.settled = settled.take();
    else
        return failed(usualSettlementPlace(), settled.error());
    const auto read = folder.read(inProcess(thisProgram(), threads, options.language));
    if (!read)
        return failed(path, read.error());
    const auto cohort = makeCohort(folder, options);
    if (options.part > 0 && std::ranges::none_of(cohort.course->parts(), [&](const Part& part) {
            return part.number == options.part;
        }))
        return failed(path.string() + ": The course of these journals has no part " +
                      std::to_string(options.part) + ".");
    if (cohort.people.empty() && !options.person.empty())
        return failed(path.string() + ": Nobody here is called \"" + options.person + "\".");
    const auto last = lastTime(arguments, cohort);
    if (!last)
        return failed(last.error().message);
    std::string bytes;
    if (arguments.has("--json"))
        bytes = cohortJson(cohort, last.value());
    else if (arguments.has("--csv"))
        bytes = cohortCsv(cohort, last.value());
    else if (!arguments.has("--pdf"))
        bytes = asWords(cohort, last.value());
    else {
        auto pdf = sessionBriefPdf(cohort, {titleOf(path), asks->coachesOnly, last.value()}, asks->write);
        if (!pdf)
            return failed(path, pdf.error());
        bytes = pdf.take();
    }
    if (arguments.words.size() > 1) {
        const fs::path out = arguments.words[1];
        if (folded(out.extension().string()) == ".waymark")
            return failed(out.string() + ": This would be taken for a journal; name it .pdf, .csv or .json.");
        if (const auto written = replaceFile(out, bytes); !written)
            return failed(out, written.error());
        bytes.clear();
    }
    auto remembers = asks.value();
    remembers.cohort = options;
    if (const auto remembered = rememberAll(arguments, folder, remembers); !remembered)
        return failed(remembered.error().message);
    return done(std::move(bytes));
}

} // namespace waymark::cli
