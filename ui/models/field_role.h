// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The role under which every table says which field a cell is, so that the window can ask without knowing the
// table. No owner.
#pragma once

#include <Qt>

namespace waymark::ui {

inline constexpr int FieldIdRole = Qt::UserRole + 64; // QString; empty where the journal has no such field

} // namespace waymark::ui
