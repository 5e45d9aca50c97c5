// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// new, set, get and sample: a journal from nothing, one answer at a time.
#include "cli_support.h"

#include "store/journal_file.h"
#include "support/hard_text.h"
#include "support/small_course.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::test;

namespace {

std::map<std::string, std::string> answersOf(const std::string& path) {
    const auto stored = readJournal(path);
    REQUIRE(stored);
    std::map<std::string, std::string> answers;
    for (const auto& [field, answer] : stored->journal.answers())
        if (!answer.value.empty())
            answers[field.str()] = answer.value;
    return answers;
}

std::string identityOf(const std::string& path) {
    const auto checked = checkJournal(path);
    REQUIRE(checked);
    CHECK(checked->faults.empty());
    return checked->identity;
}

} // namespace

TEST_CASE("new makes an empty journal that only its owner can read") {
    Folder folder;
    const auto file = folder / "Mi diario – ñ.waymark";
    CHECK(requireDone({"new", file}).out.empty());
    CHECK(contentOf(folder).size() == 1);
    struct stat about {};
    REQUIRE(::stat(file.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    CHECK(answersOf(file).empty());
    requireDone({"new", folder / "b.waymark"});
    CHECK(identityOf(file) != identityOf(folder / "b.waymark"));
}

TEST_CASE("new takes a name and a partnership") {
    Folder folder;
    requireDone({"new", folder / "a.waymark", "--name", "Amara Ñ. 中", "--partnership", "River\nbend"});
    CHECK(answersOf(folder / "a.waymark") ==
          std::map<std::string, std::string>{{"journal.owner.name", "Amara Ñ. 中"},
                                             {"journal.partnership", "River\nbend"}});
}

TEST_CASE("new and sample never write over anything") {
    Folder folder;
    const auto journal = folder / "a.waymark";
    requireDone({"new", journal});
    writeBytes(folder / "text", "mine");
    std::filesystem::create_directory(folder / "folder");
    std::filesystem::create_symlink("nowhere", folder / "link");
    for (const char* command : {"new", "sample"})
        for (const char* name : {"a.waymark", "text", "folder", "link"})
            requireRefused(folder, {command, folder / name}, {name, "already"});
    requireRefused(folder, {"new", journal, "--from", journal}, {"already"});
    CHECK(bytesOf(folder / "text") == "mine");
}

TEST_CASE("a new journal that cannot be made leaves nothing behind") {
    Folder folder;
    requireDone({"new", folder / "a.waymark"});
    writeBytes(folder / "text", "mine");
    writeBytes(folder / "cut.waymark", bytesOf(folder / "a.waymark").substr(0, 30'000));
    requireRefused(folder, {"new", folder / "b.waymark", "--name", "\xFF"}, {"b.waymark", "UTF-8"});
    requireRefused(folder, {"new", folder / "no/folder/b.waymark"}, {"b.waymark"});
    requireRefused(folder, {"sample", folder / "no/folder/b.waymark"}, {"b.waymark"});
    requireRefused(folder, {"new", folder / "text/b.waymark"}, {"b.waymark"});
    requireRefused(folder, {"new", folder / std::string(300, 'x')}, {"name"});
    requireRefused(folder, {"new", folder / "b.waymark", "--from", folder / "nothing"}, {"nothing"});
    requireRefused(folder, {"new", folder / "b.waymark", "--from", folder / "text"},
                   {"text", "not a Waymark journal"});
    requireRefused(folder, {"new", folder / "b.waymark", "--from", folder / "cut.waymark"}, {"cut.waymark"});
    requireRefused(folder, {"new", folder / "b.waymark", "--from", folder / ""}, {"folder"});
    requireRefused(folder, {"new", folder / "b.waymark", "--from", folder / "a.waymark", "--name", "\xC3"},
                   {"UTF-8"});
}

TEST_CASE("new from a journal: the same answers as fresh changes, under another identity") {
    Folder folder;
    const auto source = folder / "a.waymark";
    const auto copy = folder / "b.waymark";
    requireDone({"sample", source});
    for (const char* words : {"one", "two", "three"})
        requireDone({"set", source, "journal.place", words});
    requireDone({"set", source, "journal.outcome", ""});
    const auto before = bytesOf(source);
    requireDone({"new", copy, "--from", source});
    CHECK(bytesOf(source) == before);
    const auto answers = answersOf(source);
    CHECK(answersOf(copy) == answers);
    CHECK(identityOf(copy) != identityOf(source));
    const auto history = readHistory(copy);
    REQUIRE(history);
    CHECK(history->size() == answers.size()); // what was written before is not in it
    for (const auto& change : *history.operator->()) {
        CHECK_FALSE(change.prev);
        CHECK(change.edit == Edit(SetValue{"", answers.at(change.field.str())}));
    }
    CHECK(readJournal(copy)->pack.structure.text == readJournal(source)->pack.structure.text);

    requireDone({"new", folder / "c.waymark", "--from", source, "--name", "Teo"});
    auto expected = answers;
    expected["journal.owner.name"] = "Teo";
    CHECK(answersOf(folder / "c.waymark") == expected);
    requireDone({"set", folder / "c.waymark", "journal.place", "It can be written."});
}

TEST_CASE("a journal of another course keeps its course, and an answer whose question is gone") {
    Folder folder;
    const auto source = folder / "small.waymark";
    const CoursePack pack = {{"course.json", writeJson(smallStructure(), false)},
                             {{"en.json", writeJson(smallWords(), false)}}};
    REQUIRE(createJournal(source, pack, 0));
    {
        auto file = JournalFile::open(source);
        REQUIRE(file);
        const auto writer = file->writer();
        REQUIRE(file->save({{{1, writer}, FieldId("one.form.name"), SetValue{"", "Amara"}, {}, 1, 0},
                            {{2, writer}, FieldId("one.asked.earlier"), SetValue{"", "Yes"}, {}, 2, 0}}));
    }
    CHECK(jsonOf(requireDone({"get", source}))["one.asked.earlier"] == "Yes");
    CHECK(requireDone({"get", source, "one.asked.earlier"}).out ==
          "{\n  \"one.asked.earlier\": \"Yes\"\n}\n");
    requireDone({"new", folder / "copy.waymark", "--from", source});
    CHECK(answersOf(folder / "copy.waymark") == answersOf(source));
    requireDone({"set", folder / "copy.waymark", "one.form.colour", "red"});
    requireRefused(folder, {"set", source, "part2.diagnostic.a", "true"},
                   {"no field \"part2.diagnostic.a\""});
    requireRefused(folder, {"new", folder / "named.waymark", "--from", source, "--name", "x"},
                   {"journal.owner.name"});
}

TEST_CASE("set is on disk when it returns, for every kind of field") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    const std::map<std::string, std::string> values = {
        {"part1.roles.response", "We bring people together."},
        {"journal.owner.name", "Amara"},
        {"part2.diagnostic.d", "true"},
        {"part4.plan.resources.done", "true"},
        {"journal.started", "2026-03-19"},
        {"part3.live.date", "some time in May"},
        {"part1.steps.step2.rating", "not-yet"},
        {"part2.plan.actions.r1.from", "process-map"},
        {"part2.plan.actions.r1.done", "true"},
        {"part2.plan.actions.abcdefghij27.what", "Ask"},
        {"part2.plan.actions.order", "abcdefghij27 r1"},
        {"part3.questions.r1.text", "Who?"},
        {"part5.pdsa.study.series.r1.value", "41,5 %"},
    };
    for (const auto& [field, value] : values) {
        INFO(field);
        CHECK(requireDone({"set", file, field, value}).out.empty());
        CHECK(answersOf(file)[field] == value);
    }
    CHECK(answersOf(file) == values);
    for (const auto& [field, value] : values)
        requireDone({"set", file, field, ""});
    CHECK(answersOf(file).empty());
    requireDone({"set", file, "part2.diagnostic.d", "true"});
    requireDone({"set", file, "part2.diagnostic.d", "false"});
    CHECK(answersOf(file).empty());
    requireDone({"set", file, "part2.diagnostic.d", "true"});
    requireDone({"set", file, "part2.diagnostic.none", "true"}); // the two exclude each other
    CHECK(answersOf(file) == std::map<std::string, std::string>{{"part2.diagnostic.none", "true"}});
}

TEST_CASE("set and get keep every text to the code point") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    const auto fieldOf = [](std::size_t i) {
        return "part" + std::to_string(i / 5 % 5 + 1) + ".questions.r" + std::to_string(i % 5 + 1) +
               (i < 25 ? ".text" : ".answer");
    };
    for (std::size_t i = 0; i < hardTexts().size(); ++i)
        requireDone({"set", file, fieldOf(i), "--", hardTexts()[i]});
    const auto text = longText().substr(0, 100'000); // as much as one argument may be
    const auto whole = text.substr(0, text.rfind(' '));
    requireDone({"set", file, "part1.goals.response", whole});
    const auto answers = jsonOf(requireDone({"get", file}));
    for (std::size_t i = 0; i < hardTexts().size(); ++i)
        CHECK(answers[fieldOf(i)] == hardTexts()[i]);
    CHECK(answers["part1.goals.response"] == whole);
    CHECK(jsonOf(requireDone({"get", file, fieldOf(3)}))[fieldOf(3)] == hardTexts()[3]);
}

TEST_CASE("set refuses what does not suit, and the file stays as it is") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    const auto refused = [&](const char* field, const std::string& value, std::vector<std::string> words) {
        words.emplace_back("a.waymark");
        INFO(field << ": " << value);
        CHECK(requireRefused(folder, {"set", file, field, value}, words).out.empty());
    };
    refused("part2.diagnostic.a", "yes", {"part2.diagnostic.a", "true or false"});
    refused("journal.started", "2026-02-30", {"2026-02-30", "does not exist"});
    refused("part1.steps.step2.rating", "great", {"well, refresh, not-yet"});
    refused("part2.plan.actions.r1.from", "hammer", {"hammer"});
    refused("part2.plan.actions.order", "r1 r1", {"order"});
    refused("journal.owner.name", "\xFF\xFE", {"journal.owner.name", "UTF-8"});
    refused("journal.owner.name", "a\xC3", {"UTF-8"});
    refused("part2.diagnstic.a", "true", {"part2.diagnstic.a", "Did you mean \"part2.diagnostic.a\"?"});
    refused("part2.plan.actions", "x", {"Did you mean \"part2.plan.actions.r1.who\"?"});
    refused("part2.plan.actions.r6.who", "x", {"Did you mean \"part2.plan.actions.r"});
    refused("part2.guidance.step1", "x", {"no field"});
    refused("", "x", {"no field \"\""});
    refused("bad\xFFname\n\u2028\u202E", "x", {"bad\uFFFDname\\n\\u2028\\u202e"}); // shown, but not obeyed
    CHECK(requireRefused(folder, {"set", file, std::string(100'000, 'x'), "x"}, {"no field"}).out.empty());
}

TEST_CASE("get: every check, and of the other fields those filled in") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    requireDone({"set", file, "part3.diagnostic.b", "true"});
    requireDone({"set", file, "journal.place", "Riverbend"});
    const auto answers = jsonOf(requireDone({"get", file}));
    const auto fields = jsonOf(requireDone({"fields", "--json"}));
    std::size_t checks = 0;
    for (const auto& field : fields) {
        const auto id = field["id"].get<std::string>();
        INFO(id);
        if (field["kind"] == "check") {
            ++checks;
            REQUIRE(answers.contains(id));
            CHECK(answers[id] == (id == "part3.diagnostic.b"));
        } else {
            CHECK(answers.contains(id) == (id == "journal.place"));
        }
    }
    CHECK(answers.size() == checks + 1);
    // One that is named comes even when it is empty.
    CHECK(requireDone({"get", file, "journal.owner.name"}).out == "{\n  \"journal.owner.name\": null\n}\n");
    CHECK(requireDone({"get", file, "part2.diagnostic.a"}).out == "{\n  \"part2.diagnostic.a\": false\n}\n");
    CHECK(requireDone({"get", file, "part3.diagnostic.b"}).out == "{\n  \"part3.diagnostic.b\": true\n}\n");
    CHECK(requireDone({"get", file, "part2.plan.actions.order"}).out ==
          "{\n  \"part2.plan.actions.order\": null\n}\n");
    requireRefused(folder, {"get", file, "journal.plaice"}, {"a.waymark", "Did you mean \"journal.place\"?"});
}

TEST_CASE("every command refuses what is no journal") {
    Folder folder;
    requireDone({"new", folder / "a.waymark"});
    const auto whole = bytesOf(folder / "a.waymark");
    writeBytes(folder / "text", "This is a text.\n");
    writeBytes(folder / "empty", "");
    writeBytes(folder / "cut.waymark", whole.substr(0, whole.size() / 2));
    auto otherKind = whole;
    otherKind.replace(68, 4, std::string("\0\0\0\0", 4)); // another program's SQLite file
    writeBytes(folder / "other.db", otherKind);
    std::filesystem::create_directory(folder / "folder");
    std::filesystem::create_symlink("nowhere", folder / "link");
    writeBytes(folder / "answers.json", "{}");
    const std::vector<std::vector<std::string>> commands = {{"get", "FILE"},
                                                            {"get", "FILE", "journal.place"},
                                                            {"set", "FILE", "journal.place", "x"},
                                                            {"guidance", "FILE", "--json"},
                                                            {"export", "FILE", folder / "out.md"},
                                                            {"import", "FILE", folder / "answers.json"},
                                                            {"check", "FILE"}};
    for (const char* name :
         {"text", "empty", "cut.waymark", "other.db", "folder", "link", "nothing", "no/where"})
        for (auto call : commands) {
            call[1] = folder / name;
            INFO(call[0] << " " << name);
            requireRefused(folder, call, {folder / name});
        }
    // A file name that is not UTF-8 is a file name all the same; it is only shown differently.
    const auto odd = folder / "odd\xFF.waymark";
    requireDone({"new", odd});
    requireDone({"set", odd, "journal.place", "x"});
    requireRefused(folder, {"get", folder / "odder\xFF\n.waymark"}, {"odder\uFFFD\\n.waymark"});
}

TEST_CASE("a journal that may not be written is read, and not written") {
    if (::geteuid() == 0)
        return; // who may write everything cannot try this
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    ::chmod(file.c_str(), 0400);
    requireDone({"get", file});
    requireDone({"check", file});
    requireRefused(folder, {"set", file, "journal.place", "x"}, {"a.waymark"});
    ::chmod(file.c_str(), 0);
    requireRefused(folder, {"get", file}, {"a.waymark"});
}

TEST_CASE("sample makes a journal with the sample's answers, all of them") {
    Folder folder;
    const auto file = folder / "a.waymark";
    CHECK(requireDone({"sample", file}).out.empty());
    auto expected = parseJson(bytesOf(TEST_DATA_DIR "/../../resources/sample/answers.json"));
    REQUIRE(expected);
    const auto& given = expected->contains("answers") ? expected->at("answers") : expected.value();
    const auto answers = jsonOf(requireDone({"get", file}));
    for (const auto& [field, value] : given.items()) {
        INFO(field);
        REQUIRE(answers.contains(field));
        CHECK(answers[field] == value);
    }
    for (const auto& [field, value] : answers.items()) {
        INFO(field);
        CHECK((value == Json(false) || given.contains(field) || field.starts_with("tools."))); // they travel
    }
    CHECK_THAT(requireDone({"check", file}).out, containsText("16 of 16"));
}
