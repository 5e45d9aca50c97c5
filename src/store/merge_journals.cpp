// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_journals.h"

#include "base/text.h"
#include "store/disk.h"
#include "store/failures.h"
#include "store/placing.h"
#include "store/reading.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace waymark {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostCopies = 50; // that are looked into

struct Side {
    fs::path path;
    Uuid identity{};
    std::shared_ptr<const Course> course;
    JournalParts parts;
};

Side readSide(const fs::path& given) {
    const auto path = plainFile(given);
    auto whole = readWhole(path, "en", Purpose::ToRead);
    if (whole.contents.newerFormat)
        refuse(ErrorCode::NewerFormat, path, "was written by a newer Waymark; this one can only read it.");
    Side side{path, whole.contents.identity, whole.contents.course, {{}, whole.contents.pack, {}}};
    side.parts.changes = historyIn(path, *whole.memory);
    side.parts.about = readAbout(whole.memory->database());
    return side;
}

// "1.10" is newer than "1.9".
std::vector<std::string> versionOf(const Side& side) {
    auto pieces = split(side.course->version(), '.');
    for (auto& piece : pieces)
        piece.insert(0, piece.size() < 20 ? 20 - piece.size() : 0, ' ');
    return pieces;
}

bool hasNewerCourse(const Side& one, const Side& other) {
    const auto texts = [](const Side& side) {
        auto all = side.parts.pack.structure.text;
        for (const auto& words : side.parts.pack.languages)
            all += words.name + words.text;
        return all;
    };
    return std::pair(versionOf(one), texts(one)) >= std::pair(versionOf(other), texts(other));
}

} // namespace

Result<MergeOutcome> mergeJournals(const fs::path& one, const fs::path& other, const fs::path& out) {
    return guarded(out, [&] {
        const auto first = readSide(one);
        const auto second = readSide(other);
        if (first.identity != second.identity)
            refuse(ErrorCode::BadInput, second.path,
                   "is another journal than " + shownName(first.path) + ", not another copy of it.");
        auto all = united(first.parts.changes, second.parts.changes);
        if (!all)
            throw Refused{all.error()};
        const auto& newer = hasNewerCourse(first, second) ? first : second;
        JournalParts parts{first.parts.about, newer.parts.pack, all.take()};
        for (const auto& [key, value] : second.parts.about)
            parts.about[key] = std::max(parts.about[key], value);
        parts.about["course"] = newer.course->id();
        std::ranges::copy(joining(parts.changes, *newer.course), std::back_inserter(parts.changes));
        std::ranges::sort(parts.changes, {}, &Change::id);
        writeJournal(out, parts);

        MergeOutcome outcome;
        std::set<ChangeId> ids;
        for (const auto& change : first.parts.changes)
            ids.insert(change.id);
        for (const auto& change : second.parts.changes)
            ++(ids.contains(change.id) ? outcome.shared : outcome.onlySecond);
        outcome.onlyFirst = ids.size() - outcome.shared;
        outcome.forks = openForks(replay(parts.changes));
        return outcome;
    });
}

std::vector<OtherCopy> otherCopiesOf(const fs::path& journal) {
    std::vector<OtherCopy> copies;
    const auto here = guarded(journal, [&] { return readSide(journal); });
    if (!here)
        return copies;
    std::set<ChangeId> ids;
    for (const auto& change : here.value().parts.changes)
        ids.insert(change.id);
    const auto name = folded(here.value().path.stem().string());
    std::error_code none;
    std::size_t looked = 0;
    for (const auto& entry : fs::directory_iterator(here.value().path.parent_path(), none)) {
        const auto& path = entry.path();
        if (path.extension() != here.value().path.extension() || path == here.value().path ||
            folded(path.stem().string()).find(name) == std::string::npos || ++looked > mostCopies)
            continue;
        const auto theirs = readHistoryOf(path, here.value().identity);
        if (!theirs)
            continue;
        const auto news = std::ranges::count_if(
            theirs.value(), [&](const Change& change) { return !ids.contains(change.id); });
        if (news > 0)
            copies.push_back({path, static_cast<std::uint64_t>(news)});
    }
    std::ranges::sort(copies, {}, &OtherCopy::path);
    return copies;
}

} // namespace waymark
