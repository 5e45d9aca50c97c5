// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/disk.h"
#include "store/failures.h"
#include "store/file_bytes.h"
#include "store/placing.h"
#include "store/salvage_rows.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

std::string wordsOf(const Edit& edit) {
    const auto* set = std::get_if<SetValue>(&edit);
    return set ? set->after : std::get<Splice>(edit).inserted;
}

// One field's history, mended where changes are lost: forwards from the beginning as far as it goes,
// backwards from what is known to have stood there later.
class Mending {
  public:
    Mending(FieldId field, std::vector<const Change*> changes, const Answer* answer)
        : field_(std::move(field)), changes_(std::move(changes)), answer_(answer) {
        for (const auto* change : changes_)
            there_[change->id] = change;
    }

    std::vector<Change> mend(SalvageOutcome& outcome) {
        if (answer_)
            after_[answer_->head] = answer_->value;
        for (const auto* change : changes_)
            if (const auto* set = std::get_if<SetValue>(&change->edit)) {
                after_.try_emplace(change->id, set->after);
                if (change->prev)
                    after_.try_emplace(*change->prev, set->before);
            }
        // Backwards: what stood there before is known where what stood there after is.
        for (auto it = changes_.rbegin(); it != changes_.rend(); ++it)
            if (const auto known = after_.find((*it)->id); known != after_.end() && (*it)->prev) {
                auto text = known->second;
                if (applyEdit(text, inverse((*it)->edit)))
                    after_.try_emplace(*(*it)->prev, std::move(text));
            }
        std::set<ChangeId> ids;
        for (const auto* change : changes_) {
            ids.insert(change->id);
            if (change->prev)
                ids.insert(*change->prev);
        }
        if (answer_)
            ids.insert(answer_->head);
        for (const auto& id : ids)
            place(id, outcome);
        if (answer_ && (!placed_.contains(answer_->head) || placed_[answer_->head] != answer_->value))
            outcome.unsure.push_back(field_);
        return std::move(mended_);
    }

  private:
    void place(const ChangeId& id, SalvageOutcome& outcome) {
        const auto found = there_.find(id);
        if (found == there_.end()) {
            standIn(id, outcome);
            return;
        }
        const auto& change = *found->second;
        std::string text;
        if (change.prev) {
            const auto before = placed_.find(*change.prev);
            if (before == placed_.end()) {
                outcome.pieces.push_back(wordsOf(change.edit));
                return;
            }
            text = before->second;
        }
        if (!applyEdit(text, change.edit)) {
            outcome.pieces.push_back(wordsOf(change.edit));
            return;
        }
        ++outcome.changes;
        mended_.push_back(change);
        last_ = id;
        placed_[id] = std::move(text);
    }
    void standIn(const ChangeId& id, SalvageOutcome& outcome) {
        const auto known = after_.find(id);
        if (known == after_.end())
            return;
        Change change{id, field_, SetValue{last_ ? placed_[*last_] : "", known->second}, last_, 0, 0};
        for (const auto* other : changes_) // as old as what was made on it, or as the one before
            if (other->prev == id || (!change.when && other->id == last_))
                change.when = other->when;
        mended_.push_back(std::move(change));
        ++outcome.standIns;
        last_ = id;
        placed_[id] = known->second;
    }

    FieldId field_;
    std::vector<const Change*> changes_; // by id
    const Answer* answer_;
    std::map<ChangeId, const Change*> there_;
    std::map<ChangeId, std::string> after_;  // known to have stood there
    std::map<ChangeId, std::string> placed_; // stands there in the new history
    std::optional<ChangeId> last_;
    std::vector<Change> mended_;
};

// What a damaged file says about itself is believed where its digest agrees, or is lost.
void settleParts(const Found& found, JournalParts& parts, SalvageOutcome& outcome) {
    parts.about = found.about;
    const auto identity = parts.about.find("identity");
    const bool agrees = !found.totals || digestOf(parts.about) == found.totals->aboutDigest;
    outcome.sameJournal = agrees && identity != parts.about.end() && uuidFrom(identity->second);
    if (!outcome.sameJournal)
        parts.about = {{"identity", hex(randomUuid())}, {"language", "en"}, {"created", "0"}};
    parts.about["readable_by"] = std::to_string(journalFormat);

    parts.pack = found.pack;
    const auto isRight = [&](const CoursePack& pack) {
        return !found.totals || digestOf(pack) == found.totals->courseDigest;
    };
    auto reading = readCourse(parts.pack.structure, parts.pack.languages);
    if (!reading.course || !isRight(parts.pack)) {
        parts.pack = foundationsPack();
        outcome.sameCourse = found.totals && isRight(parts.pack);
        reading = readCourse(parts.pack.structure, parts.pack.languages);
    }
    parts.about["course"] = reading.course->id();
}

} // namespace

Result<SalvageOutcome> salvage(const std::filesystem::path& damaged, const std::filesystem::path& out) {
    return guarded(out, [&] {
        const auto path = plainFile(damaged);
        FileBytes bytes;
        try {
            bytes = readBytes(path);
        } catch (const Refused&) {
            bytes = readBytesAlone(path);
        }
        const auto found =
            findRows({reinterpret_cast<const char*>(bytes.data.get()), static_cast<std::size_t>(bytes.size)});
        if (found.changes.empty() && found.answers.empty() && !found.about.contains("identity"))
            refuse(ErrorCode::NotAJournal, path, "holds nothing of a Waymark journal.");

        SalvageOutcome outcome;
        if (found.totals)
            outcome.expected = found.totals->changes;
        JournalParts parts;
        settleParts(found, parts, outcome);
        std::map<FieldId, std::vector<const Change*>> fields;
        for (const auto& [id, change] : found.changes)
            fields[change.field].push_back(&change);
        for (const auto& [field, answer] : found.answers)
            fields.try_emplace(field);
        for (auto& [field, changes] : fields) {
            const auto answer = found.answers.find(field);
            Mending mending(field, std::move(changes),
                            answer == found.answers.end() ? nullptr : &answer->second);
            for (auto& change : mending.mend(outcome))
                parts.changes.push_back(std::move(change));
        }
        std::ranges::sort(parts.changes, {}, &Change::id);
        // What was forgotten may still lie on a free page, and does not come back.
        if (auto kept = united(parts.changes, {}))
            parts.changes = kept.take();
        if (parts.changes.empty() && outcome.expected.value_or(1) > 0)
            refuse(ErrorCode::Damaged, path, "holds no word that could still be read.");
        const auto leaves = replay(parts.changes);
        for (const auto& [field, all] : leaves)
            outcome.answers += !winnerOf(leaves, field).text.empty() && !isMergeField(field);
        writeJournal(out, parts);
        return outcome;
    });
}

} // namespace waymark
