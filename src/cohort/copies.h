// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies: several files of one journal count once; which of them, and when they are two people's. No owner.
#pragma once

#include "cohort/member.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace waymark {

using MemberPointer = std::shared_ptr<const Member>;

/// A file that is not counted, because another one of the same journal is.
struct Duplicate {
    std::string file;
    std::string counted;   // the file that is
    bool diverged = false; // it has changes that the counted one lacks: the two can be merged

    bool operator==(const Duplicate&) const = default;
};

/// Files that began as one journal and say different things under different names: counted apart, and asked
/// about.
struct Parting {
    Uuid identity{};
    std::vector<std::string> files;
    std::vector<std::string> names;
    bool operator==(const Parting&) const = default;
};

/// Such files once someone said whose they are.
struct SettledParting {
    Parting parting;
    bool onePerson = false; // else several people's
    bool operator==(const SettledParting&) const = default;
};

struct Counted {
    std::vector<MemberPointer> members; // by file
    std::vector<Duplicate> duplicates;  // by file
    std::vector<Parting> partings;      // those nobody settled
    std::vector<SettledParting> settled;
};

/// What someone said of journals whose copies parted.
struct Settled {
    std::set<Uuid> onePerson;
    std::set<Uuid> severalPeople;
};

/// All changes of a file, to tell which of two copies holds the other's; empty where they cannot be read.
using ChangesOf = std::function<std::set<ChangeId>(const Member&)>;
ChangesOf changesIn(const std::filesystem::path& folder);

/// Each journal once: the copy that holds the others' changes; where two hold the same, the one with the
/// shorter name of its file, then the first by name. Of copies that parted each is a person where their
/// owners' names differ or are not known; under one name the one with more changes counts.
Counted countOnce(const std::vector<MemberPointer>& members, const Settled& settled,
                  const ChangesOf& changes);

} // namespace waymark
