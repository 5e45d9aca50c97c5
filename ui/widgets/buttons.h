// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons in the kinds of the design, with icons that follow the theme. Owned by their parent.
#pragma once

#include <QPushButton>
#include <QToolButton>

class QKeyEvent;

namespace waymark::ui {

class Theme;

/// Primary: one a page. Hero: on the filled card only.
enum class ButtonKind { Normal, Primary, Quiet, Hero };

/// `iconName` may be empty. `iconAfter` puts the icon behind the words, as an arrow onwards.
QPushButton* makeButton(Theme& theme, ButtonKind kind, const QString& text, const QString& iconName = {},
                        QWidget* parent = nullptr, bool iconAfter = false);

/// 36 x 36. `name` becomes tooltip and accessible name, so it is never left out.
QToolButton* makeIconButton(Theme& theme, const QString& iconName, const QString& name,
                            QWidget* parent = nullptr, const char* colorToken = "ink2");

/// Enter alone, pressed and not held.
bool isEnter(const QKeyEvent& event);
/// Enter presses the button as Space does; Qt does that in dialogs only.
void pressOnEnter(QAbstractButton& button);

/// Puts an icon of `size` pixels (at text scale 1.0) on any button, and keeps its size right.
void setThemeIcon(QAbstractButton& button, Theme& theme, const QString& iconName, const char* colorToken,
                  int size = 20);

} // namespace waymark::ui
