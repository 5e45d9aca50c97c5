// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told that a widget is, where Qt would call it a filler or, for a QFrame, a window.
#pragma once

#include <QAccessible>

class QWidget;

namespace waymark::ui {

/// To be called first in the widget's constructor: once somebody has asked, Qt remembers the answer.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace waymark::ui
