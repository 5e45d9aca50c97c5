// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The algebra of changes, over random splices with a fixed seed.
#include "base/text.h"
#include "journal/change.h"
#include "support/catch.h"
#include "support/hard_text.h"

#include <random>

using namespace waymark;

namespace {

// Texts as code points, so that what is expected never depends on the code under test.
using Points = std::u32string;

std::string utf8(const Points& points) {
    std::string text;
    for (const char32_t c : points) {
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else if (c < 0x800) {
            text += static_cast<char>(0xC0 | (c >> 6));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            text += static_cast<char>(0xE0 | (c >> 12));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            text += static_cast<char>(0xF0 | (c >> 18));
            text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    return text;
}

class Dice {
  public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    std::size_t upTo(std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(engine_);
    }
    // Few letters, so that neighbours are often alike, and shared first and last bytes among the longer ones.
    Points text(std::size_t most) {
        static const Points letters = U"ab éèñ\u00A0\u2028\u2029中丰👍👎\u0301";
        Points points(upTo(most), U' ');
        for (auto& point : points)
            point = letters[upTo(letters.size() - 1)];
        return points;
    }

  private:
    std::mt19937 engine_;
};

struct Step {
    std::size_t at;
    Points removed;
    Points inserted;
};

Step randomStep(Dice& dice, const Points& text) {
    const auto at = dice.upTo(text.size());
    return {at, text.substr(at, dice.upTo(5)), dice.text(5)};
}

Points after(Points text, const Step& step) {
    return text.replace(step.at, step.removed.size(), step.inserted);
}

Splice spliceOf(const Step& step) {
    return {step.at, utf8(step.removed), utf8(step.inserted)};
}

} // namespace

TEST_CASE("a splice changes what it says, and its inverse changes it back") {
    Dice dice(1);
    for (int i = 0; i < 5000; ++i) {
        const auto before = dice.text(30);
        const auto step = randomStep(dice, before);
        auto value = utf8(before);
        const Edit edit = spliceOf(step);
        REQUIRE(applyEdit(value, edit));
        REQUIRE(value == utf8(after(before, step)));
        REQUIRE(applyEdit(value, inverse(edit)));
        REQUIRE(value == utf8(before));
        REQUIRE(inverse(inverse(edit)) == edit);
    }
}

TEST_CASE("two splices joined do what both did, one after the other") {
    Dice dice(2);
    int together = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto before = dice.text(14);
        const auto first = randomStep(dice, before);
        const auto middle = after(before, first);
        const auto second = randomStep(dice, middle);
        // They touch unless unchanged text lies between what the first inserted and what the second took.
        const bool apart =
            second.at > first.at + first.inserted.size() || second.at + second.removed.size() < first.at;
        const auto both = joined(spliceOf(first), spliceOf(second));
        INFO("first at " << first.at << ", second at " << second.at);
        REQUIRE(both.has_value() == !apart);
        if (!both)
            continue;
        ++together;
        auto value = utf8(before);
        REQUIRE(applyEdit(value, *both));
        REQUIRE(value == utf8(after(middle, second)));
        REQUIRE(applyEdit(value, inverse(*both)));
        REQUIRE(value == utf8(before));
    }
    CHECK(together > 5000);
}

TEST_CASE("typing, erasing and typing over join into one splice") {
    CHECK(joined({3, "", "a"}, {4, "", "b"}) == Splice{3, "", "ab"});
    CHECK(joined({3, "", "ab"}, {4, "b", ""}) == Splice{3, "", "a"});
    CHECK(joined({3, "x", ""}, {2, "w", ""}) == Splice{2, "wx", ""}); // backspace twice
    CHECK(joined({3, "x", ""}, {3, "y", ""}) == Splice{3, "xy", ""}); // delete twice
    CHECK(joined({3, "", "abc"}, {2, "wabcx", "é"}) ==
          Splice{2, "wx", "é"}); // typed over, and a bit around it
    CHECK(joined({3, "", "é"}, {3, "é", ""}) == Splice{3, "", ""});
    CHECK_FALSE(joined({3, "", "ab"}, {6, "", "c"}));
    CHECK_FALSE(joined({3, "", "ab"}, {1, "x", ""}));
}

TEST_CASE("the edit between two texts turns one into the other") {
    Dice dice(3);
    for (int i = 0; i < 5000; ++i) {
        // Longer than what is kept whole, and alike at both ends.
        const auto head = dice.text(60);
        const auto tail = dice.text(60);
        const auto before = utf8(head + dice.text(6) + tail);
        const auto later = utf8(head + dice.text(6) + tail);
        auto value = before;
        const auto edit = editBetween(before, later);
        REQUIRE(applyEdit(value, edit));
        REQUIRE(value == later);
        REQUIRE(applyEdit(value, inverse(edit)));
        REQUIRE(value == before);
        if (const auto* splice = std::get_if<Splice>(&edit)) {
            REQUIRE(checkText(splice->removed)); // no code point is ever cut in two
            REQUIRE(checkText(splice->inserted));
        }
    }
}

TEST_CASE("the edit between long texts costs what differs, not the text again") {
    const auto text = test::longText();
    const auto middle = byteOffset(text, 50'000);
    const auto cost = [](const Edit& edit) {
        const auto* splice = std::get_if<Splice>(&edit);
        return splice ? splice->removed.size() + splice->inserted.size() : std::string::npos;
    };
    auto later = text;
    later.insert(middle, "é");
    CHECK(cost(editBetween(text, later)) <= 4);
    CHECK(cost(editBetween(later, text)) <= 4);
    CHECK(cost(editBetween(text, text + "!")) == 1);
    CHECK(cost(editBetween(text, "!" + text)) == 1);
    CHECK(cost(editBetween(text, text)) == 0);
    CHECK(cost(editBetween(text, "")) == text.size());
    // é and è share their first byte, 中 and 丰 their first two: the whole letter is replaced.
    const std::string around(70, '.');
    CHECK(editBetween(around + "é" + around, around + "è" + around) == Edit(Splice{70, "é", "è"}));
    CHECK(editBetween(around + "中" + around, around + "丰" + around) == Edit(Splice{70, "中", "丰"}));
    CHECK(editBetween(around + "aa", around + "aaa") == Edit(Splice{72, "", "a"}));
}

TEST_CASE("an edit that does not fit is refused and leaves the text alone") {
    const auto refused = [](std::string value, const Edit& edit) {
        const auto before = value;
        const auto result = applyEdit(value, edit);
        CHECK_FALSE(result);
        CHECK(value == before);
    };
    refused("abc", SetValue{"abd", "x"});
    refused("", SetValue{"a", "x"});
    refused("abc", Splice{1, "c", ""});
    refused("abc", Splice{2, "cd", ""});
    refused("abc", Splice{4, "", "x"});
    refused("", Splice{1, "", "x"});
    refused("ab", Splice{0, "abc", ""});
    std::string value = "abc";
    CHECK(applyEdit(value, Splice{3, "", "d"})); // at the very end
    CHECK(value == "abcd");
    CHECK(applyEdit(value, SetValue{"abcd", ""}));
    CHECK(applyEdit(value, Splice{0, "", "é"}));
    CHECK(value == "é");
}

TEST_CASE("changes are ordered by counter, then by writer") {
    Uuid low{};
    Uuid high{};
    high[0] = 1;
    CHECK(ChangeId{1, high} < ChangeId{2, low});
    CHECK(ChangeId{2, low} < ChangeId{2, high});
    CHECK(ChangeId{2, low} == ChangeId{2, low});
}
