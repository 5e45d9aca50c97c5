// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include "ui/theme/tokens.h"

#include <QIcon>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr double strongContrast = 15.0;     // black on white is 21, yellow on black 19.6
constexpr qreal pointsPerPixel = 72.0 / 96; // Qt's pixels, before the screen's own scale
constexpr qreal usualPoints = 11.0;         // GNOME's; KDE and others have 9 or 10

bool isExtreme(const QColor& color) {
    return color == QColor(Qt::black) || color == QColor(Qt::white);
}

/// One ground for windows, fields and buttons alike, pure black or white, and words that stand far out from
/// it.
bool isBare(const QPalette& palette) {
    const auto ground = palette.color(QPalette::Window);
    return ground == palette.color(QPalette::Base) && ground == palette.color(QPalette::Button) &&
           isExtreme(ground) &&
           contrastRatio(ground, palette.color(QPalette::WindowText)) >= strongContrast &&
           contrastRatio(ground, palette.color(QPalette::Text)) >= strongContrast;
}

} // namespace

SystemLook systemLook(const QPalette& palette, const QString& theme) {
    SystemLook look;
    look.dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    look.ownColors = isBare(palette);
    const bool named = theme.startsWith(QLatin1String("HighContrast"));
    look.highContrast = look.ownColors || named;
    const bool inverse = theme.contains(QLatin1String("Inverse")) || theme.endsWith(QLatin1String(":dark"));
    if (named && !look.ownColors && inverse)
        look.dark = true; // Qt keeps its own light palette there
    return look;
}

QString desktopTheme() {
    const auto asked = qEnvironmentVariable("GTK_THEME");
    return asked.isEmpty() ? QIcon::themeName() : asked;
}

qreal textScaleFor(const QFont& systemFont) {
    const qreal points =
        systemFont.pixelSize() > 0 ? systemFont.pixelSize() * pointsPerPixel : systemFont.pointSizeF();
    return std::max(1.0, points / usualPoints);
}

} // namespace waymark::ui
