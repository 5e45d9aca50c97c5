// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Systems that ask for strong contrast or large text get it, and others do not. The colours are those of the
// themes as their desktops ship them.
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include "support/catch.h"

#include <QApplication>
#include <QSettings>

using namespace waymark::ui;

namespace {

QPalette paletteOf(QRgb window, QRgb windowText, QRgb base, QRgb text, QRgb button) {
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, windowText);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    return palette;
}

} // namespace

TEST_CASE("a system of strong contrast is known by its palette", "[theme]") {
    const struct {
        const char* system;
        QPalette palette;
        bool strong;
        bool dark;
    } cases[] = {
        {"black on white", paletteOf(0xffffff, 0x000000, 0xffffff, 0x000000, 0xffffff), true, false},
        {"white on black", paletteOf(0x000000, 0xffffff, 0x000000, 0xffffff, 0x000000), true, true},
        {"yellow on black", paletteOf(0x000000, 0xffff00, 0x000000, 0xffff00, 0x000000), true, true},
        {"Fusion", paletteOf(0xefefef, 0x000000, 0xffffff, 0x000000, 0xefefef), false, false},
        {"Adwaita", paletteOf(0xf6f5f4, 0x2e3436, 0xffffff, 0x000000, 0xf6f5f4), false, false},
        {"Breeze Dark", paletteOf(0x2a2e32, 0xfcfcfc, 0x1b1e20, 0xfcfcfc, 0x31363b), false, true},
        {"grey on white", paletteOf(0xffffff, 0x777777, 0xffffff, 0x777777, 0xffffff), false, false},
    };
    for (const auto& c : cases) {
        CAPTURE(c.system);
        CHECK(systemLook(c.palette).highContrast == c.strong);
        CHECK(systemLook(c.palette).dark == c.dark);
    }
    // Desktops whose colours Qt does not read give the name of their theme at least.
    const auto& fusion = cases[3].palette;
    CHECK(systemLook(fusion, QStringLiteral("HighContrast")).highContrast);
    CHECK_FALSE(systemLook(fusion, QStringLiteral("HighContrast")).dark);
    CHECK(systemLook(fusion, QStringLiteral("HighContrastInverse")).dark);
    CHECK_FALSE(systemLook(fusion, QStringLiteral("Adwaita")).highContrast);
}

TEST_CASE("the window takes on the colours of a system of strong contrast", "[theme]") {
    qputenv("GTK_THEME", "HighContrastInverse");
    Theme theme;
    theme.apply(*qApp);
    CHECK(theme.isHighContrast());
    for (const char* ground : {"bg", "nav", "surface", "primarySoft", "step1Soft", "warnSoft", "hover"})
        CHECK(theme.color(ground) == QColor(Qt::black));
    for (const char* ink : {"ink", "ink2", "ink3", "line", "lineStrong"})
        CHECK(theme.color(ink) == QColor(Qt::white));
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(Qt::black));
    theme.setMode(ThemeMode::Light); // whoever chooses keeps the contrast
    CHECK(theme.color("bg") == QColor(Qt::white));
    CHECK(theme.color("ink3") == QColor(Qt::black));
    qunsetenv("GTK_THEME");
    theme.apply(*qApp);
    CHECK_FALSE(theme.isHighContrast());
    qApp->setStyleSheet(QString());
}

TEST_CASE("a large font of the system makes large text, until someone chooses", "[theme]") {
    QApplication::setOrganizationName(QStringLiteral("Waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark-ui-test"));
    QSettings().clear();
    const struct {
        qreal points;
        qreal scale;
    } cases[] = {{9, 1.0}, {10, 1.0}, {11, 1.0}, {12, 1.0}, {13, 1.25}, {14, 1.25}, {16, 1.5}, {22, 1.5}};
    QFont font;
    for (const auto& c : cases) {
        font.setPointSizeF(c.points);
        Theme theme;
        theme.setTextScale(Settings::load(font).textScale);
        CAPTURE(c.points);
        CHECK(theme.textScale() == c.scale);
    }
    font.setPixelSize(22); // some desktops give pixels
    CHECK(Settings::load(font).textScale == Approx(1.5));
    auto chosen = Settings::load(font);
    chosen.textScale = 1.0;
    chosen.save();
    CHECK(Settings::load(font).textScale == 1.0);
    QSettings().clear();
}
