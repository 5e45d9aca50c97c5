// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/live_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int gap = 12;
constexpr int pad = 22;
constexpr int slimPad = 12;

} // namespace

LiveButton::LiveButton(Theme& theme, Look look, const QString& text, const QString& icon, const QString& key,
                       QWidget* parent, bool iconAfter)
    : QPushButton(text, parent),
      theme_(theme),
      look_(look),
      iconName_(icon),
      key_(key),
      iconAfter_(iconAfter) {
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAccessibleDescription(key);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &LiveButton::refresh);
    refresh();
}

void LiveButton::setIconName(const QString& icon) {
    iconName_ = icon;
    update();
}

void LiveButton::setSlim(bool on) {
    slim_ = on;
    refresh();
}

void LiveButton::refresh() {
    setFont(theme_.font(slim_ ? TypeStyle::Body : TypeStyle::LiveControl, look_ == Look::Primary));
    updateGeometry();
    update();
}

int LiveButton::wordsWidth() const {
    return text().isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(text()) + 1;
}

QSize LiveButton::sizeHint() const {
    const int icon = iconName_.isEmpty() ? 0 : theme_.iconPx(slim_ ? 18 : 22) + (text().isEmpty() ? 0 : gap);
    const int key = key_.isEmpty() ? 0 : keyCapWidth(theme_, key_) + gap - 3;
    return {wordsWidth() + icon + key + 2 * (slim_ ? slimPad : pad), theme_.px(slim_ ? 44 : 56)};
}

void LiveButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool primary = look_ == Look::Primary;
    const char* fill = !isEnabled() ? "surface2" : primary ? "primary" : "surface";
    if (isEnabled() && isDown())
        fill = primary ? "primaryPressed" : "primarySoft";
    else if (isEnabled() && underMouse())
        fill = primary ? "primaryHover" : "hover";
    const char* edge = !isEnabled() ? "line" : primary ? fill : "lineStrong";
    const char* ink = !isEnabled() ? "inkDisabled" : primary ? "onPrimary" : "ink";
    paintBox(painter, rect(), theme_.radius("row"), theme_.color(fill), theme_.color(edge));

    const int icon = iconName_.isEmpty() ? 0 : theme_.iconPx(slim_ ? 18 : 22);
    const int iconRoom = icon > 0 ? icon + (text().isEmpty() ? 0 : gap) : 0;
    const int key = key_.isEmpty() ? 0 : keyCapWidth(theme_, key_) + gap - 3;
    int x = (width() - wordsWidth() - iconRoom - key) / 2;
    const bool right = iconAfter_ != isRightToLeft();
    if (icon > 0) {
        const int at = right ? x + wordsWidth() + gap : x;
        painter.drawPixmap(at, (height() - icon) / 2,
                           theme_.pixmap(iconName_, primary && isEnabled() ? "onPrimary" : "ink2", icon,
                                         devicePixelRatioF()));
        x += right ? 0 : iconRoom;
    }
    painter.setFont(font());
    painter.setPen(theme_.color(ink));
    painter.drawText(QRect(x, 0, wordsWidth() + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (key > 0)
        paintKeyCap(painter, theme_, key_, x + wordsWidth() + (right ? iconRoom : 0) + key, height() / 2.0);
}

void LiveButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && !(event->modifiers() & ~Qt::KeypadModifier))
        return click();
    QPushButton::keyPressEvent(event);
}

} // namespace waymark::ui
