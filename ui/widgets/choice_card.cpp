// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int pad = 12;
constexpr int gap = 12;
constexpr int padDown = 8;

} // namespace

ChoiceCard::ChoiceCard(Theme& theme, const QString& title, const QString& words, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), words_(words) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", theme.radius("row"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
    connect(&theme, &Theme::changed, this, &ChoiceCard::refresh);
    refresh();
}

void ChoiceCard::refresh() {
    title_.set(text(), theme_.font(TypeStyle::Control, true), theme_.lineHeight(TypeStyle::Control));
    below_.set(words_, theme_.font(TypeStyle::Small), theme_.lineHeight(TypeStyle::Small));
    updateGeometry();
    update();
}

int ChoiceCard::textLeft() const {
    return pad + theme_.iconPx(20) + gap;
}

QSize ChoiceCard::sizeHint() const {
    const int words = std::max(title_.naturalWidth(), below_.naturalWidth());
    const int width = std::min(textLeft() + words + pad, 412);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const {
    return {textLeft() + theme_.px(120) + pad, theme_.size("minTarget")};
}

int ChoiceCard::heightForWidth(int width) const {
    const int room = width - textLeft() - pad;
    return title_.heightFor(room) + below_.heightFor(room) + 2 * padDown;
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    paintBox(painter, rect(), theme_.radius("row"),
             theme_.color(!isEnabled()   ? "surface2"
                          : on           ? "primarySoft"
                          : underMouse() ? "hover"
                                         : "surface"),
             theme_.color(on && isEnabled() ? "primary" : "line"), on ? theme_.stroke("selected") : 1);
    const int size = theme_.iconPx(20);
    const auto visual = [this](const QRect& where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const QRectF circle = visual(QRect(pad, (height() - size) / 2, size, size));
    painter.setPen(QPen(theme_.color(!isEnabled() ? "line" : on ? "primary" : "lineStrong"), on ? 2 : 1.4));
    painter.setBrush(theme_.color(isEnabled() ? "surface" : "surface2"));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.color(isEnabled() ? "primary" : "inkDisabled"));
        const qreal inset = size * 0.28;
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    const int room = width() - textLeft() - pad;
    const int first = title_.heightFor(room);
    const int below = below_.heightFor(room);
    const int top = (height() - first - below) / 2;
    title_.draw(painter, visual(QRect(textLeft(), top, room, first)),
                theme_.color(isEnabled() ? "ink" : "inkDisabled"));
    below_.draw(painter, visual(QRect(textLeft(), top + first, room, below)),
                theme_.color(isEnabled() ? "ink2" : "inkDisabled"));
}

} // namespace waymark::ui
