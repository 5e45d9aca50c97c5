// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/count_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"

#include <QPainter>

namespace waymark::ui {

CountBar::CountBar(Theme& theme, const QString& letter, Tint tint, const QString& words, int count, int of,
                   QWidget* parent)
    : QWidget(parent), theme_(theme), letter_(letter), tint_(tint), words_(words), count_(count), of_(of) {
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, %2: %3 of %4 people").arg(letter, words).arg(count).arg(of));
    connect(&theme_, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize CountBar::sizeHint() const {
    return {theme_.px(340), theme_.px(24)};
}

QSize CountBar::minimumSizeHint() const {
    return {theme_.px(180), theme_.px(24)};
}

void CountBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = theme_.px(22);
    const QRectF circle(0, (height() - side) / 2, side, side);
    painter.setFont(theme_.font(TypeStyle::Small, true));
    paintBadge(painter, theme_, circle, letter_, tintInk(theme_, tint_), tintSoft(theme_, tint_), {});
    painter.setFont(theme_.font(TypeStyle::Control));
    const auto number = QString::number(count_);
    const int numberRoom = qMax(theme_.px(30), painter.fontMetrics().horizontalAdvance(number) + 10);
    const int left = int(side) + 10;
    const int room = width() - left - numberRoom;
    const int barRoom = qMax(theme_.px(50), room * 28 / 100);
    const int wordsRoom = room - barRoom - 12;
    painter.setPen(theme_.color("ink"));
    painter.drawText(QRect(left, 0, wordsRoom, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words_, Qt::ElideRight, wordsRoom));
    painter.drawText(QRect(width() - numberRoom, 0, numberRoom, height()), Qt::AlignVCenter | Qt::AlignRight,
                     number);
    const qreal thick = theme_.px(13);
    const QRectF bar(left + wordsRoom + 12, (height() - thick) / 2, barRoom, thick);
    paintBox(painter, bar, 3, theme_.color("hover"),
             theme_.isHighContrast() ? theme_.color("ink") : QColor());
    if (count_ > 0 && of_ > 0)
        paintBox(painter, QRectF(bar.left(), bar.top(), qMax(3.0, bar.width() * count_ / of_), bar.height()),
                 3, tintEdge(theme_, tint_), {});
}

} // namespace waymark::ui
