// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the system asks of every program: light or dark, strong contrast, large text. Qt 6.4 tells none of it,
// so it is read from what the platform hands over. Pure; asked by Theme and Settings.
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

namespace waymark::ui {

struct SystemLook {
    bool dark = false;
    bool highContrast = false;
    /// The palette itself is one of strong contrast: its ink and ground are to be used, whatever they are.
    bool ownColors = false;
};

/// `theme` is the name of the desktop's theme, as far as it is known; may be empty.
SystemLook systemLook(const QPalette& palette, const QString& theme = {});

/// The name of the desktop's theme: GTK_THEME where it is set, else that of its icons, which changes along
/// with it.
QString desktopTheme();

/// The text scale that comes nearest to a system font larger than usual; 1.0 for the sizes that desktops come
/// with.
qreal textScaleFor(const QFont& systemFont);

} // namespace waymark::ui
