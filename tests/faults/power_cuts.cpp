// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails: of what was written and not yet waited for, any part may be on the disk, in any order. A
// file layer notes what SQLite writes, syncs and deletes; then the disk is made up as a cut at any step may
// leave it.
#include "faults.h"

#include "support/passing_vfs.h"

#include <random>

namespace waymark::faults {

namespace {

struct Step {
    enum class Kind { Create, Write, Truncate, Sync, Delete, DeleteAndSync, Acknowledge };
    Kind kind;
    std::string file;
    sqlite3_int64 at = 0;
    std::string bytes;
};

// Notes everything; the real disk is not waited for: it is made up later.
class Recording : public test::PassingVfs {
  public:
    explicit Recording(std::vector<Step>& steps) : steps_(steps) {}

    void created(test::PassingFile& file) override { record({Step::Kind::Create, file.name, 0, {}}); }
    int write(test::PassingFile& file, const void* bytes, int size, sqlite3_int64 at) override {
        record({Step::Kind::Write, file.name, at, {static_cast<const char*>(bytes), std::size_t(size)}});
        return PassingVfs::write(file, bytes, size, at);
    }
    int truncate(test::PassingFile& file, sqlite3_int64 size) override {
        record({Step::Kind::Truncate, file.name, size, {}});
        return PassingVfs::truncate(file, size);
    }
    int sync(test::PassingFile& file, int) override {
        record({Step::Kind::Sync, file.name, 0, {}});
        return SQLITE_OK;
    }
    int remove(const char* path, int syncFolder) override {
        record({syncFolder ? Step::Kind::DeleteAndSync : Step::Kind::Delete,
                std::filesystem::path(path).filename(),
                0,
                {}});
        return PassingVfs::remove(path, 0);
    }

  private:
    void record(Step step) { steps_.push_back(std::move(step)); }
    std::vector<Step>& steps_;
};

// A disk that is followed step by step and can lose its power at any of them.
class Disk {
  public:
    explicit Disk(std::map<std::string, std::string> files) {
        for (auto& [name, bytes] : files)
            files_[name] = {bytes, {}, true, false};
    }
    void follow(const Step& step) {
        auto& file = files_[step.file];
        switch (step.kind) {
        case Step::Kind::Create:
            if (!file.isDeleted) // else what was there may come back, until this one is synced
                file = {{}, {}, false, false};
            else
                ghosts_[step.file] = std::exchange(file, {{}, {}, false, false});
            break;
        case Step::Kind::Write:
        case Step::Kind::Truncate:
            file.waiting.push_back(&step);
            break;
        case Step::Kind::Sync:
            for (const auto* each : file.waiting)
                apply(file.safe, *each, 0, each->bytes.size());
            file.waiting.clear();
            file.hasEntry = true;
            ghosts_.erase(step.file);
            break;
        case Step::Kind::Delete:
            file.isDeleted = true; // until the folder is synced, by luck
            break;
        case Step::Kind::DeleteAndSync:
            files_.erase(step.file);
            ghosts_.erase(step.file);
            break;
        case Step::Kind::Acknowledge:
            break;
        }
    }
    /// What may be there when the power comes back.
    std::map<std::string, std::string> afterCut(std::mt19937& random) const {
        std::map<std::string, std::string> there;
        const bool inOrder = random() % 4 == 0;
        for (const auto& [name, file] : files_) {
            if (file.isDeleted ? random() % 2 == 0 : !file.hasEntry && random() % 2 == 0) {
                if (const auto ghost = ghosts_.find(name); ghost != ghosts_.end() && random() % 2 == 0)
                    there[name] = ghost->second.safe;
                continue;
            }
            auto bytes = file.safe;
            const auto kept = inOrder ? random() % (file.waiting.size() + 1) : file.waiting.size();
            for (std::size_t i = 0; i < kept; ++i) {
                const auto& step = *file.waiting[i];
                if (inOrder) {
                    apply(bytes, step, 0, step.bytes.size());
                } else if (step.kind == Step::Kind::Truncate) {
                    if (random() % 2 == 0)
                        apply(bytes, step, 0, 0);
                } else {
                    for (std::size_t from = 0; from < step.bytes.size();) { // torn at sectors
                        const auto at = std::size_t(step.at) + from;
                        const auto size = std::min(step.bytes.size() - from, 512 - at % 512);
                        if (random() % 2 == 0)
                            apply(bytes, step, from, size);
                        from += size;
                    }
                }
            }
            there[name] = std::move(bytes);
        }
        return there;
    }

  private:
    struct Kept {
        std::string safe;                 // on disk for sure
        std::vector<const Step*> waiting; // perhaps
        bool hasEntry = false;            // in its folder, for sure
        bool isDeleted = false;           // perhaps
    };
    static void apply(std::string& bytes, const Step& step, std::size_t from, std::size_t size) {
        if (step.kind == Step::Kind::Truncate) {
            bytes.resize(std::size_t(step.at));
            return;
        }
        const auto at = std::size_t(step.at) + from;
        if (bytes.size() < at + size)
            bytes.resize(at + size);
        bytes.replace(at, size, step.bytes, from, size);
    }
    std::map<std::string, Kept> files_;
    std::map<std::string, Kept> ghosts_;
};

struct Cuts {
    long states = 0;
    long rolledBack = 0; // a save was half done
};

/// Cuts the power `count` times all over `steps`; `check` gets the folder and how many were acknowledged.
Cuts cut(const std::string& before, const std::vector<Step>& steps, int count,
         const std::function<void(const Folder&, long acknowledged)>& check) {
    Cuts cuts;
    Disk disk({{"mine.waymark", before}});
    std::mt19937 random(5);
    long acknowledged = 0;
    const double each = double(count) / double(steps.size());
    double due = 0;
    const Folder folder;
    for (const auto& step : steps) {
        disk.follow(step);
        if (step.kind == Step::Kind::Acknowledge)
            ++acknowledged;
        for (due += each; due >= 1; due -= 1) {
            for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
                std::filesystem::remove(entry.path());
            for (const auto& [name, bytes] : disk.afterCut(random))
                writeBytes(folder / name, bytes);
            ++cuts.states;
            cuts.rolledBack += std::filesystem::exists(folder / "mine.waymark-journal");
            check(folder, acknowledged);
        }
    }
    return cuts;
}

long countOf(const std::filesystem::path& path) {
    sqlite3* database = nullptr;
    sqlite3_stmt* query = nullptr;
    long count = -1;
    sqlite3_open(path.c_str(), &database);
    if (sqlite3_prepare_v2(database, "SELECT count(*) FROM t", -1, &query, nullptr) == SQLITE_OK &&
        sqlite3_step(query) == SQLITE_ROW)
        count = long(sqlite3_column_int64(query, 0));
    sqlite3_finalize(query);
    sqlite3_close(database);
    return count;
}

// A mode that is known to lose: if none is seen here, the cuts prove nothing.
long lossesOfControl(int count) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    runSql(path, "CREATE TABLE t (x)");
    const auto before = bytesOf(path);
    std::vector<Step> steps;
    {
        const Recording watch(steps);
        sqlite3* database = nullptr;
        sqlite3_open(path.c_str(), &database);
        sqlite3_exec(database,
                     "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA "
                     "synchronous=NORMAL; PRAGMA wal_autocheckpoint=8;",
                     nullptr, nullptr, nullptr);
        for (int i = 0; i < 40; ++i) {
            const bool done = sqlite3_exec(database, "INSERT INTO t VALUES (hex(zeroblob(500)))", nullptr,
                                           nullptr, nullptr) == SQLITE_OK;
            hold(done, "the control could not be written");
            steps.push_back({Step::Kind::Acknowledge, "", 0, {}});
        }
        sqlite3_close(database);
    }
    long lost = 0;
    cut(before, steps, count, [&](const Folder& there, long acknowledged) {
        lost += countOf(there / "mine.waymark") < acknowledged;
    });
    return lost;
}

} // namespace

std::string provePowerCuts(const Scale& scale) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto before = bytesOf(path);
    const auto already = must(readJournal(path)).changes;
    std::vector<Step> steps;
    std::vector<std::string> stories{must(readJournal(path)).journal.value(story)};
    {
        const Recording watch(steps);
        Writing writing(path);
        for (int i = 0; i < 60; ++i) {
            writing.type(story,
                         "word" + std::to_string(i) + std::string(std::size_t(i * 37 % 3000), 'x') + " ");
            writing.saveAfterOthers();
            steps.push_back({Step::Kind::Acknowledge, "", 0, {}});
            stories.push_back(writing.journal.value(story));
        }
    }
    const auto cuts = cut(before, steps, scale.of(20'000, 400), [&](const Folder& there, long acknowledged) {
        const auto read = readJournal(there / "mine.waymark");
        hold(read.ok(), "after a cut: " + (read.ok() ? "" : read.error().message));
        const auto kept = long(read->changes - already);
        hold(kept >= acknowledged, "a save was acknowledged and is lost");
        hold(kept <= acknowledged + 1 && read->journal.value(story) == stories[std::size_t(kept)],
             "what is there after a cut was never saved");
        if (acknowledged % 20 == 0) { // and it is recovered in place by whoever opens it to write
            Writing writing(there / "mine.waymark");
            hold(writing.journal.value(story) == stories[std::size_t(kept)], "recovering it changed it");
        }
    });
    const auto lost = lossesOfControl(scale.of(4'000, 400));
    hold(lost > 0, "the control mode WAL/NORMAL lost nothing: the cuts prove nothing");
    return grouped(cuts.states) + " crash states, " + grouped(cuts.rolledBack) +
           " in the middle of a save; acknowledged and lost: 0 (the control mode WAL/NORMAL: " +
           grouped(lost) + " of " + grouped(scale.of(4'000, 400)) + ")";
}

} // namespace waymark::faults
