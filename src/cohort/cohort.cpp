// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/cohort.h"

#include "base/text.h"
#include "cohort/question_groups.h"
#include "course/read_course.h"
#include "guidance/guidance.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark {

namespace {

// The id of the course that most journals carry; the first by name of several; the program's own of none.
std::string commonCourse(const std::vector<MemberPointer>& members) {
    std::map<std::string, std::size_t> counts;
    for (const auto& member : members)
        ++counts[member->course];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? foundationsCourse()->id() : most->first;
}

// Ours in the language that is asked for; another one as the first journal that can still be read brings it.
std::shared_ptr<const Course> courseFor(const CohortFolder& folder, const std::vector<MemberPointer>& members,
                                        const std::string& id, const std::string& language) {
    auto ours = foundationsCourse(language);
    if (id == ours->id())
        return ours;
    CourseShelf shelf(language);
    for (const auto& member : members)
        if (member->course == id)
            if (const auto read = readAmongMany(folder.path() / member->file, shelf))
                return read->stored.journal.sharedCourse();
    return ours;
}

// A file is often named for whoever wrote it.
UnreadableFile withoutName(const UnreadableFile& file) {
    auto reason = file.reason;
    for (auto at = reason.find(file.file); at != std::string::npos; at = reason.find(file.file))
        reason.replace(at, file.file.size(), "A file");
    return {{}, std::move(reason)};
}

class Making {
  public:
    Making(std::shared_ptr<const Course> course, const CohortOptions& options) : options_(options) {
        cohort_.course = std::move(course);
        cohort_.today = options.today;
        cohort_.part = options.part;
        cohort_.namesHidden = options.hideNames;
        cohort_.person = options.person;
    }

    Cohort make(const std::vector<MemberPointer>& members, const ChangesOf& changes) {
        auto counted = countOnce(members, options_.settled, changes);
        cohort_.duplicates = std::move(counted.duplicates);
        cohort_.partings = std::move(counted.partings);
        cohort_.settled = std::move(counted.settled);
        cohort_.journals = counted.members.size();
        people(std::move(counted.members));
        statements();
        guidance();
        questions();
        for (std::size_t i = 0; i < cohort_.people.size(); ++i) {
            rows(i, cohort_.people[i]->actions, cohort_.actions);
            rows(i, cohort_.people[i]->tests, cohort_.tests);
        }
        std::ranges::stable_sort(cohort_.actions, [this](const RowOf& a, const RowOf& b) {
            const auto one = cohort_.action(a).date();
            const auto other = cohort_.action(b).date();
            return one && (!other || *one < *other);
        });
        quiet();
        return std::move(cohort_);
    }

  private:
    bool isAsked(int part) const { return options_.part == 0 || part == options_.part; }

    void people(std::vector<MemberPointer> members) {
        std::set<std::string> tags;
        for (const auto& member : members)
            tags.insert(member->tags.begin(), member->tags.end());
        cohort_.tags.assign(tags.begin(), tags.end());
        const auto person = folded(options_.person);
        const auto tag = folded(options_.tag);
        std::erase_if(members, [&](const MemberPointer& member) {
            const bool isOther =
                !person.empty() && folded(shownName(*member)) != person && member->file != options_.person;
            return isOther || (!tag.empty() && !std::ranges::binary_search(member->tags, tag));
        });
        if (options_.hideNames) {
            hideNames(members);
            for (auto& each : cohort_.duplicates)
                each = {{}, {}, each.diverged};
            for (auto& each : cohort_.partings)
                each = {each.identity, {}, {}};
            for (auto& each : cohort_.settled)
                each.parting = {each.parting.identity, {}, {}};
        } else
            std::ranges::stable_sort(members, {}, [](const auto& each) { return folded(shownName(*each)); });
        cohort_.people = std::move(members);
        if (!options_.hideNames)
            tellApart();
    }

    // People of one name stand side by side in their order.
    void tellApart() {
        const auto& people = cohort_.people;
        for (std::size_t i = 0, end = 0; i < people.size(); i = end) {
            const auto name = folded(shownName(*people[i]));
            for (end = i + 1; end < people.size() && folded(shownName(*people[end])) == name;)
                ++end;
            for (auto same = i; end - i > 1 && same < end; ++same)
                cohort_.namesakes[same] =
                    shownName(*people[same]) + " (" + withoutEnding(people[same]->file) + ")";
        }
    }

    // Numbered by what nobody can look up, so that no order of names shows through.
    void hideNames(std::vector<MemberPointer>& members) const {
        std::ranges::sort(members, {},
                          [](const auto& each) { return std::pair(each->identity, each->file); });
        const std::string word = options_.language.starts_with("es") ? "Persona " : "Person ";
        for (std::size_t i = 0; i < members.size(); ++i) {
            auto hidden = std::make_shared<Member>(*members[i]);
            hidden->name = word + std::to_string(i + 1);
            hidden->file.clear();
            hidden->partnership.clear();
            for (auto& action : hidden->actions)
                action.who = {};
            members[i] = std::move(hidden);
        }
    }

    void statements() {
        const auto& course = *cohort_.course;
        std::map<FieldId, std::size_t> place;
        for (const auto& statement : course.statements())
            place[statement] = place.size();
        std::vector<std::size_t> counts(place.size(), 0);
        std::map<std::pair<std::size_t, std::size_t>, std::size_t> together;
        for (const auto& member : cohort_.people) {
            std::vector<std::size_t> ticked;
            for (const auto& statement : member->ticked)
                if (const auto found = place.find(statement);
                    found != place.end() && isAsked(course.field(statement)->part))
                    ticked.push_back(found->second);
            std::ranges::sort(ticked);
            for (std::size_t i = 0; i < ticked.size(); ++i) {
                ++counts[ticked[i]];
                for (std::size_t j = i + 1; j < ticked.size(); ++j)
                    ++together[{ticked[i], ticked[j]}];
            }
        }
        for (const auto& statement : course.statements())
            if (const auto part = course.field(statement)->part; isAsked(part))
                cohort_.statements.push_back({statement, part, counts[place[statement]]});
        for (const auto& [pair, count] : together)
            cohort_.pairs.push_back(
                {course.statements()[pair.first], course.statements()[pair.second], count});
        std::ranges::stable_sort(cohort_.pairs, std::greater(), &StatementPair::people);
    }

    void guidance() {
        const auto& course = *cohort_.course;
        std::map<std::string, GuidanceCount> blocks;
        std::map<std::string, std::map<ToolId, std::size_t>> toolsOf; // "": of all blocks
        std::map<ToolId, std::size_t> began;
        for (const auto& member : cohort_.people) {
            for (const auto& tool : member->began)
                ++began[tool];
            std::set<ToolId> suggested;
            for (const auto& block :
                 guidanceFor(course, Selection(member->ticked.begin(), member->ticked.end())).blocks) {
                const auto* section = course.sectionOf(block.id);
                const auto* part = section ? course.partOf(section->id) : nullptr;
                if (!part || !isAsked(part->number))
                    continue;
                auto& count = blocks[block.id];
                count.id = block.id;
                count.part = part->number;
                count.step = block.step;
                ++count.people;
                for (const auto& tool : block.tools) {
                    ++toolsOf[block.id][tool.id];
                    suggested.insert(tool.id);
                }
            }
            for (const auto& tool : suggested)
                ++toolsOf[""][tool];
        }
        const auto listed = [&](const std::map<ToolId, std::size_t>& counts) {
            std::vector<ToolCount> tools;
            for (const auto& tool : course.tools())
                if (const auto found = counts.find(tool.id); found != counts.end())
                    tools.push_back({tool.id, found->second, began[tool.id]});
            std::ranges::stable_sort(tools, std::greater(), &ToolCount::people);
            return tools;
        };
        forEachBlock(course.data(), [&](const Section&, const Block& block) {
            if (const auto found = blocks.find(block.id); found != blocks.end()) {
                found->second.tools = listed(toolsOf[block.id]);
                cohort_.guidance.push_back(found->second);
            }
        });
        cohort_.tools = listed(toolsOf[""]);
    }

    void questions() {
        std::map<int, std::vector<RowOf>> parts;
        for (std::size_t i = 0; i < cohort_.people.size(); ++i)
            for (std::size_t row = 0; row < cohort_.people[i]->questions.size(); ++row)
                if (const auto part = cohort_.people[i]->questions[row].part; isAsked(part))
                    parts[part].push_back({i, row});
        for (const auto& [part, rows] : parts) {
            std::vector<std::string> texts;
            for (const auto& row : rows)
                texts.push_back(cohort_.question(row).text.str());
            const auto from = std::ptrdiff_t(cohort_.questions.size());
            for (const auto& together : alike(texts)) {
                QuestionGroup group{part, {}};
                for (const auto index : together)
                    group.rows.push_back(rows[index]);
                cohort_.questions.push_back(std::move(group));
            }
            std::stable_sort(cohort_.questions.begin() + from, cohort_.questions.end(),
                             [](const auto& a, const auto& b) { return a.rows.size() > b.rows.size(); });
        }
    }

    // Worksheets belong to no part: a test on one counts where the course tests something small.
    template <class Row>
    void rows(std::size_t member, const std::vector<Row>& from, std::vector<RowOf>& to) const {
        for (std::size_t row = 0; row < from.size(); ++row)
            if (isAsked(from[row].part == 0 ? testingPart() : from[row].part))
                to.push_back({member, row});
    }

    int testingPart() const {
        for (const auto& part : cohort_.course->parts())
            for (const auto& section : part.sections)
                if (section.page == PageKind::Pdsa)
                    return part.number;
        return options_.part;
    }

    void quiet() {
        for (std::size_t i = 0; i < cohort_.people.size(); ++i) {
            const auto last = cohort_.people[i]->lastChange;
            if (last == 0)
                cohort_.quiet.push_back({i, {}});
            else if (const int days = daysBetween(localDate(last), options_.today);
                     days >= options_.quietAfter)
                cohort_.quiet.push_back({i, days});
        }
        std::ranges::stable_sort(cohort_.quiet, [](const QuietMember& a, const QuietMember& b) {
            return a.days.has_value() != b.days.has_value() ? !a.days.has_value() : a.days > b.days;
        });
    }

    const CohortOptions& options_;
    Cohort cohort_;
};

} // namespace

std::string Cohort::nameOf(std::size_t member) const {
    const auto found = namesakes.find(member);
    return found == namesakes.end() ? shownName(*people[member]) : found->second;
}

Cohort makeCohort(std::shared_ptr<const Course> course, const std::vector<MemberPointer>& members,
                  const CohortOptions& options, const ChangesOf& changes) {
    return Making(std::move(course), options).make(members, changes);
}

Cohort makeCohort(const CohortFolder& folder, const CohortOptions& options) {
    auto members = folder.members();
    const auto id = commonCourse(members);
    auto unreadable = folder.unreadable();
    for (const auto& member : members)
        if (member->course != id)
            unreadable.push_back({member->file, member->file + " is of another course (" +
                                                    member->course.str() + ") than most journals here (" +
                                                    id + ")."});
    std::erase_if(members, [&](const MemberPointer& member) { return member->course != id; });
    std::ranges::sort(unreadable, {}, &UnreadableFile::file);
    if (options.hideNames)
        for (auto& each : unreadable)
            each = withoutName(each);
    auto cohort = makeCohort(courseFor(folder, members, id, options.language), members, options,
                             changesIn(folder.path()));
    cohort.unreadable = std::move(unreadable);
    return cohort;
}

} // namespace waymark
