// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quiet_tip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

ElidedLabel::ElidedLabel(Theme& theme, TypeStyle style, const char* colorToken, const QString& text,
                         QWidget* parent)
    : QLabel(parent), theme_(theme), style_(style), colorToken_(colorToken) {
    setTextFormat(Qt::PlainText);
    setText(text);
    connect(&theme, &Theme::changed, this, &ElidedLabel::refresh);
    refresh();
}

void ElidedLabel::setBold(bool bold) {
    bold_ = bold;
    refresh();
}

void ElidedLabel::setFullName(const QString& name) {
    fullName_ = name;
    update();
}

void ElidedLabel::refresh() {
    setFont(theme_.font(style_, bold_));
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const {
    return QSize(fontMetrics().horizontalAdvance(text()) + 1, theme_.lineHeight(style_))
        .grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize all = sizeHint();
    return {std::min(all.width(), 40), all.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect where = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, where.width());
    const QString full = fullName_ == text() ? QString() : plainTip(fullName_);
    if (toolTip() != full)
        setToolTip(full);
    setQuietTip(*this, shown == text() ? QString() : text());
    painter.setPen(theme_.color(isEnabled() ? colorToken_.constData() : "inkDisabled"));
    painter.drawText(
        where, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
        shown);
}

} // namespace waymark::ui
