// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs of colours that the design promises to be readable, each in both themes, measured by a formula of
// the test's own: neither a token that changed nor a rule that was dropped from the tokens goes unnoticed.
#include "ui/theme/theme.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace waymark::ui;

namespace {

struct Pair {
    const char* ink;
    const char* ground;
};

// Words: Web Content Accessibility Guidelines 2.1, success criterion 1.4.3.
constexpr double textLeast = 4.5;
const Pair texts[] = {{"ink", "surface"},
                      {"ink", "bg"},
                      {"ink", "nav"},
                      {"ink", "hover"},
                      {"ink2", "surface"},
                      {"ink2", "bg"},
                      {"ink2", "nav"},
                      {"ink3", "surface"},
                      {"ink3", "surface2"},
                      {"ink3", "bg"},
                      {"ink3", "nav"},
                      {"onPrimary", "primary"},
                      {"onPrimary", "primaryHover"},
                      {"onHero", "hero"},
                      {"onHero2", "hero"},
                      {"primary", "surface"},
                      {"primary", "bg"},
                      {"primaryInk", "primarySoft"},
                      {"ink", "primarySoft"},
                      {"accentInk", "surface"},
                      {"accentInk", "accentSoft"},
                      {"step1Ink", "step1Soft"},
                      {"step2Ink", "step2Soft"},
                      {"step3Ink", "step3Soft"},
                      {"ink", "step1Soft"},
                      {"ink", "step2Soft"},
                      {"ink", "step3Soft"},
                      {"dangerInk", "dangerSoft"},
                      {"warnInk", "warnSoft"},
                      {"infoInk", "infoSoft"},
                      {"dangerInk", "surface"},
                      {"ink", "selection"},
                      {"ink2", "water3"},
                      {"ink", "ice"},
                      {"ink", "ice2"},
                      {"accentInk", "bg"}};

// Edges, marks and the focus ring: success criterion 1.4.11.
constexpr double markLeast = 3.0;
const Pair marks[] = {{"lineStrong", "surface"}, {"lineStrong", "bg"},  {"lineStrong", "nav"},
                      {"focus", "surface"},      {"focus", "bg"},       {"focus", "nav"},
                      {"focus", "primarySoft"},  {"accent", "surface"}, {"accent", "nav"},
                      {"accent", "bg"},          {"primary", "nav"},    {"step1", "surface"},
                      {"step2", "surface"},      {"step3", "surface"},  {"step1", "bg"},
                      {"step2", "bg"},           {"step3", "bg"}};

// "Relative luminance" in the glossary of WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance,
// with the threshold of 0.04045 that sRGB has (the text of WCAG says 0.03928; no colour of 8 bits lies
// between).
double luminance(const QColor& color) {
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

// "Contrast ratio", the same glossary.
double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

void checkAll(const Theme& theme, const Pair* begin, const Pair* end, double least) {
    for (const auto* pair = begin; pair != end; ++pair) {
        const auto ink = theme.color(pair->ink);
        const auto ground = theme.color(pair->ground);
        CAPTURE(pair->ink, pair->ground, theme.isDark(), ink.name().toStdString(),
                ground.name().toStdString());
        CHECK(ink.alpha() == 255); // what shines through would have another contrast
        CHECK(ground.alpha() == 255);
        CHECK(contrast(ink, ground) >= least);
    }
}

} // namespace

TEST_CASE("words and marks stand out from what is behind them, light and dark", "[theme]") {
    // Ratios that anyone can look up, so that the formula itself is known to be right.
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).epsilon(0.002)); // just too little for words
    CHECK(contrast(QColor(0xff0000), Qt::white) == Approx(4.0).epsilon(0.002));
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme theme;
        theme.setMode(mode);
        checkAll(theme, std::begin(texts), std::end(texts), textLeast);
        checkAll(theme, std::begin(marks), std::end(marks), markLeast);
        theme.setHighContrast(true);
        checkAll(theme, std::begin(texts), std::end(texts), textLeast);
        checkAll(theme, std::begin(marks), std::end(marks), markLeast);
    }
}
