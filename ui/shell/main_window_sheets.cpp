// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that serves one worksheet: its print, and its page when its form has changed.
#include "ui/shell/main_window.h"

#include "journal/sheets.h"
#include "report/build_report.h"
#include "report/writers.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QStackedWidget>

namespace waymark::ui {

void MainWindow::printSheet(const std::string& sheet) {
    session_->leave();
    const auto name = qt(nameOf(session_->journal(), {sheet, {}, {}}));
    showPages(
        [journal = std::make_shared<const Journal>(session_->journal()), sheet,
         today = session_->today()](Paper paper) {
            return writePdf(*journal, buildSheetReport(*journal, sheet, {.today = today}), {.paper = paper});
        },
        name);
}

void MainWindow::remake(const Place& place) {
    auto* page = pages_.take(place);
    if (!page)
        return;
    if (place_ == place)
        place_.clear();
    go(place);
    stack_->removeWidget(page);
    page->deleteLater();
}

} // namespace waymark::ui
