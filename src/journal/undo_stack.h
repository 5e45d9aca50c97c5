// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// UndoStack: what can be taken back and done again, in the steps in which it was done. Knows no journal: it
// keeps edits, and Recorder, which owns it, applies them.
#pragma once

#include "journal/change.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace waymark {

struct UndoStep {
    std::vector<std::pair<FieldId, Edit>> edits; // in the order in which they were made
    std::uint64_t number = 0;                    // of the step, from 1 on, as they were begun
};

/// What takes it back.
UndoStep inverse(const UndoStep& step);

class UndoStack {
  public:
    /// Whether someone sees a field where they are now: nothing else is ever undone or redone.
    using Sees = std::function<bool(const FieldId&)>;

    static constexpr std::size_t mostSteps = 2000; // the oldest go first

    /// An edit was made by a person. `goesOn`: it belongs to the step before it. Nothing can be redone after
    /// it.
    void did(const FieldId& field, const Edit& edit, bool goesOn);
    /// The step that was begun last; 0 before the first.
    std::uint64_t newest() const { return newest_; }
    /// All that was begun after that step is one step from now on.
    void joinSince(std::uint64_t number);
    /// Someone else changed a field: what was done to it before no longer fits.
    void forget(const FieldId& field);

    /// The newest step of which all fields are seen and none was changed by a newer step that stays: out of
    /// order it would not fit. It is taken off; hand it to undone() or redone() when it was applied.
    std::optional<UndoStep> takeUndo(const Sees& sees) { return take(done_, sees); }
    std::optional<UndoStep> takeRedo(const Sees& sees) { return take(undone_, sees); }
    void undone(UndoStep step) { undone_.push_back(std::move(step)); }
    void redone(UndoStep step) { done_.push_back(std::move(step)); }

    bool canUndo(const Sees& sees) const { return find(done_, sees).has_value(); }
    bool canRedo(const Sees& sees) const { return find(undone_, sees).has_value(); }

  private:
    using Steps = std::deque<UndoStep>;
    static std::optional<std::size_t> find(const Steps& steps, const Sees& sees);
    static std::optional<UndoStep> take(Steps& steps, const Sees& sees);

    std::uint64_t newest_ = 0;
    Steps done_;
    Steps undone_;
};

} // namespace waymark
