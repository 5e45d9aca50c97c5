// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides of one journal that grow apart by chance, and what must hold when they meet again: for the tests
// of merging and for ./dev faults. No owner.
#pragma once

#include "journal/merge.h"
#include "journal/rows.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace waymark::test {

using History = std::vector<Change>;

/// `history` with what joins it; a merge that is refused gives nothing.
inline History merged(const History& one, const History& other, const Course& course) {
    auto all = united(one, other);
    if (!all)
        return {};
    auto history = all.take();
    for (auto& change : joining(history, course))
        history.push_back(std::move(change));
    std::ranges::sort(history, {}, &Change::id);
    return history;
}

/// A computer that has the journal open, with a writer of its own.
class Side {
  public:
    Side(History history, unsigned seed)
        : random_(seed), history_(std::move(history)), journal_(smallCourse()), recorder_(begin()) {}

    /// Someone works on it for a while.
    void work(int edits) {
        for (int i = 0; i < edits; ++i) {
            edit();
            clock_.advance(Milliseconds(random_() % 200'000) - 60'000); // clocks lie
            if (random_() % 3 == 0)
                recorder_.pause();
            for (auto& change : recorder_.take())
                history_.push_back(std::move(change));
        }
    }
    /// As a backup of a while ago has it.
    History asItWas() {
        const auto kept = history_.size() - random_() % (history_.size() / 3 + 1);
        return {history_.begin(), history_.begin() + std::ptrdiff_t(kept)};
    }
    const History& history() const { return history_; }
    Journal& journal() { return journal_; }
    Recorder& recorder() { return recorder_; }
    void settleAll() {
        for (const auto& fork : openForks(replay(history_)))
            (void)settle(recorder_, fork, fork.versions[random_() % fork.versions.size()].text);
        for (auto& change : recorder_.take())
            history_.push_back(std::move(change));
    }

  private:
    Recorder begin() {
        const auto leaves = replay(history_);
        for (const auto& [field, all] : leaves) {
            const auto& leaf = winnerOf(leaves, field);
            journal_.restore(field, {leaf.text, leaf.head}, leaf.when);
        }
        Uuid writer{};
        for (auto& byte : writer)
            byte = static_cast<std::uint8_t>(random_());
        return {journal_, clock_, writer};
    }
    void edit() {
        static const FieldId texts[] = {FieldId("one.form.story"), FieldId("one.form.name"),
                                        FieldId("one.steps.note")};
        static const FieldId ticks[] = {FieldId("one.diagnostic.a"), FieldId("one.diagnostic.b"),
                                        FieldId("one.diagnostic.none"), FieldId("one.plan.done")};
        const std::string table = "one.plan.actions";
        const auto rows = journal_.rows(table);
        const auto word = "w" + std::to_string(random_() % 10'000) + " ";
        switch (random_() % 8) {
        case 0:
            (void)recorder_.set(texts[random_() % 3], word);
            break;
        case 1:
        case 2:
        case 3: {
            const auto& field = texts[random_() % 3];
            const auto length = journal_.value(field).size(); // one byte a code point here
            const auto at = random_() % (length + 1);
            (void)recorder_.splice(field, at, std::min<std::size_t>(random_() % 4, length - at), word);
            break;
        }
        case 4: {
            const auto& field = ticks[random_() % 4];
            (void)recorder_.set(field, journal_.checked(field) ? "" : "true");
            break;
        }
        case 5:
            (void)addRow(recorder_, table);
            break;
        case 6:
            if (!rows.empty() && random_() % 2 == 0)
                (void)removeRow(recorder_, table, rows[random_() % rows.size()]);
            else if (!rows.empty())
                (void)moveRow(recorder_, table, rows[random_() % rows.size()], 0);
            break;
        default:
            if (!rows.empty())
                (void)recorder_.set(cell(table, rows[random_() % rows.size()], "what"), word);
        }
    }

    std::mt19937 random_;
    FixedClock clock_;
    History history_;
    Journal journal_;
    Recorder recorder_;
};

/// Why a merge of the two is not what it has to be; empty when it is.
inline std::string mergeFault(const History& one, const History& other, const Course& course) {
    const auto both = merged(one, other, course);
    if (both.empty() && !(one.empty() && other.empty()))
        return "the merge was refused";
    if (both != merged(other, one, course))
        return "it depends on which is named first";
    if (both != merged(both, both, course) || both != merged(both, one, course) ||
        both != merged(other, both, course))
        return "merging again changes it";
    std::string misfit;
    const auto leaves = replay(both, {{}, [&](const Change& change, const std::string& why) {
                                          misfit = change.field.str() + " " + why;
                                      }});
    if (!misfit.empty())
        return misfit;
    std::set<ChangeId> madeOn;
    for (const auto& change : both)
        if (change.prev)
            madeOn.insert(*change.prev);
    const auto forks = openForks(leaves);
    for (const auto* side : {&one, &other}) {
        for (const auto& change : *side)
            if (!std::ranges::binary_search(both, change.id, {}, &Change::id))
                return "a change of " + change.field.str() + " is lost";
        const auto ends = replay(*side);
        for (const auto& [field, all] : ends) {
            if (isMergeField(field) || field.str().ends_with(".order"))
                continue;
            const auto& mine = winnerOf(ends, field);
            if (madeOn.contains(mine.head) || winnerOf(leaves, field).text == mine.text)
                continue; // someone went on from there, or it is the answer
            bool letGo = false;
            if (const auto notes = leaves.find(settledField(field)); notes != leaves.end())
                for (const auto& note : notes->second)
                    letGo = letGo || note.text.find(textOf(mine.head)) != std::string::npos;
            if (letGo)
                continue; // someone looked at it, or it was the same when they met before
            const auto fork = std::ranges::find(forks, field, &Fork::field);
            if (fork == forks.end() ||
                std::ranges::find(fork->versions, mine.text, &Leaf::text) == fork->versions.end())
                return "a version of " + field.str() + " is neither the answer nor to be settled";
        }
    }
    const auto& none = FieldId("one.diagnostic.none");
    const auto isTicked = [&](const FieldId& field) {
        return leaves.contains(field) && winnerOf(leaves, field).text == "true";
    };
    if (isTicked(none) && (isTicked(FieldId("one.diagnostic.a")) || isTicked(FieldId("one.diagnostic.b"))))
        return "None of these is ticked beside a statement";
    return {};
}

/// A journal with a past, then two sides of it that grow apart, with copies, restored backups, earlier merges
/// and settled forks among them.
inline std::pair<History, History> twoSides(unsigned seed) {
    std::mt19937 random(seed);
    const auto course = smallCourse();
    Side common({}, seed * 3 + 1);
    common.work(int(random() % 30) + 1);
    Side one(random() % 4 == 0 ? common.asItWas() : common.history(), seed * 3 + 2);
    Side other(random() % 4 == 0 ? common.asItWas() : common.history(), seed * 3 + 3);
    one.work(int(random() % 25));
    other.work(int(random() % 25));
    if (random() % 3 == 0) { // they met before, and went on from there
        Side met(merged(one.history(), other.history(), *course), seed * 5 + 1);
        if (random() % 2 == 0)
            met.settleAll();
        met.work(int(random() % 10));
        other.work(int(random() % 10));
        return {met.history(), random() % 2 == 0 ? other.history() : other.asItWas()};
    }
    return {one.history(), other.history()};
}

} // namespace waymark::test
