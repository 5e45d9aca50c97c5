// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader can do with a box to tick: nothing while it is there to be read only. Qt's own
// interface of a button toggles it past all that the button overrides. Owned by Qt's cache of interfaces.
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace waymark::ui {

/// To be called first in the button's constructor: once somebody has asked, Qt remembers the answer.
void setAccessibleCheck(QAbstractButton& button);
/// From now on its tick can be read, and no screen reader can change it.
void setAccessibleReadOnly(QAbstractButton& button, bool on);

class AccessibleCheck : public QAccessibleWidget {
  public:
    explicit AccessibleCheck(QAbstractButton& button);

    QAccessible::State state() const override;
    QString text(QAccessible::Text what) const override;
    QStringList actionNames() const override;
    void doAction(const QString& action) override;

  private:
    bool takesTicks() const;

    QAbstractButton& button_;
};

} // namespace waymark::ui
