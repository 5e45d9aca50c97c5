// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// import, and what export OUT.json wrote coming back.
#include "cli_support.h"

#include "store/journal_file.h"
#include "support/hard_text.h"

using namespace waymark;
using namespace waymark::test;

namespace {

// Answers of every kind, with the hard texts spread over the long and short texts of the course.
Json hardAnswers() {
    Json answers = Json::object();
    const char* texts[] = {"journal.owner.name",
                           "journal.partnership",
                           "journal.place",
                           "journal.outcome",
                           "part1.roles.response",
                           "part1.steps.response",
                           "part1.goals.response",
                           "part1.live.notes",
                           "part2.foundation.response",
                           "part2.plan.questions",
                           "part2.live.notes",
                           "part3.plan.questions",
                           "part3.live.notes",
                           "part4.plan.questions",
                           "part4.live.notes",
                           "part5.pdsa.plan.who",
                           "part5.pdsa.plan.what",
                           "part5.pdsa.plan.when",
                           "part5.pdsa.plan.data",
                           "part5.pdsa.plan.prediction",
                           "part5.pdsa.do.response",
                           "part5.pdsa.study.response",
                           "part5.pdsa.act.response",
                           "part5.live.notes",
                           "part2.plan.actions.r1.who",
                           "part2.plan.actions.r1.what",
                           "part2.plan.actions.abcdefghij27.what",
                           "part3.questions.zzzzzzzzzzzz.answer"};
    std::size_t next = 0;
    for (const auto& text : hardTexts())
        answers[texts[next++]] = text;
    answers[texts[next++]] = longText();
    REQUIRE(next <= std::size(texts));
    answers["part2.diagnostic.i"] = true;
    answers["part3.diagnostic.none"] = true;
    answers["part4.plan.resources.done"] = true;
    answers["part1.steps.step8.rating"] = "well";
    answers["part5.pdsa.act.decision"] = "abandon";
    answers["part5.pdsa.act.next"] = "2026-04-02";
    answers["part2.live.date"] = "mañana";
    answers["part5.pdsa.study.series.r1.value"] = "41,5";
    answers["part2.plan.actions.order"] = "abcdefghij27 r1 r2";
    answers["part2.plan.actions.r2.from"] = "part2.diagnostic.i";
    return answers;
}

} // namespace

TEST_CASE("hard text goes in by import, out by get and export, and into another journal to the code point") {
    Folder folder;
    const auto file = folder / "a.waymark";
    const auto answers = hardAnswers();
    writeBytes(folder / "answers.json", writeJson(answers, false));
    requireDone({"new", file});
    CHECK(requireDone({"import", file, folder / "answers.json"}).out.empty());
    const auto got = jsonOf(requireDone({"get", file}));
    for (const auto& [field, value] : answers.items()) {
        INFO(field);
        REQUIRE(got.contains(field));
        CHECK(got[field] == value);
    }
    requireDone({"export", file, folder / "out.json"});
    const auto exported = bytesOf(folder / "out.json");
    const auto identity = checkJournal(file)->identity;
    CHECK(Json::parse(exported)["identity"] == identity);

    const auto other = folder / "b.waymark";
    requireDone({"new", other});
    const auto own = checkJournal(other)->identity;
    requireDone({"import", other, folder / "out.json"});
    CHECK(requireDone({"get", other}).out == requireDone({"get", file}).out);
    CHECK(checkJournal(other)->identity == own); // it stays who it is
    CHECK(own != identity);

    // From a pipe, and what `get` printed as well.
    requireDone({"new", folder / "c.waymark"});
    requireDone({"import", folder / "c.waymark", "/dev/stdin"}, {.input = exported});
    CHECK(requireDone({"get", folder / "c.waymark"}).out == requireDone({"get", file}).out);
    requireDone({"new", folder / "d.waymark"});
    requireDone({"import", folder / "d.waymark", "/dev/stdin"}, {.input = got.dump()});
    CHECK(requireDone({"get", folder / "d.waymark"}).out == requireDone({"get", file}).out);
}

TEST_CASE("the sample journal exports and imports to the same journal") {
    Folder folder;
    requireDone({"sample", folder / "a.waymark"});
    requireDone({"export", folder / "a.waymark", folder / "a.json"});
    requireDone({"new", folder / "b.waymark"});
    requireDone({"import", folder / "b.waymark", folder / "a.json"});
    CHECK(requireDone({"get", folder / "b.waymark"}).out == requireDone({"get", folder / "a.waymark"}).out);
    requireDone({"export", folder / "b.waymark", folder / "b.json"});
    auto a = Json::parse(bytesOf(folder / "a.json"));
    auto b = Json::parse(bytesOf(folder / "b.json"));
    a.erase("identity");
    b.erase("identity");
    CHECK(a == b);
}

TEST_CASE("days that somebody wrote down are read; what was exported is taken to the letter") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    const auto dayOf = [&](const std::string& text) {
        requireDone({"import", file, "/dev/stdin"}, {.input = text});
        return jsonOf(requireDone({"get", file}))["part1.live.date"].get<std::string>();
    };
    CHECK(dayOf(R"({"part1.live.date": "March 5 2026"})") == "2026-03-05");
    CHECK(dayOf(R"({"part1.live.date": "19.3.2026"})") == "2026-03-19");
    CHECK(dayOf(R"({"part1.live.date": "3/4/2026"})") == "2026-03-04"); // an English journal
    CHECK(dayOf(R"({"part1.live.date": "19 de marzo de 2027"})") == "2027-03-19");
    CHECK(dayOf(R"({"part1.live.date": "after the break"})") == "after the break");
    CHECK(dayOf(R"({"part1.live.date": "tomorrow"})") == "tomorrow"); // of which day?
    CHECK(dayOf(R"({"waymark": 1, "course": "foundations", "answers": {"part1.live.date": "19.3.2026"}})") ==
          "19.3.2026");
}

TEST_CASE("an import is one transaction, and a second time it changes nothing") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    writeBytes(folder / "answers.json",
               R"({"journal.place": "x", "part2.diagnostic.a": true, "journal.outcome": null})");
    requireDone({"import", file, folder / "answers.json"});
    CHECK(checkJournal(file)->changes == 2);
    const auto before = bytesOf(file);
    requireDone({"import", file, folder / "answers.json"});
    CHECK(bytesOf(file) == before);
    requireDone({"import", file, "/dev/stdin"}, {.input = "{}"});
    CHECK(bytesOf(file) == before);
    requireDone({"import", file, "/dev/stdin"},
                {.input = R"({"journal.place": "", "part2.diagnostic.a": false})"});
    const auto answers = jsonOf(requireDone({"get", file}));
    CHECK(answers["part2.diagnostic.a"] == false);
    CHECK_FALSE(answers.contains("journal.place"));
}

TEST_CASE("an import with faults is refused whole, with every reason") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    writeBytes(folder / "many.json", R"({
        "journal.place": "elsewhere",
        "journal.plaice": "x",
        "part2.diagnostic.a": "yes",
        "part1.steps.step1.rating": "great",
        "line\nbreak\u2028": 1,
        "part1.goals.response": ["a"]
    })");
    const auto ran =
        requireRefused(folder, {"import", file, folder / "many.json"}, {"many.json", "5 reasons"});
    const auto lines = linesOf(ran.out);
    REQUIRE(lines.size() == 5);
    CHECK_THAT(lines[0], containsText("Did you mean \"journal.place\"?"));
    CHECK_THAT(lines[1], containsText("part2.diagnostic.a"));
    CHECK_THAT(lines[2], containsText("part1.steps.step1.rating"));
    CHECK_THAT(lines[3], containsText("line\\nbreak\\u2028"));
    CHECK_THAT(lines[4], containsText("part1.goals.response"));

    const auto one = requireRefused(folder, {"import", file, "/dev/stdin"}, {"/dev/stdin", "journal.plaice"},
                                    {.input = R"({"journal.place": "x", "journal.plaice": "x"})"});
    CHECK(linesOf(one.out).empty()); // one reason is told once
    requireRefused(folder, {"import", file, "/dev/stdin"}, {"exclude each other"},
                   {.input = R"({"part2.diagnostic.a": true, "part2.diagnostic.none": true})"});
}

TEST_CASE("what is no set of answers is refused") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    const auto refused = [&](const std::string& text, const std::string& words) {
        INFO(text.substr(0, 60));
        requireRefused(folder, {"import", file, "/dev/stdin"}, {"/dev/stdin", words}, {.input = text});
    };
    refused("", "JSON");
    refused("nonsense", "JSON");
    refused("[]", "one object");
    refused("{\"journal.place\": \"\xFF\"}", "JSON");
    refused("{\"journal.place\": \"a\", \"journal.place\": \"b\"}", "twice");
    refused("{\"journal.place\": \"a\\u0000b\"}", "NUL");
    refused(std::string(1'000'000, '['), "deeper");
    refused(R"({"waymark": 2, "course": "foundations", "answers": {}})", "newer");
    refused(R"({"waymark": 1, "course": "other", "answers": {}})", "another course");
    refused(std::string((64U << 20U) + 1, ' '), "64 MB");
    requireRefused(folder, {"import", file, folder / "nothing.json"}, {"nothing.json", "no such file"});
    requireRefused(folder, {"import", file, folder / ""}, {"folder"});
    requireRefused(folder, {"import", file, file}, {"a.waymark", "JSON"}); // a journal is no JSON
}
