// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/question_groups.h"

#include "base/words.h"
#include "support/catch.h"

using namespace waymark;

using Groups = std::vector<std::vector<std::size_t>>;

TEST_CASE("the words of a text, each once, as they are compared") {
    CHECK(wordsIn("¿Cómo, cómo empezamos a los 7?") ==
          std::vector<std::string>{"7", "a", "como", "empezamos", "los"});
    CHECK(wordsIn(" … !? ").empty());
    CHECK(wordsIn("").empty());
}

TEST_CASE("questions that share half of their words stand together") {
    CHECK(alike({"How small is too small?", "Who comes?", "how small is it"}) == Groups{{0, 2}, {1}});
    // Half of the longer one: two of four words are enough, two of five are not.
    CHECK(alike({"one two", "one two three four"}) == Groups{{0, 1}});
    CHECK(alike({"one two", "one two three four five"}) == Groups{{0}, {1}});
    // Whatever is like one of a group belongs to it.
    CHECK(alike({"one two", "three four", "two three"}) == Groups{{0, 1, 2}});
    CHECK(alike({}).empty());
}

TEST_CASE("a question without words is like its equals alone") {
    CHECK(alike({"???", "what", "???", "!"}) == Groups{{0, 2}, {1}, {3}});
}
