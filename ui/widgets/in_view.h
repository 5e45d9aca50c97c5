// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in something that scrolls, and whether one sees it. No owner.
#pragma once

#include <QRect>

class QScrollArea;
class QWidget;

namespace waymark::ui {

/// What scrolls it; nullptr where nothing does.
QScrollArea* scrollAreaAround(const QWidget& widget);

/// Scrolls what the widget lies in until one sees it, with so many pixels above and below; not where one
/// does. What was made a moment ago is laid out first: before that, nobody knows where it stands.
void bringIntoView(QWidget& widget, int around = 80);

/// Brings it into view and gives it the keyboard.
void goInto(QWidget& widget);

/// True where one sees all of it, or all of that part of it, as things are scrolled now.
bool isInView(const QWidget& widget);
bool isInView(const QWidget& widget, const QRect& part);

} // namespace waymark::ui
