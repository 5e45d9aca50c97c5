// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between UTF-8 below the window and QString in it. No owner.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace waymark::ui {

inline QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
inline std::string utf8(const QString& text) {
    return text.toStdString();
}
/// With a capital at its beginning.
inline QString capitalised(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace waymark::ui
