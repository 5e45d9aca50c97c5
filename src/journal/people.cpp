// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/people.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

std::string firstOf(std::string_view word, std::size_t letters) {
    return std::string(word.substr(0, byteOffset(word, letters)));
}

std::vector<std::string> wordsOf(std::string_view name) {
    auto words = split(name, ' ');
    std::erase_if(words, [](const std::string& word) { return isBlank(word); });
    return words;
}

// The first letter of the first and the last word, as many of the last as it takes.
std::string initialsOf(const std::vector<std::string>& words, std::size_t letters) {
    if (words.size() == 1)
        return firstOf(words.front(), letters + 1);
    return firstOf(words.front(), 1) + firstOf(words.back(), letters);
}

} // namespace

FieldId peopleField() {
    return FieldId("people.names");
}

std::vector<Person> peopleOf(const Journal& journal) {
    return peopleIn(journal.value(peopleField()));
}

std::vector<Person> peopleIn(std::string_view names) {
    std::vector<Person> people;
    std::set<std::string> taken;
    for (const auto& line : split(names, '\n')) {
        const auto name = trimmed(line);
        const auto words = wordsOf(name);
        if (words.empty())
            continue;
        const auto longest = codePointCount(words.back());
        std::string initials;
        for (std::size_t letters = 1; letters <= longest; ++letters) {
            initials = initialsOf(words, letters);
            if (!taken.contains(initials))
                break;
        }
        for (int number = 2; taken.contains(initials); ++number)
            initials = initialsOf(words, 1) + std::to_string(number); // two of one name
        taken.insert(initials);
        people.push_back({name, initials});
    }
    return people;
}

} // namespace waymark
