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
    requireDone({"new", file, "--name", "Ada Zzbrook"});
    const auto set = [&](const std::string& field, const std::string& value) {
        requireDone({"set", file, field, value});
    };
    set("journal.partnership", "Zzpartnership");
    set("part1.roles.response", "Zzdeleted words of before");
    set("part1.roles.response", "Roles as they are");
    set("part1.goals.response", "Zzgoals of mine");
    set("part2.questions.r1.text", "Zzearlier wording");
    set("part2.questions.r1.text", "How small is small?");
    set("part2.diagnostic.b", "true");
    set("part3.questions.r1.text", "Zzprivate question");
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
    REQUIRE(holds(file, "Zzdeleted"));
    requireDone({"extract", file, out});
    CHECK(holds(out, "How small is small?"));
    CHECK_FALSE(holds(out, "Zz"));
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
    CHECK_FALSE(holds(out, "Zz"));
    requireDone({"extract", file, folder / "one.waymark", "--answers", "part1.goals.response", "--name",
                 "Ada Zzbrook"});
    CHECK(holds(folder / "one.waymark", "Zzgoals"));
    CHECK(holds(folder / "one.waymark", "Ada Zzbrook"));
    CHECK_FALSE(holds(folder / "one.waymark", "Roles as they are"));
}

TEST_CASE("all of it is all but what is private", "[extract]") {
    const Folder folder;
    const auto file = journalWithSecrets(folder);
    const auto out = folder / "extract.waymark";
    requireDone({"extract", file, out, "--sections", "all", "--name", "A"});
    CHECK(holds(out, "Zzgoals"));
    CHECK(holds(out, "Zzpartnership"));
    CHECK_FALSE(holds(out, "Zzdeleted"));
    CHECK_FALSE(holds(out, "Zzearlier"));
    CHECK_FALSE(holds(out, "Zzprivate"));
    CHECK_FALSE(holds(out, "Zzbrook")); // another name was given
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
