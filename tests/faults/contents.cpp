// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read is what was written, or nothing is: mutated journals, salvage, backups, other formats, clocks.
#include "faults.h"

#include "store/backup_schedule.h"
#include "store/backups.h"
#include "store/salvage.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::faults {

namespace {

constexpr std::size_t page = 4096;

class Mutations {
  public:
    Mutations(std::string whole, std::string earlier)
        : whole_(std::move(whole)), earlier_(std::move(earlier)) {}

    static constexpr int kinds = 5;
    std::string next(int kind) {
        auto bytes = whole_;
        const auto pages = whole_.size() / page;
        switch (kind) {
        case 0:
            for (auto n = random_() % 8 + 1; n > 0; --n)
                flip(bytes, random_() % bytes.size());
            break;
        case 1:
            bytes.resize(random_() % bytes.size());
            break;
        case 2:
            for (auto at = random_() % pages * page, end = at + page; at < end; ++at)
                bytes[at] = static_cast<char>(random_());
            break;
        case 3: // pages of an earlier save
            for (auto n = random_() % 4 + 1; n > 0; --n) {
                const auto at = random_() % pages * page;
                if (at + page <= earlier_.size())
                    bytes.replace(at, page, earlier_, at, page);
            }
            break;
        default: // where SQLite keeps its own books
            for (auto n = random_() % 40 + 1; n > 0; --n)
                bytes[random_() % 3 == 0 ? random_() % 100 : random_() % pages * page + random_() % 120] =
                    static_cast<char>(random_());
        }
        return bytes;
    }

  private:
    void flip(std::string& bytes, std::size_t at) {
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random_() % 8));
    }
    std::string whole_;
    std::string earlier_;
    std::mt19937 random_{3};
};

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::map<FieldId, std::string> textsOf(const Journal& journal) {
    std::map<FieldId, std::string> texts;
    for (const auto& [field, answer] : journal.answers())
        texts[field] = answer.value;
    return texts;
}

// Months of work in a file.
void createLong(const std::filesystem::path& path, int changes) {
    createFilled(path);
    Writing writing(path);
    std::mt19937 random(7);
    for (int i = 0; i < changes; ++i) {
        if (i % 2 == 0)
            writing.type(story, "w" + std::to_string(i) + " ");
        else
            writing.set(cell("one.plan.actions", "r" + std::to_string(random() % 5 + 1), "what"),
                        "w" + std::to_string(i) + std::string(random() % 60, 'x'));
        writing.recorder.pause();
        writing.clock.advance(90'000);
        if (writing.journal.value(story).size() > 3000)
            writing.set(story, "");
    }
    writing.saveAfterOthers();
}

} // namespace

std::string proveContent(const Scale& scale) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto earlier = bytesOf(path);
    {
        Writing writing(path);
        for (int i = 0; i < 20; ++i) {
            writing.type(story, "later" + std::to_string(i) + " ");
            writing.set(note, "Later " + std::to_string(i));
            writing.saveAfterOthers();
        }
    }
    const auto texts = textsOf(must(readJournal(path)).journal);
    const auto history = must(readHistory(path));
    Mutations mutations(bytesOf(path), earlier);
    const int count = scale.of(10'000, 300);
    long refused = 0;
    double slowest = 0;
    for (int i = 0; i < count; ++i) {
        writeBytes(path, mutations.next(i % Mutations::kinds));
        const auto seconds = secondsOf([&] {
            const auto read = readJournal(path);
            if (!read) {
                ++refused;
                hold(read.error().message.find("mine.waymark") != std::string::npos, "no sentence");
                return;
            }
            hold(textsOf(read->journal) == texts, "altered, missing or stale text was accepted");
            hold(must(readHistory(path)) == history, "an altered history was accepted");
        });
        slowest = std::max(slowest, seconds);
    }
    hold(slowest < 2, "one took " + std::to_string(slowest) + " s");
    hold(refused > count / 2, "hardly any was refused: they are not mutated");
    char time[32];
    std::snprintf(time, sizeof time, "%.2f s", slowest);
    return grouped(count) + " mutated journals: " + grouped(refused) + " refused in a sentence, " +
           grouped(count - refused) + " read to the letter, accepted and altered: 0; the slowest took " +
           time;
}

std::string proveSalvage(const Scale& scale) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto out = folder / "out.waymark";
    createLong(path, 3000);
    const auto whole = bytesOf(path);
    std::map<ChangeId, Change> known;
    for (auto& change : must(readHistory(path)))
        known.emplace(change.id, change);
    const auto texts = textsOf(must(readJournal(path)).journal);
    const auto pages = whole.size() / page;
    const auto step = std::max<std::size_t>(1, pages / std::size_t(scale.of(400, 12)));
    std::mt19937 random(11);
    std::size_t least = known.size();
    std::size_t tried = 0;
    std::size_t sameAnswers = 0;
    for (std::size_t which = 0; which < pages; which += step) {
        auto bytes = whole;
        for (std::size_t i = 0; i < page; ++i)
            bytes[which * page + i] = static_cast<char>(random());
        writeBytes(path, bytes);
        must(salvage(path, out));
        hold(bytesOf(path) == bytes, "the damaged journal was changed");
        requireWhole(out);
        std::size_t kept = 0;
        for (const auto& change : must(readHistory(out))) {
            const auto found = known.find(change.id);
            if (found != known.end() && found->second == change)
                ++kept;
            else
                hold(change.group == 0 && found != known.end() && found->second.field == change.field,
                     "an altered change was accepted");
        }
        least = std::min(least, kept);
        ++tried;
        sameAnswers += textsOf(must(readJournal(out)).journal) == texts;
        std::filesystem::remove(out);
    }
    hold(least * 100 >= known.size() * 95, "only " + std::to_string(least) + " changes came back");
    return grouped((long long)tried) + " times one garbled page of " + grouped((long long)pages) +
           ": at least " + grouped((long long)least) + " of " + grouped((long long)known.size()) +
           " changes (" + std::to_string(least * 100 / known.size()) + " %), all answers as they were " +
           grouped((long long)sameAnswers) + " times; altered and accepted: 0, original untouched";
}

std::string proveBackups(const Scale& scale) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    const auto identity = writing.file.identity();
    const BackupPlaces places{folder / "backups", {}};
    int made = 0;
    std::vector<Milliseconds> whens;
    {
        Backups backups(identity, path, places, writing.clock, {});
        const int sessions = scale.of(800, 60); // of twenty minutes each, some days apart
        std::mt19937 random(5);
        for (int i = 0; i < sessions; ++i) {
            writing.clock.advance(i % 9 == 8 ? Milliseconds(random() % 40) * 3'600'000 : 1'200'000);
            writing.type(story, "word" + std::to_string(i) + " ");
            writing.saveAfterOthers();
            while (!backups.isDue() && backups.isWorking())
                ::usleep(500);
            if (!backups.isDue())
                continue;
            const auto draft = must(backups.draft());
            backups.finish(must(writing.file.beginCopy(draft)));
            whens.push_back(writing.clock.now());
            ++made;
        }
    }
    for (std::size_t i = 1; i < whens.size(); ++i)
        hold(whens[i] - whens[i - 1] >= backupEvery, "two backups are closer than half an hour");
    const auto kept = backupsOf(identity, places);
    const std::size_t last = scale.full ? 20 : 5;
    hold(kept.size() >= last && int(kept.size()) < made,
         grouped((long long)kept.size()) + " of " + grouped(made) + " are kept");
    int verified = 0;
    for (std::size_t i = 0; i < last; ++i) {
        requireWhole(kept[i].path);
        must(JournalFile::open(kept[i].path));
        struct stat there {};
        hold(::stat(kept[i].path.c_str(), &there) == 0 && (there.st_mode & 0777U) == 0600,
             "others may read it");
        ++verified;
    }
    must(restoreBackup(kept.back(), folder / "restored.waymark"));
    requireWhole(folder / "restored.waymark");
    return grouped(made) + " backups made, " + grouped((long long)kept.size()) + " kept; of the last " +
           std::to_string(last) + ", " + std::to_string(verified) +
           " open and verify; never closer than 30 minutes";
}

std::string proveFormats(const Scale& scale) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    runSql(path, "CREATE TABLE colours (colour TEXT); PRAGMA user_version = 2");
    const auto before = bytesOf(path);
    const auto stored = must(readJournal(path));
    hold(stored.newerFormat && stored.journal.value(personName) == "Ada King",
         "a newer journal cannot be read");
    hold(JournalFile::open(path).error().code == ErrorCode::ReadOnly, "a newer journal is written");
    runSql(path, "UPDATE about SET value = '2' WHERE key = 'readable_by'");
    const auto changed = bytesOf(path);
    hold(readJournal(path).error().code == ErrorCode::NewerFormat, "what cannot be read is read");
    hold(bytesOf(path) == changed && before != changed, "a newer journal was changed");
    // The oldest format as it lies on people's disks: this file is never made anew.
    const auto old = std::filesystem::path(TEST_DATA_DIR) / "formats" / "001.waymark";
    const auto oldBytes = bytesOf(old);
    requireWhole(old);
    const auto first = must(readJournal(old));
    hold(first.format == 1 && first.journal.value(FieldId("journal.owner.name")) == "Ada King",
         "format 1 is not read as it was");
    hold(bytesOf(old) == oldBytes, "reading changed it");
    // Killed while the format is made: nothing half is there under the journal's name.
    const int kills = scale.of(100, 10);
    int cut = 0;
    for (int i = 0; i < kills; ++i) {
        const auto target = folder / ("new" + std::to_string(i) + ".waymark");
        const auto child = ::fork();
        if (child == 0) {
            (void)createJournal(target, smallPack(), 0);
            ::_exit(0);
        }
        ::usleep(useconds_t(i) * useconds_t(scale.of(300, 3000))); // until it is done in any case
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        if (std::filesystem::exists(target))
            requireWhole(target);
        else
            ++cut;
    }
    return "newer: read where it says so, refused where not, bytes unchanged; format 1 as a file reads and "
           "verifies; " +
           grouped(kills) + " kills while the tables are made, " + grouped(cut) +
           " of them in time: a whole journal or none (there is no older format to migrate yet)";
}

std::string proveClocks(const Scale& scale) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    std::mt19937_64 random(17);
    const int jumps = scale.of(1000, 100);
    std::string expected = writing.journal.value(story);
    for (int i = 0; i < jumps; ++i) {
        writing.clock.set(Milliseconds(random() % 4'000'000'000'000) - 2'000'000'000'000);
        writing.type(story, "jump" + std::to_string(i) + " ");
        expected += "jump" + std::to_string(i) + " ";
        if (i % 10 == 0)
            writing.saveAfterOthers();
    }
    writing.saveAfterOthers();
    hold(must(readJournal(path)).journal.value(story) == expected, "a clock changed what was written");
    const auto history = must(readHistory(path));
    for (std::size_t i = 1; i < history.size(); ++i)
        hold(history[i - 1].id < history[i].id, "the order is not that of counter and writer");
    requireWhole(path);
    std::vector<Milliseconds> kept;
    for (int i = 0; i < jumps; ++i)
        kept.push_back(Milliseconds(random() % 4'000'000'000'000));
    const auto newest = *std::ranges::max_element(kept);
    for (const auto when : surplusBackups(kept, newest))
        hold(when != newest, "a clock took the newest backup");
    return grouped(jumps) + " clock jumps of up to a hundred years: order and text unharmed, journal whole";
}

} // namespace waymark::faults
