// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_cap.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int capHeight = 21; // pixels at text 100 %

} // namespace

int keyCapWidth(Theme& theme, const QString& key) {
    return QFontMetrics(theme.font(TypeStyle::Caption)).horizontalAdvance(key) + 14;
}

void paintKeyCap(QPainter& painter, Theme& theme, const QString& key, qreal right, qreal middle) {
    const int width = keyCapWidth(theme, key);
    const int height = theme.px(capHeight);
    const QRectF box(right - width, middle - height / 2.0, width, height);
    paintBox(painter, box, theme.radius("kbd"), theme.color("surface2"), theme.color("line"));
    painter.setFont(theme.font(TypeStyle::Caption));
    painter.setPen(theme.color("ink2"));
    painter.drawText(box, Qt::AlignCenter, key);
}

KeyCap::KeyCap(Theme& theme, QString key, QWidget* parent)
    : QWidget(parent), theme_(theme), key_(std::move(key)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const {
    return {keyCapWidth(theme_, key_), theme_.px(capHeight) + 1};
}

void KeyCap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKeyCap(painter, theme_, key_, width(), height() / 2.0);
}

} // namespace waymark::ui
