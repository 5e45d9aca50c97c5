// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// spoken(): pieces of what a screen reader says, one sentence each. No owner.
#pragma once

#include <QStringList>

namespace waymark::ui {

/// With a stop after each piece but the last, unless it ends with a mark of its own; blank ones are left out.
inline QString spoken(const QStringList& pieces) {
    QString said;
    for (const auto& piece : pieces) {
        const auto words = piece.trimmed();
        if (words.isEmpty())
            continue;
        if (!said.isEmpty())
            said += QStringLiteral(".?!…").contains(said.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        said += words;
    }
    return said;
}

} // namespace waymark::ui
