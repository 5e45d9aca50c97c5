// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_prompt_text.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr qreal smallest = 0.52;   // of the prompt's size: 24 of 46
constexpr int smallestPixels = 24; // the same where the type is larger, before anything is scrolled to
constexpr qreal comfortable = 0.76;
constexpr int gap = 16;

} // namespace

LivePromptText::LivePromptText(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setAccessibleRole(*this, QAccessible::Heading);
    setObjectName(QStringLiteral("livePrompt"));
}

void LivePromptText::setWords(const QString& heading, const QString& prompt, const QString& beneath) {
    heading_ = heading;
    prompt_ = prompt;
    beneath_ = beneath;
    setAccessibleName(prompt);
    setAccessibleDescription(spoken({heading, beneath}));
}

int LivePromptText::layOut(int width, qreal size) {
    const auto set = [&](TextBlock& block, const QString& text, QFont font, int line, qreal by) {
        const qreal ratio = qreal(line) / font.pixelSize();
        font.setPixelSize(qMax(12, qRound(font.pixelSize() * by)));
        block.set(text, font, qRound(font.pixelSize() * ratio));
    };
    set(headingBlock_, heading_, theme_.font(TypeStyle::LiveControl, true),
        theme_.lineHeight(TypeStyle::LiveControl), factor_);
    set(promptBlock_, prompt_, theme_.font(TypeStyle::LivePrompt), theme_.lineHeight(TypeStyle::LivePrompt),
        factor_ * size);
    auto small = theme_.font(TypeStyle::LiveNote);
    small.setPixelSize(theme_.px(24));
    set(beneathBlock_, beneath_, small, theme_.px(35), factor_ * qMax(size, size < smallest ? 0.6 : 0.8));
    const int between = qRound(gap * factor_);
    int height = headingBlock_.heightFor(width) + between + promptBlock_.heightFor(width);
    if (!beneath_.isEmpty())
        height += between + beneathBlock_.heightFor(width);
    return height;
}

bool LivePromptText::fit(const QSize& room, qreal factor, Smallest least) {
    factor_ = factor;
    if (room.width() < 10)
        return true;
    const qreal end =
        least == Smallest::Comfortable
            ? comfortable
            : qMin(smallest, smallestPixels / qreal(theme_.font(TypeStyle::LivePrompt).pixelSize()));
    qreal size = 1;
    int height = layOut(room.width(), size);
    while (size > end && height > room.height()) {
        size = qMax(end, size - 0.08);
        height = layOut(room.width(), size);
    }
    setFixedHeight(qMax(height, 1)); // what is larger than the room is scrolled to
    update();
    return height <= room.height();
}

void LivePromptText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int between = qRound(gap * factor_);
    qreal y = 0;
    const auto draw = [&](const TextBlock& block, const char* color) {
        const int height = block.heightFor(width());
        block.draw(painter, QRectF(0, y, width(), height), theme_.color(color));
        y += height + between;
    };
    draw(headingBlock_, "accentInk");
    draw(promptBlock_, "ink");
    if (!beneath_.isEmpty())
        draw(beneathBlock_, "ink2");
}

} // namespace waymark::ui
