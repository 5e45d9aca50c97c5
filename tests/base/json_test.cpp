// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "support/catch.h"

using namespace waymark;

namespace {

std::string nested(int levels, const std::string& inner = "") {
    return std::string(static_cast<std::size_t>(levels), '[') + inner +
           std::string(static_cast<std::size_t>(levels), ']');
}

std::string refusal(std::string_view text, JsonLimits limits = {}) {
    const auto parsed = parseJson(text, limits);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == ErrorCode::BadInput);
    return parsed.error().message;
}

} // namespace

TEST_CASE("well-formed JSON is read, its keys in their order") {
    auto parsed = parseJson(R"({"z": 1, "a": [true, null, "é\u2028😀"], "m": {"z": 2}})");
    REQUIRE(parsed);
    CHECK(parsed->begin().key() == "z");
    CHECK((*parsed.operator->())["a"][2] == "é\u2028😀");
    CHECK(parseJson("\xEF\xBB\xBF{}")); // a byte order mark
    CHECK(parseJson(" \n[] "));
    CHECK(parseJson("\"alone\""));
}

TEST_CASE("malformed JSON is refused with its place") {
    CHECK_THAT(refusal("{\n  \"a\": ?\n}"), test::containsText("line 2"));
    CHECK_THAT(refusal(""), test::containsText("line 1"));
    CHECK_THAT(refusal("{\"a\": 1,}"), test::containsText("column 9"));
    CHECK_THAT(refusal("[1] x"), test::containsText("line 1"));
    CHECK_THAT(refusal("{'a': 1}"), test::containsText("not well-formed"));
    CHECK_THAT(refusal("[1, // no\n 2]"), test::containsText("not well-formed"));
    CHECK_THAT(refusal("[NaN]"), test::containsText("not well-formed"));
    CHECK_THAT(refusal("[1e999]"), test::containsText("not well-formed"));
}

TEST_CASE("bytes that are not UTF-8 are refused") {
    CHECK_THAT(refusal("{\"a\": \"\xFF\"}"), test::containsText("line 1"));
    CHECK_THAT(refusal("[\"\xED\xA0\x80\"]"), test::containsText("line 1"));
    CHECK_THAT(refusal("[\"\\ud800\"]"), test::containsText("line 1"));       // half of a pair
    CHECK_THAT(refusal("[\"a\nb\"]"), test::containsText("not well-formed")); // a bare line break in a text
}

TEST_CASE("a key that stands twice is refused, wherever it is") {
    CHECK_THAT(refusal(R"({"a": 1, "b": 2, "a": 3})"), test::containsText("\"a\" stands twice"));
    CHECK_THAT(refusal(R"([{"x": {"k": 1, "k": 1}}])"), test::containsText("\"k\" stands twice"));
    CHECK_THAT(refusal(R"({"\u0061": 1, "a": 3})"), test::containsText("\"a\" stands twice")); // once escaped
    CHECK(parseJson(R"({"a": {"a": 1}, "b": {"a": 2}})"));
    CHECK(parseJson(R"([{"a": 1}, {"a": 2}])"));
}

TEST_CASE("nesting, size and keys are capped exactly") {
    const JsonLimits limits{.bytes = 200, .depth = 5, .keys = 3};
    CHECK(parseJson(nested(5), limits));
    CHECK(parseJson(nested(5, "1"), limits));
    CHECK_THAT(refusal(nested(6), limits), test::containsText("deeper than 5"));
    CHECK_THAT(refusal(R"({"a":{"a":{"a":{"a":{"a":{}}}}}})", limits), test::containsText("deeper than 5"));
    CHECK(parseJson(R"({"a":1,"b":1,"c":1})", limits));
    CHECK_THAT(refusal(R"({"a":1,"b":1,"c":1,"d":1})", limits), test::containsText("more than 3 keys"));
    CHECK(parseJson("\"" + std::string(198, 'x') + "\"", limits));
    CHECK_THAT(refusal("\"" + std::string(199, 'x') + "\"", limits), test::containsText("larger"));
}

TEST_CASE("many objects with many keys, and very many values, are capped together") {
    const JsonLimits limits{.comparisons = 12, .values = 7};
    CHECK(parseJson(R"([{"a":1,"b":1,"c":1},{"a":1,"b":1,"c":1}])", limits)); // 1 + 2 + 3, twice
    CHECK_THAT(refusal(R"([{"a":1,"b":1,"c":1},{"a":1,"b":1,"c":1},{"a":1}])", limits),
               test::containsText("objects with thousands of keys"));
    CHECK(parseJson("[1,2,3,4,5,6,7]", limits));
    CHECK_THAT(refusal("[1,2,3,4,5,6,7,8]", limits), test::containsText("more than 7 values"));
}

TEST_CASE("a hundred thousand brackets neither crash nor take long") {
    CHECK_THAT(refusal(nested(100'000)), test::containsText("deeper than 64"));
    CHECK_THAT(refusal(std::string(100'000, '[')), test::containsText("deeper than 64"));
}

TEST_CASE("writing and reading again gives the same") {
    const Json json = {{"text", "quote \" backslash \\ tab \t break \n \u2028 \u00A0 \U0001F600 \u0301"},
                       {"empty", ""},
                       {"list", {1, true, nullptr}}};
    for (const bool indented : {true, false}) {
        auto again = parseJson(writeJson(json, indented));
        REQUIRE(again);
        CHECK(again.value() == json);
    }
    CHECK(writeJson(Json{{"a", 1}}, false) == "{\"a\":1}");
    CHECK(writeJson(Json{{"a", 1}}, true) == "{\n  \"a\": 1\n}");
    CHECK(writeJson(Json("a\xFF"), false) == "\"a\uFFFD\""); // never throws
}
