// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that shows a cohort: a folder with the journals of a group.
#include "ui/shell/main_window.h"

#include "ui/cohort/cohort_page.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/nav_trail.h"

#include <QDir>
#include <QFileDialog>

namespace waymark::ui {

void MainWindow::chooseCohort() {
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Open a cohort"), journalFolder());
    if (!folder.isEmpty())
        openCohort(folder);
}

void MainWindow::openCohort(const QString& folder) {
    const auto place = cohortPlace(QDir(folder).absolutePath());
    nav_->addCohort(place);
    enter(place);
}

} // namespace waymark::ui
