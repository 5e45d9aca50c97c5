// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/links.h"
#include "report_support.h"
#include "support/addresses.h"
#include "support/catch.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("of a hundred schemes and spellings only http and https with a site become links", "[links]") {
    REQUIRE(addresses().size() >= 100);
    for (const auto& [text, site] : addresses()) {
        INFO(text);
        CHECK(siteOf(text) == site);
        CHECK(isWebAddress(text) == !site.empty());
    }
    for (const auto& [text, site] : foreignAddresses()) {
        INFO(text);
        CHECK(siteOf(text).empty());
        CHECK(hasOtherLetters(site));
    }
    CHECK(hasOtherLetters("xn--mnchen-3ya.example"));
    CHECK(hasOtherLetters("www.xn--pple-43d.com"));
    CHECK_FALSE(hasOtherLetters("example.org"));
    CHECK_FALSE(hasOtherLetters("fixn--a.example.org"));
}

TEST_CASE("a document links nowhere else, and says the words all the same", "[links]") {
    for (const auto& [text, site] : addresses()) {
        INFO(text);
        const auto report =
            reportOf({Paragraph{{{"the words", false, false, text}}, Paragraph::Style::Body}});
        const auto html = writerFor("a.html")->write(emptyJournal(), report, {});
        const auto markdown = writerFor("a.md")->write(emptyJournal(), report, {});
        REQUIRE((html && markdown));
        CHECK((html->find("<a href=\"http") != std::string::npos ||
               html->find("<a href=\"HTTP") != std::string::npos ||
               html->find("<a href=\"hTTp") != std::string::npos) == !site.empty());
        CHECK((markdown->find("](<") != std::string::npos) == !site.empty());
        CHECK_THAT(html.value(), containsText("the words"));
        CHECK_THAT(markdown.value(), containsText("the words"));
    }
}
