// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spelled_words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace waymark::ui {

namespace {

bool isAddress(QStringView chunk) {
    return chunk.contains(QLatin1Char('@')) || chunk.contains(QLatin1String("://")) ||
           chunk.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
}

bool isSpelled(QStringView word) {
    if (word.size() < 2 || !word.front().isLetter())
        return false;
    const auto inside = word.mid(1);
    return std::ranges::none_of(
               word, [](QChar c) { return c.isDigit() || c == QLatin1Char('_') || c == QLatin1Char('.'); }) &&
           std::ranges::none_of(inside, [](QChar c) { return c.isUpper(); });
}

} // namespace

QList<TextRange> spelledWords(const QString& text) {
    QList<TextRange> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype chunkEnd = -1; // of what stands between two spaces
    bool address = false;
    for (auto at = finder.position(); at >= 0 && at < text.size();) {
        const bool starts = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const auto next = finder.toNextBoundary();
        const auto end = next < 0 ? text.size() : next;
        if (starts) {
            const auto word = QStringView(text).mid(at, end - at);
            if (at >= chunkEnd) {
                auto from = at;
                while (from > 0 && !text[from - 1].isSpace())
                    --from;
                chunkEnd = end;
                while (chunkEnd < text.size() && !text[chunkEnd].isSpace())
                    ++chunkEnd;
                address = isAddress(QStringView(text).mid(from, chunkEnd - from));
            }
            if (!address && isSpelled(word))
                words.append({int(at), int(end - at)});
        }
        at = end;
    }
    return words;
}

} // namespace waymark::ui
