// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// clearLayout(): empties a layout whose widgets are made anew. No owner.
#pragma once

class QLayout;

namespace waymark::ui {

/// Hides its widgets now and deletes them when the event that is being handled is over: one of them may be
/// what was just clicked.
void clearLayout(QLayout& layout);

} // namespace waymark::ui
