// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an answer stands, in words, and its value as people read it. No owner.
#pragma once

#include "journal/journal.h"

#include <QString>

namespace waymark::ui {

/// "Part 2, Plan of action: Who (row 1)"; the field's name where nobody asks for it any more.
QString whereOf(const Journal& journal, const FieldId& field);
/// Days and choices as they are shown, a tick in words.
QString shownValue(const Journal& journal, const FieldId& field, const std::string& value);

} // namespace waymark::ui
