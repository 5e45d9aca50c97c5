// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of so many journals as the sample is large, each of another person.
#pragma once

#include <filesystem>
#include <vector>

namespace waymark::test {

/// person0.waymark, person1.waymark and so on, in a new folder. The words are the sample's; owners' names are
/// of forty kinds; every identity is its own. Nothing of them stays in memory. Throws what goes wrong.
std::vector<std::filesystem::path> makeManyJournals(const std::filesystem::path& folder, int count);

} // namespace waymark::test
