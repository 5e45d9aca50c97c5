// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/nearest.h"

#include "base/text.h"

#include <algorithm>
#include <vector>

namespace waymark::cli {

namespace {

// How many letters have to be added, taken away or changed (Levenshtein's distance).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

std::string meant(const std::vector<std::string>& names, std::string_view name) {
    constexpr std::size_t longest = 200; // nothing longer is a slip of the finger
    const std::string* best = nullptr;
    std::size_t least = 3 + name.size() / 8;
    if (name.empty() || name.size() > longest)
        return {};
    for (const auto& each : names) {
        // A table or a group of fields was named: its first one shows the form.
        if (startsWith(each, std::string(name) + "."))
            return " Did you mean \"" + each + "\"?";
        if (const auto apart = distance(name, each); apart < least) {
            least = apart;
            best = &each;
        }
    }
    return best ? " Did you mean \"" + *best + "\"?" : "";
}

} // namespace

std::string meantField(const Course& course, std::string_view name) {
    std::vector<std::string> names;
    for (const auto& field : course.fields())
        names.push_back(field.id.str());
    return meant(names, name);
}

std::string meantStatement(const Course& course, std::string_view name) {
    std::vector<std::string> names;
    for (const auto& statement : course.statements())
        names.push_back(statement.str());
    return meant(names, name);
}

} // namespace waymark::cli
