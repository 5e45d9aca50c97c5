// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_block.h"

#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

void TextBlock::set(const QString& text, const QFont& font, int lineHeight, const QList<Run>& runs) {
    text_ = text;
    grounds_.clear();
    waves_.clear();
    lineHeight_ = lineHeight;
    laidOutFor_ = -1;
    naturalWidth_ = -1;
    heights_.clear();
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout_ = std::make_unique<QTextLayout>(shown, font);
    layout_->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = run.from;
        range.length = run.length;
        if (run.bold)
            range.format.setFontWeight(QFont::Bold);
        if (run.color.isValid())
            range.format.setForeground(run.color);
        formats.append(range);
    }
    layout_->setFormats(formats);
}

void TextBlock::layOut(int width, Qt::Alignment alignment) const {
    alignment &= Qt::AlignHorizontal_Mask;
    if (!layout_ || (laidOutFor_ == width && alignment_ == alignment))
        return;
    laidOutFor_ = width;
    alignment_ = alignment;
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_->setTextOption(option);
    layout_->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(std::max(1, width));
        // Scripts whose letters stand taller than ours get the room they need.
        const qreal row = std::max<qreal>(lineHeight_, line.height() - 0.12 * lineHeight_);
        line.setPosition({0, y + std::round((row - line.height()) / 2)});
        y += row;
    }
    layout_->endLayout();
    height_ = static_cast<int>(std::ceil(std::max<qreal>(y, lineHeight_)));
}

void TextBlock::measure() const {
    if (!layout_ || naturalWidth_ >= 0)
        return;
    layOut(1 << 20);
    naturalWidth_ = static_cast<int>(std::ceil(layout_->maximumWidth())) + 1;
    widestWord_ = static_cast<int>(std::ceil(layout_->minimumWidth())) + 1;
}

int TextBlock::naturalWidth() const {
    measure();
    return std::max(naturalWidth_, 0);
}

int TextBlock::widestWord() const {
    measure();
    return widestWord_;
}

int TextBlock::heightFor(int width) const {
    const auto known = heights_.constFind(width);
    if (known != heights_.cend())
        return *known;
    layOut(width);
    heights_.insert(width, height_);
    return height_;
}

int TextBlock::lineCount(int width) const {
    layOut(width);
    return layout_ ? layout_->lineCount() : 0;
}

void TextBlock::draw(QPainter& painter, const QRectF& where, const QColor& color,
                     Qt::Alignment alignment) const {
    if (!layout_)
        return;
    layOut(static_cast<int>(std::floor(where.width())), alignment);
    painter.setPen(color);
    QList<QTextLayout::FormatRange> grounds;
    for (const auto& ground : grounds_) {
        QTextLayout::FormatRange range;
        range.start = ground.range.from;
        range.length = ground.range.length;
        range.format.setBackground(ground.color);
        if (ground.underline.isValid()) {
            range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            range.format.setUnderlineColor(ground.underline);
        }
        grounds.append(range);
    }
    const QPointF at(where.left(), topIn(where, alignment));
    layout_->draw(&painter, at, grounds);
    if (!waves_.isEmpty())
        drawWaves(painter, at);
}

void TextBlock::drawWaves(QPainter& painter, const QPointF& at) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(waveColor_, 1.2));
    for (int i = 0; i < layout_->lineCount(); ++i) {
        const auto line = layout_->lineAt(i);
        const int ends = line.textStart() + line.textLength();
        for (const auto& wave : waves_) {
            if (wave.end() <= line.textStart() || wave.from >= ends)
                continue;
            const qreal from = at.x() + line.cursorToX(std::max(wave.from, line.textStart()));
            const qreal to = at.x() + line.cursorToX(std::min(wave.end(), ends));
            paintWave(painter, std::min(from, to), std::max(from, to),
                      at.y() + line.y() + line.ascent() + 2.5);
        }
    }
    painter.restore();
}

qreal TextBlock::topIn(const QRectF& where, Qt::Alignment alignment) const {
    if (alignment & Qt::AlignBottom)
        return where.top() + where.height() - height_;
    if (alignment & Qt::AlignTop)
        return where.top();
    return where.top() + std::floor((where.height() - height_) / 2);
}

QRectF TextBlock::rectOf(const TextRange& range, const QRectF& where, Qt::Alignment alignment) const {
    if (!layout_)
        return where;
    layOut(static_cast<int>(std::floor(where.width())), alignment);
    const auto line = layout_->lineForTextPosition(range.from);
    if (!line.isValid())
        return where;
    const qreal from = line.cursorToX(range.from);
    const qreal to = line.cursorToX(std::min(range.end(), line.textStart() + line.textLength()));
    return QRectF(where.left() + std::min(from, to), topIn(where, alignment) + line.y(), std::abs(to - from),
                  line.height());
}

} // namespace waymark::ui
