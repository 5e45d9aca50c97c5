// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of words, to be compared with what was found in a text. No owner.
#pragma once

#include "ui/widgets/text_range.h"

#include <QStringList>

#include <initializer_list>

namespace waymark::test {

inline QStringList texts(std::initializer_list<const char*> words) {
    QStringList list;
    for (const auto* word : words)
        list << QString::fromUtf8(word);
    return list;
}

template <class Ranges>
QStringList textsAt(const QString& whole, const Ranges& ranges) {
    QStringList list;
    for (const auto& range : ranges)
        list << whole.mid(range.from, range.length);
    return list;
}

} // namespace waymark::test
