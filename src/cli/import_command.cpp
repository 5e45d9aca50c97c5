// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/nearest.h"
#include "cli/writing.h"
#include "journal/answers_json.h"
#include "report/form_answers.h"

#include <map>
#include <set>
#include <utility>

namespace waymark::cli {

namespace {

std::string summary(const FormAnswer& answer) {
    std::string line = std::string(nameOf(answer.state)) + " " + answer.field + ": " + oneLine(answer.theirs);
    if (answer.state == FormAnswer::State::NoDate)
        line += " (not a date, kept as written)";
    if (!answer.ours.empty())
        line += " (here: " + oneLine(answer.ours) + ")";
    return line + (answer.reason.empty() ? "" : " (" + oneLine(answer.reason) + ")");
}

// What is taken when one says so.
constexpr std::pair<const char*, FormAnswer::State> optional[] = {{"--both", FormAnswer::State::Both},
                                                                  {"--emptied", FormAnswer::State::Emptied}};

// "2 answers were not taken: 1 both, 1 emptied. --both, --emptied would take them."
std::string notTaken(const std::vector<FormAnswer>& left) {
    std::map<FormAnswer::State, std::size_t> counts;
    for (const auto& answer : left)
        ++counts[answer.state];
    std::vector<std::string> kinds;
    for (const auto& [state, count] : counts)
        kinds.push_back(std::to_string(count) + " " + std::string(nameOf(state)));
    auto sentence = counted(left.size(), "answer") + (left.size() == 1 ? " was" : " were") +
                    " not taken (on standard output): " + waymark::join(kinds, ", ") + ".";
    for (const auto& [option, state] : optional)
        if (counts.contains(state))
            sentence +=
                " " + std::string(option) + " takes those that are " + std::string(nameOf(state)) + ".";
    return sentence;
}

Json jsonOf(const FormAnswer& answer) {
    Json json = {{"field", answer.field},
                 {"state", nameOf(answer.state)},
                 {"ours", answer.ours},
                 {"theirs", answer.theirs}};
    if (!answer.reason.empty())
        json["reason"] = answer.reason;
    return json;
}

std::string listed(const std::vector<FormAnswer>& answers, bool asJson) {
    if (asJson) {
        Json list = Json::array();
        for (const auto& answer : answers)
            list.push_back(jsonOf(answer));
        return writeJson(list, true) + "\n";
    }
    std::string lines;
    for (const auto& answer : answers)
        lines += summary(answer) + "\n";
    return lines.empty() ? "Nothing in the form is new.\n" : lines;
}

// What stands in the form and nowhere else is told on standard output, whatever else comes of it.
Outcome importForm(OpenJournal& open, const Arguments& arguments, const std::string& bytes) {
    const std::filesystem::path path = arguments.words[0];
    const std::filesystem::path source = arguments.words[1];
    const auto pdf = readPdf(arguments, bytes);
    if (!pdf)
        return failed(source, pdf.error());
    if (pdf->fields.empty())
        return failed(source.string() + (pdf->journal.empty()
                                             ? ": This PDF is no form: it has no fields to fill in."
                                             : ": This is no form; \"open\" takes the journal out of it."));
    const bool another = !pdf->formOf.empty() && pdf->formOf != hex(open.journal().identity());
    if (another && !arguments.has("--dry-run") && !arguments.has("--of-another"))
        return failed(
            source.string() + ": This form was made from another journal than " + path.string() +
            ", so nothing was taken; --dry-run shows what is in it, and --of-another takes it all the "
            "same.");
    const auto answers = formAnswers(open.journal(), pdf->fields, localDate(SystemClock().now()),
                                     dayOrderOf(open.journal().course().language()));
    auto outcome = done(listed(answers, arguments.has("--json")));
    if (another) // told, whatever is done with it
        outcome.problem = failed(source.string() + ": This form was made from another journal.").problem;
    if (arguments.has("--dry-run"))
        return outcome;
    std::set<FormAnswer::State> also;
    for (const auto& [option, state] : optional)
        if (arguments.has(option))
            also.insert(state);
    const auto left = apply(open.recorder(), answers, also);
    if (const auto saved = open.save(); !saved)
        return failed(path, saved.error());
    if (!left.empty()) {
        outcome.status = 1;
        outcome.problem = failed(source.string() + ": " + notTaken(left)).problem;
    }
    return outcome;
}

} // namespace

Outcome runImport(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const std::filesystem::path source = arguments.words[1];
    const auto answers = readInput(source, JsonLimits{}.bytes);
    if (!answers)
        return failed(source, answers.error());
    auto journal = OpenJournal::open(path);
    if (!journal)
        return failed(path, journal.error());
    auto& open = *journal.value();
    if (startsWith(answers.value(), "%PDF-"))
        return importForm(open, arguments, answers.value());
    for (const char* option :
         {"--dry-run", "--json", "--both", "--emptied", "--of-another", "--password-file"})
        if (arguments.has(option))
            return wrongUsage(std::string(option) + " is for forms in PDF.", usageOf("import"));
    std::vector<std::string> reasons;
    for (const auto& error : importAnswers(open.recorder(), answers.value())) {
        const bool isName = error.code == ErrorCode::UnknownField;
        reasons.push_back(error.message + (isName ? meantField(open.journal().course(), error.detail) : ""));
    }
    if (reasons.size() == 1)
        return failed(source.string() + ": nothing was imported: " + reasons[0], std::vector<std::string>());
    if (!reasons.empty())
        return failed(source.string() + ": nothing was imported, for " + std::to_string(reasons.size()) +
                          " reasons (on standard output).",
                      reasons);
    const auto saved = open.save();
    return saved ? done() : failed(path, saved.error());
}

} // namespace waymark::cli
