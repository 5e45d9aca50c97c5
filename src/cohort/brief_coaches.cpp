// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What coaches get to see of a cohort: what is asked and how much of what, on one page, and nobody's name.
#include "base/text.h"
#include "cohort/brief_parts.h"
#include "figures/trail.h"

#include <algorithm>
#include <map>

namespace waymark::brief_parts {

namespace {

// What a page of Letter paper has room for beside everything else; a line says how much is left out.
constexpr std::size_t mostQuestions = 5;
constexpr std::size_t longestQuestion = 130; // characters
constexpr std::size_t spareQuestion = 110; // of each question that is not there: for those written at length
constexpr std::size_t mostStatements = 4;
constexpr std::size_t mostSteps = 4;
constexpr std::size_t mostTools = 2; // of a step
constexpr std::size_t longestStatement = 90;

std::string shortened(const std::string& text, std::size_t most) {
    std::string line = trimmed(text);
    std::ranges::replace(line, '\n', ' ');
    if (codePointCount(line) <= most)
        return line;
    const auto end = byteOffset(line, most);
    const auto space = line.rfind(' ', end);
    line.resize(space == std::string::npos ? end : space);
    while (!line.empty() && std::string_view(",;:").find(line.back()) != std::string_view::npos)
        line.pop_back();
    return line + "…";
}

// What someone wrote into a box for all of their questions may be several, or none: it is quoted, not
// counted.
bool isOneQuestion(const std::string& text) {
    const auto words = trimmed(text);
    return words.find('\n') == std::string::npos && codePointCount(words) <= longestQuestion;
}

class CoachesPage {
  public:
    explicit CoachesPage(Context& context)
        : context_(context), cohort_(context.cohort), course_(context.course), w_(context.words) {}

    void add() {
        emblem();
        questions();
        Columns columns{ticked(), follows()};
        if (!columns.left.empty() || !columns.right.empty())
            context_.report.body.push_back(std::move(columns));
        tests();
    }

  private:
    static Heading titled(std::string_view words) { return {2, std::string(words), {}, false, true, {}}; }
    std::string people() const { return std::to_string(cohort_.people.size()); }

    // A part is done by those who filled in all of it that is not private. Here is the part that was asked
    // for, else the first that not all have done.
    void emblem() {
        std::vector<TrailPost> posts;
        std::vector<std::string> said;
        bool here = false;
        for (const auto& part : course_.parts()) {
            if (part.number == 0)
                continue;
            const auto done = std::ranges::count_if(cohort_.people, [&](const MemberPointer& member) {
                return std::ranges::all_of(member->sections, [&](const auto& each) {
                    const auto* of = course_.partOf(each.first);
                    return of != &part || each.second == Standing::Filled || each.second == Standing::Private;
                });
            });
            const auto progress = filledIn(w_.partDone, {std::to_string(done), people()});
            const bool all = !cohort_.people.empty() && std::size_t(done) == cohort_.people.size();
            const bool isHere = cohort_.part != 0 ? part.number == cohort_.part : !here && !all;
            posts.push_back({std::to_string(part.number), course_.label(part.title), progress,
                             isHere ? TrailPost::State::Here
                             : all  ? TrailPost::State::Done
                                    : TrailPost::State::Ahead});
            here = here || isHere;
            said.push_back(filledIn(context_.shared.trailPart, {std::to_string(part.number), progress}));
        }
        if (!posts.empty())
            context_.report.emblem =
                trail(posts, filledIn(context_.shared.trailAlt, {join(said, "; ")}),
                      {std::string(context_.shared.number), filledIn(context_.shared.part, {""}),
                       std::string(context_.shared.sections)});
    }

    // What is still open, the most asked first.
    void questions() {
        struct Open {
            const MemberQuestion* first;
            std::size_t times;
        };
        std::vector<Open> open;
        for (const auto& group : cohort_.questions) {
            Open each{nullptr, 0};
            for (const auto& row : group.rows)
                if (const auto& question = cohort_.question(row); !question.answered) {
                    each.first = each.first ? each.first : &question;
                    ++each.times;
                }
            if (each.first)
                open.push_back(each);
        }
        std::ranges::stable_sort(open, std::greater(), &Open::times);
        ListBlock list;
        ListBlock quotes;
        for (std::size_t i = 0; i < std::min(open.size(), mostQuestions); ++i) {
            const auto part = std::to_string(open[i].first->part);
            const auto where = open[i].times > 1 ? filledIn(w_.askedBy, {part, std::to_string(open[i].times)})
                                                 : filledIn(context_.shared.part, {part});
            const auto& text = open[i].first->text;
            const bool one = isOneQuestion(text);
            const auto spare = mostQuestions - std::min(open.size(), mostQuestions);
            const auto words = shortened(text, longestQuestion + (one ? 0 : spare * spareQuestion));
            (one ? list : quotes)
                .items.push_back({one ? ListItem::Mark::Number : ListItem::Mark::Bullet,
                                  {},
                                  {{one ? words : filledIn(w_.quoted, {words}), false, false, {}},
                                   {"  (" + where + ")", false, true, {}}},
                                  {}});
        }
        Panel panel{std::string(w_.askYou), 4, {}, {}, {}};
        if (open.empty())
            panel.lead.push_back(plain(std::string(context_.shared.noQuestions)));
        if (!list.items.empty())
            panel.groups.push_back({{}, std::move(list)});
        if (!quotes.items.empty())
            panel.groups.push_back({std::string(w_.atLength), std::move(quotes)});
        if (open.size() > mostQuestions)
            panel.groups.back().list.items.push_back(leftOut(open.size() - mostQuestions));
        context_.report.body.push_back(std::move(panel));
    }

    ListItem leftOut(std::size_t count) const {
        return {ListItem::Mark::Bullet,
                {},
                {{filledIn(w_.leftToOthers, {std::to_string(count)}), false, true, {}}},
                {}};
    }
    void addLeftOut(ListBlock& list, std::size_t all) const {
        if (all > list.items.size())
            list.items.push_back(leftOut(all - list.items.size()));
    }

    std::vector<Columns::Node> ticked() const {
        std::vector<StatementCount> counts;
        std::ranges::copy_if(cohort_.statements, std::back_inserter(counts),
                             [](const StatementCount& each) { return each.people > 0; });
        std::ranges::stable_sort(counts, std::greater(), &StatementCount::people);
        const auto all = counts.size();
        counts.resize(std::min(all, mostStatements));
        ListBlock list;
        for (const auto& each : counts)
            list.items.push_back(
                {ListItem::Mark::Bullet,
                 course_.block(each.statement.str())->letter,
                 {{shortened(course_.text(each.statement.str()), longestStatement), false, false, {}}},
                 filledIn(w_.tickedBy, {std::to_string(each.people), people(), std::to_string(each.part)})});
        if (list.items.empty())
            return {titled(w_.ticked), plain(std::string(w_.nobodyTicked))};
        addLeftOut(list, all);
        return {titled(w_.ticked), std::move(list)};
    }

    std::vector<Columns::Node> follows() const {
        auto blocks = cohort_.guidance;
        std::ranges::stable_sort(blocks, std::greater(), &GuidanceCount::people);
        const auto all = blocks.size();
        blocks.resize(std::min(all, mostSteps));
        ListBlock list;
        for (const auto& block : blocks) {
            std::vector<std::string> tools;
            for (std::size_t i = 0; i < std::min(block.tools.size(), mostTools); ++i)
                tools.push_back(course_.title(block.tools[i].tool.str()));
            list.items.push_back(
                {ListItem::Mark::Bullet,
                 {},
                 {{filledIn(w_.followsFor, {course_.title(block.id), std::to_string(block.people), people()}),
                   false,
                   false,
                   {}}},
                 join(tools, ", ")});
        }
        if (list.items.empty())
            return {};
        addLeftOut(list, all);
        return {titled(w_.follows), std::move(list)};
    }

    void tests() {
        if (cohort_.tests.empty())
            return;
        std::map<std::string, std::size_t> decisions;
        int compared = 0;
        int right = 0;
        for (const auto& row : cohort_.tests) {
            const auto& test = cohort_.test(row);
            ++decisions[test.decision];
            compared += test.compared;
            right += test.right;
        }
        const auto count = [&](const char* decision) { return std::to_string(decisions[decision]); };
        context_.report.body.push_back(titled(w_.tests));
        auto line = filledIn(w_.testLine, {std::to_string(cohort_.tests.size()), count("adopt"),
                                           count("adapt"), count("abandon"), count("")});
        if (compared > 0)
            line += " " + filledIn(w_.predictionLine, {std::to_string(right), std::to_string(compared)});
        context_.report.body.push_back(plain(std::move(line)));
    }

    Context& context_;
    const Cohort& cohort_;
    const Course& course_;
    const BriefStrings& w_;
};

} // namespace

void addCoachesPage(Context& context) {
    CoachesPage(context).add();
}

} // namespace waymark::brief_parts
