// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "support/catch.h"

using namespace waymark;

namespace {

std::string read(const std::string& text) {
    const auto number = parseNumber(text);
    return number ? number->text() : "none";
}

} // namespace

TEST_CASE("a number is kept exactly as it was written, and written as short as it can be") {
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"0", "0"},
        {"-0", "0"},
        {"0.10", "0.1"},
        {"007", "7"},
        {"-12.5", "-12.5"},
        {"+3", "3"},
        {".5", "0.5"},
        {"5.", "5"},
        {"1e3", "1000"},
        {"1E+3", "1000"},
        {"25e-2", "0.25"},
        {"41,5", "41.5"},
        {"1,200", "1200"},
        {" 72 % ", "72"},
        {"999999999999999999", "999999999999999999"},
        {"-123456789.123456789", "-123456789.123456789"},
        {"0.000000000001", "0.000000000001"},
        {"0.0000000000005", "0.000000000001"},
        {"0.0000000000004", "0"},
        {"1e-40", "0"},
        {"1000000000000000000", "none"},
        {"1e999", "none"},
        {"1e99999999999", "none"},
        {"", "none"},
        {".", "none"},
        {"e5", "none"},
        {"1e", "none"},
        {"12a", "none"},
        {"1.2.3", "none"},
        {"--1", "none"},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(read(text) == expected);
    }
}

TEST_CASE("tenths add up") {
    CHECK(*parseNumber("0.1") + *parseNumber("0.2") == *parseNumber("0.3"));
    CHECK(*parseNumber("0.3") - *parseNumber("0.1") == *parseNumber("0.2"));
    CHECK(Decimal::middle(3, 4).text() == "3.5");
    CHECK(Decimal(-2) < Decimal(1));
    CHECK(parseNumber("70.5")->toDouble() == 70.5);
}

TEST_CASE("which commas can only be decimal ones") {
    CHECK(hasDecimalComma("41,5"));
    CHECK(hasDecimalComma("0,125"));
    CHECK(hasDecimalComma(" 1234,567 %"));
    CHECK_FALSE(hasDecimalComma("1,200"));
    CHECK_FALSE(hasDecimalComma("41.5"));
    CHECK_FALSE(hasDecimalComma("a,b"));
    CHECK_FALSE(hasDecimalComma("1,2,3"));
}
