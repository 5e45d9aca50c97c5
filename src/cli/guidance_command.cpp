// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/nearest.h"
#include "guidance/guidance.h"
#include "store/journal_file.h"

namespace waymark::cli {

namespace {

Json namesOf(const std::vector<FieldId>& ids) {
    Json names = Json::array();
    for (const auto& id : ids)
        names.push_back(id.str());
    return names;
}

Json wordsOf(const Course& course, const std::vector<std::string>& ids) {
    Json words = Json::array();
    for (const auto& id : ids)
        words.push_back(course.text(id));
    return words;
}

std::string asJson(const Course& course, const Guidance& guidance) {
    Json blocks = Json::array();
    for (const auto& block : guidance.blocks) {
        Json tools = Json::array();
        for (const auto& tool : block.tools)
            tools.push_back({{"id", tool.id.str()},
                             {"title", course.title(tool.id.str())},
                             {"because", namesOf(tool.because)}});
        blocks.push_back({{"id", block.id},
                          {"title", course.title(block.id)},
                          {"step", block.step},
                          {"because", namesOf(block.because)},
                          {"why", wordsOf(course, block.why)},
                          {"questions", wordsOf(course, block.questions)},
                          {"approaches", wordsOf(course, block.approaches)},
                          {"tools", std::move(tools)}});
    }
    return writeJson(Json{{"blocks", std::move(blocks)}}, true) + "\n";
}

std::string lettersOf(const Course& course, const std::vector<FieldId>& statements) {
    std::vector<std::string> letters;
    for (const auto& statement : statements)
        letters.push_back(course.block(statement.str())->letter);
    return waymark::join(letters, ", ");
}

std::string asWords(const Course& course, const Guidance& guidance) {
    std::string text;
    const auto list = [&](const char* head, const std::vector<std::string>& ids) {
        if (!ids.empty())
            text += std::string("  ") + head + "\n";
        for (const auto& id : ids)
            text += "    - " + oneLine(course.text(id)) + "\n";
    };
    for (const auto& block : guidance.blocks) {
        text += (text.empty() ? "" : "\n") + oneLine(course.title(block.id)) + " (" + block.id + ")\n";
        for (const auto& statement : block.because)
            text += "  " + course.block(statement.str())->letter + "  " +
                    oneLine(course.text(statement.str())) + "\n";
        list("Why", block.why);
        list("Consider", block.questions);
        list("Try", block.approaches);
        if (!block.tools.empty())
            text += "  Tools\n";
        for (const auto& tool : block.tools)
            text += "    - " + oneLine(course.title(tool.id.str())) + " (" + lettersOf(course, tool.because) +
                    ")\n";
    }
    return text.empty() ? "No statement is ticked, so there is no guidance yet.\n" : text;
}

} // namespace

Outcome runGuidance(const Arguments& arguments) {
    const auto usage = "guidance (FILE | --select ID,ID,...) [--json]";
    const auto select = arguments.value("--select");
    if (select.has_value() != arguments.words.empty())
        return wrongUsage(select ? "Either a file or --select." : "Something is missing.", usage);
    std::shared_ptr<const Course> course;
    Selection ticked;
    if (select) {
        course = foundationsCourse();
        std::vector<std::string> reasons;
        for (const auto& piece : select->empty() ? std::vector<std::string>() : split(*select, ',')) {
            const auto* block = course->block(piece);
            if (block && block->kind == BlockKind::Statement)
                ticked.insert(block->field());
            else
                reasons.push_back("There is no statement \"" + piece + "\"." +
                                  meantStatement(*course, piece));
        }
        if (reasons.size() == 1)
            return failed("--select: " + reasons[0]);
        if (!reasons.empty())
            return failed("--select names " + std::to_string(reasons.size()) +
                              " statements that do not exist (on standard output).",
                          reasons);
    } else {
        const std::filesystem::path path = arguments.words[0];
        const auto stored = readJournal(path);
        if (!stored)
            return failed(path, stored.error());
        course = stored->journal.sharedCourse();
        ticked = stored->journal.selection();
    }
    const auto guidance = guidanceFor(*course, ticked);
    return done(arguments.has("--json") ? asJson(*course, guidance) : asWords(*course, guidance));
}

} // namespace waymark::cli
