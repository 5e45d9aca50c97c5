// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/figures/qt_text_metrics.h"
#include "ui/theme/theme.h"

#include <QFontInfo>

using namespace waymark;
using namespace waymark::ui;

namespace {

std::string withoutSpaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

} // namespace

TEST_CASE("words of a picture break into lines that fit, and none is lost", "[figures]") {
    Theme theme;
    const QtTextMetrics metrics(theme);
    for (const char* text :
         {"Nobody tells families the day matters", "Gemeinschaftsentwicklungsplanungsgruppenraum",
          "الأطفال في الروضة يصلون متأخرين", "学校のバスは一本しかありません", "one\ntwo  three", ""})
        for (const double width : {400.0, 90.0, 40.0}) {
            INFO(text << " in " << width);
            std::string all;
            for (const auto& line : metrics.lines(text, {13}, width)) {
                CHECK(metrics.width(line, {13}) <= width + 0.5);
                all += line;
            }
            CHECK(withoutSpaces(all) == withoutSpaces(text));
        }
    CHECK(metrics.lines("one\ntwo", {13}, 400).size() == 2);
}

TEST_CASE("no words of a picture are smaller than can be read on a screen", "[figures]") {
    Theme theme;
    CHECK(figureFont(theme, {6}).pixelSize() == 12);
    CHECK(figureFont(theme, {15.6}).pixelSize() == 16);
    CHECK(figureFont(theme, {13, true}).bold());
    CHECK(figureFont(theme, {13, false, true}).families() != figureFont(theme, {13}).families());
    theme.setTextScale(1.5);
    CHECK(figureFont(theme, {6}).pixelSize() == 18);
}
