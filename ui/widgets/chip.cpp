// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int pad = 12;
constexpr int gap = 6;
} // namespace

Chip::Chip(Theme& theme, const QString& iconName, const QString& text, QWidget* parent)
    : QToolButton(parent), theme_(theme), iconName_(iconName) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    pressOnEnter(*this);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setProperty("focusRadius", theme.radius("chip"));
    setAttribute(Qt::WA_Hover);
    const auto refresh = [this] {
        setFont(theme_.font(TypeStyle::Small));
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, refresh);
    refresh();
}

QSize Chip::sizeHint() const {
    const int icon = iconName_.isEmpty() ? 0 : theme_.iconPx(16) + gap;
    const int height = std::max(theme_.size("chip"), theme_.lineHeight(TypeStyle::Small) + 12);
    return {2 * pad + icon + fontMetrics().horizontalAdvance(text()) + 2, height};
}

QSize Chip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 80), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked() || isDown();
    const QColor fill = !isEnabled()   ? theme_.color("surface")
                        : on           ? theme_.color("primarySoft")
                        : underMouse() ? theme_.color("hover")
                                       : theme_.color("surface");
    const QColor edge = theme_.color(!isEnabled() ? "line" : on ? "primary" : "lineStrong");
    paintBox(painter, rect(), std::min<qreal>(theme_.radius("chip") + 8, height() / 2.0), fill, edge);

    QRect words = rect().adjusted(pad, 0, -pad, 0);
    if (!iconName_.isEmpty()) {
        const int size = theme_.iconPx(16);
        const QRect where = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                QSize(size, size), words);
        const QString name = isChecked() ? QStringLiteral("check") : iconName_;
        painter.drawPixmap(where.topLeft(), theme_.pixmap(name, isEnabled() ? "primary" : "inkDisabled", size,
                                                          devicePixelRatioF()));
        if (isRightToLeft())
            words.setRight(where.left() - gap);
        else
            words.setLeft(where.right() + 1 + gap);
    }
    painter.setFont(font());
    painter.setPen(theme_.color(!isEnabled() ? "inkDisabled" : on ? "primaryInk" : "ink"));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 2);
    painter.drawText(
        words,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextSingleLine,
        shown);
}

} // namespace waymark::ui
