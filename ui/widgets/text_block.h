// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TextBlock: words wrapped into a width with the line height of the design, which QLabel cannot do.
// Owned by the widget that paints it.
#pragma once

#include "ui/widgets/text_range.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace waymark::ui {

class TextBlock {
  public:
    /// A stretch of characters that differs: bold, or of another colour when that is valid.
    struct Run {
        int from = 0;
        int length = 0;
        bool bold = false;
        QColor color;
    };

    /// `lineHeight` in pixels. Text is taken as it is, never as markup.
    void set(const QString& text, const QFont& font, int lineHeight, const QList<Run>& runs = {});
    const QString& text() const { return text_; }

    /// Stretches with a ground of their own, until the next set(). Costs no new layout.
    struct Ground {
        TextRange range;
        QColor color;
        QColor underline; // none where it is invalid
    };
    void setGrounds(const QList<Ground>& grounds) { grounds_ = grounds; }

    /// Waves under words that are not in a dictionary, until the next set().
    void setWaves(const QList<TextRange>& waves, const QColor& color) {
        waves_ = waves;
        waveColor_ = color;
    }

    int naturalWidth() const; ///< of the longest paragraph on one line
    int widestWord() const;   ///< below this a word is broken in two
    int heightFor(int width) const;
    int lineCount(int width) const;
    /// Where a stretch begins when it is drawn into `where`: as wide as it is on its first line.
    QRectF rectOf(const TextRange& range, const QRectF& where,
                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    void draw(QPainter& painter, const QRectF& where, const QColor& color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;

  private:
    void measure() const;
    void layOut(int width, Qt::Alignment alignment = Qt::AlignLeft) const;
    void drawWaves(QPainter& painter, const QPointF& at) const;
    qreal topIn(const QRectF& where, Qt::Alignment alignment) const;

    QString text_;
    int lineHeight_ = 20;
    QList<Ground> grounds_;
    QList<TextRange> waves_;
    QColor waveColor_;
    mutable int naturalWidth_ = -1; // not measured yet
    mutable int widestWord_ = 0;
    mutable std::unique_ptr<QTextLayout> layout_;
    mutable int laidOutFor_ = -1;
    mutable int height_ = 0;
    mutable QHash<int, int> heights_; // by width: layouts ask for several, again and again
    mutable Qt::Alignment alignment_;
};

} // namespace waymark::ui
