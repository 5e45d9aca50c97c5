// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Journals of the course that ships, as people hand them in: one with some answers, or a folder of many.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace waymark::test {

/// Writes answers into the journal at `path`, which is made where there is none. Throws what goes wrong.
void writeAnswers(const std::filesystem::path& path,
                  const std::vector<std::pair<std::string, std::string>>& answers);

/// person0.waymark, person1.waymark and so on, in a new folder. The words are the sample's; owners' names are
/// of forty kinds; every identity is its own. Nothing of them stays in memory. Throws what goes wrong.
std::vector<std::filesystem::path> makeManyJournals(const std::filesystem::path& folder, int count);

} // namespace waymark::test
