// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CohortPage that hands its contents out: the session brief.
#include "ui/cohort/cohort_page.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/made_file.h"
#include "ui/shell/settings.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>

namespace waymark::ui {

QString cohortName(const QString& folder) {
    return QFileInfo(QDir(folder).absolutePath()).fileName();
}

void CohortPage::chooseBrief() {
    const auto suggestion =
        QDir(journalFolder())
            .filePath(tr("%1, session brief").arg(cohortName(folder_)) + QStringLiteral(".pdf"));
    const auto path = QFileDialog::getSaveFileName(this, tr("Make the session brief"), suggestion,
                                                   QStringLiteral("PDF (*.pdf);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    makeBriefAt(path);
}

void CohortPage::makeBriefAt(const QString& path) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = makeBrief(path);
    QApplication::restoreOverrideCursor();
    tellMade(path, made);
}

// It stays until it is closed: whoever made a file wants to know where it is.
void CohortPage::tellMade(const QString& path, const Result<void>& made) {
    made_->clearButtons();
    made_->setKind(made ? MessageBar::Kind::Ok : MessageBar::Kind::Danger);
    if (made) {
        made_->setWords(tr("The session brief is ready."), whereItIs(path));
        offerMadeFile(*made_, path, [this](const QString& sentence) { navigator().say(sentence); });
    } else {
        made_->setWords(tr("The session brief could not be made."), shownError(made.error()).sentence);
    }
    made_->show();
    scrollArea()->ensureWidgetVisible(made_);
    navigator().announce(made ? tr("The session brief is in %1.").arg(QFileInfo(path).fileName())
                              : shownError(made.error()).sentence);
}

Result<void> CohortPage::makeBrief(const QString& path) const {
    if (!cohort_)
        return Error{
            ErrorCode::BadInput, utf8(tr("The journals are still being read. Try again in a moment.")), {}};
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return replaceFile(pathOf(path), cohortCsv(*cohort_, last_));
    const auto pdf = sessionBriefPdf(*cohort_, {utf8(cohortName(folder_)), false, last_},
                                     {.paper = paperFor(Settings::load())});
    return pdf ? replaceFile(pathOf(path), pdf.value()) : Result<void>(pdf.error());
}

} // namespace waymark::ui
