// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that shows a cohort: a folder with the journals of a group.
#include "ui/shell/main_window.h"

#include "course/read_course.h"
#include "ui/cohort/cohort_page.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/nav_trail.h"
#include "ui/shell/pages.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/shell/top_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

namespace waymark::ui {

void MainWindow::chooseCohort() {
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Open a cohort"), journalFolder());
    if (!folder.isEmpty())
        openCohort(folder);
}

void MainWindow::openCohort(const QString& folder) {
    const auto place = cohortPlace(QDir(folder).absolutePath());
    if (!session_)
        return openCohortAlone(place);
    nav_->addCohort(place);
    enter(place);
}

// Whoever prepares a session for others may have no journal of their own. The page is given one without
// words, which is on no disk.
void MainWindow::openCohortAlone(const Place& place) {
    if (!lobby_)
        lobby_ = std::make_unique<Session>(
            OpenedFile{{},
                       Journal(foundationsCourse(utf8(settings_.shownLanguage()))),
                       {},
                       {},
                       waymark::Error{ErrorCode::ReadOnly, utf8(tr("No journal is open.")), {}},
                       {}},
            clock_);
    auto*& page = pages_[place];
    if (!page) {
        page = makePage({*lobby_, theme_, *this, nullptr}, place, stack_);
        stack_->addWidget(page);
    }
    place_ = place;
    stack_->setCurrentWidget(page);
    setWindowTitle(QFileInfo(folderOf(place)).fileName());
    showCohortTrail();
    page->shown();
    page->focusFirst();
}

void MainWindow::showCohortTrail() {
    const auto name = QFileInfo(folderOf(place_)).fileName();
    topBar_->setTrail({{tr("Cohort"), tr("Cohort"), {}}, {name, folderOf(place_), {}}});
}

} // namespace waymark::ui
