// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// WheelGuard: the wheel scrolls the page. A closed list, a number, a tab or a slider under the pointer never
// changes by it, so that nobody's choice changes as they scroll past; nor does the keyboard go there, which
// Qt would give to most of what the wheel turns over. Owned by the window.
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
