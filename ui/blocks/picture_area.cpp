// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/picture_area.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace waymark::ui {

PictureArea::PictureArea(Theme& theme, QString id, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), id_(std::move(id)) {
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void PictureArea::setWords(const QString& words) {
    setAccessibleName(words);
    // As plain words, however they look.
    setToolTip(QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped()));
}

void PictureArea::setMovable(bool on) {
    movable_ = on;
    setCursor(on ? Qt::OpenHandCursor : Qt::PointingHandCursor);
}

// The picture shows what it is; here is only where the pointer rests.
void PictureArea::paintEvent(QPaintEvent*) {
    if (!underMouse() || dragging_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.color("focus"), 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme_.radius("control"),
                            theme_.radius("control"));
}

void PictureArea::keyPressEvent(QKeyEvent* event) {
    if (keys_ && keys_(*event))
        return event->accept();
    if (isEnter(*event))
        return click();
    QAbstractButton::keyPressEvent(event);
}

void PictureArea::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->position().toPoint();
    dragging_ = false;
    QAbstractButton::mousePressEvent(event);
}

void PictureArea::mouseMoveEvent(QMouseEvent* event) {
    const auto at = event->position().toPoint();
    if (movable_ && (event->buttons() & Qt::LeftButton) &&
        (dragging_ || (at - pressed_).manhattanLength() >= QApplication::startDragDistance())) {
        if (!dragging_) {
            dragging_ = true;
            setDown(false);
            setCursor(Qt::ClosedHandCursor);
        }
        Q_EMIT dragged(mapToParent(at));
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void PictureArea::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragging_ && movable_) { // chosen for the keys; leading away is Enter's
        setDown(false);
        return setFocus(Qt::MouseFocusReason);
    }
    if (!dragging_)
        return QAbstractButton::mouseReleaseEvent(event);
    dragging_ = false;
    setDown(false);
    setCursor(Qt::OpenHandCursor);
    Q_EMIT dropped(mapToParent(event->position().toPoint()));
}

} // namespace waymark::ui
