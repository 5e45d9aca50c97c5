// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace waymark::ui {

namespace {

constexpr const char* roleProperty = "accessibleRole";

/// Of a label the name is what it shows, as Qt's own interface has it.
class RoleInterface : public QAccessibleWidget {
  public:
    using QAccessibleWidget::QAccessibleWidget;
    QString text(QAccessible::Text what) const override {
        const auto said = QAccessibleWidget::text(what);
        const auto* label = qobject_cast<const QLabel*>(object());
        return what == QAccessible::Name && said.isEmpty() && label ? label->text() : said;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const auto role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new RoleInterface(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    widget.setProperty(roleProperty, int(role));
    QAccessible::installFactory(makeInterface); // a second time does nothing
}

} // namespace waymark::ui
