// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tip for the pointer alone. Qt reads a tool tip to a screen reader as a description, which says again what
// the name has said already. Owned by the widget.
#pragma once

class QString;
class QWidget;

namespace waymark::ui {

/// In place of setToolTip(), where the accessible name says the same words. Plain text; none takes it away.
void setQuietTip(QWidget& widget, const QString& words);

} // namespace waymark::ui
