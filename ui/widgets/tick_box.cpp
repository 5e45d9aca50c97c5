// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_box.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_check.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int gap = 9;
constexpr int pad = 5; // around the box, so that the target is 32
} // namespace

TickBox::TickBox(Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
    setAccessibleCheck(*this);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto restyle = [this] {
        setFont(theme_.font(TypeStyle::Control));
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void TickBox::setReadOnly(bool on) {
    readOnly_ = on;
    setAccessibleReadOnly(*this, on);
    setCursor(on ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void TickBox::showChecked(bool on) {
    const QSignalBlocker quiet(this);
    setChecked(on);
}

void TickBox::nextCheckState() {
    if (!readOnly_)
        QAbstractButton::nextCheckState();
}

QSize TickBox::sizeHint() const {
    const int box = theme_.iconPx(22);
    const int words = text().isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(text()) + pad;
    return {pad + box + pad + words, std::max(theme_.size("minTarget"), box + 2 * pad)};
}

void TickBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool live = isEnabled() && !readOnly_;
    const int size = theme_.iconPx(22);
    const auto visual = [this](const QRect& where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const QRectF box = visual(QRect(pad, (height() - size) / 2, size, size));
    if (isChecked()) {
        paintBox(painter, box, theme_.radius("tag"), theme_.color(isEnabled() ? "primary" : "inkDisabled"),
                 {});
        paintTick(painter, box, theme_.color("onPrimary"), 2.1 * size / 22);
    } else {
        const char* fill = !live ? "surface2" : underMouse() ? "hover" : "surface";
        paintBox(painter, box, theme_.radius("tag"), theme_.color(fill),
                 theme_.color(live ? "lineStrong" : "line"), live ? theme_.stroke("boxEdge") * 0.8 : 1);
    }
    painter.setPen(theme_.color(isEnabled() ? "ink" : "inkDisabled"));
    painter.drawText(visual(rect().adjusted(pad + size + gap, 0, 0, 0)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     text());
}

} // namespace waymark::ui
