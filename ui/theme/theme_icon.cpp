// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_icon.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace waymark::ui {

ThemeIconEngine::ThemeIconEngine(const Theme& theme, QString name, QByteArray colorToken)
    : theme_(theme), name_(std::move(name)), colorToken_(std::move(colorToken)) {}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap image = pixmap(rect.size() * ratio, mode, state);
    image.setDevicePixelRatio(ratio);
    const QSizeF shown = image.deviceIndependentSize();
    painter->drawPixmap(QRectF(rect).center() - QPointF(shown.width() / 2, shown.height() / 2), image);
}

// QIcon asks in device pixels and sets the ratio itself.
QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    const bool grey = colorToken_ == "ink2"; // grey icons answer to the pointer and to being on
    const char* token = mode == QIcon::Disabled         ? "inkDisabled"
                        : grey && state == QIcon::On    ? "primaryInk"
                        : grey && mode == QIcon::Active ? "ink"
                                                        : colorToken_.constData();
    return theme_.pixmap(name_, token, std::min(size.width(), size.height()), 1.0);
}

} // namespace waymark::ui
