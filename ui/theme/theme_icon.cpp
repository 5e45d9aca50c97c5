// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_icon.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace waymark::ui {

ThemeIconEngine::ThemeIconEngine(const Theme& theme, QString name, QByteArray colorToken, Qt::Alignment side)
    : theme_(theme), name_(std::move(name)), colorToken_(std::move(colorToken)), side_(side) {}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap image = pixmap(rect.size() * ratio, mode, state);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), image);
}

// QIcon asks in device pixels and sets the ratio itself.
QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    const bool grey = colorToken_ == "ink2"; // grey icons answer to the pointer and to being on
    const char* token = mode == QIcon::Disabled                ? "inkDisabled"
                        : grey && state == QIcon::On           ? "primaryInk"
                        : grey && mode == QIcon::Active        ? "ink"
                                                               : colorToken_.constData();
    const int side = std::min(size.width(), size.height());
    const QPixmap image = theme_.pixmap(name_, token, side, 1.0);
    if (size.width() == size.height())
        return image;
    QPixmap canvas(size);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    const QRect where(0, 0, side, side);
    const int left = side_ & Qt::AlignLeft    ? 0
                     : side_ & Qt::AlignRight ? size.width() - side
                                              : (size.width() - side) / 2;
    painter.drawPixmap(where.translated(left, (size.height() - side) / 2), image);
    return canvas;
}

} // namespace waymark::ui
