// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcement.h"

#include "ui/widgets/accessible_role.h"

namespace waymark::ui {

Announcement::Announcement(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(*this, QAccessible::Notification);
    setObjectName(QStringLiteral("announcement"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
    hide(); // until there is something to say
}

void Announcement::say(const QString& sentence) {
    hide();
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace waymark::ui
