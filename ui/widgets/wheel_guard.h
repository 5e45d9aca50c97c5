// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// WheelGuard: the wheel scrolls the page. A closed list or a number under the pointer changes by it only
// where the keyboard is, so that nobody's choice changes as they scroll past. Owned by the window.
#pragma once

#include <QObject>

namespace waymark::ui {

class WheelGuard : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace waymark::ui
