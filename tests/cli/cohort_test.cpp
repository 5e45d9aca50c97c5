// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// cohort: a folder of journals, as a facilitator asks for it.
#include "cli_support.h"
#include "pdf_check/pdf_check.h"
#include "support/cohorts.h"

#include <filesystem>

using namespace waymark;
using namespace waymark::test;

namespace {

// Three people, a copy, and a file that is none.
struct Spring {
    Folder folder;
    std::string path = folder / "spring";

    Spring() {
        std::filesystem::create_directory(path);
        for (const char* name : {"ada", "ben", "cem"})
            requireDone({"new", path + "/" + name + ".waymark", "--name", std::string(name) + " Test"});
        requireDone({"set", path + "/ada.waymark", "part2.diagnostic.a", "true"});
        requireDone({"set", path + "/ada.waymark", "part2.diagnostic.b", "true"});
        requireDone({"set", path + "/ben.waymark", "part2.diagnostic.a", "true"});
        requireDone({"set", path + "/ben.waymark", "part2.questions.r1.text", "How small is too small?"});
        requireDone({"set", path + "/cem.waymark", "part2.plan.questions", "how small is it"});
        requireDone({"set", path + "/ben.waymark", "part2.plan.actions.r1.what", "Call the school"});
        requireDone({"set", path + "/ben.waymark", "part2.plan.actions.r1.when", "2026-03-19"});
        requireDone({"set", path + "/ada.waymark", "part1.roles.response", "I listen."});
        std::filesystem::copy_file(path + "/ada.waymark", path + "/ada copy.waymark");
        writeBytes(path + "/x.waymark", "no journal");
    }
};

} // namespace

TEST_CASE("a folder of journals as JSON") {
    const Spring spring;
    const auto before = contentOf(spring.folder);
    const auto json = jsonOf(requireDone({"cohort", spring.path, "--json", "--date", "2026-03-20"}));
    CHECK(contentOf(spring.folder) == before);
    CHECK(json["journals"] == 3);
    CHECK(json["unreadable"] ==
          Json::parse(R"([{"file": "x.waymark", "reason": "x.waymark is not a Waymark journal."}])"));
    CHECK(json["duplicates"] ==
          Json::parse(R"([{"file": "ada copy.waymark", "counted": "ada.waymark", "diverged": false}])"));
    CHECK(json["statements"]["part2.diagnostic.a"] == 2);
    CHECK(json["statements"]["part2.diagnostic.b"] == 1);
    CHECK(json["statements"]["part4.diagnostic.e"] == 0);
    CHECK(json["pairs"] ==
          Json::parse(R"([{"statements": ["part2.diagnostic.a", "part2.diagnostic.b"], "people": 1}])"));
    REQUIRE(json["progress"].size() == 3);
    CHECK(json["progress"][0]["name"] == "ada Test");
    CHECK(json["progress"][0]["sections"]["part1.roles"] == "filled");
    CHECK(json["progress"][0]["sections"]["part1.goals"] == "not-yet");
    REQUIRE(json["questions"].size() == 2);
    CHECK(json["questions"][0]["part"] == 2);
    CHECK(json["questions"][0]["text"] == "How small is too small?");
    CHECK(json["questions"][0]["from"] == "ben Test");
    CHECK(json["questionGroups"] == Json::parse(R"([{"part": 2, "questions": [0, 1]}])"));
    CHECK(json["actions"] == Json::parse(R"([{"part": 2, "who": "", "what": "Call the school",
          "when": "2026-03-19", "done": false, "from": "ben Test"}])"));
    CHECK(json["guidance"][0]["id"] == "part2.guidance.step1");
    CHECK(json["guidance"][0]["people"] == 2);
    CHECK(json["pdsa"] == Json::array());

    const auto part = jsonOf(requireDone({"cohort", spring.path, "--json", "--part", "1"}));
    CHECK(part["statements"].empty());
    CHECK(part["progress"][0]["sections"].size() == 4);
    CHECK(part["questions"].empty());
}

TEST_CASE("the session brief as PDF and CSV") {
    const Spring spring;
    const auto pdf = spring.folder / "brief.pdf";
    requireDone({"cohort", spring.path, "--pdf", pdf, "--date", "2026-03-20"});
    for (const auto& fault : pdfFaults(bytesOf(pdf)))
        FAIL_CHECK(fault);
    const auto all = runProgram("pdftotext", {"-layout", pdf, "-"});
    if (all.status == 0) {
        CHECK_THAT(all.out, containsText("spring"));
        CHECK_THAT(all.out, containsText("ben Test"));
        CHECK_THAT(all.out, containsText("Call the school"));
        const auto coaches = spring.folder / "coaches.pdf";
        requireDone({"cohort", spring.path, "--pdf", coaches, "--for-coaches"});
        const auto said = runProgram("pdftotext", {"-layout", coaches, "-"}).out;
        CHECK_THAT(said, containsText("How small is too small?") && containsText("Page 1 of 1"));
        CHECK_THAT(said, !containsText("ada Test") && !containsText("ben Test"));
    }
    const auto csv = requireDone({"cohort", spring.path, "--csv", "--date", "2026-03-20"}).out;
    CHECK_THAT(csv, containsText("\"statement\",\"2\",\"part2.diagnostic.a\",\"We have no common"));
    CHECK_THAT(csv, containsText("\"progress\",\"1\",\"part1.roles\",\"") && containsText("\"filled\""));
    CHECK_THAT(csv,
               containsText("\"unreadable\",\"\",\"x.waymark\",\"x.waymark is not a Waymark journal.\""));
    requireDone({"cohort", spring.path, "--csv", spring.folder / "brief.csv", "--date", "2026-03-20"});
    CHECK(bytesOf(spring.folder / "brief.csv") == csv);
}

TEST_CASE("the page for coaches is one page, however much a cohort says") {
    const Folder folder;
    const auto path = (folder / "many").string();
    std::filesystem::create_directory(path);
    (void)makeCohortIn(path, 4711, 14);
    for (int i = 0; i < 2; ++i)
        requireDone({"sample", path + "/sample" + std::to_string(i) + ".waymark"});
    requireDone({"set", path + "/sample0.waymark", "part2.plan.questions",
                 std::string(60, 'w') + " " + std::string(60, 'm') + " " + std::string(60, 'w')});
    for (const char* language : {"en", "es"})
        for (const char* paper : {"letter", "a4"}) {
            const auto pdf = folder / "coaches.pdf";
            requireDone(
                {"cohort", path, "--pdf", pdf, "--for-coaches", "--language", language, "--paper", paper});
            const auto said = runProgram("pdftotext", {pdf, "-"});
            if (said.status == 0)
                CHECK_THAT(said.out, containsText(*language == 'e' && language[1] == 'n' ? "Page 1 of 1"
                                                                                         : "Página 1 de 1"));
            for (const auto& fault : pdfFaults(bytesOf(pdf)))
                FAIL_CHECK(fault);
        }
}

TEST_CASE("what changed since the last time") {
    const Spring spring;
    const auto memory = spring.folder / "memory.json";
    const std::vector<std::string> call{"cohort",     spring.path, "--json", "--since",   memory,
                                        "--remember", memory,      "--date", "2026-03-20"};
    CHECK_FALSE(jsonOf(requireDone(call)).contains("since"));
    CHECK(jsonOf(requireDone(call))["since"] == Json::parse(R"({"day": "2026-03-20", "changes": []})"));
    requireDone({"set", spring.path + "/cem.waymark", "part2.diagnostic.c", "true"});
    const auto changes = jsonOf(requireDone(call))["since"]["changes"];
    REQUIRE(changes.size() == 2);
    CHECK(changes[0]["kind"] == "section");
    CHECK(changes[0]["now"] == "filled");
    CHECK(changes[1] == Json::parse(R"({"kind": "ticked", "from": "cem Test", "part": 2,
                                        "what": "part2.diagnostic.c"})"));
    writeBytes(memory, "{}");
    requireRefused(spring.folder, call, {"memory.json", "does not remember"});
}

TEST_CASE("names can be hidden") {
    const Spring spring;
    for (const char* format : {"--json", "--csv"}) {
        const auto said = requireDone({"cohort", spring.path, format, "--hide-names"}).out;
        CHECK_THAT(said, containsText("Person 3") && !containsText("ada Test") && !containsText("ben Test"));
    }
}

TEST_CASE("what cannot be is refused") {
    const Spring spring;
    requireRefused(spring.folder, {"cohort", spring.folder / "nowhere"}, {"nowhere", "no folder"});
    requireRefused(spring.folder, {"cohort", spring.path + "/ada.waymark"}, {"ada.waymark", "not a folder"});
    requireRefused(spring.folder, {"cohort", spring.path, "--part", "7"}, {"no part 7"});
    requireRefused(spring.folder, {"cohort", spring.path, "--person", "Nobody"}, {"Nobody"});
    requireRefused(spring.folder, {"cohort", spring.path, "--json", spring.path + "/ada.waymark"},
                   {"journal"});
    for (const auto& words : std::vector<std::vector<std::string>>{{"--pdf"},
                                                                   {"--json", "--csv"},
                                                                   {"out.json"},
                                                                   {"--part", "two"},
                                                                   {"--quiet-days", "0"},
                                                                   {"--date", "today"},
                                                                   {"--language", "fr"},
                                                                   {"--for-coaches", "--json"}}) {
        std::vector<std::string> call{"cohort", spring.path};
        call.insert(call.end(), words.begin(), words.end());
        CHECK(run(call).status == 2);
    }
}

TEST_CASE("an empty folder is an empty cohort") {
    const Folder folder;
    const auto path = folder / "empty";
    std::filesystem::create_directory(path);
    CHECK(jsonOf(requireDone({"cohort", path, "--json"}))["journals"] == 0);
    requireDone({"cohort", path, "--pdf", folder / "brief.pdf"});
    CHECK_THAT(requireDone({"cohort", path}).out, containsText("0 journals"));
}

TEST_CASE("files of any size stop nothing but themselves") {
    const Spring spring;
    const auto whole = jsonOf(requireDone({"cohort", spring.path, "--json", "--date", "2026-03-20"}));
    // Mostly holes: as large as a journal may be, and larger.
    for (const auto& [name, size] :
         {std::pair("large", 64U << 20U), std::pair("larger", (64U << 20U) + 4096U)}) {
        const auto path = spring.path + "/" + name + ".waymark";
        std::filesystem::copy_file(spring.path + "/ada.waymark", path);
        std::filesystem::resize_file(path, size);
    }
    const auto json = jsonOf(requireDone({"cohort", spring.path, "--json", "--date", "2026-03-20"}));
    CHECK(json["statements"] == whole["statements"]);
    CHECK(json["people"] == whole["people"]);
}

TEST_CASE("what is said in words has no empty heading and no word too many") {
    const Folder folder;
    const auto path = (folder / "quiet").string();
    std::filesystem::create_directory(path);
    const auto empty = requireDone({"cohort", path}).out;
    CHECK(empty == "0 journals, 0 files that could not be read, 0 copies\n");
    requireDone({"new", path + "/ada.waymark", "--name", "Ada Test"});
    requireDone({"set", path + "/ada.waymark", "part2.plan.questions", "How small?\nWho else?"});
    requireDone({"set", path + "/ada.waymark", "part2.plan.actions.r1.what", "Call the school"});
    const auto one = requireDone({"cohort", path}).out;
    CHECK(one ==
          "1 journal, 0 files that could not be read, 0 copies\n\nQuestions for the coaches\n  Part 2\n"
          "    - How small? / Who else? (Ada Test)\n\nActions\n  [ ] Call the school (Ada Test)\n");
    writeBytes(path + "/x.waymark", "no journal");
    CHECK_THAT(requireDone({"cohort", path}).out,
               containsText("1 file that could not be read") &&
                   containsText("\nNot read\n  x.waymark is not a Waymark journal.\n"));
}

TEST_CASE("whose copies are whose can be said here, and is known from then on") {
    const Folder folder;
    const auto path = (folder / "parted").string();
    std::filesystem::create_directory(path);
    requireDone({"new", path + "/ada.waymark"});
    std::filesystem::copy_file(path + "/ada.waymark", path + "/ben.waymark");
    requireDone({"new", path + "/cem.waymark", "--name", "Cem Test"});
    requireDone({"set", path + "/ada.waymark", "journal.owner.name", "Ada Test"});
    requireDone({"set", path + "/ben.waymark", "journal.owner.name", "Ben Test"});
    const auto cohort = [&] { return jsonOf(requireDone({"cohort", path, "--json"})); };
    CHECK(cohort()["people"] == 3);
    CHECK(cohort()["apart"].size() == 1);
    CHECK(cohort()["settled"] == Json::array());
    const auto said = requireDone({"cohort", "settle", path, "ada.waymark", "ben.waymark", "--same"}).out;
    CHECK_THAT(said, containsText("ada.waymark") && containsText(" and ") && containsText("ben.waymark") &&
                         containsText("one person's from now on"));
    auto json = cohort();
    CHECK(json["people"] == 2);
    CHECK(json["apart"] == Json::array());
    REQUIRE(json["settled"].size() == 1);
    CHECK(json["settled"][0]["as"] == "one-person");
    CHECK(json["duplicates"].size() == 1);
    const auto other = jsonOf(
        requireDone({"cohort", "settle", path, "ben.waymark", "ada.waymark", "--two-people", "--json"}));
    CHECK(other["as"] == "several-people");
    CHECK(other["identity"] == json["settled"][0]["identity"]);
    json = cohort();
    CHECK(json["people"] == 3);
    CHECK(json["apart"] == Json::array());
    CHECK(json["settled"][0]["as"] == "several-people");
    CHECK_THAT(requireDone({"cohort", path}).out, containsText("are settled as several people's"));
    requireRefused(folder, {"cohort", "settle", path, "ada.waymark", "cem.waymark", "--same"},
                   {"did not begin as one journal"});
    requireRefused(folder, {"cohort", "settle", path, "ada.waymark", "dia.waymark", "--same"},
                   {"dia.waymark"});
    CHECK(run({"cohort", "settle", path, "ada.waymark", "ben.waymark"}).status == 2);
    CHECK(run({"cohort", "settle", path, "ada.waymark", "ben.waymark", "--same", "--two-people"}).status ==
          2);
    CHECK(run({"cohort", "settle", path, "ada.waymark", "--same"}).status == 2);
}

TEST_CASE("the brief is on the paper that other documents are on") {
    const Spring spring;
    const auto size = [&](const std::vector<std::string>& more) {
        const auto pdf = (spring.folder / "paper.pdf").string();
        std::vector<std::string> call{"cohort", spring.path, "--pdf", pdf};
        call.insert(call.end(), more.begin(), more.end());
        requireDone(call);
        const auto info = runProgram("pdfinfo", {pdf}).out;
        const auto at = info.find("Page size:");
        return at == std::string::npos ? std::string() : info.substr(at, info.find('\n', at) - at);
    };
    const auto journal = (spring.folder / "journal.pdf").string();
    requireDone({"export", spring.path + "/ada.waymark", journal});
    const auto info = runProgram("pdfinfo", {journal});
    if (info.status != 0)
        return;
    CHECK_THAT(info.out, containsText(size({})));
    CHECK_THAT(size({}), containsText("letter"));
    CHECK_THAT(size({"--paper", "a4"}), containsText("A4"));
}

TEST_CASE("the coaches' page says nothing of names, and quotes what was written at length") {
    const Spring spring;
    requireDone({"set", spring.path + "/ada.waymark", "part2.plan.questions",
                 "We wonder about the numbers.\nWho should be in the room?"});
    const auto pdf = spring.folder / "brief.pdf";
    requireDone({"cohort", spring.path, "--pdf", pdf, "--date", "2026-03-20"});
    const auto page = [&](const char* number) {
        return runProgram("pdftotext", {"-layout", "-f", number, "-l", number, pdf, "-"});
    };
    const auto first = page("1");
    if (first.status != 0)
        return;
    CHECK_THAT(first.out, containsText("without names") && !containsText("With names"));
    CHECK_THAT(first.out, containsText("“We wonder about the numbers. Who should be in the room?”") &&
                              containsText("1.") && !containsText("3."));
    CHECK_THAT(page("2").out, containsText("With names") && !containsText("without names"));
}
