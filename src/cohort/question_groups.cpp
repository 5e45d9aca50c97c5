// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/question_groups.h"

#include "base/words.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace waymark {

namespace {

using Numbers = std::vector<std::uint32_t>; // words, as their places among all words

class Groups {
  public:
    explicit Groups(std::size_t count) : up_(count) { std::iota(up_.begin(), up_.end(), 0U); }

    std::size_t of(std::size_t at) {
        while (up_[at] != at)
            at = up_[at] = up_[up_[at]];
        return at;
    }
    void join(std::size_t one, std::size_t other) {
        one = of(one);
        other = of(other);
        up_[std::max(one, other)] = std::min(one, other);
    }

  private:
    std::vector<std::size_t> up_;
};

bool shareHalf(const Numbers& one, const Numbers& other) {
    const auto needed = (std::max(one.size(), other.size()) + 1) / 2;
    std::size_t shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else {
            ++(*a < *b ? a : b);
        }
    }
    return shared >= needed;
}

// Words as numbers, the rarest first, so that the beginning of a text is what few others have.
std::vector<Numbers> numbered(const std::vector<std::vector<std::string>>& texts) {
    std::map<std::string, std::uint32_t> uses;
    for (const auto& words : texts)
        for (const auto& word : words)
            ++uses[word];
    std::vector<std::pair<std::uint32_t, const std::string*>> order;
    for (const auto& [word, count] : uses)
        order.emplace_back(count, &word);
    std::ranges::stable_sort(order, {}, [](const auto& each) { return each.first; });
    std::map<std::string, std::uint32_t> place;
    for (std::uint32_t i = 0; i < order.size(); ++i)
        place[*order[i].second] = i;
    std::vector<Numbers> all;
    for (const auto& words : texts) {
        Numbers numbers;
        for (const auto& word : words)
            numbers.push_back(place[word]);
        std::ranges::sort(numbers);
        all.push_back(std::move(numbers));
    }
    return all;
}

} // namespace

std::vector<std::vector<std::size_t>> alike(const std::vector<std::string>& texts) {
    Groups groups(texts.size());
    // Those with the same words are one from here on; of a thousand journals many ask the same.
    std::map<std::vector<std::string>, std::size_t> first;
    std::map<std::string, std::size_t> wordless;
    std::vector<std::size_t> distinct;
    std::vector<std::vector<std::string>> words;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto own = wordsIn(texts[i]);
        if (own.empty()) {
            groups.join(wordless.emplace(texts[i], i).first->second, i);
            continue;
        }
        const auto [at, isNew] = first.emplace(std::move(own), i);
        if (isNew) {
            distinct.push_back(i);
            words.push_back(at->first);
        } else {
            groups.join(at->second, i);
        }
    }
    // Two that share half of the longer one's n words share one of the n - n/2 + 1 rarest of each: only those
    // are looked up.
    const auto numbers = numbered(words);
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> having;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto needed = (numbers[i].size() + 1) / 2;
        for (std::size_t w = 0; w <= numbers[i].size() - needed; ++w) {
            auto& others = having[numbers[i][w]];
            for (const auto other : others)
                if (groups.of(distinct[i]) != groups.of(distinct[other]) &&
                    shareHalf(numbers[i], numbers[other]))
                    groups.join(distinct[i], distinct[other]);
            others.push_back(i);
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> found;
    for (std::size_t i = 0; i < texts.size(); ++i)
        found[groups.of(i)].push_back(i);
    std::vector<std::vector<std::size_t>> result;
    for (auto& [head, members] : found)
        result.push_back(std::move(members));
    return result;
}

} // namespace waymark
