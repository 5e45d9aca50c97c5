// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// forEachText(): where a person writes words, in reading order: the course's fields and the cells of its
// tables, then the worksheets. Search and spelling go through a journal by it. No owner.
#pragma once

#include "journal/journal.h"

#include <functional>
#include <string>

namespace waymark {

/// `place` is the section or the sheet in which the field stands.
using TextVisitor = std::function<void(const FieldId& field, const std::string& place)>;

/// Long and short texts, filled in or not.
void forEachText(const Journal& journal, const TextVisitor& visit);

} // namespace waymark
