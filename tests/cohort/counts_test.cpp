// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of random cohorts, against what was counted while they were made.
#include "cohort_support.h"
#include "support/cohorts.h"

#include <cstdlib>

using namespace waymark;
using namespace waymark::test;

namespace {

using Texts = std::multiset<std::string>;

// Two questions belong together where half of the words of the longer one are shared, and so on from there.
std::multiset<Texts> plainGroups(const std::vector<MadePerson::Question>& questions) {
    std::vector<std::size_t> group(questions.size());
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i] = i;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                std::size_t shared = 0;
                for (const auto word : questions[i].words)
                    shared += questions[j].words.contains(word);
                const auto longer = std::max(questions[i].words.size(), questions[j].words.size());
                if (group[i] != group[j] && 2 * shared >= longer) {
                    const auto from = std::max(group[i], group[j]);
                    const auto to = std::min(group[i], group[j]);
                    std::replace(group.begin(), group.end(), from, to);
                    changed = true;
                }
            }
    }
    std::map<std::size_t, Texts> texts;
    for (std::size_t i = 0; i < group.size(); ++i)
        texts[group[i]].insert(questions[i].text);
    std::multiset<Texts> all;
    for (auto& [of, each] : texts)
        all.insert(std::move(each));
    return all;
}

void checkTicks(const Cohort& cohort, const MadeCohort& made, int part) {
    const auto isAsked = [&](const std::string& id) { return part == 0 || id[4] - '0' == part; };
    std::map<std::string, std::size_t> statements;
    std::map<std::string, std::size_t> guidance;
    std::map<std::string, std::size_t> tools;
    std::map<std::pair<std::string, std::string>, std::size_t> pairs;
    for (const auto& statement : allStatements())
        if (isAsked(statement))
            statements[statement] = 0;
    for (const auto& person : made.people) {
        std::set<std::string> leads;
        std::set<std::string> suggested;
        for (const auto& one : person.ticked) {
            if (!isAsked(one))
                continue;
            ++statements[one];
            leads.insert(guidanceOfStatement(one));
            suggested.merge(toolsOfStatement(one));
            for (const auto& other : person.ticked)
                if (one < other && isAsked(other))
                    ++pairs[{one, other}];
        }
        for (const auto& block : leads)
            ++guidance[block];
        for (const auto& tool : suggested)
            ++tools[tool];
    }
    std::map<std::string, std::size_t> found;
    for (const auto& each : cohort.statements)
        found[each.statement.str()] = each.people;
    CHECK(found == statements);
    std::map<std::pair<std::string, std::string>, std::size_t> together;
    for (const auto& each : cohort.pairs)
        together[{each.one.str(), each.other.str()}] = each.people;
    CHECK(together == pairs);
    std::map<std::string, std::size_t> led;
    for (const auto& each : cohort.guidance)
        led[each.id] = each.people;
    CHECK(led == guidance);
    std::map<std::string, std::size_t> named;
    const auto began = std::size_t(
        std::ranges::count_if(made.people, [](const auto& person) { return person.tools.contains("pdsa"); }));
    for (const auto& each : cohort.tools) {
        named[each.tool.str()] = each.people;
        CHECK(each.began == (each.tool.str() == "pdsa" ? began : 0));
    }
    CHECK(named == tools);
}

void checkProgress(const Cohort& cohort, const MadeCohort& made) {
    using Known = std::map<std::string, std::map<std::string, std::string>>;
    Known expected;
    for (const auto& person : made.people)
        expected[person.name] = person.sections;
    Known found;
    for (std::size_t i = 0; i < cohort.people.size(); ++i)
        for (const auto& [section, standing] : cohort.people[i]->sections)
            found[cohort.nameOf(i)][section] = nameOf(standing);
    CHECK(found == expected);
    std::map<std::string, int> quiet;
    for (const auto& each : cohort.quiet)
        quiet[cohort.nameOf(each.member)] = each.days.value_or(-2);
    std::map<std::string, int> silent;
    for (const auto& person : made.people)
        if (person.quietDays != -1)
            silent[person.name] = person.quietDays;
    CHECK(quiet == silent);
}

void checkQuestions(const Cohort& cohort, const MadeCohort& made, int part) {
    for (int each = 1; each <= 5; ++each) {
        if (part != 0 && each != part)
            continue;
        std::vector<MadePerson::Question> asked;
        std::multiset<std::tuple<std::string, std::string, bool>> rows;
        for (const auto& person : made.people)
            for (const auto& question : person.questions)
                if (question.part == each) {
                    asked.push_back(question);
                    rows.emplace(person.name, question.text, question.answered);
                }
        std::multiset<Texts> groups;
        std::multiset<std::tuple<std::string, std::string, bool>> found;
        for (const auto& group : cohort.questions) {
            if (group.part != each)
                continue;
            Texts texts;
            for (const auto& row : group.rows) {
                const auto& question = cohort.question(row);
                texts.insert(question.text);
                found.emplace(cohort.nameOf(row.member), question.text, question.answered);
                CHECK(question.part == each);
            }
            groups.insert(std::move(texts));
        }
        CHECK(found == rows);
        CHECK(groups == plainGroups(asked));
    }
}

void checkRows(const Cohort& cohort, const MadeCohort& made, int part) {
    using Action = std::tuple<std::string, int, std::string, std::string, std::string, bool>;
    std::multiset<Action> actions;
    using Test = std::tuple<std::string, int, std::string, std::string, int, int, int>;
    std::multiset<Test> tests;
    for (const auto& person : made.people) {
        for (const auto& [of, who, what, when, done] : person.actions)
            if (part == 0 || of == part)
                actions.emplace(person.name, of, who, what, when, done);
        for (const auto& [of, title, decision, predicted, compared, right] : person.tests)
            if (part == 0 || of == part || (of == 0 && part == 5)) // on a worksheet: where the course tests
                tests.emplace(person.name, of, title, decision, predicted, compared, right);
    }
    std::multiset<Action> found;
    std::string last = "0000";
    for (const auto& row : cohort.actions) {
        const auto& each = cohort.action(row);
        found.emplace(cohort.nameOf(row.member), each.part, each.who, each.what, each.when, each.done);
        const auto day = each.when.view().starts_with("2026") ? each.when.str() : "9999";
        CHECK(last <= day);
        last = day;
    }
    CHECK(found == actions);
    std::multiset<Test> cycles;
    for (const auto& row : cohort.tests) {
        const auto& each = cohort.test(row);
        cycles.emplace(cohort.nameOf(row.member), each.part, each.title, each.decision, each.predictions,
                       each.compared, each.right);
        CHECK(each.cycle == 1);
    }
    CHECK(cycles == tests);
}

void checkFiles(const Cohort& cohort, const MadeCohort& made) {
    std::set<std::string> unreadable;
    for (const auto& each : cohort.unreadable) {
        unreadable.insert(each.file);
        CHECK_THAT(each.reason, containsText(each.file));
    }
    CHECK(unreadable == made.unreadable);
    std::map<std::string, std::pair<std::string, bool>> duplicates;
    for (const auto& each : cohort.duplicates)
        duplicates[each.file] = {each.counted, each.diverged};
    CHECK(duplicates == made.duplicates);
    std::set<std::set<std::string>> partings;
    for (const auto& each : cohort.partings)
        partings.insert({each.files.begin(), each.files.end()});
    CHECK(partings == made.partings);
    std::set<std::string> counted;
    std::set<std::string> files;
    for (const auto& each : cohort.people)
        counted.insert(each->file);
    for (const auto& person : made.people)
        files.insert(person.file);
    CHECK(counted == files);
    CHECK(cohort.journals == made.people.size());
}

} // namespace

TEST_CASE("every figure of a cohort is what was counted while it was made") {
    // All 200 of them with WAYMARK_SEEDS=200.
    const char* many = std::getenv("WAYMARK_SEEDS");
    const unsigned seeds = many ? unsigned(std::atoi(many)) : 4;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        INFO("seed " << seed);
        const Folder folder;
        const auto made = makeCohortIn(folder.path(), seed, 2 + int(seed % 14));
        for (const int part : {0, 1 + int(seed % 5)}) {
            INFO("part " << part);
            auto options = asOfThatDay();
            options.part = part;
            const auto cohort = cohortIn(folder.path(), options);
            checkFiles(cohort, made);
            checkTicks(cohort, made, part);
            checkProgress(cohort, made);
            checkQuestions(cohort, made, part);
            checkRows(cohort, made, part);
        }
    }
}
