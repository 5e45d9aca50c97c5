// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReadingPage: what the course tells, with nothing to fill in but its links. Owned by MainWindow.
#pragma once

#include "ui/pages/page.h"

namespace waymark::ui {

class ReadingPage : public Page {
    Q_OBJECT

  public:
    ReadingPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);
};

} // namespace waymark::ui
