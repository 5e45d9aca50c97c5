// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findable.h"

#include "base/text.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

QList<TextBlock::Ground> groundsOf(const Theme& theme, const QList<TextRange>& found, int here) {
    QList<TextBlock::Ground> grounds;
    for (int i = 0; i < found.size(); ++i)
        grounds.append({found[i], theme.color(i == here ? "accentSoft" : "selection"),
                        i == here ? theme.color("accent") : QColor()});
    return grounds;
}

QList<TextRange> findWords(const QString& text, const QString& words) {
    QList<TextRange> found;
    const auto query = foldText(trimmed(words.toStdString())).text;
    if (query.empty() || text.isEmpty())
        return found;
    const auto folded = foldText(text.toStdString());
    // From bytes of UTF-8 to units of UTF-16: walked once, as finds come in order.
    qsizetype unit = 0;
    std::size_t byte = 0;
    const auto unitAt = [&](std::size_t wanted) {
        while (byte < wanted && unit < text.size()) {
            const char32_t point = text[unit].isHighSurrogate() && unit + 1 < text.size()
                                       ? QChar::surrogateToUcs4(text[unit], text[unit + 1])
                                       : text[unit].unicode();
            byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            unit += point < 0x10000 ? 1 : 2;
        }
        return int(unit);
    };
    for (auto at = folded.text.find(query); at != std::string::npos;
         at = folded.text.find(query, at + query.size())) {
        const int from = unitAt(folded.origin[at]);
        found.append({from, unitAt(folded.origin[at + query.size()]) - from});
    }
    return found;
}

} // namespace waymark::ui
