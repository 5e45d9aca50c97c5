// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/writing.h"
#include "journal/portable_journal.h"
#include "report/shared_journal.h"

#include <algorithm>
#include <system_error>

namespace waymark::cli {

namespace {

namespace fs = std::filesystem;

Result<PortableJournal> journalIn(const fs::path& source, const Arguments& arguments) {
    const auto bytes = readInput(source, largestPdf);
    if (!bytes)
        return bytes.error();
    const auto pdf = readPdf(arguments, bytes.value());
    if (!pdf)
        return pdf.error();
    if (pdf->journal.empty())
        return Error{ErrorCode::NotAJournal,
                     pdf->fields.empty()
                         ? "This PDF carries no journal."
                         : "This PDF carries no journal. It is a form; \"import\" reads what was filled in.",
                     {}};
    return readPortable(pdf->journal);
}

CoursePack packOf(const PortableJournal& incoming) {
    if (incoming.pack.empty())
        return foundationsPack();
    return {incoming.pack.front(), {incoming.pack.begin() + 1, incoming.pack.end()}};
}

// What is not in the journal at `path` because it stayed out of its PDF, by name; empty: nothing.
std::string leftOutOf(const fs::path& path, const LeftOut& leftOut) {
    std::vector<std::string> names;
    if (const auto stored = readJournal(path))
        names = sectionNames(stored->journal, leftOut.sections);
    if (leftOut.sheets > 0)
        names.push_back(counted(leftOut.sheets, "worksheet"));
    if (leftOut.notes)
        names.emplace_back("notes of live sessions");
    return waymark::join(names, "; ");
}

Outcome makeNew(const PortableJournal& incoming, const fs::path& out) {
    const auto pack = packOf(incoming);
    if (incoming.pack.empty() && foundationsCourse()->id() != incoming.course)
        return failed(out.string() + ": The journal belongs to the course \"" + incoming.course +
                      "\", which is not here.");
    const auto made = makeJournal(
        out, pack, [&](OpenJournal& journal) { return journal.begin(beginningOf(incoming)); },
        incoming.identity);
    if (!made)
        return failed(out, made.error());
    auto outcome = done();
    if (const auto left = leftOutOf(out, incoming.leftOut); !left.empty())
        outcome.problem =
            failed(out.string() + ": This is not the whole journal. Left out of the PDF: " + left + ".")
                .problem;
    return outcome;
}

bool isTaken(const std::optional<std::string>& take, const FieldId& field) {
    if (!take)
        return false;
    const auto names = split(*take, ',');
    return *take == "all" || std::ranges::find(names, field.str()) != names.end();
}

// Nothing is overwritten unasked: what the PDF says otherwise is listed, and taken where --take names it.
Outcome compareWith(const PortableJournal& incoming, const fs::path& out,
                    const std::optional<std::string>& take) {
    const auto history = readHistory(out);
    if (!history)
        return failed(out, history.error());
    auto opened = OpenJournal::open(out);
    if (!opened)
        return failed(out, opened.error());
    auto& journal = *opened.value();
    if (journal.journal().identity() != incoming.identity)
        return failed(out.string() + ": This is another journal, which is not written over.");
    const auto comparison = compare(journal.journal(), history.value(), incoming);
    std::string lines;
    std::size_t left = 0;
    {
        const Recorder::Together inOneGo(journal.recorder());
        for (const auto& answer : comparison.asked) {
            bool taken = isTaken(take, answer.field);
            if (taken)
                taken = journal.recorder().set(answer.field, answer.theirs).ok();
            left += !taken;
            lines += std::string(taken ? "taken " : "differs ") + answer.field.str() + ": " +
                     oneLine(answer.theirs) +
                     (answer.ours.empty() ? "" : " (here: " + oneLine(answer.ours) + ")") + "\n";
        }
    }
    if (lines.empty())
        lines = "Nothing to take: every answer of the PDF stands here, or a newer one.\n";
    for (const auto& field : comparison.unreadable)
        lines += "unreadable " + field.str() + "\n";
    if (const auto saved = journal.save(); !saved)
        return failed(out, saved.error());
    auto outcome = done(std::move(lines));
    if (left + comparison.unreadable.size() > 0) {
        outcome.status = 1;
        const auto others = left + comparison.unreadable.size();
        outcome.problem =
            failed(out.string() + ": This journal is here already, and " +
                   (others == 1 ? "1 answer of the PDF differs"
                                : std::to_string(others) + " answers of the PDF differ") +
                   " from it (on standard output); --take FIELD,FIELD or --take all takes them.")
                .problem;
    }
    return outcome;
}

} // namespace

Outcome runOpen(const Arguments& arguments) {
    const fs::path source = arguments.words[0];
    const fs::path out = arguments.words[1];
    if (out.extension() != ".waymark")
        return wrongUsage("The journal's name has to end in .waymark.", usageOf("open"));
    const auto incoming = journalIn(source, arguments);
    if (!incoming)
        return failed(source, incoming.error());
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(out, ignored)))
        return compareWith(incoming.value(), out, arguments.value("--take"));
    if (arguments.has("--take"))
        return wrongUsage("--take is for a journal that is there already.", usageOf("open"));
    return makeNew(incoming.value(), out);
}

} // namespace waymark::cli
