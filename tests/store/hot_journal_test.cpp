// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include <sqlite3.h>

#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::test;

namespace {

// A program that dies with half a save in the file and what was there before in the rollback journal.
void dieWithinASave(const std::filesystem::path& path) {
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        sqlite3* database = nullptr;
        sqlite3_open(path.c_str(), &database);
        const int code = sqlite3_exec(database,
                                      "PRAGMA cache_size=1; PRAGMA synchronous=EXTRA; BEGIN IMMEDIATE;"
                                      "UPDATE course SET text = text || hex(zeroblob(300000));"
                                      "UPDATE answers SET value = value || hex(zeroblob(300000));"
                                      "UPDATE changes SET inserted = 'x';",
                                      nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            ::_exit(1);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
}

std::string besideOf(const std::filesystem::path& path) {
    return path.string() + "-journal";
}

std::size_t privateFolders() {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::temp_directory_path()))
        count += entry.path().filename().string().starts_with("waymark-") &&
                 !entry.path().filename().string().starts_with("waymark-test-");
    return count;
}

} // namespace

TEST_CASE("A journal that a crash left half saved is read as it was before, and left as it is") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto whole = bytesOf(path);
    dieWithinASave(path);
    REQUIRE(bytesOf(path) != whole);
    REQUIRE(std::filesystem::exists(besideOf(path)));
    const auto before = contentOf(folder);
    const auto folders = privateFolders();

    const auto stored = must(readJournal(path));
    CHECK(stored.journal.value(personName) == "Ada King");
    CHECK(stored.changes == 7);
    requireWhole(path);
    CHECK(must(readHistory(path)).size() == 7);
    must(copyJournal(path, folder.path() / ".." / (folder.path().filename().string() + "-copy")));
    const auto copy = folder.path().string() + "-copy";
    requireWhole(copy);
    std::filesystem::remove(copy);
    CHECK(contentOf(folder) == before);
    CHECK(privateFolders() == folders);

    // Only a writer puts it right in place.
    Writing writing(path);
    writing.set(personName, "After the crash");
    REQUIRE(writing.save().committed);
    CHECK_FALSE(std::filesystem::exists(besideOf(path)));
    requireWhole(path);
}

TEST_CASE("A rollback journal that is over and done changes nothing") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    SECTION("emptied") {
        writeBytes(besideOf(path), "");
    }
    SECTION("overwritten with zeros") {
        writeBytes(besideOf(path), std::string(600, '\0'));
    }
    SECTION("not a file") {
        std::filesystem::create_directory(besideOf(path));
    }
    const auto before = contentOf(folder);
    CHECK(must(readJournal(path)).journal.value(personName) == "Ada King");
    CHECK(contentOf(folder) == before);
}

TEST_CASE("A rollback journal of another file is noticed") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto other = folder / "other.waymark";
    createFilled(path);
    createFilled(other);
    dieWithinASave(other);
    std::filesystem::rename(besideOf(other), besideOf(path));
    const auto before = contentOf(folder);
    // It holds whole pages of the other one: what comes out is that one, or damaged, but never a mixture.
    if (const auto stored = readJournal(path); stored.ok())
        CHECK(stored->journal.value(personName) == "Ada King");
    else
        CHECK(stored.error().code == ErrorCode::Damaged);
    CHECK(contentOf(folder) == before);
}

TEST_CASE("A rollback journal that would have SQLite delete another file is not used") {
    const bool isShort = GENERATE(false, true); // hardly more than that name
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto victim = (folder / "thesis.txt").string();
    createFilled(path);
    dieWithinASave(path);
    writeBytes(victim, "no such file");
    // SQLite ends the journal of a transaction over several files with the name of one that it deletes
    // afterwards.
    auto journal = bytesOf(besideOf(path));
    if (isShort)
        journal.resize(28);
    const auto bigEndian = [](std::uint32_t number) {
        std::string bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>(number >> shift);
        return bytes;
    };
    std::uint32_t sum = 0;
    for (const char c : victim)
        sum += static_cast<std::uint32_t>(static_cast<signed char>(c));
    journal += bigEndian(0x40000000 / 4096 + 1) + victim +
               bigEndian(static_cast<std::uint32_t>(victim.size())) + bigEndian(sum) +
               std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    writeBytes(besideOf(path), journal);
    const auto before = contentOf(folder);
    const auto read = readJournal(path);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::Damaged);
    CHECK(read.error().message ==
          "mine.waymark cannot be read: the file mine.waymark-journal beside it is not of Waymark's making.");
    CHECK_FALSE(JournalFile::open(path).ok());
    CHECK(contentOf(folder) == before);
    if (isShort)
        return;
    // And this is what would have happened.
    runSql(path, "SELECT count(*) FROM answers");
    CHECK_FALSE(std::filesystem::exists(victim));
}

TEST_CASE("A journal can be read while another program is in the middle of a save") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, "BEGIN IMMEDIATE; UPDATE answers SET value = 'half'", nullptr, nullptr,
                         nullptr) == SQLITE_OK);
    CHECK(std::filesystem::exists(besideOf(path)));
    CHECK(must(readJournal(path)).journal.value(personName) == "Ada King");
    // Reading did not drop the writer's lock.
    const auto child = ::fork();
    if (child == 0) {
        sqlite3* other = nullptr;
        sqlite3_open(path.c_str(), &other);
        ::_exit(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_BUSY ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
    sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

TEST_CASE("A file that another program keeps to itself is in use") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto read = readJournal(path);
    CHECK(read.error().code == ErrorCode::InUse);
    CHECK(read.error().message == "mine.waymark is just being written by another program.");
    sqlite3_close(database);
    must(readJournal(path));
}
