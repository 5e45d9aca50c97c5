// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Announcement: a sentence that nobody sees and screen readers say, while the focus stays where it is. A
// notification that comes to be shown is what they speak of unasked; another name of a label they pass over.
// Owned by the window it speaks for.
#pragma once

#include <QWidget>

namespace waymark::ui {

class Announcement : public QWidget {
    Q_OBJECT

  public:
    explicit Announcement(QWidget* parent);
    /// Also where the same was said before.
    void say(const QString& sentence);
};

} // namespace waymark::ui
