// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/undo_stack.h"

#include <algorithm>
#include <set>

namespace waymark {

UndoStep inverse(const UndoStep& step) {
    UndoStep back;
    for (auto edit = step.edits.rbegin(); edit != step.edits.rend(); ++edit)
        back.edits.emplace_back(edit->first, inverse(edit->second));
    return back;
}

void UndoStack::did(const FieldId& field, const Edit& edit, bool goesOn) {
    undone_.clear();
    if (!goesOn || done_.empty()) {
        done_.push_back({{}, ++newest_});
        if (done_.size() > mostSteps)
            done_.pop_front();
    }
    auto& edits = done_.back().edits;
    if (!edits.empty() && edits.back().first == field) {
        auto* set = std::get_if<SetValue>(&edits.back().second);
        if (const auto* again = std::get_if<SetValue>(&edit); set && again) {
            set->after = again->after;
            return;
        }
        const auto* before = std::get_if<Splice>(&edits.back().second);
        const auto* now = std::get_if<Splice>(&edit);
        if (before && now)
            if (auto both = joined(*before, *now)) {
                edits.back().second = std::move(*both);
                return;
            }
    }
    edits.emplace_back(field, edit);
}

void UndoStack::joinSince(std::uint64_t number) {
    while (done_.size() > 1 && done_[done_.size() - 2].number > number) {
        auto last = std::move(done_.back());
        done_.pop_back();
        auto& edits = done_.back().edits;
        edits.insert(edits.end(), last.edits.begin(), last.edits.end());
    }
}

void UndoStack::forget(const FieldId& field) {
    const auto touches = [&](const UndoStep& step) {
        return std::ranges::any_of(step.edits, [&](const auto& edit) { return edit.first == field; });
    };
    std::erase_if(done_, touches);
    std::erase_if(undone_, touches);
}

std::optional<std::size_t> UndoStack::find(const Steps& steps, const Sees& sees) {
    std::set<FieldId> taken; // by steps that are newer and stay
    for (std::size_t i = steps.size(); i-- > 0;) {
        const auto& edits = steps[i].edits;
        if (std::ranges::all_of(
                edits, [&](const auto& edit) { return sees(edit.first) && !taken.contains(edit.first); }))
            return i;
        for (const auto& edit : edits)
            taken.insert(edit.first);
    }
    return {};
}

std::optional<UndoStep> UndoStack::take(Steps& steps, const Sees& sees) {
    const auto found = find(steps, sees);
    if (!found)
        return {};
    auto step = std::move(steps[*found]);
    steps.erase(steps.begin() + static_cast<Steps::difference_type>(*found));
    return step;
}

} // namespace waymark
