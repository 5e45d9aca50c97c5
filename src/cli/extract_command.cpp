// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/nearest.h"
#include "cli/writing.h"
#include "journal/extract_mark.h"
#include "journal/shared_log.h"
#include "journal/sheets.h"
#include "report/extract.h"
#include "report/shared_journal.h"
#include "store/extract_file.h"

#include <algorithm>

namespace waymark::cli {

namespace {

namespace fs = std::filesystem;

Error wrong(const std::string& sentence) {
    return {ErrorCode::BadInput, sentence, {}};
}

Result<void> chooseSections(const Journal& journal, const std::string& named, ExtractChoice& choice) {
    if (named == "all") {
        for (const auto& id : extractSections(journal))
            choice.sections.insert(id);
        return {};
    }
    for (const auto& id : split(named, ',')) {
        if (!journal.course().section(id))
            return wrong("There is no section \"" + id + "\" in it.");
        if (isPrivate(journal, id))
            return wrong("The section \"" + id + "\" is private and stays.");
        choice.sections.insert(id);
    }
    return {};
}

Result<void> chooseAnswers(const Journal& journal, const std::string& named, ExtractChoice& choice) {
    for (const auto& id : split(named, ',')) {
        const auto spec = journal.course().field(FieldId(id));
        const auto* block = journal.course().block(id);
        if (!spec && !(block && isTable(block->kind)))
            return wrong("There is no answer \"" + id + "\" in it.");
        choice.blocks.insert(spec ? spec->block : id);
    }
    return {};
}

Result<void> chooseSheets(const Journal& journal, const std::string& named, ExtractChoice& choice) {
    const auto all = allSheets(journal);
    if (named == "all") {
        choice.sheets = all;
        return {};
    }
    for (const auto& id : split(named, ',')) {
        if (std::ranges::find(all, id) == all.end())
            return wrong("There is no worksheet \"" + id + "\" in it.");
        choice.sheets.push_back(id);
    }
    return {};
}

Result<ExtractChoice> choiceOf(const Journal& journal, const Arguments& arguments) {
    ExtractChoice choice;
    choice.made = localDate(SystemClock().now());
    choice.progress = !arguments.has("--no-progress");
    choice.questions = !arguments.has("--no-questions");
    choice.answers = arguments.has("--answers-to-questions");
    choice.name = arguments.value("--name").value_or(arguments.value("--pseudonym").value_or(""));
    if (const auto named = arguments.value("--sections"))
        if (auto chosen = chooseSections(journal, *named, choice); !chosen)
            return chosen.error();
    if (const auto named = arguments.value("--answers"))
        if (auto chosen = chooseAnswers(journal, *named, choice); !chosen)
            return chosen.error();
    if (const auto named = arguments.value("--sheets"))
        if (auto chosen = chooseSheets(journal, *named, choice); !chosen)
            return chosen.error();
    return choice;
}

std::string titleOf(const Journal& journal, const std::string& section) {
    if (section.empty())
        return "The extract";
    if (const auto kept = sheet(journal, section))
        return "Worksheet: " + oneLine(fullName(journal, *kept));
    const auto* part = journal.course().section(section) ? journal.course().partOf(section) : nullptr;
    if (!part)
        return "Beside the sections";
    const auto name = oneLine(journal.course().label(section));
    return part->number > 0 ? "Part " + std::to_string(part->number) + ": " + name : name;
}

std::string labelOf(const ExtractLine& line) {
    if (line.field == extractNameField())
        return "Name in the extract";
    if (line.field == extractMadeField())
        return "Made on";
    if (sectionOfExtractProgress(line.field))
        return "How far";
    return line.label;
}

std::string valueOf(const Journal& journal, const ExtractLine& line) {
    if (sectionOfExtractProgress(line.field))
        return line.value == "filled" ? "filled in" : line.value == "started" ? "started" : "not yet";
    const auto spec = journal.field(line.field);
    if (spec && spec->kind == FieldKind::Check && line.value == "true")
        return "ticked";
    if (spec && spec->kind == FieldKind::Reference && journal.course().sectionOf(line.value))
        return journal.course().label(line.value);
    return line.value;
}

// Exactly what is in the file, but for the tools that worksheets bring along.
std::string listed(const Journal& journal, const std::map<FieldId, std::string>& answers, bool asJson) {
    if (asJson) {
        Json json = Json::object();
        for (const auto& [field, value] : answers)
            if (!isToolField(field))
                json[field.str()] = value;
        return writeJson(json, true) + "\n";
    }
    const auto all = extractLines(journal, answers);
    std::string text;
    for (auto begin = all.begin(); begin != all.end();) {
        const auto end = std::find_if(
            begin, all.end(), [&](const ExtractLine& line) { return line.section != begin->section; });
        const bool single = end - begin == 1; // of most sections only how far they are
        text += titleOf(journal, begin->section) + (single ? ". " : "\n");
        for (; begin != end; ++begin)
            text += (single ? "" : "  ") + oneLine(labelOf(*begin)) + ": " +
                    onOneLine(valueOf(journal, *begin)) + "\n";
    }
    const auto stays = std::size_t(privateSections(journal));
    return text + counted(all.size(), "answer is handed on", "answers are handed on") +
           (stays > 0 ? ", " + counted(stays, "private section stays", "private sections stay") + " here"
                      : "") +
           ".\n";
}

} // namespace

Outcome runExtract(const Arguments& arguments) {
    const fs::path path = arguments.words[0];
    const fs::path out = arguments.words[1];
    if (out.extension() != ".waymark")
        return wrongUsage("The extract's name has to end in .waymark.", usageOf("extract"));
    if (arguments.has("--name") && arguments.has("--pseudonym"))
        return wrongUsage("--name and --pseudonym exclude each other.", usageOf("extract"));
    if (arguments.has("--answers-to-questions") && arguments.has("--no-questions"))
        return wrongUsage("--answers-to-questions and --no-questions exclude each other.",
                          usageOf("extract"));
    std::error_code ignored;
    if (!arguments.has("--dry-run") && fs::exists(fs::symlink_status(out, ignored)))
        return failed(out.string() + " is there already, and nothing is written over it.");
    const auto stored = readJournal(path);
    if (!stored)
        return failed(path, stored.error());
    const auto& journal = stored->journal;
    const auto choice = choiceOf(journal, arguments);
    if (!choice)
        return failed(path.string() + ": " + choice.error().message);
    const auto answers = extractOf(journal, choice.value());
    auto outcome = done(listed(journal, answers, arguments.has("--json")));
    if (arguments.has("--dry-run"))
        return outcome;
    auto opened = OpenJournal::open(path); // before anything is written: it has to remember this
    if (!opened)
        return failed(path, opened.error());

    const bool ownName = arguments.has("--name");
    const auto identity = identityForExtract(journal, choice->name, ownName);
    if (const auto written = writeExtract(out, stored->pack, answers, identity, SystemClock().now());
        !written)
        return failed(out, written.error());
    auto remembered =
        rememberShared(opened.value()->recorder(), rememberedOf(choice.value(), identity, ownName,
                                                                arguments.value("--with").value_or("")));
    if (remembered)
        remembered = opened.value()->save();
    if (!remembered) {
        outcome.status = 1;
        outcome.problem =
            failed(path.string() + ": The extract was made, but this journal could not remember it: " +
                   remembered.error().message)
                .problem;
    }
    return outcome;
}

} // namespace waymark::cli
