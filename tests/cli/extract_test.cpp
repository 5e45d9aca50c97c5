// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed on with extract: what was left out is really not in the bytes.
#include "cli_support.h"

using namespace waymark;
using namespace waymark::test;

namespace {

// A journal with secrets in every corner: what was deleted, what is private, what was not chosen.
std::string journalWithSecrets(const Folder& folder) {
    const auto file = folder / "mine.waymark";
    requireDone({"new", file, "--name", "Ada Zzyxbrook"});
    const auto set = [&](const std::string& field, const std::string& value) {
        requireDone({"set", file, field, value});
    };
    set("journal.partnership", "Zzyxpartnership");
    set("part1.roles.response", "Zzyxdeleted words of before");
    set("part1.roles.response", "Roles as they are");
    set("part1.goals.response", "Zzyxgoals of mine");
    set("part2.questions.r1.text", "Zzyxearlier wording");
    set("part2.questions.r1.text", "How small is small?");
    set("part2.diagnostic.b", "true");
    set("part3.questions.r1.text", "Zzyxprivate question");
    set("private.part3.plan", "true");
    return file;
}

bool holds(const std::string& file, const std::string& words) {
    return bytesOf(file).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("what was left out of an extract is not in its bytes", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    const auto out = folder / "extract.waymark";
    REQUIRE(holds(file, "Zzyxdeleted"));
    requireDone({"extract", file, out});
    CHECK(holds(out, "How small is small?"));
    CHECK_FALSE(holds(out, "Zzyx"));
    const auto answers = jsonOf(requireDone({"get", out}));
    CHECK(answers.at("part2.questions.r1.text") == "How small is small?");
    CHECK(answers.at("extract.progress.part1.roles") == "filled");
    CHECK(answers.at("part2.diagnostic.b") == false); // as a check of which nothing is known
    CHECK_FALSE(answers.contains("part1.roles.response"));
    requireDone({"check", out});
    CHECK(jsonOf(requireDone({"check", out, "--json"})).at("identity") !=
          jsonOf(requireDone({"check", file, "--json"})).at("identity"));
}

TEST_CASE("a chosen section goes as it stands, without its earlier words", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    const auto out = folder / "extract.waymark";
    requireDone(
        {"extract", file, out, "--sections", "part1.roles", "--pseudonym", "Heron", "--no-questions"});
    CHECK(holds(out, "Roles as they are"));
    CHECK(holds(out, "Heron"));
    CHECK_FALSE(holds(out, "How small"));
    CHECK_FALSE(holds(out, "Zzyx"));
    requireDone({"extract", file, folder / "one.waymark", "--answers", "part1.goals.response", "--name",
                 "Ada Zzyxbrook"});
    CHECK(holds(folder / "one.waymark", "Zzyxgoals"));
    CHECK(holds(folder / "one.waymark", "Ada Zzyxbrook"));
    CHECK_FALSE(holds(folder / "one.waymark", "Roles as they are"));
}

TEST_CASE("all of it is all but what is private", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    const auto out = folder / "extract.waymark";
    requireDone({"extract", file, out, "--sections", "all", "--name", "A"});
    CHECK(holds(out, "Zzyxgoals"));
    CHECK(holds(out, "Zzyxpartnership"));
    CHECK_FALSE(holds(out, "Zzyxdeleted"));
    CHECK_FALSE(holds(out, "Zzyxearlier"));
    CHECK_FALSE(holds(out, "Zzyxprivate"));
    CHECK_FALSE(holds(out, "Zzyxbrook")); // another name was given
}

TEST_CASE("the journal remembers what was shared, and tells nobody else", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    requireDone({"extract", file, folder / "a.waymark", "--pseudonym", "Heron", "--with", "The coaches"});
    requireDone({"extract", file, folder / "b.waymark", "--pseudonym", "Heron"});
    const auto answers = jsonOf(requireDone({"get", file}));
    std::vector<std::string> with;
    for (const auto& [field, value] : answers.items())
        if (field.starts_with("shared.") && field.ends_with(".with"))
            with.push_back(value.get<std::string>());
    CHECK(with == std::vector<std::string>{"The coaches"});
    // Two extracts under one pseudonym are one person's.
    CHECK(jsonOf(requireDone({"check", folder / "a.waymark", "--json"})).at("identity") ==
          jsonOf(requireDone({"check", folder / "b.waymark", "--json"})).at("identity"));
    for (const char* name : {"b.waymark", "out.json", "out.html"}) {
        if (std::string(name) != "b.waymark")
            requireDone({"export", file, folder / name});
        CHECK_FALSE(holds(folder / name, "The coaches\""));
        CHECK_FALSE(holds(folder / name, "shared.order"));
    }
}

TEST_CASE("a dry run says what would leave, and leaves everything as it is", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    const auto before = contentOf(folder);
    const auto ran = requireDone({"extract", file, folder / "x.waymark", "--dry-run", "--json"});
    CHECK(contentOf(folder) == before);
    const auto leaves = jsonOf(ran);
    CHECK(leaves.at("part2.questions.r1.text") == "How small is small?");
    CHECK_FALSE(leaves.contains("journal.owner.name"));
    const auto lines = requireDone({"extract", file, folder / "x.waymark", "--dry-run"}).out;
    CHECK(lines.find("How small is small?") != std::string::npos);
}

TEST_CASE("extract refuses what it cannot do, and changes nothing", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    writeBytes(folder / "there.waymark", "mine");
    requireRefused(folder, {"extract", file, folder / "there.waymark"}, {"there.waymark"});
    requireRefused(folder, {"extract", file, folder / "x.waymark", "--sections", "part9"}, {"part9"});
    requireRefused(folder, {"extract", file, folder / "x.waymark", "--sections", "part3.plan"}, {"private"});
    requireRefused(folder, {"extract", file, folder / "x.waymark", "--answers", "nothing"}, {"nothing"});
    requireRefused(folder, {"extract", file, folder / "x.waymark", "--sheets", "abc"}, {"abc"});
    requireRefused(folder, {"extract", folder / "none.waymark", folder / "x.waymark"}, {"none.waymark"});
    CHECK(run({"extract", file, folder / "x.pdf"}).status == 2);
    CHECK(run({"extract", file, folder / "x.waymark", "--name", "A", "--pseudonym", "B"}).status == 2);
}

TEST_CASE("answers to questions are a choice of their own, and what leaves is told in words", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    requireDone({"set", file, "part2.questions.r1.answered", "true"});
    requireDone({"set", file, "part2.questions.r1.answer", "Under ten"});
    const auto plain = requireDone({"extract", file, folder / "a.waymark"}).out;
    CHECK_FALSE(holds(folder / "a.waymark", "Under ten"));
    CHECK(plain.find("Part 2: Plan of action\n") != std::string::npos);
    CHECK(plain.find("  How far: started\n") != std::string::npos);
    CHECK(plain.find("  Question: How small is small?\n  Answered: ticked\n") != std::string::npos);
    CHECK(plain.find("Part 1: Roles reflection. How far: filled in\n") != std::string::npos);
    CHECK(plain.find("part2.") == std::string::npos);
    CHECK(plain.find("extract.made") == std::string::npos);
    CHECK(plain.find(", 1 private section stays here.\n") != std::string::npos);
    requireDone({"extract", file, folder / "b.waymark", "--answers-to-questions"});
    CHECK(holds(folder / "b.waymark", "Under ten"));
    const auto least =
        requireDone({"extract", file, folder / "c.waymark", "--no-progress", "--no-questions", "--dry-run"})
            .out;
    CHECK(least.find("1 answer is handed on, 1 private section stays here.\n") != std::string::npos);
    CHECK(run({"extract", file, folder / "d.waymark", "--no-questions", "--answers-to-questions"}).status ==
          2);
    requireRefused(folder, {"extract", file, folder / "a.waymark"}, {"a.waymark is there already"});
}
