// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// nextMisspelled(): the wrong word that comes next on a page, in reading order and around its end. No owner.
#pragma once

#include "base/id.h"
#include "ui/widgets/text_range.h"

#include <functional>
#include <optional>

namespace waymark {
class Journal;
}

namespace waymark::ui {

class Spelling;

struct Misspelled {
    FieldId field;
    TextRange range; // in UTF-16 units of its answer
};

/// From `position` of `field` on, or from the beginning where `field` is empty; only fields that `sees`
/// wants.
std::optional<Misspelled> nextMisspelled(const Journal& journal, Spelling& spelling,
                                         const std::function<bool(const FieldId&)>& sees,
                                         const FieldId& field, int position);

} // namespace waymark::ui
