// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "base/text.h"
#include "store/backup_schedule.h"
#include "store/contents.h"
#include "store/disk.h"
#include "store/failures.h"
#include "store/reading.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <utility>

namespace waymark {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

const std::string ending = ".waymark";
constexpr auto draftLivesFor = 24h; // longer than any copy takes: what is older a crash left behind

fs::path shelfOf(const fs::path& place, const Uuid& journal) {
    return place / hex(journal);
}

void addBackupsIn(const fs::path& shelf, std::vector<Backup>& found) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(shelf, none)) {
        const auto when = readBackupName(entry.path().stem().string());
        if (when && entry.path().extension() == ending && entry.is_regular_file(none))
            found.push_back({*when, entry.path(), entry.file_size(none)});
    }
}

std::vector<Milliseconds> momentsOf(const std::vector<Backup>& backups) {
    std::vector<Milliseconds> moments;
    for (const auto& backup : backups)
        moments.push_back(backup.when);
    return moments;
}

void removeOldDrafts(const fs::path& shelf) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(shelf, none)) {
        const auto name = entry.path().filename().string();
        if (startsWith(name, ".waymark-") &&
            fs::file_time_type::clock::now() - entry.last_write_time(none) > draftLivesFor)
            fs::remove(entry.path(), none);
    }
}

void removeSurplus(const fs::path& shelf, Milliseconds now) {
    std::vector<Backup> there;
    addBackupsIn(shelf, there);
    const auto surplus = surplusBackups(momentsOf(there), now);
    std::error_code none;
    for (const auto& backup : there)
        if (std::ranges::find(surplus, backup.when) != surplus.end())
            fs::remove(backup.path, none);
}

/// A second copy of a checked one, read back from where it now lies.
Result<void> copyToShelf(const fs::path& from, const fs::path& shelf, const fs::path& to) {
    return guarded(to, [&] {
        makePrivateFolders(shelf);
        if (auto copied = copyJournal(from, to); !copied)
            throw Refused{copied.error()};
        try {
            (void)readWhole(plainFile(to), "en", Purpose::ToWrite);
        } catch (...) {
            std::error_code none;
            fs::remove(to, none);
            throw;
        }
    });
}

Result<void> checkPlace(const fs::path& place) {
    std::error_code none;
    if (fs::is_directory(place, none))
        return {};
    return Error{ErrorCode::NotFound, "The folder " + shownName(place) + " is not there.", place.string()};
}

/// One path a line: where journals lay whose backups are on this shelf.
fs::path noteOn(const fs::path& shelf) {
    return shelf / "journals.txt";
}

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool isNoted(const std::string& notes, const fs::path& path) {
    return ("\n" + notes).find("\n" + path.string() + "\n") != std::string::npos;
}

void note(const fs::path& shelf, const fs::path& path) {
    const auto notes = bytesOf(noteOn(shelf));
    if (!isNoted(notes, path))
        (void)guarded(shelf, [&] { writeFile(noteOn(shelf), notes + path.string() + "\n"); });
}

struct Task {
    Uuid journal;
    fs::path path;
    BackupPlaces places;
    Milliseconds now = 0;

    std::vector<Milliseconds> look() const {
        removeOldDrafts(shelfOf(places.usual, journal));
        return momentsOf(backupsOf(journal, places));
    }
    Backups::Report keep(CopyInMaking& copy) const;
};

Backups::Report Task::keep(CopyInMaking& copy) const {
    Backups::Report report;
    const auto name = copy.target().filename();
    if (auto checked = copy.check(); !checked) {
        report.failure = checked.error();
        return report;
    }
    if (!places.chosen.empty()) {
        const auto shelf = shelfOf(places.chosen, journal);
        auto there = checkPlace(places.chosen);
        if (there)
            there = copyToShelf(copy.path(), shelf, shelf / name);
        if (there) {
            report.kept = shelf / name;
            note(shelf, path);
            removeSurplus(shelf, now);
            return report;
        }
        report.chosenLost = there.error();
    }
    const auto shelf = shelfOf(places.usual, journal);
    if (auto published = copy.publish(); !published) {
        report.failure = published.error();
        return report;
    }
    report.kept = shelf / name;
    note(shelf, path);
    removeSurplus(shelf, now);
    return report;
}

} // namespace

fs::path usualBackupPlace() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const auto base = data && fs::path(data).is_absolute() ? fs::path(data)
                      : home                               ? fs::path(home) / ".local" / "share"
                                                           : fs::temp_directory_path();
    return base / "waymark" / "backups";
}

std::vector<Backup> backupsOf(const Uuid& journal, const BackupPlaces& places) {
    std::vector<Backup> found;
    addBackupsIn(shelfOf(places.usual, journal), found);
    if (!places.chosen.empty() && places.chosen != places.usual)
        addBackupsIn(shelfOf(places.chosen, journal), found);
    std::ranges::stable_sort(found, std::ranges::greater(), &Backup::when);
    return found;
}

Result<Uuid> identityOf(const fs::path& journal, const BackupPlaces& places) {
    const auto stored = readJournal(journal);
    if (stored)
        return stored->journal.identity();
    const auto path = fs::weakly_canonical(fs::absolute(journal));
    std::optional<std::pair<fs::file_time_type, Uuid>> found;
    std::error_code none;
    for (const auto& place : {places.usual, places.chosen})
        for (const auto& shelf : fs::directory_iterator(place, none)) {
            const auto identity = uuidFrom(shelf.path().filename().string());
            if (!identity || !isNoted(bytesOf(noteOn(shelf.path())), path))
                continue;
            const auto when = fs::last_write_time(shelf.path(), none);
            if (!found || when > found->first)
                found.emplace(when, *identity);
        }
    if (found)
        return found->second;
    return stored.error();
}

Result<void> restoreBackup(const Backup& backup, const fs::path& to) {
    return guarded(to, [&] {
        (void)readWhole(plainFile(backup.path), "en", Purpose::ToWrite);
        if (auto copied = copyJournal(backup.path, to); !copied)
            throw Refused{copied.error()};
    });
}

Backups::Backups(const Uuid& journal, const fs::path& path, BackupPlaces places, const Clock& clock,
                 Tell tell)
    : journal_(journal), path_(path), places_(std::move(places)), clock_(clock), tell_(std::move(tell)) {
    working_ = std::async(std::launch::async,
                          [task = Task{journal_, path_, places_, clock_.now()}] { return task.look(); });
}

Backups::~Backups() {
    if (working_.valid())
        working_.wait();
}

void Backups::collect() {
    if (working_.valid() && working_.wait_for(0s) == std::future_status::ready)
        kept_ = working_.get();
}

bool Backups::isDue() {
    collect();
    return !working_.valid() && isBackupDue(kept_, clock_.now());
}

Result<fs::path> Backups::draft() const {
    const auto shelf = shelfOf(places_.usual, journal_);
    return guarded(shelf, [&] {
        makePrivateFolders(shelf);
        return shelf / (backupName(clock_.now()) + ending);
    });
}

void Backups::finish(std::unique_ptr<CopyInMaking> copy) {
    working_ = std::async(std::launch::async, [task = Task{journal_, path_, places_, clock_.now()},
                                               copy = std::move(copy), tell = tell_]() mutable {
        const auto report = task.keep(*copy);
        copy.reset();
        auto kept = task.look();
        if (report.kept.empty())
            kept.push_back(task.now); // not again at once
        if (tell)
            tell(report);
        return kept;
    });
}

void Backups::failed(const Error& error) {
    if (tell_)
        tell_({{}, {}, error});
    kept_.push_back(clock_.now()); // not again at once
}

} // namespace waymark
