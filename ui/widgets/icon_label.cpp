// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {

IconLabel::IconLabel(Theme& theme, const QString& iconName, const char* colorToken, int size, QWidget* parent)
    : QWidget(parent), theme_(theme), iconName_(iconName), colorToken_(colorToken), size_(size) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, &IconLabel::refresh);
    refresh();
}

void IconLabel::setIcon(const QString& iconName, const char* colorToken) {
    iconName_ = iconName;
    colorToken_ = colorToken;
    update();
}

void IconLabel::setLine(int lineHeight) {
    line_ = lineHeight;
    refresh();
}

void IconLabel::refresh() {
    const int size = theme_.iconPx(size_);
    setFixedSize(size, std::max(size, theme_.px(line_)));
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int size = theme_.iconPx(size_);
    painter.drawPixmap(0, (height() - size) / 2,
                       theme_.pixmap(iconName_, colorToken_.constData(), size, devicePixelRatioF()));
}

} // namespace waymark::ui
