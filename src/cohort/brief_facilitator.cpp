// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a facilitator gets to see of a cohort: all of it, with the words as they were written.
#include "base/text.h"
#include "cohort/brief_parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::brief_parts {

namespace {

constexpr std::size_t mostTogether = 3;  // statements named beside one
constexpr std::size_t longestTitle = 60; // of a section in the head of a table

class FacilitatorPages {
  public:
    explicit FacilitatorPages(Context& context)
        : context_(context),
          cohort_(context.cohort),
          course_(context.course),
          w_(context.words),
          s_(context.shared),
          language_(context.report.language) {}

    void add() {
        addHeading(context_, 1, w_.facilitator, true);
        if (cohort_.people.empty())
            put(plain(std::string(w_.nothingHere)));
        else
            all();
        files();
    }

  private:
    template <class Node>
    void put(Node node) {
        context_.report.body.push_back(std::move(node));
    }
    std::string partName(int part) const {
        return part > 0 ? filledIn(s_.part, {std::to_string(part)}) : std::string();
    }
    std::string day(Date date) const { return shortDate(date, cohort_.today, language_); }

    void all() {
        since();
        howFar();
        ticked();
        follows();
        questions();
        actions();
        tests();
    }

    void since() {
        const auto& last = context_.options.last;
        if (!last)
            return;
        addHeading(context_, 2, filledIn(w_.since, {longDate(last->day, cohort_.today, language_)}));
        ListBlock list;
        std::size_t went = 0;
        for (const auto& change : last->changes) {
            if (change.kind == SinceThen::Kind::Went) {
                ++went;
                continue;
            }
            list.items.push_back({ListItem::Mark::Bullet,
                                  {},
                                  {{cohort_.nameOf(change.member) + ": ", true, false, {}},
                                   {saidOf(change), false, false, {}}},
                                  {}});
        }
        if (went > 0)
            put(plain(filledIn(w_.wentAway, {std::to_string(went)})));
        if (list.items.empty() && went == 0)
            put(plain(std::string(w_.nothingChanged)));
        else if (!list.items.empty())
            put(std::move(list));
    }

    std::string saidOf(const SinceThen& change) const {
        using Kind = SinceThen::Kind;
        switch (change.kind) {
        case Kind::Joined:
        case Kind::Went:
            return std::string(w_.joined);
        case Kind::Section:
            return filledIn(w_.section, {partName(change.part) + ", " + course_.label(change.what),
                                         std::string(w_.standing[std::size_t(change.now)])});
        case Kind::Ticked:
            return filledIn(w_.tickedNow, {partName(change.part) + " " + letter(change.what)});
        case Kind::Unticked:
            return filledIn(w_.untickedNow, {partName(change.part) + " " + letter(change.what)});
        case Kind::Question:
            return filledIn(w_.asked, {change.what});
        case Kind::Action:
            return filledIn(w_.planned, {change.what});
        case Kind::Done:
            return filledIn(w_.finished, {change.what});
        case Kind::Decided:
            return filledIn(w_.decided, {change.what});
        }
        return {};
    }
    std::string letter(const std::string& statement) const {
        const auto* block = course_.block(statement);
        return block ? block->letter : statement;
    }

    // Of all parts how many sections are filled in; of one part each of them.
    void howFar() {
        addHeading(context_, 2, w_.howFar);
        Table table{{}, {std::string(w_.name)}, {2.4}, {}, true};
        std::vector<const Section*> sections;
        std::vector<const Part*> parts;
        for (const auto& part : course_.parts()) {
            if (part.number == 0 || (cohort_.part > 0 && part.number != cohort_.part))
                continue;
            parts.push_back(&part);
            for (const auto& section : part.sections)
                if (cohort_.part > 0 && isFilledIn(section.id)) {
                    sections.push_back(&section);
                    table.head.push_back(course_.label(section.id)
                                             .substr(0, byteOffset(course_.label(section.id), longestTitle)));
                    table.widths.push_back(1.5);
                }
        }
        if (cohort_.part == 0)
            for (const auto* part : parts) {
                table.head.push_back(partName(part->number));
                table.widths.push_back(1.1);
            }
        table.head.emplace_back(w_.lastWritten);
        table.widths.push_back(2.2);
        for (std::size_t i = 0; i < cohort_.people.size(); ++i) {
            const std::map<std::string, Standing> standings(cohort_.people[i]->sections.begin(),
                                                            cohort_.people[i]->sections.end());
            std::vector<std::string> row{cohort_.nameOf(i)};
            for (const auto* section : sections) {
                const auto found = standings.find(section->id);
                row.push_back(found == standings.end()
                                  ? std::string()
                                  : std::string(w_.standing[std::size_t(found->second)]));
            }
            if (cohort_.part == 0)
                for (const auto* part : parts)
                    row.push_back(countOf(*part, standings));
            row.push_back(lastWritten(i));
            table.rows.push_back(std::move(row));
        }
        put(std::move(table));
    }

    bool isFilledIn(const std::string& section) const {
        return std::ranges::any_of(cohort_.people, [&](const MemberPointer& member) {
            return std::ranges::any_of(member->sections,
                                       [&](const auto& each) { return each.first == section; });
        });
    }

    std::string countOf(const Part& part, const std::map<std::string, Standing>& standings) const {
        int filled = 0;
        int total = 0;
        int hidden = 0;
        for (const auto& section : part.sections)
            if (const auto found = standings.find(section.id); found != standings.end()) {
                ++total;
                filled += found->second == Standing::Filled;
                hidden += found->second == Standing::Private;
            }
        return filledIn(hidden > 0 ? w_.ofSectionsPrivate : w_.ofSections,
                        {std::to_string(filled), std::to_string(total), std::to_string(hidden)});
    }

    std::string lastWritten(std::size_t member) const {
        const auto when = cohort_.people[member]->lastChange;
        if (when == 0)
            return std::string(w_.never);
        const auto quiet = std::ranges::find(cohort_.quiet, member, &QuietMember::member);
        const auto date = day(localDate(when));
        return quiet == cohort_.quiet.end() || !quiet->days
                   ? date
                   : filledIn(w_.quietDays, {date, std::to_string(*quiet->days)});
    }

    void ticked() {
        addHeading(context_, 2, w_.ticked);
        Table table{
            {},
            {partColumn(), std::string(w_.statement), std::string(w_.people), std::string(w_.together)},
            {0.9, 6, 1, 2.2},
            {},
            false};
        for (const auto& each : cohort_.statements) {
            if (each.people == 0)
                continue;
            std::vector<std::string> others;
            for (const auto& pair : cohort_.pairs)
                if (others.size() < mostTogether &&
                    (pair.one == each.statement || pair.other == each.statement))
                    others.push_back(letterOf(context_, pair.one == each.statement ? pair.other : pair.one) +
                                     " (" + std::to_string(pair.people) + ")");
            table.rows.push_back({letterOf(context_, each.statement), course_.text(each.statement.str()),
                                  std::to_string(each.people), join(others, ", ")});
        }
        if (table.rows.empty())
            put(plain(std::string(w_.nobodyTicked)));
        else
            put(std::move(table));
    }
    std::string partColumn() const { return cohort_.part > 0 ? std::string() : filledIn(s_.part, {""}); }

    void follows() {
        if (cohort_.guidance.empty())
            return;
        addHeading(context_, 2, w_.follows);
        for (const auto& block : cohort_.guidance) {
            Table table{filledIn(w_.followsFor, {course_.title(block.id), std::to_string(block.people),
                                                 std::to_string(cohort_.people.size())}),
                        {std::string(w_.tool), std::string(w_.suggestedTo), std::string(w_.began)},
                        {4, 1.4, 1.4},
                        {},
                        true};
            for (const auto& tool : block.tools)
                table.rows.push_back({course_.title(tool.tool.str()), std::to_string(tool.people),
                                      std::to_string(tool.began)});
            put(std::move(table));
        }
    }

    void questions() {
        addHeading(context_, 2, w_.questions);
        if (cohort_.questions.empty())
            put(plain(std::string(s_.noQuestions)));
        int part = 0;
        for (const auto& group : cohort_.questions) {
            if (group.part != part)
                addHeading(context_, 3, partName(part = group.part));
            const auto said = eachOnce(group);
            if (said.size() > 1)
                put(plain(std::string(w_.alike), Paragraph::Style::Label));
            ListBlock list;
            for (const auto& each : said)
                list.items.push_back({ListItem::Mark::Bullet,
                                      {},
                                      {{trimmed(each.question->text), false, false, {}}},
                                      join(each.names, ", ") + answerOf(*each.question)});
            put(std::move(list));
        }
    }

    // The same words, with the same answer, stand there once with all who wrote them.
    struct Said {
        const MemberQuestion* question;
        std::vector<std::string> names;
    };
    std::vector<Said> eachOnce(const QuestionGroup& group) const {
        std::vector<Said> all;
        std::map<std::tuple<std::string, bool, std::string>, std::size_t> places;
        for (const auto& row : group.rows) {
            const auto& question = cohort_.question(row);
            const auto [at, isNew] = places.emplace(
                std::tuple(trimmed(question.text), question.answered, question.answer), all.size());
            if (isNew)
                all.push_back({&question, {}});
            all[at->second].names.push_back(cohort_.nameOf(row.member));
        }
        return all;
    }

    std::string answerOf(const MemberQuestion& question) const {
        if (!question.answered)
            return {};
        return ". " + std::string(s_.answered) +
               (isBlank(question.answer) ? std::string() : ": " + trimmed(question.answer));
    }

    void actions() {
        addHeading(context_, 2, w_.actions);
        if (cohort_.actions.empty())
            return put(plain(std::string(w_.noActions)));
        Table table{{},
                    {std::string(s_.when), std::string(s_.who), std::string(s_.what), std::string(w_.from),
                     std::string(s_.done)},
                    {1.9, 1.6, 4, 1.8, 0.9},
                    {},
                    false};
        for (const auto& row : cohort_.actions) {
            const auto& action = cohort_.action(row);
            table.rows.push_back({whenOf(action), action.who, action.what, cohort_.nameOf(row.member),
                                  action.done ? std::string(s_.yes) : action.dropped.str()});
        }
        put(std::move(table));
    }

    std::string whenOf(const MemberAction& action) const {
        const auto date = action.date();
        if (!date)
            return action.when;
        const int late = !action.isOpen() ? 0 : std::max(0, daysBetween(*date, cohort_.today));
        return late == 0 ? day(*date)
                         : filledIn(late == 1 ? s_.dayLate : s_.daysLate, {day(*date), std::to_string(late)});
    }

    void tests() {
        if (cohort_.tests.empty())
            return;
        addHeading(context_, 2, w_.tests);
        Table table{{},
                    {std::string(w_.from), std::string(w_.cycle), std::string(w_.change),
                     std::string(w_.decision), std::string(w_.predictions)},
                    {1.8, 0.9, 3.6, 1.7, 1.7},
                    {},
                    false};
        for (const auto& row : cohort_.tests) {
            const auto& test = cohort_.test(row);
            const auto decision = test.decision == "adopt"     ? 1U
                                  : test.decision == "adapt"   ? 2U
                                  : test.decision == "abandon" ? 3U
                                                               : 0U;
            table.rows.push_back(
                {cohort_.nameOf(row.member), std::to_string(test.cycle), test.title,
                 std::string(w_.decisions[decision]),
                 test.compared == 0 ? std::string()
                                    : filledIn(w_.predictionsRight,
                                               {std::to_string(test.right), std::to_string(test.compared)})});
        }
        put(std::move(table));
    }

    void files() {
        ListBlock list;
        const auto say = [&](std::string text) {
            list.items.push_back({ListItem::Mark::Bullet, {}, {{std::move(text), false, false, {}}}, {}});
        };
        for (const auto& file : cohort_.unreadable)
            say(file.reason);
        std::size_t hidden = 0;
        for (const auto& each : cohort_.duplicates)
            if (each.file.empty())
                ++hidden;
            else
                say(filledIn(each.diverged ? w_.divergedFrom : w_.copyOf, {each.file, each.counted}));
        if (hidden > 0)
            say(hidden == 1 ? std::string(w_.hiddenFile)
                            : filledIn(w_.hiddenFiles, {std::to_string(hidden)}));
        for (const auto& each : cohort_.partings)
            if (!each.files.empty())
                say(filledIn(w_.countedApart, {join(each.files, ", ")}));
        if (list.items.empty())
            return;
        addHeading(context_, 2, w_.files);
        put(std::move(list));
    }

    Context& context_;
    const Cohort& cohort_;
    const Course& course_;
    const BriefStrings& w_;
    const ReportStrings& s_;
    std::string language_;
};

} // namespace

void addFacilitatorPages(Context& context) {
    FacilitatorPages(context).add();
}

} // namespace waymark::brief_parts
