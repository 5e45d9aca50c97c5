// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_check.h"

#include <QAbstractButton>
#include <QVariant>

namespace waymark::ui {

namespace {

constexpr const char* checkProperty = "accessibleCheck";
constexpr const char* readOnlyProperty = "accessibleReadOnly";

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button && button->property(checkProperty).toBool() ? new AccessibleCheck(*button) : nullptr;
}

} // namespace

void setAccessibleCheck(QAbstractButton& button) {
    button.setProperty(checkProperty, true);
    QAccessible::installFactory(makeInterface); // a second time does nothing
}

void setAccessibleReadOnly(QAbstractButton& button, bool on) {
    button.setProperty(readOnlyProperty, on);
}

AccessibleCheck::AccessibleCheck(QAbstractButton& button)
    : QAccessibleWidget(&button, QAccessible::CheckBox), button_(button) {}

bool AccessibleCheck::takesTicks() const {
    return button_.isEnabled() && !button_.property(readOnlyProperty).toBool();
}

QAccessible::State AccessibleCheck::state() const {
    auto state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = button_.isChecked();
    state.readOnly = button_.property(readOnlyProperty).toBool();
    return state;
}

QString AccessibleCheck::text(QAccessible::Text what) const {
    const auto said = QAccessibleWidget::text(what);
    return what == QAccessible::Name && said.isEmpty() ? button_.text() : said;
}

QStringList AccessibleCheck::actionNames() const {
    auto names = QAccessibleWidget::actionNames();
    if (takesTicks())
        names.prepend(toggleAction());
    return names;
}

void AccessibleCheck::doAction(const QString& action) {
    if (action != toggleAction())
        QAccessibleWidget::doAction(action);
    else if (takesTicks())
        button_.toggle();
}

} // namespace waymark::ui
