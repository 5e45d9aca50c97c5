// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a folder, and reading it again.
#include "cohort_support.h"
#include "journal/recorder.h"
#include "support/cohorts.h"
#include "support/fixed_clock.h"

#include <fstream>

using namespace waymark;
using namespace waymark::test;

namespace {

void make(const std::filesystem::path& path,
          const std::vector<std::pair<std::string, std::string>>& answers) {
    if (!std::filesystem::exists(path))
        REQUIRE(createJournal(path, foundationsPack(), 1'773'000'000'000).ok());
    auto file = JournalFile::open(path);
    REQUIRE(file.ok());
    FixedClock clock(1'773'100'000'000); // 2026-03-09
    Journal journal(file->takeStored().journal);
    Recorder recorder(journal, clock, file->writer());
    for (const auto& [field, value] : answers)
        REQUIRE(recorder.set(FieldId(field), value).ok());
    REQUIRE(file->save(recorder.take()).ok());
}

std::map<std::string, std::string> bytesIn(const std::filesystem::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        all[entry.path().string()] = std::string(std::istreambuf_iterator<char>(in), {});
    }
    return all;
}

} // namespace

TEST_CASE("only what changed is read again, and nothing is written") {
    const Folder folder;
    for (const char* name : {"a.waymark", "b.waymark", "c.waymark"})
        make(folder / name, {{"journal.owner.name", name}});
    std::ofstream(folder / "letter.txt") << "Dear all";
    const auto before = bytesIn(folder.path());
    CohortFolder cohort(folder.path());
    std::vector<std::size_t> heard;
    REQUIRE(cohort
                .read(onThreads(1),
                      [&](std::size_t done, std::size_t of) {
                          heard.push_back(done);
                          CHECK(of == 4);
                          return true;
                      })
                .ok());
    CHECK(heard == std::vector<std::size_t>{1, 2, 3, 4});
    CHECK(cohort.complete());
    CHECK(cohort.members().size() == 3);
    CHECK(cohort.unreadable() ==
          std::vector{UnreadableFile{"letter.txt", "letter.txt is not a Waymark journal."}});
    CHECK(bytesIn(folder.path()) == before);
    REQUIRE(cohort.read(onThreads(1)).ok());
    CHECK(cohort.lastRead() == 0);
    CHECK(cohort.members().size() == 3);
    make(folder / "b.waymark", {{"part1.roles.response", "We convene."}});
    std::filesystem::remove(folder / "c.waymark");
    REQUIRE(cohort.read(onThreads(1)).ok());
    CHECK(cohort.lastRead() == 1);
    REQUIRE(cohort.members().size() == 2);
    CHECK(cohort.members()[1]->sections.front() == std::pair(KeptText("part1.roles"), Standing::Filled));
}

TEST_CASE("reading can be given up, and goes on where it was") {
    const Folder folder;
    for (const char* name : {"a.waymark", "b.waymark", "c.waymark"})
        make(folder / name, {});
    CohortFolder cohort(folder.path());
    REQUIRE(cohort.read(onThreads(1), [](std::size_t, std::size_t) { return false; }).ok());
    CHECK_FALSE(cohort.complete());
    CHECK(cohort.members().size() == 1);
    REQUIRE(cohort.read(onThreads(2)).ok());
    CHECK(cohort.complete());
    CHECK(cohort.lastRead() == 2);
    CHECK(cohort.members().size() == 3);
}

TEST_CASE("a folder that is none is refused with a sentence") {
    const Folder folder;
    CohortFolder missing(folder / "nowhere");
    const auto refused = missing.read(onThreads(1));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::NotFound);
    std::ofstream(folder / "file") << "x";
    CohortFolder file(folder / "file");
    CHECK(file.read(onThreads(1)).error().code == ErrorCode::BadInput);
}

TEST_CASE("a person, a tag, and names that are hidden") {
    const Folder folder;
    make(folder / "a.waymark", {{"journal.owner.name", "Ada Test"},
                                {"part2.diagnostic.a", "true"},
                                {"part2.questions.r1.text", "How do we begin? #Housing"}});
    make(folder / "b.waymark", {{"journal.owner.name", "Ben Test"},
                                {"journal.place", "East #north"},
                                {"part2.diagnostic.a", "true"},
                                {"part2.plan.actions.r1.who", "Ben Test"},
                                {"part2.plan.actions.r1.what", "Ask around"}});
    std::ofstream(folder / "ben's letter.txt") << "Dear all";
    auto options = asOfThatDay();
    auto cohort = cohortIn(folder.path(), options);
    CHECK(cohort.tags == std::vector<std::string>{"housing", "north"});
    CHECK(cohort.statements[0].people == 2);
    options.tag = "HOUSING";
    cohort = cohortIn(folder.path(), options);
    REQUIRE(cohort.people.size() == 1);
    CHECK(cohort.nameOf(0) == "Ada Test");
    CHECK(cohort.statements[0].people == 1);
    CHECK(cohort.journals == 2);
    options.tag.clear();
    options.person = "ben test";
    CHECK(cohortIn(folder.path(), options).people.size() == 1);
    options.person = "b.waymark";
    CHECK(cohortIn(folder.path(), options).actions.size() == 1);
    options.person.clear();
    options.hideNames = true;
    cohort = cohortIn(folder.path(), options);
    std::set<std::string> names{cohort.nameOf(0), cohort.nameOf(1)};
    CHECK(names == std::set<std::string>{"Person 1", "Person 2"});
    CHECK(cohort.action(cohort.actions.at(0)).who.empty());
    CHECK(cohort.unreadable.at(0) == UnreadableFile{"", "A file is not a Waymark journal."});
}

TEST_CASE("people of one name are told apart by their files") {
    const Folder folder;
    make(folder / "west.waymark", {{"journal.owner.name", "Ada Test"}});
    make(folder / "east.waymark", {{"journal.owner.name", "ada test"}});
    make(folder / "ben.waymark", {{"journal.owner.name", "Ben Test"}});
    auto options = asOfThatDay();
    const auto cohort = cohortIn(folder.path(), options);
    REQUIRE(cohort.people.size() == 3);
    CHECK(std::set<std::string>{cohort.nameOf(0), cohort.nameOf(1)} ==
          std::set<std::string>{"ada test (east)", "Ada Test (west)"});
    CHECK(cohort.nameOf(2) == "Ben Test");
    options.person = "west.waymark";
    CHECK(cohortIn(folder.path(), options).nameOf(0) == "Ada Test");
    options.person.clear();
    options.hideNames = true;
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(cohortIn(folder.path(), options).nameOf(i).find("st)") == std::string::npos);
}

TEST_CASE("what is private counts for nothing") {
    const Folder folder;
    make(folder / "a.waymark", {{"private.part2.diagnostic", "true"},
                                {"private.part2.plan", "true"},
                                {"part2.diagnostic.a", "true"},
                                {"part3.diagnostic.a", "true"},
                                {"part2.plan.questions", "Nobody may read this"},
                                {"part2.plan.actions.r1.what", "nor that"},
                                {"part3.plan.actions.r1.what", "Look around"},
                                {"part3.plan.actions.r1.from", "part2.diagnostic.a"}});
    const auto cohort = cohortIn(folder.path());
    CHECK(cohort.people[0]->ticked == std::vector{FieldId("part3.diagnostic.a")});
    CHECK(cohort.questions.empty());
    REQUIRE(cohort.actions.size() == 1);
    CHECK(cohort.action(cohort.actions[0]).what == "Look around");
    CHECK(cohort.action(cohort.actions[0]).source.empty());
}
