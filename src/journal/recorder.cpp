// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recorder.h"

#include "base/text.h"

#include <algorithm>
#include <map>

namespace waymark {

struct Recorder::TakingBack {
    explicit TakingBack(Recorder& recorder) : flag(recorder.takingBack_) { flag = true; }
    ~TakingBack() { flag = false; }
    TakingBack(const TakingBack&) = delete;
    TakingBack& operator=(const TakingBack&) = delete;
    bool& flag;
};

Recorder::Recorder(Journal& journal, const Clock& clock, Uuid writer)
    : journal_(journal), clock_(clock), writer_(writer), counter_(journal.highestCounter()) {}

Change Recorder::make(const FieldId& field, Edit edit) {
    Change change;
    counter_ = std::max(counter_, journal_.highestCounter()) + 1;
    change.id = {counter_, writer_};
    change.field = field;
    change.edit = std::move(edit);
    change.prev = journal_.head(field);
    change.when = clock_.now();
    // A clock that was set back must not glue an edit of tomorrow to one of today.
    const auto since = change.when - lastEdit_;
    // Only between two hand-overs, so that no change is cut in two for it.
    const bool longEnough = change.when - groupBegan_ > groupAtMost && pending_.empty();
    const bool goesOn =
        together_ > 0 || (field == groupField_ && since >= 0 && since <= groupPause && !longEnough);
    if (group_ == 0 || !goesOn) {
        group_ = counter_;
        groupBegan_ = change.when;
    }
    groupField_ = field;
    lastEdit_ = change.when;
    change.group = group_;
    return change;
}

Result<void> Recorder::record(const FieldId& field, Edit edit) {
    auto change = make(field, std::move(edit));
    if (auto applied = journal_.apply(change); !applied)
        return applied;
    if (!takingBack_)
        undoStack_.did(field, change.edit, change.group != change.id.counter);
    // Typing goes on where it was: the change that is not handed over yet takes it in. The journal's head
    // then is that of the joined change, which was applied under the newer id; so the newer id is the one
    // that is kept.
    if (!pending_.empty()) {
        auto& last = pending_.back();
        const auto* before = std::get_if<Splice>(&last.edit);
        const auto* now = std::get_if<Splice>(&change.edit);
        if (before && now && last.field == field && last.group == change.group)
            if (auto both = joined(*before, *now)) {
                change.edit = std::move(*both);
                change.prev = last.prev;
                if (change.group == last.id.counter)
                    change.group = group_ = change.id.counter;
                last = std::move(change);
                return {};
            }
    }
    pending_.push_back(std::move(change));
    return {};
}

Result<void> Recorder::set(const FieldId& field, std::string value) {
    const auto spec = journal_.field(field);
    if (!spec)
        return Error{
            ErrorCode::UnknownField, "There is no field \"" + field.str() + "\" in this journal.", {}};
    auto accepted = acceptedValue(journal_, *spec, std::move(value));
    if (!accepted)
        return accepted.error();
    const bool ticks = spec->kind == FieldKind::Check && accepted.value() == "true";
    const auto& before = journal_.value(field);
    if (before == accepted.value() && !ticks)
        return {};
    if (ticks) {
        const Together inOneGo(*this);
        if (auto excluded = exclude(field); !excluded)
            return excluded;
        return journal_.checked(field) ? Result<void>()
                                       : record(field, SetValue{journal_.value(field), accepted.take()});
    }
    if (spec->kind != FieldKind::Date &&
        spec->kind != FieldKind::Number) // those are typed, too, as whole values
        pause();
    Edit edit =
        isText(spec->kind) ? editBetween(before, accepted.value()) : Edit(SetValue{before, accepted.value()});
    return record(field, std::move(edit));
}

// A statement and the "None of these fits us" beside it cannot both be ticked.
Result<void> Recorder::exclude(const FieldId& ticked) {
    const auto& course = journal_.course();
    const auto none = course.noneBeside(ticked);
    const auto* block = course.block(ticked.str());
    std::vector<FieldId> others;
    if (none == ticked)
        others = course.statementsBeside(ticked);
    else if (none && block && block->kind == BlockKind::Statement)
        others.push_back(*none);
    for (const auto& other : others)
        if (journal_.checked(other))
            if (auto cleared = record(other, SetValue{journal_.value(other), ""}); !cleared)
                return cleared;
    return {};
}

Result<void> Recorder::splice(const FieldId& field, std::size_t at, std::size_t removedCount,
                              const std::string& inserted) {
    const auto spec = journal_.field(field);
    if (!spec)
        return Error{
            ErrorCode::UnknownField, "There is no field \"" + field.str() + "\" in this journal.", {}};
    if (!isText(spec->kind) && spec->kind != FieldKind::Number && spec->kind != FieldKind::Date)
        return Error{
            ErrorCode::BadValue, field.str() + " was left as it is: nothing can be typed into it.", {}};
    if (auto fit = checkText(inserted); !fit)
        return Error{
            ErrorCode::BadValue, field.str() + " was left as it is: " + fit.error().message + ".", {}};
    const auto& value = journal_.value(field);
    const auto from = byteOffset(value, at);
    const auto length = byteOffset(std::string_view(value).substr(from), removedCount);
    Splice edit{at, value.substr(from, length), inserted};
    if (edit.removed.empty() && edit.inserted.empty())
        return {};
    return record(field, std::move(edit));
}

Result<std::optional<FieldId>> Recorder::undo(const UndoStack::Sees& sees) {
    auto step = undoStack_.takeUndo(sees);
    if (!step)
        return std::optional<FieldId>();
    if (auto done = apply(inverse(*step)); !done)
        return done.error();
    const auto field = step->edits.front().first;
    undoStack_.undone(std::move(*step));
    return std::optional(field);
}

Result<std::optional<FieldId>> Recorder::redo(const UndoStack::Sees& sees) {
    auto step = undoStack_.takeRedo(sees);
    if (!step)
        return std::optional<FieldId>();
    if (auto done = apply(*step); !done)
        return done.error();
    const auto field = step->edits.front().first;
    undoStack_.redone(std::move(*step));
    return std::optional(field);
}

UndoHistory Recorder::undoHistory() const {
    return {journal_.identity(), journal_.highestCounter(), undoStack_};
}

void Recorder::resume(const UndoHistory& history) {
    if (history.journal == journal_.identity() && history.upTo == journal_.highestCounter())
        undoStack_ = history.steps;
}

Result<void> Recorder::apply(const UndoStep& step) {
    const Together inOneGo(*this);
    const TakingBack quiet(*this);
    for (const auto& [field, edit] : step.edits)
        if (auto done = record(field, edit); !done)
            return done;
    return {};
}

void Recorder::pause() {
    if (together_ == 0)
        group_ = 0;
}

Recorder::Together::Together(Recorder& recorder) : recorder_(recorder) {
    recorder_.pause();
    ++recorder_.together_;
}

Recorder::Together::~Together() {
    --recorder_.together_;
    recorder_.pause();
}

std::vector<Change> Recorder::take() {
    return std::exchange(pending_, {});
}

std::vector<Change> Recorder::adopt(const std::vector<Change>& foreign, const std::vector<Change>& unsaved) {
    auto ours = unsaved;
    for (auto& change : take())
        ours.push_back(std::move(change));
    std::vector<Change> kept;
    std::map<FieldId, std::vector<Change>> theirs;
    for (const auto& change : foreign) {
        theirs[change.field].push_back(change);
        undoStack_.forget(change.field);
    }
    std::map<FieldId, std::string> mine; // what stands in the window where both wrote
    for (auto& change : ours) {
        if (theirs.contains(change.field))
            mine.emplace(change.field, journal_.value(change.field));
        else
            kept.push_back(change);
    }
    // Take ours back, newest first, so that theirs fits on what both began with.
    for (auto it = ours.rbegin(); it != ours.rend(); ++it)
        if (mine.contains(it->field)) {
            Answer answer{journal_.value(it->field), it->prev.value_or(ChangeId{})};
            (void)applyEdit(answer.value, inverse(it->edit)); // fits: it is how the text came to be
            journal_.restore(it->field, std::move(answer), 0);
        }
    for (const auto& [field, changes] : theirs)
        for (const auto& change : changes)
            if (auto applied = journal_.apply(change); !applied) {
                // A change that does not fit was made on something we never saw; its words still become the
                // answer's.
                auto value = journal_.value(field);
                if (const auto* set = std::get_if<SetValue>(&change.edit))
                    value = set->after;
                auto whole = change; // applied, not restored: whoever shows the answer is told
                whole.edit = SetValue{journal_.value(field), std::move(value)};
                (void)journal_.apply(whole);
            }
    pause();
    const TakingBack quiet(*this); // nobody did what follows
    for (const auto& [field, text] : mine)
        if (journal_.value(field) != text)
            (void)record(field,
                         editBetween(journal_.value(field), text)); // fits: made from what stands there
    pause();
    // Two who ticked at once may have ticked what excludes each other: a statement says more than "None of
    // these".
    for (const auto& change : foreign)
        if (const auto none = journal_.course().noneBeside(change.field); none && journal_.checked(*none))
            for (const auto& statement : journal_.course().statementsBeside(*none))
                if (journal_.checked(statement)) {
                    (void)record(*none,
                                 SetValue{journal_.value(*none), ""}); // fits: made from what stands there
                    break;
                }
    pause();
    for (auto& change : take())
        kept.push_back(std::move(change));
    return kept;
}

} // namespace waymark
