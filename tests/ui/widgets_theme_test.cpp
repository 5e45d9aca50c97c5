// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read, and a style sheet that names only what there is.
#include "base/resources.h"
#include "ui/theme/theme.h"

#include "support/catch.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>

using namespace waymark;
using namespace waymark::ui;

TEST_CASE("every pair that must be readable is", "[theme]") {
    Theme theme;
    const auto& rules = theme.tokens().contrastRules();
    REQUIRE(rules.size() > 40);
    for (const ContrastRule& rule : rules) {
        for (const bool dark : {false, true}) {
            const QColor foreground = theme.tokens().color(rule.foreground, dark);
            const QColor background = theme.tokens().color(rule.background, dark);
            CAPTURE(rule.foreground.toStdString(), rule.background.toStdString(), dark);
            REQUIRE(foreground.isValid());
            REQUIRE(background.isValid());
            CHECK(contrastRatio(foreground, background) >= rule.minimum);
        }
    }
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
}

TEST_CASE("what the widgets name is among the tokens", "[theme]") {
    Theme theme;
    for (const char* name : {"bg",          "nav",        "surface",   "surface2", "hover",       "line",
                             "lineStrong",  "ink",        "ink2",      "ink3",     "inkDisabled", "primary",
                             "primarySoft", "primaryInk", "onPrimary", "hero",     "onHero",      "accent",
                             "accentInk",   "accentSoft", "focus",     "step1",    "step2",       "step3",
                             "dangerInk",   "selection",  "scrim",     "shadow",   "contour"})
        CHECK(theme.tokens().color(name, true).isValid());
    for (const char* name : {"kbd", "tag", "blaze", "control", "row", "card", "dialog", "chip"})
        CHECK(theme.radius(name) > 0);
    for (const char* name : {"navWidth", "navRail", "topBar", "sidePanel", "sidePanelFolded", "button",
                             "chip", "checkRowMin", "minTarget", "threadGutter", "readingMax"})
        CHECK(theme.size(name) > 0);
    CHECK(theme.tokens().color("scrim", false).alpha() == 0x73); // as in CSS, the last pair is alpha
    CHECK_FALSE(Tokens::read("{}").ok());
    CHECK_FALSE(Tokens::read("not json").ok());
}

TEST_CASE("the style sheet is filled in whole", "[theme]") {
    Theme theme;
    const QString sheet = theme.styleSheet();
    CHECK(sheet.size() > 1000);
    CHECK_FALSE(sheet.contains(QLatin1Char('@')));
    CHECK_FALSE(sheet.contains(QRegularExpression(QStringLiteral(":\\s*;"))));
    CHECK(sheet.count(QLatin1Char('{')) == sheet.count(QLatin1Char('}')));
}

TEST_CASE("text scale multiplies type, and icons by less", "[theme]") {
    Theme theme;
    CHECK(theme.font(TypeStyle::Body).pixelSize() == 15);
    CHECK(theme.lineHeight(TypeStyle::Body) == 23);
    theme.setTextScale(1.5);
    CHECK(theme.font(TypeStyle::Control).pixelSize() == 21);
    CHECK(theme.lineHeight(TypeStyle::Control) == 30);
    CHECK(theme.iconPx(20) == 26);
    theme.setTextScale(1.3); // only the three
    CHECK(theme.textScale() == 1.25);
    CHECK(theme.radius("card") == 12);
    CHECK(theme.font(TypeStyle::H2).families().contains(QStringLiteral("Noto Serif")));
    CHECK(theme.font(TypeStyle::H3).weight() == QFont::Bold);
}

TEST_CASE("an icon set once is in the colour of now", "[theme]") {
    Theme theme;
    theme.setMode(ThemeMode::Light);
    const QIcon icon = theme.icon(QStringLiteral("check"), "primary");
    const auto strongest = [&icon](QIcon::Mode mode) {
        const QImage image =
            icon.pixmap(QSize(24, 24), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
        QColor found(Qt::transparent);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > found.alpha())
                    found = image.pixelColor(x, y);
        return found;
    };
    const auto close = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) <
               12;
    };
    CHECK(close(strongest(QIcon::Normal), theme.color("primary")));
    theme.setMode(ThemeMode::Dark);
    CHECK(close(strongest(QIcon::Normal), theme.color("primary")));
    CHECK(close(strongest(QIcon::Disabled), theme.color("inkDisabled")));
}

TEST_CASE("every icon can be painted", "[theme]") {
    Theme theme;
    const auto icons = resourcesUnder("icons/");
    REQUIRE(icons.size() > 60);
    for (const auto path : icons) {
        const QString name = QString::fromUtf8(path.data() + 6, qsizetype(path.size()) - 10);
        const QImage image = theme.pixmap(name, "ink", 24, 1.0).toImage();
        bool painted = false;
        for (int y = 0; y < 24 && !painted; ++y)
            for (int x = 0; x < 24 && !painted; ++x)
                painted = qAlpha(image.pixel(x, y)) > 100;
        CAPTURE(name.toStdString());
        CHECK(painted);
    }
}

TEST_CASE("strong contrast drops soft fills", "[theme]") {
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.setHighContrast(true);
    CHECK(theme.color("step2Soft") == theme.color("surface"));
    CHECK(theme.color("hover") == theme.color("surface"));
    CHECK(theme.color("line") == theme.color("ink"));
    CHECK(contrastRatio(theme.color("ink3"), theme.color("surface")) > 20);
}

TEST_CASE("the program takes on what the theme says, and is told after that", "[theme]") {
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.apply(*qApp);
    QString ground;
    QObject::connect(&theme, &Theme::changed, &theme,
                     [&ground] { ground = QApplication::palette().window().color().name(); });
    theme.setMode(ThemeMode::Dark);
    CHECK(ground == theme.color("bg").name());
    CHECK(QApplication::font().pixelSize() == 14);
    theme.setTextScale(1.5);
    CHECK(QApplication::font().pixelSize() == 21);
    qApp->setStyleSheet(QString());
}
