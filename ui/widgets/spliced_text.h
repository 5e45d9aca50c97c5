// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SplicedText: a copy of a document's exact words, by which a change that Qt describes roughly becomes an
// exact splice in code points. Owned by its editor.
#pragma once

#include <QString>

#include <optional>

class QTextDocument;

namespace waymark::ui {

/// Positions and counts in Unicode code points of the text before the edit.
struct Splice {
    int at = 0;
    int removed = 0;
    QString inserted;
};

/// `text` as a document can hold it: '\n' for every kind of paragraph end, no NUL, no half of a surrogate
/// pair.
QString documentText(QString text);

class SplicedText {
  public:
    const QString& text() const { return text_; }
    /// Takes in what QTextDocument::contentsChange tells (in UTF-16 units, and often too much of it, the
    /// invisible end of the document among it). Nothing when the words stayed the same, as for a change of
    /// format. Costs the size of the change and the way from the edit before, never the length of the text.
    std::optional<Splice> take(const QTextDocument& document, int from, int removed, int added);

    /// UTF-16 position of a code point, at most the end; and the way back.
    int unitOf(int codePoint) const;
    int codePointOf(int unit) const;

  private:
    void walkTo(int unit) const;

    QString text_;
    // Where the edit before was: typing is counted from here, not from the beginning.
    mutable int anchorUnit_ = 0;
    mutable int anchorCodePoint_ = 0;
};

} // namespace waymark::ui
