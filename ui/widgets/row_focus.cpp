// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_focus.h"

#include "ui/widgets/in_view.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace waymark::ui {

namespace {

constexpr const char* nameProperty = "rowName";

} // namespace

void nameRow(QWidget& row, const QString& name) {
    row.setProperty(nameProperty, name);
}

QString rowWithFocus(const QWidget& list) {
    for (const auto* widget = QApplication::focusWidget(); widget && list.isAncestorOf(widget);
         widget = widget->parentWidget())
        if (const auto name = widget->property(nameProperty).toString(); !name.isEmpty())
            return name;
    return {};
}

void focusInto(QWidget& row) {
    row.show(); // else nothing in it takes the focus
    for (auto* child : row.findChildren<QWidget*>())
        if ((child->focusPolicy() & Qt::TabFocus) && child->isEnabled() && child->isVisibleTo(&row))
            return goInto(*child);
}

} // namespace waymark::ui
