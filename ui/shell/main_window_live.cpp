// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that a group sees: live mode.
#include "ui/shell/main_window.h"

#include "ui/live/live_view.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

namespace waymark::ui {

void MainWindow::present() {
    if (!session_)
        return;
    session_->leave();
    delete live_;
    live_ = new LiveView(theme_, *session_, utf8(place_), this);
    live_->present();
}

} // namespace waymark::ui
