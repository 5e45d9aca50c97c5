// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// check and course check: what is in a file, and everything that is wrong with it.
#include "cli_support.h"

#include "store/journal_file.h"
#include "support/small_course.h"

#include <sqlite3.h>

using namespace waymark;
using namespace waymark::test;

namespace {

void alter(const std::string& path, const char* statement) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    char* problem = nullptr;
    sqlite3_exec(database, statement, nullptr, nullptr, &problem);
    INFO((problem ? problem : ""));
    CHECK(problem == nullptr);
    sqlite3_free(problem);
    sqlite3_close(database);
}

} // namespace

TEST_CASE("check tells what is in a journal, and that it is whole") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file, "--name", "Amara\nB."});
    requireDone({"set", file, "part2.diagnostic.a", "true"});
    requireDone({"set", file, "part2.diagnostic.a", "false"}); // what was cleared is no answer any more
    const auto before = contentOf(folder);
    const auto out = requireDone({"check", file}).out;
    CHECK((contentOf(folder) == before));
    CHECK_THAT(out, containsText("Format: 1\n"));
    CHECK_THAT(out, containsText("Identity: " + checkJournal(file)->identity + "\n"));
    CHECK_THAT(out, containsText("Course: foundations "));
    CHECK_THAT(out, containsText("Name: Amara\\nB.\n"));
    CHECK_THAT(out, containsText("Filled in: 0 of 16 sections\n"));
    CHECK_THAT(out, containsText("1 answer, 3 changes\n"));
    CHECK_THAT(out, containsText("Whole: "));
}

TEST_CASE("check finds what was altered behind Waymark's back") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    const auto whole = bytesOf(file);
    for (const char* statement :
         {"DELETE FROM changes WHERE seq = (SELECT max(seq) FROM changes)",
          "DELETE FROM answers WHERE field = (SELECT max(field) FROM answers)",
          "UPDATE answers SET value = value || '!' WHERE field = (SELECT min(field) FROM answers)",
          "UPDATE changes SET inserted = inserted || '!' WHERE seq = 3"}) {
        INFO(statement);
        alter(file, statement);
        const auto ran = requireRefused(folder, {"check", file}, {"a.waymark"});
        CHECK_FALSE(linesOf(ran.out).empty());
        writeBytes(file, whole);
    }
    // A page in the middle is lost.
    auto torn = whole;
    torn.replace(torn.size() / 2, 4096, std::string(4096, '\0'));
    writeBytes(file, torn);
    requireRefused(folder, {"check", file}, {"a.waymark"});
    writeBytes(file, whole);
    requireDone({"check", file});
}

TEST_CASE("the course that ships is without fault by its own files") {
    const auto out =
        requireDone({"course", "check", TEST_DATA_DIR "/../../resources/courses/foundations/course.json"})
            .out;
    CHECK(linesOf(out).size() == 1);
    CHECK_THAT(out, containsText("foundations"));
    CHECK_THAT(out, containsText("20 statements, 14 rules, 28 tools"));
}

TEST_CASE("a course with faults: every one on standard output, one line each") {
    Folder folder;
    auto course = smallStructure();
    auto words = smallWords();
    const auto write = [&] {
        writeBytes(folder / "course.json", writeJson(course, true));
        writeBytes(folder / "en.json", writeJson(words, true));
    };
    write();
    requireDone({"course", "check", folder / "course.json"});
    // A journal begins with it, and carries it.
    requireDone({"new", folder / "own.waymark", "--course", folder / "course.json"});
    requireDone({"set", folder / "own.waymark", "one.form.story", "Ours"});
    requireRefused(folder, {"new", folder / "no.waymark", "--course", folder / "gone.json"}, {"gone.json"});
    CHECK(run({"new", folder / "no.waymark", "--course", folder / "course.json", "--from",
               folder / "own.waymark"})
              .status == 2);

    course["rules"][0]["show"] = "one.guidance.last";
    course["parts"][0]["sections"][0]["blocks"][0]["kind"] = "head\nline\u2028";
    words["words"].erase("saw");
    write();
    auto ran = requireRefused(folder, {"course", "check", folder / "course.json"}, {"course.json", "faults"});
    const auto has = [&](const std::string& line) {
        for (const auto& each : linesOf(ran.out))
            if (each.find(line) == 0)
                return true;
        return false;
    };
    CHECK(has("course.json /rules/0/show: There is no guidance block \"one.guidance.last\"."));
    CHECK(has("course.json /parts/0/sections/0/blocks/0/kind: There is no kind of block named "
              "\"head\\nline\\u2028\"."));
    CHECK(has("en.json /words: There are no words for \"saw\"."));
    requireRefused(folder, {"new", folder / "no.waymark", "--course", folder / "course.json"},
                   {"course.json", "4 faults"});
    CHECK(linesOf(ran.out).size() == 4); // and the guidance block that no rule shows any more

    std::filesystem::remove(folder / "en.json");
    ran = requireRefused(folder, {"course", "check", folder / "course.json"}, {"course.json"});
    CHECK(has("course.json /languages/0: "));
    std::filesystem::create_directory(folder / "en.json");
    ran = requireRefused(folder, {"course", "check", folder / "course.json"}, {"course.json"});
    CHECK(has("en.json: "));
}

TEST_CASE("what is no course is refused") {
    Folder folder;
    writeBytes(folder / "text", "This is a text.");
    writeBytes(folder / "empty", "");
    writeBytes(folder / "bytes", "{\"format\": 1, \"id\": \"\xFF\"}");
    writeBytes(folder / "large", std::string(10U << 20U, ' '));
    for (const char* name : {"text", "empty", "bytes", "large", "nothing", "no/where", ""}) {
        INFO(name);
        requireRefused(folder, {"course", "check", folder / name}, {folder / name});
    }
}

TEST_CASE("check as JSON says the same to programs") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    auto json = jsonOf(requireDone({"check", file, "--json"}));
    CHECK(json["whole"] == true);
    CHECK(json["identity"] == checkJournal(file)->identity);
    CHECK(json["faults"].empty());
    alter(file, "UPDATE totals SET changes = 7");
    const auto ran = run({"check", file, "--json"});
    CHECK(ran.status == 1);
    CHECK(Json::parse(ran.out)["whole"] == false);
    CHECK_FALSE(Json::parse(ran.out)["faults"].empty());
    writeBytes(file, "a text");
    CHECK(Json::parse(run({"check", file, "--json"}).out)["whole"] == false);
}
