// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Change: the one atom of a journal. Autosave stores it, undo applies its inverse, history replays it. A
// value.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/random.h"
#include "base/result.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace waymark {

/// Identity and order of a change: the counter is the highest seen plus one, ties go by writer. The writer is
/// drawn at each opening for writing.
struct ChangeId {
    std::uint64_t counter = 0;
    Uuid writer{};

    auto operator<=>(const ChangeId&) const = default;
};

struct SetValue {
    std::string before;
    std::string after;

    bool operator==(const SetValue&) const = default;
};

/// Replaces `removed` at position `at` (in code points) by `inserted`.
struct Splice {
    std::size_t at = 0;
    std::string removed;
    std::string inserted;

    bool operator==(const Splice&) const = default;
};

using Edit = std::variant<SetValue, Splice>;

struct Change {
    ChangeId id;
    FieldId field;
    Edit edit;
    std::optional<ChangeId> prev; // the change of the same field that this one was made on
    std::uint64_t group = 0;      // changes up to a pause share one; the counter of the first of them
    Milliseconds when = 0;        // a label, never an order

    bool operator==(const Change&) const = default;
};

Edit inverse(const Edit& edit);

/// The edit that turns `before` into `after`: a splice of what differs for longer texts, else a plain set.
Edit editBetween(const std::string& before, const std::string& after);

/// Applies `edit` to `value` in place. Refused, leaving `value` alone, when it does not fit (BadValue).
Result<void> applyEdit(std::string& value, const Edit& edit);

/// One splice that does what `first` and then `second` did, when they touch; nothing when text lies between
/// them.
std::optional<Splice> joined(const Splice& first, const Splice& second);

} // namespace waymark
