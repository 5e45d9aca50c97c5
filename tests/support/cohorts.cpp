// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cohorts.h"

#include "journal/rows.h"
#include "journal/sheets.h"
#include "store/journal_file.h"
#include "support/fixed_clock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <unistd.h>

namespace waymark::test {

namespace {

namespace fs = std::filesystem;

constexpr Milliseconds day = 86'400'000;
constexpr Milliseconds noonOfToday = 1'773'921'600'000; // 2026-03-19, 12:00 UTC

template <class T>
T sure(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().message + " " + result.error().detail);
    return result.take();
}
void sure(const Result<void>& result) {
    if (!result)
        throw std::runtime_error(result.error().message + " " + result.error().detail);
}

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
void put(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), std::streamsize(bytes.size()));
}

// Empty journals, each with its own identity: made once, since making one waits for the disk.
const std::vector<std::string>& emptyJournals(std::size_t count) {
    static std::vector<std::string> pool;
    auto pattern = (fs::temp_directory_path() / "waymark-cohorts-XXXXXX").string();
    const fs::path folder = ::mkdtemp(pattern.data());
    while (pool.size() < count) {
        const auto path = folder / "empty.waymark";
        sure(createJournal(path, foundationsPack(), noonOfToday - 60 * day));
        pool.push_back(bytesOf(path));
        fs::remove(path);
    }
    fs::remove_all(folder);
    return pool;
}

// A word as it is compared, and ways to write it.
constexpr std::array<std::array<const char*, 2>, 16> vocabulary = {{{"how", "How"},
                                                                    {"nino", "Niño"},
                                                                    {"families", "FAMILIES"},
                                                                    {"count", "count"},
                                                                    {"small", "Small"},
                                                                    {"grade", "grade"},
                                                                    {"school", "ſchool"},
                                                                    {"quien", "¿Quién"},
                                                                    {"7", "7"},
                                                                    {"begin", "begin"},
                                                                    {"we", "We"},
                                                                    {"who", "WHO"},
                                                                    {"zurich", "Zürich"},
                                                                    {"data", "dAtA"},
                                                                    {"the", "the"},
                                                                    {"bus", "bus"}}};

class Maker {
  public:
    Maker(fs::path folder, unsigned seed) : folder_(std::move(folder)), random_(seed) {}

    MadeCohort make(int people) {
        const auto& pool = emptyJournals(std::size_t(people));
        for (int i = 0; i < people; ++i)
            addPerson(pool[std::size_t(i)]);
        for (int i = below(5); i > 0; --i)
            addHostile();
        put(folder_ / "notes.pdf", "no journal, and not asked to be one");
        return std::move(made_);
    }

  private:
    int below(int most) { return int(random_() % unsigned(most)); }
    bool chance(int percent) { return below(100) < percent; }
    std::string numbered(const char* word) { return word + std::to_string(++number_); }

    // A journal that is open, at some hour of its life.
    struct Open {
        Open(const fs::path& path, Milliseconds now)
            : clock(now),
              file(sure(JournalFile::open(path))),
              journal(file.takeStored().journal),
              recorder(journal, clock, file.writer()) {}
        void set(const std::string& field, const std::string& value) {
            sure(recorder.set(FieldId(field), value));
        }
        void save() {
            if (!sure(file.save(recorder.take())).committed)
                throw std::runtime_error("it was not saved");
        }
        FixedClock clock;
        JournalFile file;
        Journal journal;
        Recorder recorder;
    };

    void addPerson(const std::string& empty) {
        MadePerson person;
        person.file = numbered("file") + ".waymark";
        const auto path = folder_ / person.file;
        put(path, empty);
        if (chance(5)) { // the course was opened, and no more
            person.name = person.file.substr(0, person.file.find('.'));
            person.quietDays = -2;
            person.sections = sectionsOf({}, {}, {}, {});
            made_.people.push_back(std::move(person));
            return;
        }
        const int age = below(40);
        const auto name = chance(90) ? numbered("Person ") : std::string();
        {
            Open open(path, noonOfToday - age * day - day / 2);
            if (!name.empty())
                open.set("journal.owner.name", name);
            fill(open, person);
            open.save();
        }
        person.name = name.empty() ? person.file.substr(0, person.file.find('.')) : name;
        person.quietDays = age >= madeQuietAfter ? age : -1;
        const auto before = bytesOf(path);
        copies(path, person, before, age, name);
        made_.people.push_back(person);
    }

    // Copies of what was just written, and what becomes of them.
    void copies(const fs::path& path, MadePerson& person, const std::string& before, int age,
                const std::string& name) {
        if (chance(10)) { // the same bytes under a longer name
            const auto copy = "copy of " + person.file;
            put(folder_ / copy, before);
            made_.duplicates[copy] = {person.file, false};
        }
        if (chance(10)) { // the other one went on
            const auto older = "older " + person.file;
            put(folder_ / older, before);
            made_.duplicates[older] = {person.file, false};
            more(path, age, 2);
        }
        if (name.empty() || !chance(12))
            return;
        const auto other = "other " + person.file;
        put(folder_ / other, before);
        if (chance(50)) { // one person on two computers, who wrote more on the first
            more(path, age, 3);
            more(folder_ / other, age, 1);
            made_.duplicates[other] = {person.file, true};
        } else { // handed on, and two people wrote on
            more(path, age, 3);
            auto second = person;
            second.file = other;
            second.name = numbered("Somebody ");
            Open open(folder_ / other, noonOfToday - age * day);
            open.set("journal.owner.name", second.name);
            open.save();
            made_.partings.insert({person.file, other});
            made_.people.push_back(std::move(second));
        }
    }

    // Changes that no table shows.
    void more(const fs::path& path, int age, int changes) {
        Open open(path, noonOfToday - age * day);
        for (int i = 0; i < changes; ++i) {
            open.set("journal.place", numbered("place "));
            open.recorder.pause();
        }
        open.save();
    }

    // A section that nobody else may see counts for nothing, but for being private.
    void fill(Open& open, MadePerson& person) {
        std::set<std::string> filled; // fields with words
        std::set<std::string> hidden;
        std::map<int, bool> rows;     // parts whose plan has any row of actions
        std::map<int, bool> complete; // and one with who, what and when
        for (const char* section : {"part1.roles", "part1.live", "part2.diagnostic", "part2.plan",
                                    "part3.diagnostic", "part4.plan", "part5.pdsa"})
            if (chance(6)) {
                open.set(std::string("private.") + section, "true");
                hidden.insert(section);
            }
        const auto write = [&](const std::string& field, const std::string& value) {
            open.set(field, value);
            if (value.find_first_not_of(" \n") != std::string::npos)
                filled.insert(field);
        };
        for (const char* field :
             {"part1.roles.response", "part1.goals.response", "part2.foundation.response",
              "part1.steps.response", "part1.live.notes", "part2.live.notes", "part5.live.notes"})
            if (chance(50))
                write(field, chance(10) ? " \n " : numbered("words "));
        for (int step = 1, all = chance(30); step <= 8; ++step)
            if (all || chance(20))
                write("part1.steps.step" + std::to_string(step) + ".rating", "well");
        for (const char* field : {"part3.live.date", "part4.live.date"})
            if (chance(30))
                write(field, "2026-04-01");
        for (const auto& statement : allStatements())
            if (chance(30)) {
                write(statement, "true");
                if (!hidden.contains(statement.substr(0, 16)))
                    person.ticked.insert(statement);
            }
        if (chance(30) &&
            !std::ranges::any_of(filled, [](const auto& f) { return f.starts_with("part4.diagnostic"); }))
            write("part4.diagnostic.none", "true");
        for (int part = 1; part <= 5; ++part)
            questions(open, person, part, hidden, filled);
        for (int part = 2; part <= 4; ++part)
            actions(open, person, part, hidden, rows, complete);
        for (int part = 2; part <= 4; ++part)
            if (chance(50))
                write("part" + std::to_string(part) + ".plan.resources.done", "true");
        tests(open, person, hidden, write);
        person.sections = sectionsOf(filled, hidden, rows, complete);
        std::ranges::stable_sort(person.questions, {}, &MadePerson::Question::part);
    }

    MadePerson::Question question(int part) {
        MadePerson::Question question{part, {}, false, {}};
        for (int i = 1 + below(6); i > 0; --i) {
            const int word = below(int(vocabulary.size()));
            question.words.insert(word);
            question.text += (question.text.empty() ? ""
                              : chance(20)          ? "... "
                                                    : " ") +
                             std::string(vocabulary[std::size_t(word)][std::size_t(below(2))]);
        }
        question.text += chance(50) ? "?" : "";
        return question;
    }

    void questions(Open& open, MadePerson& person, int part, const std::set<std::string>& hidden,
                   std::set<std::string>& filled) {
        const auto of = "part" + std::to_string(part);
        const auto section = of + (part == 1 || part == 5 ? ".live" : ".plan");
        if (part >= 2 && part <= 4 && chance(25)) {
            auto free = question(part);
            open.set(of + ".plan.questions", free.text);
            filled.insert(of + ".plan.questions");
            if (!hidden.contains(section))
                person.questions.push_back(std::move(free));
        }
        for (int row = 1; row <= 2; ++row) {
            if (!chance(30))
                continue;
            auto asked = question(part);
            const auto at = of + ".questions.r" + std::to_string(row);
            open.set(at + ".text", asked.text);
            filled.insert(of + ".questions");
            if (chance(30)) {
                open.set(at + ".answered", "true");
                asked.answered = true;
            }
            if (!hidden.contains(section))
                person.questions.push_back(std::move(asked));
        }
    }

    void actions(Open& open, MadePerson& person, int part, const std::set<std::string>& hidden,
                 std::map<int, bool>& rows, std::map<int, bool>& complete) {
        const auto plan = "part" + std::to_string(part) + ".plan";
        for (int row = 1; row <= 2; ++row) {
            if (!chance(40))
                continue;
            const auto at = plan + ".actions.r" + std::to_string(row);
            const auto what = numbered("do thing ");
            const auto who = chance(70) ? std::string("Somebody") : std::string();
            const auto when = chance(40)   ? "2026-0" + std::to_string(1 + below(9)) + "-11"
                              : chance(50) ? std::string("soon")
                                           : std::string();
            const bool done = chance(30);
            open.set(at + ".what", what);
            if (!who.empty())
                open.set(at + ".who", who);
            if (!when.empty())
                open.set(at + ".when", when);
            if (done)
                open.set(at + ".done", "true");
            rows[part] = true;
            complete[part] = complete[part] || (!who.empty() && !when.empty());
            if (!hidden.contains(plan))
                person.actions.emplace_back(part, who, what, when, done);
        }
    }

    template <class Write>
    void tests(Open& open, MadePerson& person, const std::set<std::string>& hidden, Write write) {
        static constexpr std::array<const char*, 4> decisions = {"", "adopt", "adapt", "abandon"};
        if (chance(40)) {
            const bool predicts = chance(50);
            const auto what = numbered("test ");
            const auto* decision = decisions[std::size_t(below(4))];
            write("part5.pdsa.plan.what", what);
            if (predicts)
                write("part5.pdsa.plan.prediction", "fewer");
            if (*decision)
                write("part5.pdsa.act.decision", decision);
            if (!hidden.contains("part5.pdsa"))
                person.tests.emplace_back(5, what, decision, predicts, 0, 0);
        }
        if (!chance(25))
            return;
        const auto title = numbered("cycle ");
        const auto sheet = sure(addSheet(open.recorder, ToolId("pdsa"), title));
        const auto* decision = decisions[std::size_t(below(4))];
        if (*decision)
            open.set(sheet + ".decision", decision);
        int predicted = 0;
        int compared = 0;
        int right = 0;
        for (int i = below(4); i > 0; --i) {
            const auto row = sheet + ".questions." + sure(addRow(open.recorder, sheet + ".questions"));
            open.set(row + ".question", "What happens?");
            const bool guessed = chance(70);
            if (guessed)
                open.set(row + ".prediction", "This.");
            if (chance(60)) {
                const auto* matched = chance(50) ? "yes" : chance(50) ? "partly" : "no";
                open.set(row + ".matched", matched);
                compared += guessed;
                right += guessed && matched[0] == 'y';
            }
            predicted += guessed;
        }
        person.tools.insert("pdsa");
        person.tests.emplace_back(0, title, decision, predicted, compared, right);
    }

    // The rules of docs and inventory, written out for this course.
    static std::map<std::string, std::string> sectionsOf(const std::set<std::string>& filled,
                                                         const std::set<std::string>& hidden,
                                                         const std::map<int, bool>& rows,
                                                         const std::map<int, bool>& complete) {
        std::map<std::string, std::string> sections;
        const auto count = [&](const std::vector<std::string>& fields) {
            return int(
                std::ranges::count_if(fields, [&](const auto& each) { return filled.contains(each); }));
        };
        const auto say = [&](const std::string& section, int needed, int of, int optional) {
            sections[section] = hidden.contains(section) ? "private"
                                : needed + optional == 0 ? "notYet"
                                : needed == of           ? "filled"
                                                         : "started";
        };
        for (const char* section : {"part1.roles", "part1.goals", "part2.foundation"})
            say(section, count({std::string(section) + ".response"}), 1, 0);
        std::vector<std::string> steps{"part1.steps.response"};
        for (int step = 1; step <= 8; ++step)
            steps.push_back("part1.steps.step" + std::to_string(step) + ".rating");
        say("part1.steps", count(steps), 9, 0);
        for (int part = 1; part <= 5; ++part) {
            const auto of = "part" + std::to_string(part);
            const int asked = part == 1 || part == 5 ? count({of + ".questions"}) : 0;
            say(of + ".live", count({of + ".live.notes"}), 1, count({of + ".live.date"}) + asked);
        }
        for (int part = 2; part <= 4; ++part) {
            const auto of = "part" + std::to_string(part);
            const bool ticked = std::ranges::any_of(
                filled, [&](const auto& f) { return f.starts_with(of + ".diagnostic."); });
            say(of + ".diagnostic", ticked, 1, 0);
            const int done = count({of + ".plan.resources.done"});
            const int others =
                count({of + ".plan.questions", of + ".questions"}) + (rows.contains(part) && rows.at(part));
            const bool whole = complete.contains(part) && complete.at(part);
            say(of + ".plan", done && whole ? 1 : 0, 1, done + others);
        }
        say("part5.pdsa",
            count({"part5.pdsa.plan.what", "part5.pdsa.plan.prediction", "part5.pdsa.act.decision"}), 9, 0);
        return sections;
    }

    void addHostile() {
        const auto name = numbered("hostile") + ".waymark";
        const auto path = folder_ / name;
        made_.unreadable.insert(name);
        const auto whole = emptyJournals(1).front();
        switch (below(8)) {
        case 0:
            put(path, "");
            break;
        case 1:
            put(path, "Dear all, this is a letter that someone named wrongly.\n");
            break;
        case 2:
            put(path, whole.substr(0, whole.size() / 2));
            break;
        case 3: {
            auto noise = whole.substr(0, 100);
            while (noise.size() < 20'000)
                noise += char(random_());
            put(path, noise);
            break;
        }
        case 4:
            fs::create_directory(path);
            break;
        case 5: { // one letter of the course is another one
            auto bent = whole;
            const auto at = bent.find("yardstick");
            if (at == std::string::npos)
                throw std::runtime_error("there is no such word in a journal");
            bent[at] = 'Y';
            put(path, bent);
            break;
        }
        case 6:
            fs::create_symlink(folder_ / "nowhere", path);
            break;
        default: { // another program's database
            auto other = whole;
            other[68] = 'X';
            put(path, other);
        }
        }
    }

    fs::path folder_;
    std::mt19937 random_;
    MadeCohort made_;
    int number_ = 0;
};

const nlohmann::json& courseFile() {
    static const auto file = [] {
        std::ifstream in(TEST_DATA_DIR "/../../resources/courses/foundations/course.json");
        return nlohmann::json::parse(in);
    }();
    return file;
}

} // namespace

MadeCohort makeCohortIn(const fs::path& folder, unsigned seed, int people) {
    return Maker(folder, seed).make(people);
}

std::string guidanceOfStatement(const std::string& statement) {
    const char letter = statement.back();
    if (statement.starts_with("part2"))
        return std::string("part2.guidance.step") + (letter <= 'c' ? "1" : letter <= 'f' ? "2" : "3");
    return statement.substr(0, 5) + ".guidance." + letter;
}

std::set<std::string> toolsOfStatement(const std::string& statement) {
    const auto& all = courseFile().at("suggestions");
    return all.contains(statement) ? all.at(statement).get<std::set<std::string>>() : std::set<std::string>();
}

const std::vector<std::string>& allStatements() {
    static const auto all = [] {
        std::vector<std::string> ids;
        for (const auto& [part, last] :
             {std::pair("part2", 'i'), std::pair("part3", 'f'), std::pair("part4", 'e')})
            for (char letter = 'a'; letter <= last; ++letter)
                ids.push_back(std::string(part) + ".diagnostic." + letter);
        return ids;
    }();
    return all;
}

} // namespace waymark::test
