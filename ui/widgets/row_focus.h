// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard in a list whose rows are made anew: which row it was in, and back into what took its place. No
// owner.
#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Names a row, so that the one that is made anew for the same thing is known again.
void nameRow(QWidget& row, const QString& name);

/// The name of the row of `list` that the keyboard is in; empty where it is elsewhere.
QString rowWithFocus(const QWidget& list);

/// Onto the first thing in the row that takes the keyboard.
void focusInto(QWidget& row);

} // namespace waymark::ui
