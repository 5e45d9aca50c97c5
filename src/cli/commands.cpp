// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "base/text.h"

#include <algorithm>

namespace waymark::cli {

namespace {

std::string overview() {
    std::string text = "Usage: waymark-cli COMMAND ...\n\n";
    for (const auto& command : commands())
        text.append("  ").append(command.usage).append("\n      ").append(command.help).append("\n");
    text += "  help [COMMAND]\n      These lines, or those of one command.\n"
            "  --version\n      The version of this program.\n\n"
            "Exit status: 0 done, 1 refused or failed (standard error says why), 2 wrong usage.\n";
    return text;
}

std::string helpFor(const Command& command) {
    return "Usage: waymark-cli " + std::string(command.usage) + "\n" + std::string(command.help) + "\n";
}

// The command that the first words name: one word, or two for "course check".
const Command* commandNamed(const std::vector<std::string>& words, std::size_t& length) {
    for (const auto& command : commands()) {
        const auto pieces = split(command.name, ' ');
        length = pieces.size();
        if (words.size() >= length && std::equal(pieces.begin(), pieces.end(), words.begin()))
            return &command;
    }
    return nullptr;
}

std::string allNames() {
    std::vector<std::string> names;
    for (const auto& command : commands())
        names.emplace_back(command.name);
    return waymark::join(names, " | ");
}

Outcome unknown(const std::vector<std::string>& words) {
    for (const auto& command : commands())
        if (startsWith(command.name, words.front() + " "))
            return wrongUsage("\"" + words.front() + "\" needs to be told what to do.", command.usage);
    return wrongUsage("There is no command \"" + words.front() + "\".", allNames() + " | help");
}

Outcome help(const std::vector<std::string>& words) {
    if (words.empty())
        return done(overview());
    std::size_t length = 0;
    const auto* command = commandNamed(words, length);
    std::string family; // "sheet new", "sheet list", ...
    for (const auto& each : commands())
        if (words.size() == 1 && startsWith(each.name, words.front() + " "))
            family += (family.empty() ? "" : "\n") + helpFor(each);
    if (!command)
        return family.empty() ? unknown(words) : done(family);
    return words.size() == length ? done(helpFor(*command))
                                  : wrongUsage("One command at a time.", "help [COMMAND]");
}

} // namespace

const std::vector<Command>& commands() {
    static const Option json{"--json"};
    static const std::vector<Command> table = {
        {"new",
         "new FILE [--name TEXT] [--partnership TEXT] [--from JOURNAL | --course COURSE.json]",
         "A new journal, never over another file; --from: with the course and the answers of JOURNAL; "
         "--course: "
         "of a course of your own.",
         1,
         1,
         {{"--name", true}, {"--partnership", true}, {"--from", true}, {"--course", true}},
         runNew},
        {"fields", "fields [--json]", "Every field that can be filled in.", 0, 0, {json}, runFields},
        {"set", "set FILE FIELD VALUE", "Fills in one field; an empty VALUE clears it.", 3, 3, {}, runSet},
        {"get", "get FILE [FIELD]", "The answers as JSON: all that are filled in, or one.", 1, 2, {}, runGet},
        {"import",
         "import FILE ANSWERS.json|FORM.pdf [--dry-run] [--json] [--both] [--emptied] [--of-another] "
         "[--password-file F]",
         "Fills in many fields: {\"FIELD\": value, ...} or what export OUT.json wrote, all or none; or what "
         "someone "
         "filled into a form; --both: also where an answer was changed here since; --emptied: also where the "
         "form "
         "has nothing any more; --of-another: even if the form was made from another journal.",
         2,
         2,
         {{"--dry-run"}, json, {"--both"}, {"--emptied"}, {"--of-another"}, {"--password-file", true}},
         runImport},
        {"guidance",
         "guidance (FILE | --select ID,ID,...) [--json]",
         "What the ticked statements lead to: of a journal, or of those that are named.",
         0,
         1,
         {json, {"--select", true}},
         runGuidance},
        {"export",
         "export FILE OUT.pdf|.html|.md|.json|.csv|.ics [--brief | --workbook | --form] [--paper a4|letter] "
         "[--parts 1,3] [--sheets all|none|ID,ID] [--notes] [--small-numbers] [--with-private] "
         "[--no-attachment] "
         "[--password-file F] [--date YYYY-MM-DD]",
         "Writes the journal as a document: all of it, a brief for the coaches, an empty workbook, or a form "
         "to "
         "fill in. Private sections stay out; so do numbers of people under ten, but not of .json, "
         "which is for going on with, not for handing out.",
         2,
         2,
         {{"--paper", true},
          {"--sheets", true},
          {"--parts", true},
          {"--date", true},
          {"--password-file", true},
          {"--brief"},
          {"--workbook"},
          {"--form"},
          {"--notes"},
          {"--small-numbers"},
          {"--with-private"},
          {"--no-attachment"}},
         runExport},
        {"extract",
         "extract FILE OUT.waymark [--sections all|ID,ID] [--answers FIELD,FIELD] [--sheets all|ID,ID] "
         "[--name N | --pseudonym P] [--with TEXT] [--no-progress] [--no-questions] [--answers-to-questions] "
         "[--dry-run] [--json]",
         "A small new journal to hand on, with progress, questions and what is named, and without any "
         "earlier "
         "words; what was answered to the questions stays, unless it is asked for. FILE remembers that. "
         "--dry-run says what would be handed on.",
         2,
         2,
         {{"--sections", true},
          {"--answers", true},
          {"--sheets", true},
          {"--name", true},
          {"--pseudonym", true},
          {"--with", true},
          {"--no-progress"},
          {"--no-questions"},
          {"--answers-to-questions"},
          {"--dry-run"},
          json},
         runExtract},
        {"open",
         "open IN.pdf OUT.waymark [--password-file F] [--take all|FIELD,FIELD]",
         "The journal that a PDF carries, as a file; one that is there already is compared, and gets no more "
         "than "
         "--take says.",
         2,
         2,
         {{"--password-file", true}, {"--take", true}},
         runOpen},
        {"check",
         "check FILE [--json]",
         "What is in a journal, and whether it is whole.",
         1,
         1,
         {json},
         runCheck},
        {"salvage",
         "salvage FILE OUT.waymark [--json]",
         "Takes out of a damaged journal what is as it was saved, into a new one; FILE is left as it is.",
         2,
         2,
         {json},
         runSalvage},
        {"merge",
         "merge FILE OTHER OUT.waymark [--json]",
         "Makes one journal of two copies that grew apart; where both changed an answer, both are kept.",
         3,
         3,
         {json},
         runMerge},
        {"forget",
         "forget FILE FIELD... [--for-good] [--place FOLDER]",
         "Takes answers, rows or sheets out of the journal, its history and its backups; says first what.",
         2,
         1000,
         {{"--for-good"}, {"--place", true}},
         runForget},
        {"course check",
         "course check FILE.json",
         "Everything that is wrong with a course and the words beside it.",
         1,
         1,
         {},
         runCourseCheck},
        {"sample", "sample FILE", "A new journal that is filled in, to look around in.", 1, 1, {}, runSample},
        {"backup list",
         "backup list FILE [--place FOLDER] [--json]",
         "The backups that the window keeps of a journal, newest first; --place: also those in FOLDER.",
         1,
         1,
         {json, {"--place", true}},
         runBackupList},
        {"backup restore",
         "backup restore FILE WHEN OUT.waymark [--place FOLDER]",
         "Copies one of them, of a WHEN that list shows or \"latest\"; never over another file.",
         3,
         3,
         {{"--place", true}},
         runBackupRestore},
        {"tools",
         "tools [--json]",
         "The worksheets, and which statements suggest them.",
         0,
         0,
         {json},
         runTools},
        {"tool check",
         "tool check FILE.json",
         "Everything that is wrong with a tool and the words beside it.",
         1,
         1,
         {},
         runToolCheck},
        {"sheet new",
         "sheet new FILE TOOL [--title TEXT]",
         "Begins a worksheet and prints its id; TOOL is an id, or the JSON file of a tool of your own.",
         2,
         2,
         {{"--title", true}},
         runSheetNew},
        {"sheet list",
         "sheet list FILE [--json]",
         "The worksheets in a journal.",
         1,
         1,
         {json},
         runSheetList},
        {"sheet fields",
         "sheet fields FILE SHEET [--json]",
         "The fields and columns of a worksheet: set SHEET.FIELD, or SHEET.TABLE.ROW.COLUMN.",
         2,
         2,
         {json},
         runSheetFields},
        {"sheet feedback",
         "sheet feedback FILE SHEET [--json]",
         "What a worksheet tells back: calculations and checks.",
         2,
         2,
         {json},
         runSheetFeedback},
        {"row add",
         "row add FILE TABLE",
         "Adds a row and prints its id; TABLE is SHEET.TABLE or a plan's, and a cell is TABLE.ROW.COLUMN.",
         2,
         2,
         {},
         runRowAdd},
        {"cohort settle",
         "cohort settle FOLDER FILE FILE... (--same | --two-people) [--json]",
         "Says of files that began as one journal whose they are: one person's, which count once, or several "
         "people's. The window knows it, too.",
         3,
         1000,
         {{"--same"}, {"--two-people"}, json},
         runCohortSettle},
        {"cohort",
         "cohort FOLDER [--json | --csv | --pdf] [OUT] [--part N] [--person NAME] [--tag WORD] [--since "
         "FILE] "
         "[--remember FILE] [--quiet-days N] [--hide-names] [--for-coaches] [--language en|es] [--paper "
         "a4|letter] [--date YYYY-MM-DD]",
         "The journals of a folder as one table: progress, ticks, questions, actions and small tests; --pdf: "
         "the session brief, with a page for the coaches.",
         1,
         2,
         {json,
          {"--csv"},
          {"--pdf"},
          {"--hide-names"},
          {"--for-coaches"},
          {"--part", true},
          {"--person", true},
          {"--tag", true},
          {"--since", true},
          {"--remember", true},
          {"--quiet-days", true},
          {"--language", true},
          {"--paper", true},
          {"--date", true}},
         runCohort},
        {"runchart",
         "runchart DATA.csv [--baseline K | --center X] [--direction up|down] [--json]",
         "What numbers over time tell: one value a line, or date,value with a header; empty is missing.",
         1,
         1,
         {{"--baseline", true}, {"--center", true}, {"--direction", true}, json},
         runRunChart},
    };
    return table;
}

std::string_view usageOf(std::string_view name) {
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? std::string_view() : found->usage;
}

Outcome runCommand(const std::vector<std::string>& words) {
    if (words.empty())
        return {2, {}, overview()};
    const auto& first = words.front();
    if (first == "help" || first == "--help" || first == "-h")
        return help({words.begin() + 1, words.end()});
    if (first == "--version")
        return words.size() == 1 ? done("waymark-cli " WAYMARK_VERSION "\n")
                                 : wrongUsage("--version stands alone.", "--version");
    std::size_t length = 0;
    const auto* command = commandNamed(words, length);
    if (!command) {
        const bool wantsHelp = words.size() > 1 && (words[1] == "--help" || words[1] == "-h");
        const bool isGroup = std::ranges::any_of(
            commands(), [&](const Command& each) { return startsWith(each.name, first + " "); });
        return wantsHelp && isGroup ? done(overview()) : unknown(words);
    }
    const auto arguments =
        sortArguments({words.begin() + static_cast<std::ptrdiff_t>(length), words.end()}, command->options);
    if (!arguments)
        return wrongUsage(arguments.error().message, command->usage);
    if (arguments->help)
        return done(helpFor(*command));
    if (arguments->words.size() < command->least)
        return wrongUsage("Something is missing.", command->usage);
    if (arguments->words.size() > command->most)
        return wrongUsage("\"" + arguments->words[command->most] + "\" is one word too many.",
                          command->usage);
    if (!arguments->words.empty() && arguments->words.front().empty())
        return wrongUsage("The file's name is empty.", command->usage);
    return command->run(arguments.value());
}

} // namespace waymark::cli
