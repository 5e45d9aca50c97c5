// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/replay.h"

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

// A text is kept only as long as something is still to be made on it, however long the history is.
class Branches {
  public:
    explicit Branches(const std::vector<Change>& changes) {
        for (const auto& change : changes)
            if (change.prev)
                ++toCome_[*change.prev];
    }

    struct Text {
        std::string text;
        Milliseconds when = 0;
        bool isLeaf = true;
    };
    using Texts = std::map<ChangeId, Text>;

    /// What the change was made on, and why it cannot have been.
    std::string before(const Change& change, std::string& why) {
        auto& texts = fields_[change.field];
        if (!change.prev) // also the second of two who began the same answer
            return {};
        const auto found = texts.find(*change.prev);
        const auto left = toCome_.find(*change.prev);
        const bool last = left == toCome_.end() || --left->second <= 0;
        if (found == texts.end()) {
            why = "was not made on the one before it";
            return {};
        }
        found->second.isLeaf = false;
        if (!last)
            return found->second.text;
        auto text = std::move(found->second.text);
        texts.erase(found);
        return text;
    }
    bool keep(const Change& change, std::string text) {
        return fields_[change.field].try_emplace(change.id, Text{std::move(text), change.when, true}).second;
    }
    Leaves take() {
        Leaves leaves;
        for (auto& [field, texts] : fields_)
            for (auto& [head, text] : texts)
                if (text.isLeaf)
                    leaves[field].push_back({head, std::move(text.text), text.when});
        return leaves;
    }

  private:
    std::map<FieldId, Texts> fields_;
    std::map<ChangeId, int> toCome_; // changes that are made on it
};

} // namespace

Leaves replay(const std::vector<Change>& changes, const ReplayWatch& watch) {
    Branches branches(changes);
    for (const auto& change : changes) {
        std::string why;
        auto text = branches.before(change, why);
        if (auto applied = applyEdit(text, change.edit); !applied) {
            if (why.empty())
                why = "does not fit the text that it was made on";
            if (const auto* set = std::get_if<SetValue>(&change.edit))
                text = set->after;
        }
        if (!why.empty() && watch.misfit)
            watch.misfit(change, why);
        if (watch.seen)
            watch.seen(change, text);
        if (!branches.keep(change, std::move(text)) && watch.misfit)
            watch.misfit(change, "has a number that its writer had used");
    }
    return branches.take();
}

} // namespace waymark
