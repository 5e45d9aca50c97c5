// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred texts that are more than words to whoever takes them for rich text, a web page, Markdown, a
// format, a formula or a command. What they would open is called waymark-bait. No owner.
#pragma once

#include <string>
#include <vector>

namespace waymark::test {

inline const std::vector<std::string>& payloads() {
    static const std::vector<std::string> all = [] {
        // # is the number of each.
        const char* const patterns[] = {
            "<img src=\"/waymark-bait/#.png\">",
            "<img src='file:///waymark-bait/#.png'>x",
            "<img src=\"http://waymark-bait.invalid/#.png\">",
            "<a href=\"http://waymark-bait.invalid/#\">here</a>",
            "<link rel=\"stylesheet\" href=\"file:///waymark-bait/#.css\">",
            "<script src=\"http://waymark-bait.invalid/#.js\"></script>",
            "<iframe src=\"file:///waymark-bait/#.html\"></iframe>",
            "<body background=\"/waymark-bait/#.png\">",
            "<table background=\"file:///waymark-bait/#.png\"><tr><td>#</td></tr></table>",
            "<ul style=\"list-style-image:url(/waymark-bait/#.png)\"><li>x</li></ul>",
            "<p style=\"background-image:url(file:///waymark-bait/#.png)\">x</p>",
            "<object data=\"file:///waymark-bait/#.svg\"></object>",
            "<style>@import url(http://waymark-bait.invalid/#.css)</style>",
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///waymark-bait/#\">]>&x;",
            "<?xml-stylesheet href=\"file:///waymark-bait/#.xsl\"?>",
            "<svg><image href=\"file:///waymark-bait/#.png\"/></svg>",
            "<b>#</b> &amp; <i>#</i> &lt;b&gt; &#60;b&#62;",
            "<qt><h1>#</h1><hr></qt>",
            "<!-- # -->",
            "]]></p></div></body></html>#",
            "![#](/waymark-bait/#.png)",
            "![#](http://waymark-bait.invalid/#.png \"title\")",
            "[#](file:///waymark-bait/#)",
            "[#]: http://waymark-bait.invalid/#",
            "# not a heading #",
            "**#** __#__ ~~#~~ `#` ***",
            "| # | --- |",
            "<http://waymark-bait.invalid/#>",
            "http://waymark-bait.invalid/# www.waymark-bait.invalid",
            "${#} $(touch /waymark-bait/#) `touch /waymark-bait/#` ; touch /waymark-bait/#",
            "%s%s%s%n%n%p #",
            "%1 %2 %3 %99 %L1 %# %n",
            "{0} {#} {} %(#)s %-999999d",
            "\u202Egnp.#\u202C",
            "\u2066#\u2069 \u200F# \u202B#\u202C \u200E",
            "\u05D0\u202D#\u05D1\u2067#",
            "=HYPERLINK(\"http://waymark-bait.invalid/#\",\"#\")",
            "+cmd|'/C touch /waymark-bait/#'!A1",
            "&# _# &&# && &\t#",
            "'; DROP TABLE answers; -- \\# \" ' \\",
        };
        std::vector<std::string> texts;
        for (int round = 0; round < 5; ++round)
            for (const std::string pattern : patterns) {
                std::string text;
                for (const char c : pattern)
                    text += c == '#' ? std::to_string(texts.size()) : std::string(1, c);
                texts.push_back(text);
            }
        return texts;
    }();
    return all;
}

} // namespace waymark::test
