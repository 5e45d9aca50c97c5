// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TextRange: a stretch of a text, in UTF-16 units. A value.
#pragma once

namespace waymark::ui {

struct TextRange {
    int from = 0;
    int length = 0;
    int end() const { return from + length; }
    bool operator==(const TextRange&) const = default;
};

} // namespace waymark::ui
