// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// plainTip(): words for a tool tip, which Qt would take for rich text, pictures and files in it included,
// wherever they look like it. Every tip with words from a file, a course or a person goes through here. No
// owner.
#pragma once

#include <QString>
#include <QTextDocument>

namespace waymark::ui {

inline QString plainTip(const QString& words) {
    return Qt::mightBeRichText(words) ? Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal) : words;
}

} // namespace waymark::ui
