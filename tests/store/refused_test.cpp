// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include "store/connection.h"

#include <sys/stat.h>

#include <chrono>
#include <functional>
#include <thread>

using namespace waymark;
using namespace waymark::test;

namespace {

struct Spoilt {
    const char* what;
    ErrorCode code;
    const char* words; // in the sentence
    std::function<void(const std::filesystem::path&)> spoil;
};

std::function<void(const std::filesystem::path&)> bySql(std::string sql) {
    return [sql](const std::filesystem::path& path) { runSql(path, sql); };
}

std::function<void(const std::filesystem::path&)> byBytes(std::function<void(std::string&)> change) {
    return [change](const std::filesystem::path& path) {
        auto bytes = bytesOf(path);
        change(bytes);
        writeBytes(path, bytes);
    };
}

// Flips one bit of the first place after which `text` stands.
std::function<void(const std::filesystem::path&)> flipIn(std::string text, bool last) {
    return byBytes([text, last](std::string& bytes) {
        const auto at = last ? bytes.rfind(text) : bytes.find(text);
        REQUIRE(at != std::string::npos);
        bytes[at + 1] = static_cast<char>(bytes[at + 1] ^ 1);
    });
}

const std::vector<Spoilt>& spoilt() {
    static const std::vector<Spoilt> list = {
        {"a text file", ErrorCode::NotAJournal, "is not a Waymark journal",
         byBytes([](auto& bytes) { bytes = "Dear diary,\n"; })},
        {"an empty file", ErrorCode::NotAJournal, "is empty", byBytes([](auto& bytes) { bytes.clear(); })},
        {"an image", ErrorCode::NotAJournal, "is not a Waymark journal",
         byBytes([](auto& bytes) { bytes = "\x89PNG\r\n\x1a\n" + std::string(5000, '\7'); })},
        {"another program's database", ErrorCode::NotAJournal, "another program",
         [](const auto& path) {
             std::filesystem::remove(path);
             runSql(path, "CREATE TABLE notes (text)");
         }},
        {"a wrong application_id", ErrorCode::NotAJournal, "another program",
         bySql("PRAGMA application_id = 7")},
        {"a newer format that we cannot read", ErrorCode::NewerFormat, "A newer Waymark wrote",
         bySql("PRAGMA user_version = 2; UPDATE about SET value = '2' WHERE key = 'readable_by'")},
        {"a newer format without a word on who can read it", ErrorCode::NewerFormat, "A newer Waymark wrote",
         bySql("PRAGMA user_version = 9; DROP TABLE about")},
        {"a newer format that claims too much", ErrorCode::NewerFormat, "A newer Waymark wrote",
         bySql("PRAGMA user_version = 2; ALTER TABLE answers ADD COLUMN colour TEXT")},
        {"no format", ErrorCode::Damaged, "is damaged", bySql("PRAGMA user_version = 0")},
        {"a negative format", ErrorCode::Damaged, "is damaged", bySql("PRAGMA user_version = -1")},
        {"half of it", ErrorCode::Damaged, "its end is missing",
         byBytes([](auto& bytes) { bytes.resize(bytes.size() / 2); })},
        {"one byte less", ErrorCode::Damaged, "its end is missing",
         byBytes([](auto& bytes) { bytes.resize(bytes.size() - 1); })},
        {"its first 20 bytes", ErrorCode::Damaged, "it ends after 20 bytes",
         byBytes([](auto& bytes) { bytes.resize(20); })},
        {"zeros where the tables are listed", ErrorCode::Damaged, "is damaged",
         byBytes([](auto& bytes) { bytes.replace(100, 3996, 3996, '\0'); })},
        {"a flipped bit in an answer and its history", ErrorCode::Damaged, "is damaged",
         byBytes([](auto& bytes) {
             for (auto at = bytes.find("Ada King"); at != std::string::npos;
                  at = bytes.find("Ada King", at + 1))
                 bytes[at] = 'B';
         })},
        {"a flipped bit in the course", ErrorCode::Damaged, "its course is not what was saved",
         flipIn("Words of one.form.story", false)},
        {"an answer changed by hand", ErrorCode::Damaged, "the answer to one.form.name is not what was saved",
         bySql("UPDATE answers SET value = 'Eve' WHERE value = 'Ada King'")},
        {"a change edited by hand", ErrorCode::Damaged, "a change of one.form.name is not what was saved",
         bySql("UPDATE changes SET inserted = 'Eve Lovelace' WHERE inserted = 'Ada Lovelace'")},
        {"a change of another time", ErrorCode::Damaged, "is not what was saved",
         bySql("UPDATE changes SET time = time + 1 WHERE seq = 3")},
        {"a change removed", ErrorCode::Damaged, "is damaged", bySql("DELETE FROM changes WHERE seq = 2")},
        {"the last change removed", ErrorCode::Damaged, "is damaged",
         bySql("DELETE FROM changes WHERE seq = (SELECT max(seq) FROM changes)")},
        {"an answer removed", ErrorCode::Damaged, "4 answers where 5 were saved",
         bySql("DELETE FROM answers WHERE value = 'Ada King'")},
        {"totals of an earlier save", ErrorCode::Damaged, "is damaged",
         bySql("UPDATE totals SET changes = 6, changes_digest = (SELECT digest FROM changes LIMIT 1)")},
        {"totals of other answers", ErrorCode::Damaged, "its answers are not what was saved last",
         bySql("UPDATE totals SET answers_digest = zeroblob(16)")},
        {"no totals", ErrorCode::Damaged, "its totals are missing", bySql("DELETE FROM totals")},
        {"another identity", ErrorCode::Damaged, "what it says about itself is not what was saved",
         bySql("UPDATE about SET value = '00112233445566778899aabbccddeeff' WHERE key = 'identity'")},
        {"another writer", ErrorCode::Damaged, "is not what was saved",
         bySql("UPDATE writers SET uuid = zeroblob(16)")},
        {"a writer missing", ErrorCode::Damaged, "a writer is not in its list", bySql("DELETE FROM writers")},
        {"a field renamed", ErrorCode::Damaged, "a change of one.form.colour is not what was saved",
         bySql("UPDATE fields SET name = 'one.form.colour' WHERE name = 'one.form.name'")},
        {"a course that cannot be read", ErrorCode::Damaged, "its course",
         bySql("UPDATE course SET text = '{}' WHERE position = 0")},
        {"a table missing", ErrorCode::Damaged, "\"changes\" is missing", bySql("DROP TABLE changes")},
        {"a view in a table's place", ErrorCode::Damaged, "\"answers\" is not as Waymark makes it",
         bySql("DROP TABLE answers; CREATE VIEW answers AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
               "x+1 FROM c) "
               "SELECT x AS field, x AS head, zeroblob(16) AS digest, hex(zeroblob(400000000)) AS value FROM "
               "c")},
        {"a number where words belong", ErrorCode::Damaged, "there is no text in \"value\"",
         bySql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '      ') "
               "WHERE name = "
               "'answers'; PRAGMA writable_schema=RESET; UPDATE answers SET value = x'4142' WHERE value = "
               "'Ada King'; "
               "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, ')       ', ') "
               "STRICT') WHERE name "
               "= 'answers'")},
        {"a write-ahead log", ErrorCode::Damaged, "write-ahead log", bySql("PRAGMA journal_mode=WAL")},
    };
    return list;
}

} // namespace

TEST_CASE("A file that is no whole journal is refused in a sentence, and left as it is") {
    for (const auto& one : spoilt()) {
        DYNAMIC_SECTION(one.what) {
            const Folder folder;
            const auto path = folder / "mine.waymark";
            createFilled(path);
            one.spoil(path);
            const auto before = contentOf(folder);
            REQUIRE(before.size() == 1);
            const auto read = readJournal(path);
            REQUIRE_FALSE(read.ok());
            INFO(read.error().message << " (" << read.error().detail << ")");
            CHECK(read.error().code == one.code);
            CHECK_THAT(read.error().message, containsText("mine.waymark"));
            CHECK_THAT(read.error().message, containsText(one.words));
            CHECK(read.error().message.back() == '.');
            const auto opened = JournalFile::open(path);
            REQUIRE_FALSE(opened.ok());
            CHECK(opened.error().code == one.code);
            CHECK_THAT(opened.error().message, containsText("mine.waymark"));
            CHECK(contentOf(folder) == before);
            // A check says the same or more, and changes as little.
            if (const auto check = checkJournal(path); check.ok())
                CHECK_FALSE(check->faults.empty());
            CHECK(contentOf(folder) == before);
        }
    }
}

TEST_CASE("What is no file at all is refused in a sentence") {
    const Folder folder;
    std::filesystem::create_directory(folder / "box.waymark");
    REQUIRE(::mkfifo((folder / "pipe.waymark").c_str(), 0600) == 0);
    std::filesystem::create_symlink("loop.waymark", folder / "loop.waymark");
    const auto missing = readJournal(folder / "gone.waymark");
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().message == "There is no gone.waymark where it was looked for.");
    CHECK(readJournal(folder / "box.waymark").error().message ==
          "box.waymark is a folder, not a Waymark journal.");
    CHECK(readJournal(folder / "pipe.waymark").error().code == ErrorCode::NotAJournal);
    CHECK(readJournal(folder / "loop.waymark").error().code == ErrorCode::Io);
    CHECK(readJournal("/dev/zero").error().code == ErrorCode::NotAJournal);
    CHECK(readJournal("").error().code != ErrorCode::Damaged);
}

TEST_CASE("A newer journal that says we can read it is opened for reading only") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    runSql(path, "CREATE TABLE colours (field INTEGER, colour TEXT); INSERT INTO colours VALUES (1, 'red'); "
                 "PRAGMA user_version = 2");
    const auto before = contentOf(folder);
    const auto stored = must(readJournal(path));
    CHECK(stored.newerFormat);
    CHECK(stored.format == 2);
    CHECK(stored.journal.value(personName) == "Ada King");
    const auto opened = JournalFile::open(path);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::ReadOnly);
    CHECK(opened.error().message ==
          "mine.waymark was written by a newer Waymark; this one can only read it.");
    CHECK(contentOf(folder) == before);
    must(copyJournal(path, folder / "copy.waymark"));
    CHECK(must(readJournal(folder / "copy.waymark")).newerFormat);
}

TEST_CASE("Whatever single bit of the tables flips, it is noticed or harmless") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto whole = bytesOf(path);
    const auto answers = must(readJournal(path)).journal.answers();
    int refused = 0;
    int harmless = 0;
    for (std::size_t at = 0; at < whole.size(); at += 149) { // every page, at ever other places
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        writeBytes(path, bytes);
        const auto read = readJournal(path);
        if (!read) {
            ++refused;
            continue;
        }
        ++harmless;
        const auto& now = read->journal.answers();
        REQUIRE(now.size() == answers.size());
        for (const auto& [field, answer] : answers) {
            REQUIRE(now.contains(field));
            REQUIRE(now.at(field).value == answer.value);
            REQUIRE(now.at(field).head == answer.head);
        }
        REQUIRE(read->pack.structure.text == smallPack().structure.text);
    }
    CAPTURE(refused, harmless);
    CHECK(refused > 50);
}

TEST_CASE("A list of free pages that names a page in use can be read past, but not written over") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    {
        Writing writing(path);
        writing.set(story, std::string(20'000, 'x'));
        REQUIRE(writing.save().committed);
        writing.set(story, "short again");
        REQUIRE(writing.save().committed);
    }
    REQUIRE(std::stoi(askSql(path, "PRAGMA freelist_count")) > 1);
    auto bytes = bytesOf(path);
    const auto number = [&](std::size_t at) {
        return std::size_t(static_cast<unsigned char>(bytes[at + 2])) << 8U |
               static_cast<unsigned char>(bytes[at + 3]);
    };
    const auto trunk = (number(32) - 1) * 4096; // the first page that lists free ones
    REQUIRE(number(trunk + 4) > 0);
    bytes[trunk + 8 + 2] = 0;
    bytes[trunk + 8 + 3] = static_cast<char>(
        std::stoi(askSql(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'answers'")));
    writeBytes(path, bytes);
    CHECK(must(readJournal(path)).journal.value(story) == "short again");
    const auto opened = JournalFile::open(path);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::Damaged);
    CHECK_THAT(opened.error().message, containsText("mine.waymark is damaged"));
    CHECK(bytesOf(path) == bytes);
    CHECK_FALSE(must(checkJournal(path)).faults.empty());
}

TEST_CASE("A journal with anything in it that Waymark did not put there is refused") {
    for (const char* sql : {"CREATE TABLE more (text)", "CREATE VIEW more AS SELECT * FROM answers",
                            "CREATE INDEX more ON answers (value)",
                            "CREATE TRIGGER more AFTER UPDATE ON answers BEGIN DELETE FROM changes; END",
                            "CREATE VIRTUAL TABLE more USING fts5(text)"}) {
        const Folder folder;
        const auto path = folder / "mine.waymark";
        createFilled(path);
        runSql(path, sql);
        const auto before = contentOf(folder);
        INFO(sql);
        for (const auto& error : {readJournal(path).error(), JournalFile::open(path).error()}) {
            CHECK(error.code == ErrorCode::Damaged);
            CHECK_THAT(error.message, containsText("that Waymark did not put there"));
        }
        CHECK(contentOf(folder) == before);
    }
}

TEST_CASE("A trigger that someone adds while the journal is open does no harm") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    writing.set(personName, "Private");
    REQUIRE(writing.save().committed);
    runSql(path, "CREATE TABLE stolen (text); CREATE TRIGGER thief AFTER UPDATE ON answers BEGIN "
                 "INSERT INTO stolen VALUES (new.value); DELETE FROM changes; END");
    writing.set(personName, "Still private");
    CHECK_FALSE(writing.file.save(writing.recorder.take()).ok());
    CHECK(askSql(path, "SELECT count(*) FROM stolen") == "0");
}

TEST_CASE("Rows that share their bytes cannot fill the memory") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    {
        Writing writing(path);
        writing.set(story, std::string(1'000'000, 'x'));
        REQUIRE(writing.save().committed);
    }
    // The page that lists the last change names it a thousand times over.
    auto bytes = bytesOf(path);
    const auto leaf = std::stoul(askSql(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'changes'"));
    const auto page = (leaf - 1) * 4096;
    REQUIRE(bytes[page] == 13); // a leaf
    const auto cells = static_cast<unsigned char>(bytes[page + 4]);
    const auto last = bytes.substr(page + 8 + 2 * (cells - 1U), 2);
    const unsigned many = 200;
    for (unsigned i = cells; i < many; ++i)
        bytes.replace(page + 8 + 2 * i, 2, last);
    bytes[page + 4] = static_cast<char>(many);
    writeBytes(path, bytes);
    CHECK_FALSE(readJournal(path).ok());
    const auto history = readHistory(path);
    REQUIRE_FALSE(history.ok());
    CHECK_THAT(history.error().message, containsText("it says more than a file can hold"));
}

TEST_CASE("A check lists every fault, each in a sentence") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    runSql(path, "UPDATE answers SET value = 'Eve' WHERE value = 'Ada King'; UPDATE changes SET inserted = "
                 "'x' WHERE seq = 1; "
                 "UPDATE changes SET prev = NULL WHERE seq = 6");
    const auto check = must(checkJournal(path));
    CHECK(check.courseId == "small");
    CHECK(check.identity.size() == 32);
    CHECK(check.changes == 7);
    CHECK(check.answers == 5);
    REQUIRE(check.faults.size() >= 5);
    for (const auto& fault : check.faults) {
        CHECK_THAT(fault, containsText("mine.waymark"));
        CHECK(fault.back() == '.');
    }
}

TEST_CASE("A journal that waits for its turn on a busy machine is not damaged for that") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    using namespace std::chrono_literals;
    MemoryDatabase memory(readBytes(path), 500ms);
    std::this_thread::sleep_for(700ms);
    SQLite::Statement soon(memory.database(),
                           "SELECT a.seq FROM changes a, changes b, changes c, changes d, changes e");
    int rows = 0;
    while (soon.executeStep())
        ++rows;
    CHECK(rows > 10'000);
    SQLite::Statement never(
        memory.database(),
        "SELECT a.seq FROM changes a, changes b, changes c, changes d, changes e, changes f, "
        "changes g, changes h, changes i, changes j WHERE a.seq + b.seq + c.seq + d.seq + e.seq + f.seq + "
        "g.seq + h.seq + i.seq + j.seq < 0");
    CHECK_THROWS(never.executeStep()); // what works on and on is stopped
}
