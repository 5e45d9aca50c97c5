// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spliced_text.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace waymark::ui {

namespace {

// The characters from `from` to `to`, as they are: QTextDocument::toPlainText() would turn no-break spaces
// into spaces and line separators into paragraphs.
QString slice(const QTextDocument& document, int from, int to) {
    QString result;
    result.reserve(to - from);
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const QString words = block.text();
        const int begin = std::max(0, from - block.position());
        const int end = std::min<int>(static_cast<int>(words.size()), to - block.position());
        result += QStringView(words).mid(begin, end - begin);
        if (to > block.position() + words.size())
            result += QLatin1Char('\n');
    }
    return result;
}

} // namespace

QString documentText(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.remove(QChar(0));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\r') || c == QChar::ParagraphSeparator || c.unicode() == 0xfdd0 ||
            c.unicode() == 0xfdd1)
            text[i] = QLatin1Char('\n');
        else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

std::optional<Splice> SplicedText::take(const QTextDocument& document, int from, int removed, int added) {
    const int oldLength = static_cast<int>(text_.size());
    const int newLength = document.characterCount() - 1; // without the end that every document has
    // What follows the change is the same before and after; when the counts disagree the shorter rest is
    // right.
    const int rest = std::clamp(std::min(oldLength - from - removed, newLength - from - added), 0,
                                std::min(oldLength, newLength));
    int start = std::clamp(from, 0, std::min(oldLength, newLength) - rest);
    int oldEnd = oldLength - rest;
    const QString now = slice(document, start, newLength - rest);

    // Only what differs was edited.
    const QStringView before = QStringView(text_).mid(start, oldEnd - start);
    const qsizetype shortest = std::min(before.size(), now.size());
    qsizetype same = 0;
    while (same < shortest && before[same] == now[same])
        ++same;
    qsizetype tail = 0;
    while (tail < shortest - same && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    // Never between the halves of a pair.
    if (same > 0 && now[same - 1].isHighSurrogate())
        --same;
    if (tail > 0 && now[now.size() - tail].isLowSurrogate())
        --tail;
    start += static_cast<int>(same);
    oldEnd -= static_cast<int>(tail);
    const QString inserted = now.mid(same, now.size() - same - tail);
    if (start == oldEnd && inserted.isEmpty())
        return std::nullopt;

    Splice splice;
    splice.at = codePointOf(start);
    const auto gone = QStringView(text_).mid(start, oldEnd - start);
    splice.removed = static_cast<int>(
        std::count_if(gone.begin(), gone.end(), [](QChar c) { return !c.isLowSurrogate(); }));
    splice.inserted = inserted;
    text_.replace(start, oldEnd - start, inserted);
    return splice;
}

// Leaves the anchor at `unit`. The text before an edit does not change with it, so the anchor stays true.
void SplicedText::walkTo(int unit) const {
    while (anchorUnit_ < unit) {
        anchorCodePoint_ += text_.at(anchorUnit_).isLowSurrogate() ? 0 : 1;
        ++anchorUnit_;
    }
    while (anchorUnit_ > unit) {
        --anchorUnit_;
        anchorCodePoint_ -= text_.at(anchorUnit_).isLowSurrogate() ? 0 : 1;
    }
}

int SplicedText::codePointOf(int unit) const {
    walkTo(std::clamp<int>(unit, 0, static_cast<int>(text_.size())));
    return anchorCodePoint_;
}

int SplicedText::unitOf(int codePoint) const {
    const int length = static_cast<int>(text_.size());
    while (anchorUnit_ < length && anchorCodePoint_ < codePoint)
        walkTo(anchorUnit_ + 1);
    while (anchorUnit_ > 0 && anchorCodePoint_ > codePoint)
        walkTo(anchorUnit_ - 1);
    while (anchorUnit_ < length && text_.at(anchorUnit_).isLowSurrogate())
        walkTo(anchorUnit_ + 1);
    return anchorUnit_;
}

} // namespace waymark::ui
