// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recorder: turns what someone does into changes, applies them at once and keeps them until they are saved.
// Owned by whoever opened the journal for writing; lives in the same thread as its Journal.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "journal/journal.h"
#include "journal/undo_stack.h"

#include <string>
#include <vector>

namespace waymark {

/// What can be taken back in a journal, for whoever opens the same one again.
struct UndoHistory {
    Uuid journal;
    std::uint64_t upTo = 0; // the counter of the last change that it knows
    UndoStack steps;
};

class Recorder {
  public:
    /// An edit later than this after the one before begins a new group.
    static constexpr Milliseconds groupPause = 1500;
    /// Typing without a pause begins a new group after this long, so that one Ctrl+Z never takes a page.
    static constexpr Milliseconds groupAtMost = 10'000;

    Recorder(Journal& journal, const Clock& clock, Uuid writer);

    /// Sets a field to `value` as a person hands it in. Refused: a field the course does not have
    /// (UnknownField), a value that does not suit it (BadValue). Ticking a statement clears "None of these
    /// fits us" beside it, and the other way round. A value that is there already makes no change.
    Result<void> set(const FieldId& field, std::string value);

    /// Replaces `removedCount` code points at `at` by `inserted`: one step of typing. Also refused: fields
    /// whose value is picked, not typed (BadValue).
    Result<void> splice(const FieldId& field, std::size_t at, std::size_t removedCount,
                        const std::string& inserted);

    /// The next edit begins a new group: a field was left, a page turned.
    void pause();

    /// Takes the last step back, or does it again, among those whose fields `sees` all sees: as new changes,
    /// in a group of their own. Gives the field that it began with; nothing when there is no such step.
    Result<std::optional<FieldId>> undo(const UndoStack::Sees& sees);
    Result<std::optional<FieldId>> redo(const UndoStack::Sees& sees);
    const UndoStack& undoStack() const { return undoStack_; }
    UndoHistory undoHistory() const;
    /// Goes on with what could be taken back then, if this is the same journal and nobody wrote since.
    void resume(const UndoHistory& history);
    /// What was done after that step of undoStack() is taken back in one go.
    void joinSteps(std::uint64_t since) { undoStack_.joinSince(since); }

    /// As long as it lives, all edits are one group: what someone did in one go is undone in one go.
    class Together {
      public:
        explicit Together(Recorder& recorder);
        ~Together();
        Together(const Together&) = delete;
        Together& operator=(const Together&) = delete;

      private:
        Recorder& recorder_;
    };

    bool hasPending() const { return !pending_.empty(); }
    /// What is not handed over yet, oldest first. Typing that touches is one change; nothing handed over is
    /// rewritten.
    std::vector<Change> take();

    /// Takes in what another program wrote into the same file, given what of ours is not saved yet
    /// (`unsaved`, then what take() would give). Where both changed one field, ours becomes a change on top
    /// of theirs, so that both stay in the history. Returns what is to be saved instead.
    std::vector<Change> adopt(const std::vector<Change>& foreign, const std::vector<Change>& unsaved);

    const Uuid& writer() const { return writer_; }
    Journal& journal() { return journal_; }
    const Clock& clock() const { return clock_; }

  private:
    struct TakingBack;
    Result<void> apply(const UndoStep& step);
    Result<void> record(const FieldId& field, Edit edit);
    Result<void> exclude(const FieldId& ticked);
    Change make(const FieldId& field, Edit edit);

    Journal& journal_;
    const Clock& clock_;
    Uuid writer_;
    std::uint64_t counter_ = 0;
    std::uint64_t group_ = 0;
    int together_ = 0;
    FieldId groupField_;
    Milliseconds lastEdit_ = 0;
    Milliseconds groupBegan_ = 0;
    UndoStack undoStack_;
    bool takingBack_ = false; // undo and redo keep their own books
    std::vector<Change> pending_;
};

/// What a person handed in, as the journal keeps it, or why it cannot be kept (BadValue, UnknownField).
Result<std::string> acceptedValue(const Journal& journal, const FieldSpec& field, std::string value);

} // namespace waymark
