// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of strangers: each is answered in a sentence, in time and in little memory, and nothing else happens.
#include "failing_system.h"
#include "faults.h"

#include "base/json.h"
#include "course/read_course.h"
#include "course/read_tool.h"
#include "journal/answers_json.h"
#include "store/autosave.h"
#include "store/backups.h"
#include "store/merge_journals.h"
#include "store/salvage.h"
#include "store/spool.h"

#include <algorithm>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark::faults {

namespace {

using Spoil = std::function<void(const std::filesystem::path&)>;

Spoil bySql(const char* sql) {
    return [sql](const std::filesystem::path& path) { runSql(path, sql); };
}

void putNumber(std::string& bytes, std::size_t at, unsigned number) {
    for (int i = 0; i < 4; ++i)
        bytes[at + std::size_t(i)] = static_cast<char>(number >> (24 - 8 * i));
}

// The table's first page becomes one whose hundreds of children are all that page itself.
Spoil circle(const char* table) {
    return [table](const std::filesystem::path& path) {
        const auto root = std::stoul(
            askSql(path, "SELECT rootpage FROM sqlite_schema WHERE name = '" + std::string(table) + "'"));
        auto bytes = bytesOf(path);
        const auto page = (root - 1) * 4096;
        bytes.replace(page, 4096, 4096, '\0');
        bytes[page] = 5;
        bytes[page + 3] = 1; // 256 children and one more
        bytes[page + 5] = 0x10;
        putNumber(bytes, page + 8, unsigned(root));
        for (unsigned i = 0; i < 256; ++i) {
            const unsigned cell = 4096 - 6 * (i + 1);
            bytes[page + 12 + 2 * i] = static_cast<char>(cell >> 8U);
            bytes[page + 13 + 2 * i] = static_cast<char>(cell);
            putNumber(bytes, page + cell, unsigned(root));
            bytes[page + cell + 4] = static_cast<char>(i / 128 + 0x80);
            bytes[page + cell + 5] = static_cast<char>(i % 128);
        }
        writeBytes(path, bytes);
    };
}

// One leaf whose cells are all the same row with a million characters.
void shareRows(const std::filesystem::path& path) {
    std::filesystem::remove(path);
    must(createJournal(path, smallPack(), 0));
    {
        Writing writing(path);
        writing.set(story, std::string(1'000'000, 'x'));
        writing.saveAfterOthers();
    }
    const auto root = std::stoul(askSql(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'changes'"));
    auto bytes = bytesOf(path);
    const auto page = (root - 1) * 4096;
    const auto cell = bytes.substr(page + 8, 2);
    for (unsigned i = 1; i < 500; ++i)
        bytes.replace(page + 8 + 2 * i, 2, cell);
    bytes[page + 3] = 1;
    bytes[page + 4] = static_cast<char>(0xF4);
    writeBytes(path, bytes);
}

const std::vector<std::pair<const char*, Spoil>>& hostileJournals() {
    static const std::vector<std::pair<const char*, Spoil>> list = {
        {"a view that never ends in a table's place",
         bySql("DROP TABLE answers; CREATE VIEW answers AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
               "x + 1 FROM c) SELECT x AS field, x AS head, zeroblob(16) AS digest, hex(zeroblob(400000000)) "
               "AS value FROM c")},
        {"a view besides", bySql("CREATE VIEW more AS SELECT hex(zeroblob(1000000000))")},
        {"a trigger", bySql("CREATE TRIGGER more AFTER UPDATE ON answers BEGIN DELETE FROM changes; END")},
        {"a table of another module", bySql("CREATE VIRTUAL TABLE more USING fts5(text)")},
        {"an index on a function", bySql("CREATE INDEX more ON answers (hex(value))")},
        {"a table besides", bySql("CREATE TABLE more (x)")},
        {"a column that is made up",
         bySql("ALTER TABLE answers ADD COLUMN more TEXT AS (hex(zeroblob(100000000)))")},
        {"a default that calls a function",
         bySql(
             "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'value  TEXT NOT NULL', "
             "'value TEXT NOT NULL DEFAULT (hex(zeroblob(100000000)))') WHERE name = 'answers'")},
        {"a schema that is no SQL",
         bySql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE ' || "
               "hex(zeroblob(1000000)) WHERE name = 'answers'")},
        {"a thousand tables",
         [](const std::filesystem::path& path) {
             std::string sql = "BEGIN;";
             for (int i = 0; i < 1000; ++i)
                 sql += "CREATE TABLE t" + std::to_string(i) + " (a, b, c);";
             runSql(path, sql + "COMMIT");
         }},
        {"answers that lead in a circle", circle("answers")},
        {"changes that lead in a circle", circle("changes")},
        {"fields that lead in a circle", circle("fields")},
        {"a course that leads in a circle", circle("course")},
        {"rows that share a million characters", shareRows},
        {"a course of fifty megabytes", bySql("UPDATE course SET text = hex(zeroblob(25000000))")},
        {"a course of a hundred thousand brackets",
         bySql("UPDATE course SET text = replace(hex(zeroblob(50000)), '0', '[')")},
        {"a value of thirty megabytes", bySql("UPDATE answers SET value = hex(zeroblob(15000000))")},
        {"sixty-five megabytes",
         [](const std::filesystem::path& path) {
             std::filesystem::resize_file(path, std::uintmax_t{65} << 20U);
         }},
        {"a terabyte of nothing",
         [](const std::filesystem::path& path) {
             std::error_code none;
             std::filesystem::resize_file(path, std::uintmax_t{1} << 40U, none);
         }},
        {"a write-ahead log", bySql("PRAGMA journal_mode=WAL")},
        {"another encoding",
         [](const std::filesystem::path& path) {
             auto bytes = bytesOf(path);
             putNumber(bytes, 56, 2);
             writeBytes(path, bytes);
         }},
        {"pages of 64 KB that are not there",
         [](const std::filesystem::path& path) {
             auto bytes = bytesOf(path);
             bytes[16] = 0;
             bytes[17] = 1;
             writeBytes(path, bytes);
         }},
    };
    return list;
}

std::string readEverything(const std::filesystem::path& path) {
    // Larger ones would count as what reading them takes.
    const bool isSmall = std::filesystem::file_size(path) < (4U << 20U);
    const auto before = isSmall ? bytesOf(path) : std::string();
    const auto read = readJournal(path);
    hold(!read.ok(), "it was taken for a journal");
    hold(!read.error().message.empty() && read.error().message.back() == '.', "no sentence");
    hold(!JournalFile::open(path).ok(), "it was opened for writing");
    if (!before.empty())
        hold(bytesOf(path) == before, "it was changed");
    return read.error().message;
}

} // namespace

std::string proveStrangersJournal(const Scale& scale) {
    Worst worst;
    for (const auto& [what, spoil] : hostileJournals()) {
        const Folder folder;
        const auto path = folder / "mine.waymark";
        createFilled(path);
        spoil(path);
        endure(
            what, [&] { return readEverything(path); }, worst);
        endure(
            std::string(what) + ", checked",
            [&] {
                if (const auto check = checkJournal(path); check.ok())
                    hold(!check->faults.empty(), "a check finds nothing");
                return std::string();
            },
            worst);
        endure(
            std::string(what) + ", salvaged",
            [&] {
                (void)salvage(path, folder / "out.waymark");
                return std::string();
            },
            worst);
    }
    // A rollback journal beside it that a stranger made.
    std::mt19937 random(31);
    const int hot = scale.of(500, 50);
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto whole = bytesOf(path);
    const auto victim = folder / "thesis.txt";
    writeBytes(victim, "no such file");
    for (int i = 0; i < hot; ++i) {
        std::string beside("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        for (auto n = random() % 9000; n > 0; --n)
            beside += static_cast<char>(random());
        beside[8] = beside[9] = beside[10] = 0;
        if (i % 4 == 0) { // as SQLite ends the journal of several files: it would delete that one
            std::uint32_t sum = 0;
            for (const char c : victim.string())
                sum += static_cast<std::uint32_t>(static_cast<signed char>(c));
            std::string tail(4, '\0');
            tail += victim.string() + std::string(8, '\0');
            putNumber(tail, 0, 0x40000000 / 4096 + 1);
            putNumber(tail, tail.size() - 8, unsigned(victim.string().size()));
            putNumber(tail, tail.size() - 4, sum);
            beside += tail + std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        }
        writeBytes(path.string() + "-journal", beside);
        if (const auto read = readJournal(path); read.ok())
            hold(read->journal.value(personName) == "Ada King", "a stranger's rollback journal changed it");
        hold(bytesOf(path) == whole && bytesOf(path.string() + "-journal") == beside, "reading wrote");
        hold(std::filesystem::exists(victim), "another file was deleted");
    }
    return std::to_string(hostileJournals().size()) +
           " hostile journals (read, opened, checked, salvaged) and " + grouped(hot) +
           " rollback journals: refused in a sentence, nothing run, written or deleted, " + figuresOf(worst);
}

namespace {

std::vector<std::pair<const char*, std::string>> hostileTexts() {
    std::string manyKeys = "{";
    for (int i = 0; i < 200'000; ++i)
        manyKeys += "\"k" + std::to_string(i) + "\":0,";
    return {
        {"a hundred thousand brackets", std::string(100'000, '[')},
        {"five million brackets", std::string(5'000'000, '[')},
        {"a hundred thousand objects",
         [] {
             std::string text;
             for (int i = 0; i < 100'000; ++i)
                 text += "{\"a\":";
             return text;
         }()},
        {"a key twice", R"({"waymark": 1, "waymark": 2})"},
        {"NaN", R"({"format": NaN})"},
        {"a number of no size", R"({"format": 1e999999})"},
        {"a long number", "{\"format\": " + std::string(1'000'000, '9') + "}"},
        {"broken UTF-8", "{\"id\": \"\xC3\x28\xED\xA0\x80\"}"},
        {"half a surrogate", R"({"id": "\ud800"})"},
        {"a NUL", std::string("{\"id\": \"a\0b\"}", 13)},
        {"two hundred thousand keys", manyKeys + "\"z\":0}"},
        {"sixty-five megabytes", std::string(65U << 20U, ' ')},
        {"thirty megabytes of one word", "\"" + std::string(30U << 20U, 'x') + "\""},
        {"ten million zeros", "[" +
                                  [] {
                                      std::string zeros;
                                      for (int i = 0; i < 2'500'000; ++i)
                                          zeros += "0,";
                                      return zeros;
                                  }() +
                                  "0]"},
        {"nothing", ""},
        {"an unknown answer", R"({"no.such.field": "x", "../../etc/passwd": "y"})"},
        {"a path for an id", R"({"format": 1, "id": "../../x", "version": "1", "languages": ["../en"]})"}};
}

} // namespace

std::string proveStrangersText(const Scale& scale) {
    Worst worst;
    for (const auto& [what, text] : hostileTexts()) {
        endure(
            std::string(what) + " as a course",
            [&text = text] {
                const auto reading = readCourse({"course.json", text}, {{"en.json", text}});
                hold(!reading.course && !reading.errors.empty(), "it was taken for a course");
                hold(!reading.errors.front().sentence.empty() && !reading.errors.front().file.empty(),
                     "no sentence");
                return std::string();
            },
            worst);
        endure(
            std::string(what) + " as a tool",
            [&text = text] {
                const auto reading = readTool({{"tool.json", text}, {{"tool.en.json", text}}});
                hold(!reading.tool && !reading.errors.empty(), "it was taken for a tool");
                return std::string();
            },
            worst);
        endure(
            std::string(what) + " as answers",
            [&text = text] {
                test::FixedClock clock;
                Journal journal(test::smallCourse());
                Recorder recorder(journal, clock, randomUuid());
                hold(!importAnswers(recorder, text).empty(), "it was taken for answers");
                hold(journal.answers().empty(), "half of it was imported");
                return std::string();
            },
            worst);
    }
    // What is nearly right, a byte or two changed.
    std::mt19937 random(37);
    const auto structure = writeJson(test::smallStructure(), false);
    const auto words = writeJson(test::smallWords(), false);
    const int mutated = scale.of(20'000, 500);
    long refused = 0;
    const auto ended = apart([&] {
        for (int i = 0; i < mutated; ++i) {
            auto bytes = structure;
            for (auto n = random() % 3 + 1; n > 0; --n)
                bytes[random() % bytes.size()] = static_cast<char>(random() % 96 + 32);
            const auto reading = readCourse({"course.json", bytes}, {{"en.json", words}});
            refused += !reading.course;
            hold(bool(reading.course) == reading.errors.empty(), "refused without a word");
        }
        return std::to_string(refused);
    });
    hold(!ended.bySignal && ended.code == 0, "a mutated course: " + ended.said);
    return std::to_string(worst.files) + " hostile courses, tools and answers and " + grouped(mutated) +
           " mutated courses (" + ended.said + " refused): each with file and reason, " + figuresOf(worst);
}

std::string proveRights(const Scale&) {
    const auto before = ::umask(0);
    const Folder folder;
    const auto place = folder / "home";
    std::filesystem::create_directory(place);
    const auto path = place / "mine.waymark";
    must(createJournal(path, smallPack(), 0));
    Writing writing(path);
    writing.set(personName, "Private");
    writing.saveAfterOthers();
    must(writing.file.copyTo(place / "copy.waymark"));
    must(copyJournal(path, place / "another.waymark"));
    must(restoreBackup({0, path, 0}, place / "restored.waymark"));
    must(mergeJournals(path, place / "copy.waymark", place / "merged.waymark"));
    must(salvage(path, place / "salvaged.waymark"));
    Change change{{1, Uuid{1}}, personName, SetValue{"", "Kept"}, {}, 1, 0};
    must(keepUnsaved(place / "settings" / "unsaved", Uuid{1}, {{}, Uuid{2}, path, 1, {change}, {}}));
    const BackupPlaces places{place / "data" / "backups", {}};
    {
        Backups backups(writing.file.identity(), path, places, writing.clock, {});
        while (!backups.isDue())
            ::usleep(500);
        backups.finish(must(writing.file.beginCopy(must(backups.draft()))));
    }
    // And what lies beside it in the middle of a save.
    int besides = 0;
    const auto watch = apart([&] {
        writing.set(story, std::string(5'000, 'x'));
        failCalls(place.string(), 4, EIO, true);
        const auto saved = writing.file.save(writing.recorder.take());
        healCalls();
        hold(!saved.ok(), "the save did not fail");
        ::_exit(0);
        return std::string();
    });
    hold(!watch.bySignal, "a failing save crashed");
    ::umask(before);
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(place)) {
        struct stat there {};
        hold(::stat(entry.path().c_str(), &there) == 0, "it cannot be looked at");
        const auto rights = there.st_mode & 0777U;
        besides += entry.path().string().ends_with("-journal");
        hold(rights == (entry.is_directory() ? 0700U : 0600U),
             entry.path().filename().string() + " may be read by others");
        ++files;
    }
    return std::to_string(files) + " files and folders made with umask 000 (journals, a rollback journal: " +
           std::to_string(besides) + ", backups, spool, merged, salvaged): all for their owner alone";
}

} // namespace waymark::faults
