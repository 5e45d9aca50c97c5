// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDial>
#include <QEvent>
#include <QSlider>
#include <QTabBar>

namespace waymark::ui {

namespace {

bool takesValuesByWheel(const QObject* watched) {
    return qobject_cast<const QComboBox*>(watched) || qobject_cast<const QAbstractSpinBox*>(watched) ||
           qobject_cast<const QTabBar*>(watched) || qobject_cast<const QSlider*>(watched) ||
           qobject_cast<const QDial*>(watched);
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) { // before it is first seen
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (event->type() != QEvent::Wheel || !takesValuesByWheel(watched))
        return false;
    event->ignore(); // goes on to what scrolls
    return true;
}

} // namespace waymark::ui
