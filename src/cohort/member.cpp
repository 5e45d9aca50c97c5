// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/member.h"

#include "base/text.h"
#include "cohort/provenance.h"
#include "journal/progress.h"
#include "journal/rows.h"
#include "journal/sheets.h"
#include "report/shared_journal.h"
#include "worksheets/cycles.h"

#include <algorithm>
#include <array>
#include <set>

namespace waymark {

namespace {

constexpr std::array<std::pair<Standing, std::string_view>, 4> standings = {{{Standing::NotYet, "not-yet"},
                                                                             {Standing::Started, "started"},
                                                                             {Standing::Filled, "filled"},
                                                                             {Standing::Private, "private"}}};

// Far more than a person writes in a course, and far less than would crowd out the others.
constexpr std::size_t mostWords = 1U << 20U; // bytes
constexpr std::size_t mostRows = 5'000;      // questions, actions and cycles
constexpr std::size_t mostTags = 100;

class Gathering {
  public:
    Gathering(const Journal& journal, Member& member)
        : journal_(journal), course_(journal.course()), member_(member) {}

    void gather() {
        sections();
        for (const auto& statement : course_.statements())
            if (journal_.checked(statement) && !isHidden(statement.str()))
                member_.ticked.push_back(statement);
        questions();
        for (const auto& row : actionsOf(journal_))
            if (!isHidden(row.table))
                member_.actions.push_back(
                    {row.part, row.who, row.what, row.when, row.done, shownSource(row.from), row.dropped});
        tests();
        tags();
    }

  private:
    // What stands in a private section is its owner's alone, and so is what points at it.
    bool isHidden(std::string_view id) const {
        const auto* section = course_.sectionOf(id);
        return section && isPrivate(journal_, section->id);
    }
    std::string shownSource(const std::string& source) const {
        return isHidden(source) ? std::string() : source;
    }

    void sections() {
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections) {
                const auto progress = progressOf(journal_, section);
                if (part.number == 0 || progress == Progress::Reading)
                    continue;
                member_.sections.emplace_back(section.id, isPrivate(journal_, section.id) ? Standing::Private
                                                          : progress == Progress::Filled  ? Standing::Filled
                                                          : progress == Progress::Started ? Standing::Started
                                                                                          : Standing::NotYet);
            }
    }

    // What was written freely, and the rows of the tables, part by part.
    void questions() {
        for (const auto& free : freeQuestionsOf(journal_))
            if (!isHidden(free.field.str()))
                member_.questions.push_back({free.part, free.text, false, {}, {}});
        for (const auto& row : questionsOf(journal_))
            if (!isBlank(row.text) && !isHidden(row.table))
                member_.questions.push_back(
                    {row.part, row.text, row.answered, row.answer, shownSource(row.source)});
        std::ranges::stable_sort(member_.questions, {}, &MemberQuestion::part);
    }

    void tests() {
        const auto written = sheetOfPage(journal_);
        for (const auto& part : course_.parts())
            for (const auto& section : part.sections)
                if (section.page == PageKind::Pdsa && !written && !isPrivate(journal_, section.id) &&
                    progressOf(journal_, section) != Progress::NotYet)
                    add(cycleOnPage(journal_, section.id), part.number,
                        journal_.value(FieldId(section.id + ".plan.what")));
        std::set<ToolId> began;
        for (const auto& sheet : sheetsOf(journal_)) {
            if (isWritten(journal_, sheet.id))
                began.insert(sheet.tool);
            if (sheet.tool != ToolId("pdsa") || member_.tests.size() >= mostRows)
                continue;
            if (const auto view = viewOf(journal_, sheet.id, {}))
                if (const auto cycle = cycleOf(*view))
                    add(*cycle, 0, sheet.title);
        }
        member_.began.assign(began.begin(), began.end());
    }

    void add(const Cycle& cycle, int part, const std::string& title) {
        static constexpr std::array<std::string_view, 4> decisions = {"", "adopt", "adapt", "abandon"};
        member_.tests.push_back({part, trimmed(title), cycle.number,
                                 std::string(decisions[std::size_t(cycle.decision)]), cycle.questions,
                                 cycle.compared, cycle.rightly});
    }

    // In the front of the journal they are about the person, in questions and actions about these.
    void tags() {
        std::set<std::string> tags;
        const auto look = [&](std::string_view text) {
            const auto plain = folded(text);
            for (auto at = plain.find('#'); at != std::string::npos; at = plain.find('#', at + 1)) {
                const auto end =
                    std::min(plain.find_first_of(" \t\n\r#.,;:!?()[]{}\"'/", at + 1), plain.size());
                if (end > at + 1 && tags.size() < mostTags)
                    tags.insert(plain.substr(at + 1, end - at - 1));
            }
        };
        for (const char* field : {"journal.partnership", "journal.place", "journal.outcome"})
            look(journal_.value(FieldId(field)));
        for (const auto& question : member_.questions)
            look(question.text);
        for (const auto& action : member_.actions)
            look(action.what);
        member_.tags.assign(tags.begin(), tags.end());
    }

    const Journal& journal_;
    const Course& course_;
    Member& member_;
};

bool isTooMuch(const Member& member) {
    std::size_t words = member.name.size() + member.partnership.size();
    for (const auto& question : member.questions)
        words += question.text.size() + question.answer.size() + question.source.size();
    for (const auto& action : member.actions)
        words += action.who.size() + action.what.size() + action.when.size() + action.source.size() +
                 action.dropped.size();
    for (const auto& test : member.tests)
        words += test.title.size();
    for (const auto& tool : member.began)
        words += tool.str().size();
    return words > mostWords ||
           member.questions.size() + member.actions.size() + member.tests.size() > mostRows;
}

} // namespace

std::string_view nameOf(Standing standing) {
    return standings[std::size_t(standing)].second;
}

std::optional<Standing> standingFrom(std::string_view name) {
    for (const auto& [standing, word] : standings)
        if (word == name)
            return standing;
    return std::nullopt;
}

std::string shownName(const Member& member) {
    if (!member.name.empty())
        return member.name;
    return withoutEnding(member.file);
}

std::string withoutEnding(const std::string& file) {
    const auto ending = file.rfind(".waymark");
    return ending == std::string::npos || ending == 0 ? file : file.substr(0, ending);
}

Result<Member> memberOf(const JournalAmongMany& read, const std::string& file) {
    const auto& journal = read.stored.journal;
    const auto provenance = provenanceOf(journal);
    Member member;
    member.file = file;
    member.identity = journal.identity();
    member.changes = read.stored.changes;
    member.history = read.history;
    member.course = journal.course().id();
    member.courseDigest = read.course;
    member.extract = provenance.extract;
    member.name = provenance.name;
    member.partnership = trimmed(journal.value(FieldId("journal.partnership")));
    member.lastChange = journal.lastChange();
    Gathering(journal, member).gather();
    if (isTooMuch(member))
        return Error{
            ErrorCode::BadInput, file + " holds more questions and actions than a person writes.", {}};
    return member;
}

} // namespace waymark
