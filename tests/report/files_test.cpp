// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "report_support.h"
#include "support/catch.h"

#include <csignal>
#include <fstream>
#include <iterator>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::test;

namespace fs = std::filesystem;

namespace {

int filesIn(const fs::path& folder) {
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("each format has its writer, by the name of the file") {
    CHECK(writerFor("journal.pdf")->write == writePdf);
    CHECK(writerFor("JOURNAL.HTML")->write == writeHtml);
    CHECK(writerFor("folder.pdf/notes.md")->write == writeMarkdown);
    CHECK(writerFor("a.json")->name == "JSON");
    CHECK(writerFor("journal.docx") == nullptr);
    CHECK(writerFor("pdf") == nullptr);
}

TEST_CASE("the JSON is the journal, and can be parsed") {
    const auto journal = sampleJournal();
    const auto json = parseJson(writeJson(journal, Report{}, WriteOptions{}).value());
    REQUIRE(json.ok());
    CHECK(json->at("answers").at("part1.roles.response") == journal.value(FieldId("part1.roles.response")));
}

TEST_CASE("a file is put in place whole, readable by its owner alone") {
    const Folder folder;
    const auto path = folder.path() / "report with spaces é.pdf";
    REQUIRE(replaceFile(path, "first").ok());
    CHECK(bytesOf(path) == "first");
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(replaceFile(path, "second, longer").ok());
    CHECK(bytesOf(path) == "second, longer");
    REQUIRE(replaceFile(path, "").ok());
    CHECK(bytesOf(path).empty());
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a link stays a link and what it points at is replaced") {
    const Folder folder;
    fs::create_directory(folder.path() / "real");
    REQUIRE(replaceFile(folder.path() / "real" / "a.md", "old").ok());
    fs::create_symlink("real/a.md", folder.path() / "link.md");
    REQUIRE(replaceFile(folder.path() / "link.md", "new").ok());
    CHECK(fs::is_symlink(folder.path() / "link.md"));
    CHECK(bytesOf(folder.path() / "real" / "a.md") == "new");
}

TEST_CASE("a missing folder is named in plain words") {
    const Folder folder;
    const auto failed = replaceFile(folder.path() / "nowhere" / "a.pdf", "bytes");
    REQUIRE(!failed.ok());
    CHECK(failed.error().code == ErrorCode::NotFound);
    CHECK_THAT(failed.error().message, containsText("a.pdf"));
    CHECK_THAT(failed.error().message, containsText("does not exist"));
}

TEST_CASE("a folder cannot be replaced by a file") {
    const Folder folder;
    fs::create_directory(folder.path() / "a.pdf");
    const auto failed = replaceFile(folder.path() / "a.pdf", "bytes");
    REQUIRE(!failed.ok());
    CHECK_THAT(failed.error().message, containsText("is a folder"));
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a protected file or folder is left alone") {
    if (::geteuid() == 0)
        return; // root may write anywhere
    const Folder folder;
    const auto path = folder.path() / "a.pdf";
    REQUIRE(replaceFile(path, "old").ok());
    fs::permissions(path, fs::perms::owner_read);
    const auto file = replaceFile(path, "new");
    REQUIRE(!file.ok());
    CHECK(file.error().code == ErrorCode::ReadOnly);
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto inside = replaceFile(path, "new");
    fs::permissions(folder.path(), fs::perms::owner_all);
    REQUIRE(!inside.ok());
    CHECK(inside.error().code == ErrorCode::ReadOnly);
    CHECK_THAT(inside.error().message, containsText("a.pdf"));
    CHECK(bytesOf(path) == "old");
}

TEST_CASE("a write that fails half way leaves what was there, and no traces") {
    const Folder folder;
    const auto path = folder.path() / "a.pdf";
    REQUIRE(replaceFile(path, "old").ok());
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const struct rlimit small { 4096, before.rlim_max };
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto failed = replaceFile(path, std::string(100'000, 'x'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    REQUIRE(!failed.ok());
    CHECK_THAT(failed.error().message, containsText("a.pdf"));
    CHECK(bytesOf(path) == "old");
    CHECK(filesIn(folder.path()) == 1);
}
