// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kept_text.h"
#include "support/catch.h"

#include <vector>

using namespace waymark;

TEST_CASE("kept words are what was given, and small where there are none") {
    CHECK(sizeof(KeptText) == sizeof(void*));
    CHECK(KeptText().view().empty());
    CHECK(KeptText("").empty());
    const std::string words = "What stands in the way? \u00d1and\u00fa \U0001F9ED";
    const KeptText kept(words);
    CHECK(kept.str() == words);
    CHECK(kept.size() == words.size());
    CHECK(KeptText::often(words) == kept);
    CHECK_FALSE(KeptText("What") == kept);
}

TEST_CASE("copies share the words, and outlive what they were copied from") {
    std::vector<KeptText> copies;
    {
        const KeptText kept("words");
        copies.assign(3, kept);
        CHECK(copies.back().view().data() == kept.view().data());
    }
    copies.erase(copies.begin());
    copies.front() = copies.back();
    auto& self = copies.front();
    copies.front() = self;
    CHECK(copies.front().str() == "words");
    const auto moved = std::move(copies.back());
    CHECK(moved.str() == "words");
    copies.front() = {};
    CHECK(copies.front().empty());
}

TEST_CASE("words that many have are kept once") {
    const auto one = KeptText::often("part2.diagnostic.a");
    const auto other = KeptText::often("part2.diagnostic.a");
    CHECK(one.view().data() == other.view().data());
    CHECK(KeptText("part2.diagnostic.a").view().data() != one.view().data());
}
