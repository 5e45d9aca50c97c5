// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

#include <QPainter>

namespace waymark::ui {

namespace {

const char* inkOf(Tint tint) {
    constexpr const char* tokens[] = {"primaryInk", "step1Ink", "step2Ink", "step3Ink"};
    return tokens[static_cast<int>(tint)];
}

} // namespace

Tag::Tag(Theme& theme, const QString& text, Tint tint, QWidget* parent)
    : Label(theme, TypeStyle::Caption, inkOf(tint), text, parent), theme_(theme), tint_(tint) {
    setBold(true);
    setWrapping(false);
    setContentsMargins(8, 2, 8, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    paintBox(painter, rect(), theme_.radius("tag"), tintSoft(theme_, tint_), {});
    painter.end();
    Label::paintEvent(event);
}

} // namespace waymark::ui
