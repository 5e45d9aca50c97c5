// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an answer came to be: its earlier versions, one for each group of changes, and what differs between two
// texts. Values; no owner.
#pragma once

#include "journal/change.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

struct Version {
    std::string text;
    Milliseconds when = 0; // of its last change; a label, never an order
    std::uint64_t group = 0;
};

/// The versions of one field, newest first; the first one is the answer as it stands. `changes` are those of
/// the whole journal or of the field alone, by id; where two sides changed it, the versions of both.
std::vector<Version> versionsOf(const std::vector<Change>& changes, const FieldId& field);

/// Where the words of a cell stood before their row was moved into another table, by the same group of
/// changes.
struct MovedFrom {
    FieldId field;
    Milliseconds when = 0;
    std::uint64_t group = 0;
};
/// The newest such move; nothing where its words were written there.
std::optional<MovedFrom> movedFrom(const std::vector<Change>& changes, const FieldId& field);

struct Stretch {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    std::string text;

    bool operator==(const Stretch&) const = default;
};

/// `after` as words of `before` that stayed, went and came, in reading order. The pieces that are Same and
/// Removed make up `before`, those that are Same and Added `after`, to the byte. Between long texts that have
/// little in common, all that differs is one stretch.
std::vector<Stretch> differences(const std::string& before, const std::string& after);

} // namespace waymark
