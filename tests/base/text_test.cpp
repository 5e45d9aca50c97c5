// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "support/catch.h"

using namespace waymark;

TEST_CASE("text is kept when it is UTF-8 without a NUL") {
    CHECK(checkText(""));
    CHECK(checkText(std::string_view()));
    CHECK(checkText("plain"));
    CHECK(checkText("niño 中文 हिन्दी עברית 👩‍👩‍👧"));
    CHECK(checkText("e\u0301 and a lone \u0301"));
    CHECK(checkText("line\u2028separator, no\u00A0break"));
    CHECK(checkText("\U0010FFFF"));
    CHECK_FALSE(checkText(std::string_view("a\0b", 3)));
    CHECK_FALSE(checkText("\x80"));
    CHECK_FALSE(checkText("\xC3"));
    CHECK_FALSE(checkText("\xC0\xAF"));         // overlong
    CHECK_FALSE(checkText("\xED\xA0\x80"));     // a surrogate
    CHECK_FALSE(checkText("\xF4\x90\x80\x80")); // past the last code point
}

TEST_CASE("the place of a bad byte is told") {
    const auto bad = checkText("ab\xFF");
    REQUIRE_FALSE(bad);
    CHECK_THAT(bad.error().message, test::containsText("byte 2"));
}

TEST_CASE("code points are counted, not bytes and not letters as people see them") {
    CHECK(codePointCount("") == 0);
    CHECK(codePointCount("abc") == 3);
    CHECK(codePointCount("é") == 1);
    CHECK(codePointCount("e\u0301") == 2);
    CHECK(codePointCount("👩‍👩‍👧") == 5);
}

TEST_CASE("a code point's byte offset") {
    const std::string text = "aé中👍z"; // 1 + 2 + 3 + 4 + 1 bytes
    CHECK(byteOffset(text, 0) == 0);
    CHECK(byteOffset(text, 1) == 1);
    CHECK(byteOffset(text, 2) == 3);
    CHECK(byteOffset(text, 3) == 6);
    CHECK(byteOffset(text, 4) == 10);
    CHECK(byteOffset(text, 5) == 11);
    CHECK(byteOffset(text, 99) == 11);
    CHECK(byteOffset("", 0) == 0);
    CHECK(byteOffset("", 3) == 0);
}

TEST_CASE("white space of every kind is trimmed") {
    // Unicode's White_Space, all 25 of them.
    const std::string spaces =
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
        "\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
    CHECK(codePointCount(spaces) == 25);
    CHECK(isBlank(spaces));
    CHECK(trimmed(spaces).empty());
    CHECK(trimmed(spaces + "a b" + spaces) == "a b");
    CHECK(isBlank(""));
    CHECK_FALSE(isBlank(" x "));
    CHECK_FALSE(isBlank("\u200B")); // a zero width space is no white space
    CHECK(trimmed("é") == "é");
}

TEST_CASE("splitting and joining") {
    CHECK(split("", ' ') == std::vector<std::string>{""});
    CHECK(split("a", ',') == std::vector<std::string>{"a"});
    CHECK(split("a,,b,", ',') == std::vector<std::string>{"a", "", "b", ""});
    CHECK(join({}, ", ").empty());
    CHECK(join({"a"}, ", ") == "a");
    CHECK(join({"a", "", "b"}, ", ") == "a, , b");
    CHECK(startsWith("part2.plan", "part2."));
    CHECK_FALSE(startsWith("part", "part2"));
    CHECK(startsWith("x", ""));
}
