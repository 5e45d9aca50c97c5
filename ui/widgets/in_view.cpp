// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/in_view.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>

namespace waymark::ui {

QScrollArea* scrollAreaAround(const QWidget& widget) {
    for (auto* around = widget.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around); area && area->widget())
            return area;
    return nullptr;
}

void bringIntoView(QWidget& widget, int around) {
    auto* area = scrollAreaAround(widget);
    if (!area)
        return;
    for (auto* each = &widget; each != area->widget(); each = each->parentWidget())
        if (each->isHidden() && !each->testAttribute(Qt::WA_WState_ExplicitShowHide))
            each->show(); // its layout would do so a moment later
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // from the widget up to the page
    if (!isInView(widget)) // else nothing moves under the eyes of who is looking there
        area->ensureWidgetVisible(&widget, 0, around);
}

void goInto(QWidget& widget) {
    bringIntoView(widget);
    widget.setFocus(Qt::OtherFocusReason);
}

bool isInView(const QWidget& widget) {
    return isInView(widget, widget.rect());
}

bool isInView(const QWidget& widget, const QRect& part) {
    const auto* area = scrollAreaAround(widget);
    if (!area || !widget.isVisible())
        return false;
    const auto* viewport = area->viewport();
    return viewport->rect().contains(QRect(widget.mapTo(viewport, part.topLeft()), part.size()));
}

} // namespace waymark::ui
