// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "store/failures.h"
#include "store/journal_file_state.h"
#include "store/placing.h"
#include "store/staging.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace waymark {

namespace {

// What turns the answers as they were known into those that the file holds now, one change each.
std::vector<Change> between(const std::map<FieldId, StoredAnswer>& before,
                            const std::map<FieldId, StoredAnswer>& after) {
    std::vector<Change> changes;
    for (const auto& [field, now] : after) {
        const auto found = before.find(field);
        const Answer was = found == before.end() ? Answer{} : found->second.answer;
        if (was.head == now.answer.head)
            continue;
        Change change{now.answer.head,         field,   SetValue{was.value, now.answer.value}, {},
                      now.answer.head.counter, now.when};
        if (was.head != ChangeId{})
            change.prev = was.head;
        changes.push_back(std::move(change));
    }
    for (const auto& [field, was] : before) // forgotten elsewhere
        if (!after.contains(field))
            changes.push_back({{}, field, SetValue{was.answer.value, ""}, was.answer.head, 0, was.when});
    std::ranges::stable_sort(changes, {}, &Change::id);
    return changes;
}

// Both by id: whether every one of `some` is in `all` as it is.
bool contains(const std::vector<Change>& all, const std::vector<Change>& some) {
    auto at = all.begin();
    for (const auto& change : some) {
        at = std::ranges::lower_bound(at, all.end(), change.id, {}, &Change::id);
        if (at == all.end() || *at != change)
            return false;
    }
    return true;
}

constexpr int patience = 10; // others would have to write between our looking and our lock so often

} // namespace

std::vector<Change> JournalFile::State::ownHistory() {
    std::vector<Change> all;
    if (opened)
        all = historyIn(path, *opened);
    all.insert(all.end(), since.begin(), since.end());
    std::ranges::sort(all, {}, &Change::id);
    return all;
}

// Nothing: what was read is no longer what stands there.
std::optional<std::vector<Change>> JournalFile::State::tryToUnite(const std::vector<Change>& ours) {
    auto whole = readWhole(path, "en", Purpose::ToWrite);
    if (whole.contents.identity != known.identity)
        refuse(ErrorCode::Damaged, path, "was replaced by another journal while it was open.");
    if (whole.contents.newerFormat)
        refuse(ErrorCode::NewerFormat, path, "was brought to a newer format while it was open.");
    const auto theirs = historyIn(path, *whole.memory);
    auto all = united(theirs, ours);
    if (!all)
        throw Refused{all.error()};
    std::ranges::copy(joining(all.value(), *known.course), std::back_inserter(all.value()));
    std::ranges::sort(all.value(), {}, &Change::id);
    const auto leaves = checkedLeaves(path, all.value());

    connect();
    auto& next = whole.contents;
    {
        const bool grows = contains(all.value(), theirs);
        const bool same = grows && all->size() == theirs.size();
        Unit unit(*database, *statements, !same);
        if (readTotals(*database) != next.totals)
            return std::nullopt;
        if (!grows)
            clearHistory(*database, next);
        if (!same) {
            Staging staging(path, next, *statements);
            placeMissing(staging, *database, next, all.value(), leaves);
            staging.finish();
            unit.commit();
            staging.moveInto(next);
        }
        dataVersion = number(statements->dataVersion);
        seen = fileState(path);
        cleared = !grows;
    }
    auto changed = between(known.answers, next.answers);
    next.course = known.course;
    next.pack = {};
    known = std::move(next);
    opened.reset();
    since = all.take();
    return changed;
}

void JournalFile::State::pack() {
    if (!cleared)
        return;
    database->exec("VACUUM");
    seen = fileState(path);
    cleared = false;
}

std::vector<Change> JournalFile::State::unite(const std::vector<Change>& ours) {
    for (int i = 0; i < patience; ++i)
        if (auto changed = tryToUnite(ours)) {
            pack();
            return std::move(*changed);
        }
    refuse(ErrorCode::InUse, path, "is being written by other programs all the time.");
}

// The notes are changes like any other, and it is by them that united() leaves out what is to go.
std::vector<Change> JournalFile::State::forget(const std::vector<FieldId>& fields, Milliseconds when) {
    const auto before = known.answers;
    (void)save({});
    const auto all = ownHistory();
    std::vector<Change> notes;
    ChangeId id{0, writer};
    for (const auto& change : all)
        id.counter = std::max(id.counter, change.id.counter);
    for (const auto& field : fields) {
        const auto ids = forgottenBy(all, field);
        if (ids.empty())
            continue;
        ++id.counter;
        Change note{id, forgottenField(field), {}, {}, id.counter, when};
        std::string old;
        if (const auto found = known.answers.find(note.field); found != known.answers.end()) {
            old = found->second.answer.value;
            note.prev = found->second.answer.head;
        }
        note.edit = SetValue{old, old.empty() ? ids : old + " " + ids};
        notes.push_back(std::move(note));
    }
    if (!notes.empty())
        (void)unite(notes);
    return between(before, known.answers);
}

} // namespace waymark
