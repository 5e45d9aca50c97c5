// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LivePage: notes of a live session, its day, and questions for it. Owned by MainWindow.
#pragma once

#include "ui/pages/page.h"

namespace waymark::ui {

class LivePage : public Page {
    Q_OBJECT

  public:
    LivePage(const PageContext& context, const Place& place, QWidget* parent = nullptr);
};

} // namespace waymark::ui
