// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replay: a history followed from its beginning, along every branch that it has. Pure; no owner.
#pragma once

#include "journal/change.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace waymark {

/// An end of a field's history: nothing was made on it yet. A field has one, and more after a merge.
struct Leaf {
    ChangeId head;
    std::string text;
    Milliseconds when = 0; // of its last change

    bool operator==(const Leaf&) const = default;
};
using Leaves = std::map<FieldId, std::vector<Leaf>>; // the oldest head first

struct ReplayWatch {
    /// What each change left behind.
    std::function<void(const Change&, const std::string& text)> seen;
    /// A change that cannot follow what it was made on; `why` goes on after "change 7, of FIELD, ". It is
    /// taken as far as it goes.
    std::function<void(const Change&, const std::string& why)> misfit;
};

/// `changes` stand in an order in which each comes after the one that it was made on; by id they do.
Leaves replay(const std::vector<Change>& changes, const ReplayWatch& watch = {});

} // namespace waymark
