// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names, help, options and streams: what is the same for every command.
#include "cli_support.h"

#include "base/text.h"

using namespace waymark;
using namespace waymark::test;

namespace {

const std::vector<std::string> names = {
    "new",          "fields",         "set",        "get",          "import",
    "guidance",     "export",         "check",      "course check", "sample",
    "runchart",     "tools",          "tool check", "sheet new",    "sheet list",
    "sheet fields", "sheet feedback", "row add",    "backup list",  "backup restore"};

void requireWrongUsage(const std::vector<std::string>& arguments, const std::string& usage) {
    Folder folder;
    INFO(waymark::join(arguments, " "));
    const auto ran = run(arguments);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, containsText("Usage: waymark-cli " + usage));
    CHECK(linesOf(ran.err).size() <= 3);
}

} // namespace

TEST_CASE("no arguments: the usage on standard error") {
    const auto ran = run({});
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    for (const auto& name : names)
        CHECK_THAT(ran.err, containsText("\n  " + name));
}

TEST_CASE("help tells of every command") {
    const auto help = requireDone({"help"});
    for (const auto& name : names)
        CHECK_THAT(help.out, containsText("\n  " + name));
    CHECK(requireDone({"--help"}).out == help.out);
    CHECK(requireDone({"-h"}).out == help.out);
    for (const auto& name : names) {
        auto words = split(name, ' ');
        auto asked = words;
        asked.insert(asked.begin(), "help");
        const auto one = requireDone(asked).out;
        CHECK_THAT(one, containsText("Usage: waymark-cli " + name));
        CHECK(linesOf(one).size() == 2);
        for (const char* option : {"--help", "-h"}) {
            asked = words;
            asked.emplace_back(option);
            CHECK(requireDone(asked).out == one);
        }
    }
}

TEST_CASE("the version") {
    const auto out = requireDone({"--version"}).out;
    CHECK(startsWith(out, "waymark-cli "));
    CHECK(linesOf(out).size() == 1);
    CHECK(out.find_first_of("0123456789") != std::string::npos);
}

TEST_CASE("wrong usage is answered with the right one") {
    requireWrongUsage({"nonsense"}, "new | fields");
    requireWrongUsage({""}, "new | fields");
    requireWrongUsage({"\xFF\n"}, "new | fields");
    requireWrongUsage({"--nonsense"}, "new | fields");
    requireWrongUsage({"help", "nonsense"}, "new | fields");
    requireWrongUsage({"help", "set", "get"}, "help");
    for (const char* each : {"sheet new", "sheet list", "sheet fields", "sheet feedback"})
        CHECK_THAT(requireDone({"help", "sheet"}).out, containsText(std::string("waymark-cli ") + each));
    requireWrongUsage({"--version", "x"}, "--version");
    requireWrongUsage({"new"}, "new FILE");
    requireWrongUsage({"new", "a", "b"}, "new FILE");
    requireWrongUsage({"new", "a", "--name"}, "new FILE");
    requireWrongUsage({"new", "a", "--name", "--partnership", "x"}, "new FILE");
    requireWrongUsage({"new", "a", "--name", "x", "--name", "y"}, "new FILE");
    requireWrongUsage({"new", "a", "--nam", "x"}, "new FILE");
    requireWrongUsage({"new", "", "--name", "x"}, "new FILE");
    requireWrongUsage({"get", ""}, "get FILE");
    requireWrongUsage({"fields", "x"}, "fields [--json]");
    requireWrongUsage({"fields", "--json", "--json"}, "fields [--json]");
    requireWrongUsage({"fields", "--json=yes"}, "fields [--json]");
    requireWrongUsage({"set"}, "set FILE FIELD VALUE");
    requireWrongUsage({"set", "a", "b"}, "set FILE FIELD VALUE");
    requireWrongUsage({"set", "a", "b", "c", "d"}, "set FILE FIELD VALUE");
    requireWrongUsage({"set", "a", "b", "--c"}, "set FILE FIELD VALUE");
    requireWrongUsage({"set", "a", "b", "--"}, "set FILE FIELD VALUE");
    requireWrongUsage({"set", "--json", "a", "b", "c"}, "set FILE FIELD VALUE");
    requireWrongUsage({"get"}, "get FILE [FIELD]");
    requireWrongUsage({"get", "a", "b", "c"}, "get FILE [FIELD]");
    requireWrongUsage({"import", "a"}, "import FILE ANSWERS.json");
    requireWrongUsage({"guidance"}, "guidance");
    requireWrongUsage({"guidance", "--json"}, "guidance");
    requireWrongUsage({"guidance", "--select"}, "guidance");
    requireWrongUsage({"guidance", "a", "--select", ""}, "guidance");
    requireWrongUsage({"export", "a"}, "export FILE");
    requireWrongUsage({"export", "a", "b.pdf", "--paper", "a5"}, "export FILE");
    requireWrongUsage({"export", "a", "b.pdf", "--paper"}, "export FILE");
    requireWrongUsage({"check"}, "check FILE");
    requireWrongUsage({"course"}, "course check");
    requireWrongUsage({"course", "chek", "x"}, "course check");
    requireWrongUsage({"course", "check"}, "course check");
    requireWrongUsage({"sample"}, "sample FILE");
}

TEST_CASE("options stand anywhere, and -- ends them") {
    Folder folder;
    const auto first = folder / "a.waymark";
    requireDone({"new", "--name", "Amara", first, "--partnership=River = bend"});
    CHECK(jsonOf(requireDone({"get", first, "journal.partnership"}))["journal.partnership"] ==
          "River = bend");
    CHECK(jsonOf(requireDone({"get", "--", first, "journal.owner.name"}))["journal.owner.name"] == "Amara");
    requireDone({"new", folder / "b.waymark", "--name="});
    CHECK(jsonOf(requireDone({"get", folder / "b.waymark", "journal.owner.name"}))["journal.owner.name"]
              .is_null());
    requireDone({"new", folder / "c.waymark", "--name=--help"});
    CHECK(jsonOf(requireDone({"get", folder / "c.waymark", "journal.owner.name"}))["journal.owner.name"] ==
          "--help");
    for (const char* value : {"--json", "-5", "-", "--", "-h"}) {
        requireDone({"set", "--", first, "journal.place", value});
        CHECK(jsonOf(requireDone({"get", first, "journal.place"}))["journal.place"] == value);
    }
    requireDone({"set", first, "journal.place", "-5"}); // no option looks like this
    CHECK(requireDone({"guidance", "--json", first}).out == requireDone({"guidance", first, "--json"}).out);
}

TEST_CASE("standard output that cannot be written is a failure") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"sample", file});
    const std::vector<std::vector<std::string>> calls = {
        {"get", file},   {"get", file, "journal.place"}, {"fields"},         {"fields", "--json"},
        {"check", file}, {"guidance", file, "--json"},   {"guidance", file}, {"help"},
        {"--version"}};
    for (const auto& call : calls) {
        INFO(call[0]);
        requireRefused(folder, call, {"Standard output"}, {.output = "/dev/full"});
        requireRefused(folder, call, {"Standard output"}, {.outputClosed = true});
    }
    // What says nothing needs nobody who listens.
    CHECK(run({"set", file, "journal.place", "x"}, {.output = "/dev/full"}).status == 0);
    CHECK(run({"set", file, "journal.place", "y"}, {.outputClosed = true}).status == 0);
    CHECK(run({"export", file, folder / "a.md"}, {.outputClosed = true}).status == 0);
    CHECK_THAT(requireDone({"check", file}).out, containsText("Whole"));
}

TEST_CASE("no Qt is linked") {
    const auto libraries = runProgram("ldd", {WAYMARK_CLI});
    REQUIRE(libraries.status == 0);
    CHECK_THAT(libraries.out, containsText("libc.so"));
    CHECK(libraries.out.find("libQt") == std::string::npos);
}
