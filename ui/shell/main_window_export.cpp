// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that hands the journal on: documents, paper, and what stays private.
#include "ui/shell/main_window.h"

#include "journal/progress.h"
#include "report/document.h"
#include "report/shared_journal.h"
#include "ui/exchange/export_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/notices.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <utility>

namespace waymark::ui {

void MainWindow::exportJournal() {
    if (!session_)
        return;
    session_->leave();
    auto* dialog = new ExportDialog(
        theme_, *session_, ExportChoice::load(paperFor(settings_)),
        [this](const QString& name, const QString& ending) { return askWhereToExport(name, ending); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, [this, dialog](const QString& path) {
        keepPaper(dialog->choice().paper);
        exported(path, {});
        if (dialog->choice().isDocument() && dialog->choice().audience == Audience::Coach &&
            !session_->readingOnly())
            offerToMarkSent();
    });
    connect(dialog, &ExportDialog::printWanted, this, [this, dialog](const DocumentChoice& choice) {
        keepPaper(dialog->choice().paper);
        showPages(
            [journal = std::make_shared<const Journal>(session_->journal()), choice](Paper paper) {
                auto onPaper = choice;
                onPaper.write.paper = paper;
                onPaper.attachment = false; // paper carries none
                return makeDocument(*journal, onPaper);
            },
            session_->name());
    });
    dialog->open();
}

void MainWindow::keepPaper(Paper paper) {
    settings_.paper = paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
}

QString MainWindow::askWhereToExport(const QString& name, const QString& ending) {
    const auto folder = settings_.exportFolder.isEmpty() ? journalFolder() : settings_.exportFolder;
    const auto path =
        QFileDialog::getSaveFileName(QApplication::activeWindow(), tr("Export"), QDir(folder).filePath(name),
                                     QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending));
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

bool MainWindow::exported(const QString& path, const Result<void>& written) {
    if (!written) {
        notices_->explain(written.error(), path);
        return false;
    }
    settings_.exportFolder = QFileInfo(path).path();
    keepSettings();
    notices_
        ->tell(MessageBar::Kind::Ok, tr("Exported."),
               tr("%1 is in %2.").arg(QFileInfo(path).fileName(), QFileInfo(path).dir().dirName()))
        ->setObjectName(QStringLiteral("exported"));
    return true;
}

void MainWindow::offerToMarkSent() {
    auto* bar = findChild<MessageBar*>(QStringLiteral("exported"));
    if (!bar)
        return;
    auto* button = bar->addButton(tr("Mark as sent"));
    button->setToolTip(tr("The next coach brief then says what is new since today"));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &QPushButton::clicked, this, [this, bar] {
        bar->deleteLater();
        markBriefSent();
    });
}

void MainWindow::markBriefSent() {
    const auto today = isoDate(session_->today());
    // On the same day once more is a new mark all the same: what comes after it is what is new.
    const auto done = session_->together([&](Recorder& recorder) {
        if (auto cleared = recorder.set(briefSentField(), {}); !cleared)
            return cleared;
        return recorder.set(briefSentField(), today);
    });
    if (!done)
        return notices_->explain(done.error());
    say(tr("Marked as sent today. The next brief says what is new since."));
}

void MainWindow::printJournal() {
    if (!session_)
        return;
    session_->leave();
    showPages(pdfMaker(*session_), session_->name());
}

void MainWindow::showPages(std::function<Result<std::string>(Paper)> makePdf, const QString& title) {
    auto* preview = new PrintPreview(theme_, {.makePdf = std::move(makePdf)}, printersHere(),
                                     paperFor(settings_), title, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PrintPreview::paperChosen, this, [this, preview] { keepPaper(preview->paper()); });
    connect(preview, &PrintPreview::saveWanted, this, [this, preview](const std::string& pdf) {
        const auto path = askWhereToExport(session_->name() + QStringLiteral(".pdf"), QStringLiteral(".pdf"));
        if (path.isEmpty())
            return;
        exported(path, replaceFile(pathOf(path), pdf));
        preview->accept(); // what there is to say stands in the window
    });
    connect(preview, &PrintPreview::printed, this, [this](const QString& printer) {
        notices_->tell(MessageBar::Kind::Ok, tr("Sent to the printer."), printer);
    });
    preview->open();
}

std::string MainWindow::sectionHere() const {
    const auto* section = session_ ? session_->course().section(utf8(place_)) : nullptr;
    return section && progressOf(session_->journal(), *section) != Progress::Reading ? section->id
                                                                                     : std::string();
}

bool MainWindow::isPrivateHere() const {
    const auto section = sectionHere();
    return !section.empty() && isPrivate(session_->journal(), section);
}

void MainWindow::togglePrivate() {
    const auto section = sectionHere();
    if (section.empty())
        return say(tr("Only a section that one fills in can be private"));
    const bool on = !isPrivateHere();
    session_->leave();
    if (auto done = session_->set(privateField(section), on ? "true" : ""); !done)
        return notices_->explain(done.error());
    session_->leave();
    say(on ? tr("Private: this section stays out of every export until you say otherwise")
           : tr("No longer private: exports may have this section again"));
}

} // namespace waymark::ui
