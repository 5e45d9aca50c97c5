// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage_rows.h"

#include "base/text.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr long mostGuesses = 500'000; // digests that are tried; less than a second
constexpr std::int64_t farAway = 300; // counters of neighbours differ by no more

struct RawChange {
    std::int64_t seq = 0;
    std::int64_t writer = 0;
    std::int64_t field = 0;
    std::optional<std::int64_t> prev;
    Change change; // without names
    Digest digest;
};

struct RawAnswer {
    std::int64_t field = 0;
    std::int64_t head = 0;
    std::string value;
    Digest digest;
};

const std::int64_t* numberAt(const RawRow& row, std::size_t column) {
    return std::get_if<std::int64_t>(&row.values[column]);
}
const std::string* textAt(const RawRow& row, std::size_t column) {
    const auto* text = std::get_if<std::string>(&row.values[column]);
    return text && checkText(*text) ? text : nullptr;
}
bool isNull(const RawRow& row, std::size_t column) {
    return std::holds_alternative<std::monostate>(row.values[column]);
}
std::optional<std::array<std::uint8_t, 16>> sixteenAt(const RawRow& row, std::size_t column) {
    const auto* blob = std::get_if<Blob>(&row.values[column]);
    std::array<std::uint8_t, 16> bytes{};
    if (!blob || blob->bytes.size() != bytes.size())
        return std::nullopt;
    std::copy(blob->bytes.begin(), blob->bytes.end(), bytes.begin());
    return bytes;
}

// Rows are told apart by their shape: the pages that say which table they are of may be lost.
class Finder {
  public:
    void take(const RawRow& row) {
        if (row.isIndex)
            takeIndex(row);
        else if (row.values.size() == 11)
            takeChange(row);
        else if (row.values.size() == 4)
            takeAnswer(row);
        else if (row.values.size() == 6)
            takeTotals(row);
        else if (row.values.size() == 3 && isNull(row, 0) && textAt(row, 1) && textAt(row, 2))
            course_[row.rowid] = {*textAt(row, 1), *textAt(row, 2)};
        else if (row.values.size() == 2 && isNull(row, 0))
            takeName(row.rowid, row, 1);
    }

    Found prove() {
        std::ranges::stable_sort(changes_, {}, &RawChange::seq); // each after the one it was made on
        found_.pack = coursePack();
        for (const auto& raw : changes_)
            prove(raw);
        for (const auto& raw : answers_)
            prove(raw);
        return std::move(found_);
    }

  private:
    void takeName(std::int64_t id, const RawRow& row, std::size_t column) {
        if (const auto* name = textAt(row, column))
            fields_[id].insert(*name);
        else if (const auto uuid = sixteenAt(row, column))
            writers_[id].insert(*uuid);
    }
    void takeIndex(const RawRow& row) {
        if (row.values.size() != 2)
            return;
        if (textAt(row, 0) && textAt(row, 1))
            found_.about[*textAt(row, 0)] = *textAt(row, 1);
        else if (const auto* id = numberAt(row, 1))
            takeName(*id, row, 0); // the index that keeps names apart has all of them a second time
    }
    void takeTotals(const RawRow& row) {
        const auto* changes = numberAt(row, 0);
        const auto* answers = numberAt(row, 2);
        const auto ofChanges = sixteenAt(row, 1);
        const auto ofAnswers = sixteenAt(row, 3);
        const auto ofAbout = sixteenAt(row, 4);
        const auto ofCourse = sixteenAt(row, 5);
        if (!changes || !answers || !ofChanges || !ofAnswers || !ofAbout || !ofCourse || *changes < 0)
            return;
        Totals totals{static_cast<std::uint64_t>(*changes),
                      {*ofChanges},
                      static_cast<std::uint64_t>(*answers),
                      {*ofAnswers},
                      {*ofAbout},
                      {*ofCourse}};
        if (!found_.totals || found_.totals->changes < totals.changes)
            found_.totals = totals;
    }
    void takeChange(const RawRow& row) {
        const auto digest = sixteenAt(row, 10);
        const auto* removed = textAt(row, 8);
        const auto* inserted = textAt(row, 9);
        for (const std::size_t column : {1, 2, 3, 5, 6})
            if (!numberAt(row, column))
                return;
        if (!isNull(row, 0) || !digest || !removed || !inserted || (!numberAt(row, 4) && !isNull(row, 4)) ||
            (!numberAt(row, 7) && !isNull(row, 7)) || *numberAt(row, 1) < 1 || *numberAt(row, 5) < 0)
            return;
        RawChange raw;
        raw.seq = row.rowid;
        raw.writer = *numberAt(row, 2);
        raw.field = *numberAt(row, 3);
        if (const auto* prev = numberAt(row, 4))
            raw.prev = *prev;
        raw.change.id.counter = static_cast<std::uint64_t>(*numberAt(row, 1));
        raw.change.group = static_cast<std::uint64_t>(*numberAt(row, 5));
        raw.change.when = *numberAt(row, 6);
        if (const auto* at = numberAt(row, 7))
            raw.change.edit = Splice{static_cast<std::size_t>(*at), *removed, *inserted};
        else
            raw.change.edit = SetValue{*removed, *inserted};
        raw.digest.bytes = *digest;
        counters_[raw.seq] = raw.change.id.counter;
        changes_.push_back(std::move(raw));
    }
    void takeAnswer(const RawRow& row) {
        const auto digest = sixteenAt(row, 2);
        if (isNull(row, 0) && numberAt(row, 1) && digest && textAt(row, 3))
            answers_.push_back({row.rowid, *numberAt(row, 1), *textAt(row, 3), Digest{*digest}});
    }

    CoursePack coursePack() {
        CoursePack pack;
        for (std::int64_t i = 0; course_.contains(i); ++i) {
            if (i == 0)
                pack.structure = course_[i];
            else
                pack.languages.push_back(course_[i]);
        }
        return pack;
    }

    // Names whose row is lost may still be those of the course.
    const std::set<std::string>& namesOf(std::int64_t field) {
        if (const auto found = fields_.find(field); found != fields_.end())
            return found->second;
        if (asked_.empty())
            if (const auto reading = readCourse(found_.pack.structure, found_.pack.languages); reading.course)
                for (const auto& each : reading.course->fields())
                    asked_.insert(each.id.str());
        return asked_;
    }
    std::set<Uuid> writersOf(std::int64_t id) const {
        const auto found = writers_.find(id);
        return found == writers_.end() ? std::set<Uuid>() : found->second;
    }

    void prove(const RawChange& raw) {
        for (const auto& name : namesOf(raw.field))
            for (const auto& writer : writersOf(raw.writer)) {
                auto change = raw.change;
                change.field = FieldId(name);
                change.id.writer = writer;
                if (!raw.prev) {
                    if (digestOf(change) == raw.digest)
                        keep(raw.seq, std::move(change));
                    continue;
                }
                const bool proved = tryIds(*raw.prev, [&](const ChangeId& id) {
                    change.prev = id;
                    return digestOf(change) == raw.digest;
                });
                if (proved) {
                    keep(raw.seq, std::move(change));
                    return;
                }
            }
    }
    void keep(std::int64_t seq, Change change) {
        ids_[seq].insert(change.id);
        found_.changes.try_emplace(change.id, std::move(change));
    }
    void prove(const RawAnswer& raw) {
        for (const auto& name : namesOf(raw.field)) {
            const FieldId field(name);
            Answer answer{raw.value, {}};
            const bool proved = tryIds(raw.head, [&](const ChangeId& id) {
                answer.head = id;
                return digestOf(field, answer) == raw.digest;
            });
            if (!proved)
                continue;
            const auto [known, isNew] = found_.answers.try_emplace(field, answer);
            if (!isNew && known->second.head < answer.head) // an earlier one may be left on a free page
                known->second = answer;
        }
    }

    // The name of the change `seq`: as it is known, or as its neighbours suggest, where it is lost.
    template <class Try>
    bool tryIds(std::int64_t seq, Try&& fits) {
        if (const auto known = ids_.find(seq); known != ids_.end()) {
            for (const auto& id : known->second)
                if (fits(id))
                    return true;
            return false;
        }
        const auto attempt = [&](std::uint64_t counter) {
            for (const auto& [id, uuids] : writers_)
                for (const auto& uuid : uuids) {
                    if (--guesses_ < 0)
                        return false;
                    if (const ChangeId guess{counter, uuid}; fits(guess)) {
                        ids_[seq].insert(guess);
                        return true;
                    }
                }
            return false;
        };
        const auto above = counters_.lower_bound(seq);
        std::int64_t guess = seq;
        if (above != counters_.begin()) {
            const auto below = std::prev(above);
            guess = static_cast<std::int64_t>(below->second) + seq - below->first;
        } else if (above != counters_.end()) {
            guess = static_cast<std::int64_t>(above->second) + seq - above->first;
        }
        for (std::int64_t distance = 0; distance <= farAway && guesses_ > 0; ++distance)
            for (const auto counter : {guess + distance, guess - distance})
                if (counter > 0 && attempt(static_cast<std::uint64_t>(counter)))
                    return true;
        return false;
    }

    std::map<std::int64_t, std::set<std::string>> fields_; // by id; more than one where old pages say so
    std::map<std::int64_t, std::set<Uuid>> writers_;
    std::map<std::int64_t, PackFile> course_;
    std::vector<RawChange> changes_;
    std::vector<RawAnswer> answers_;
    std::map<std::int64_t, std::uint64_t> counters_; // of rows that were seen, by seq
    std::map<std::int64_t, std::set<ChangeId>> ids_; // proved, by seq
    std::set<std::string> asked_;
    long guesses_ = mostGuesses;
    Found found_;
};

} // namespace

Found findRows(std::string_view file) {
    Finder finder;
    forEachRow(file, [&](const RawRow& row) { finder.take(row); });
    return finder.prove();
}

} // namespace waymark
