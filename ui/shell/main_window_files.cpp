// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that opens, saves and hands out journals.
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"

#include "store/spool.h"
#include "ui/exchange/copies.h"
#include "ui/exchange/incoming.h"
#include "ui/exchange/kept_dialog.h"
#include "ui/shell/earlier_copies.h"
#include "ui/shell/journal_door.h"
#include "ui/shell/nothing_open.h"
#include "ui/shell/opened_file.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/saved_label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int flushMilliseconds = 5000;

} // namespace

void MainWindow::openAnything(const QString& path) {
    if (looksLikePdf(path))
        incoming_->open(path);
    else
        openJournal(path);
}

bool MainWindow::openJournal(const QString& path) {
    if (session_ && QFileInfo(textOf(session_->path())) == QFileInfo(path) && !session_->readingOnly())
        return true;
    auto opened = openFile(pathOf(path), clock_, utf8(settings_.shownLanguage()));
    if (opened && isOpenElsewhere(opened.value(), clock_))
        return true;
    return openJournal(std::move(opened), path);
}

bool MainWindow::openJournal(Result<OpenedFile> opened, const QString& path) {
    if (!opened) {
        if (!offerRecovery(path, opened.error()))
            notices_->explain(opened.error(), path);
        return false;
    }
    if (session_ && !session_->flush(flushMilliseconds)) {
        notices_->explain({ErrorCode::Io,
                           utf8(tr("What you wrote last is not on the disk yet, so the other journal was not "
                                   "opened. Try again in a moment, or save a copy.")),
                           {}});
        return false;
    }
    auto takenUp = opened->takenUp;
    const bool reopening = session_ && QFileInfo(textOf(session_->path())) == QFileInfo(path);
    const bool last = settings_.recent.value(0) == QFileInfo(path).absoluteFilePath();
    const auto place = reopening ? place_ : last ? settings_.lastPlace : QString();
    const auto backups = settings_.backupFolder;
    showSession(std::make_unique<Session>(
        opened.take(), clock_,
        BackupPlaces{usualBackupPlace(), backups.isEmpty() ? std::filesystem::path() : pathOf(backups)}));
    settings_.remember(QFileInfo(path).absoluteFilePath());
    go(place.isEmpty() ? overviewPlace : place);
    if (place_.isEmpty())
        go(overviewPlace);
    if (!takenUp.empty())
        offerKept(std::move(takenUp));
    tellOfWordsOfAnother();
    QTimer::singleShot(1000, this, &MainWindow::keepSettings); // the page comes first
    copies_->look();
    return true;
}

void MainWindow::openLast() {
    if (const auto path = settings_.lastJournal(); !path.isEmpty()) {
        openJournal(path);
        return;
    }
    auto sample = sampleJournal(clock_, settings_.shownLanguage());
    if (!sample) {
        notices_->explain(sample.error());
        return;
    }
    if (!openJournal(sample.value()))
        return;
    auto* bar = notices_->tell(
        MessageBar::Kind::Info, tr("This is a sample."),
        tr("A made-up partnership filled it in, so that you can look around. Then begin your own."));
    bar->setIconName(QStringLiteral("info"));
    connect(bar->addButton(tr("New journal"), true), &QPushButton::clicked, this, &MainWindow::newJournal);
}

void MainWindow::newJournal() {
    const auto suggestion = freeName(journalFolder(), tr("My journal"), journalEnding);
    auto path = QFileDialog::getSaveFileName(this, tr("New journal"), suggestion, journalFilter());
    if (path.isEmpty())
        return;
    path = withEnding(path);
    if (QFileInfo::exists(path)) {
        notices_->explain({ErrorCode::Exists,
                           utf8(tr("%1 is there already and was left as it is. Choose another name.")
                                    .arg(QFileInfo(path).fileName())),
                           utf8(path)});
        return;
    }
    if (auto made = makeJournal(path, clock_); !made)
        return notices_->explain(made.error(), path);
    if (openJournal(path))
        topBar_->saved().setWords(tr("Journal made"));
}

void MainWindow::chooseJournal() {
    const auto folder = session_ ? QFileInfo(textOf(session_->path())).path() : journalFolder();
    const auto path = QFileDialog::getOpenFileName(this, tr("Open a journal"), folder,
                                                   tr("Journals and PDFs (*.waymark *.pdf)") +
                                                       QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        openAnything(path);
}

void MainWindow::saveNow() {
    if (session_ && !session_->readingOnly() && !session_->flush(flushMilliseconds))
        showSaveState(session_->saveState());
}

// Another journal lay here before, and something of it could not be saved.
void MainWindow::tellOfWordsOfAnother() {
    const QFileInfo here(textOf(session_->path()));
    const auto left = unsavedIn(usualSpoolPlace());
    const auto isOfAnother = [&](const Unsaved& each) {
        return each.journal != session_->journal().identity() && QFileInfo(textOf(each.path)) == here;
    };
    if (std::ranges::any_of(left, isOfAnother))
        notices_
            ->tell(
                MessageBar::Kind::Warn, tr("Words of another journal are waiting."),
                tr("Another journal lay here before. What could not be saved in it is kept on this computer, "
                   "and comes in when that journal is opened here again."))
            ->setObjectName(QStringLiteral("wordsOfAnother"));
}

// They are in the journal already; what is asked is whether they are to stay.
void MainWindow::offerKept(std::vector<TakenUp> taken) {
    std::erase_if(taken,
                  [&](const TakenUp& each) { return session_->journal().value(each.field) == each.before; });
    if (taken.empty())
        return;
    auto* dialog = new KeptDialog(theme_, *session_, std::move(taken), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int choice) {
        if (choice == KeptDialog::SeparateCopy && !saveCopyAs())
            choice = KeptDialog::Keep; // without the copy they stay here
        if (choice != KeptDialog::SeparateCopy && choice != KeptDialog::LeaveOut) {
            notices_
                ->tell(MessageBar::Kind::Ok, tr("Your last words are in the journal now."),
                       tr("They could not be saved before, and were kept on this computer meanwhile."))
                ->setObjectName(QStringLiteral("takenUp"));
            return;
        }
        const auto out = session_->together([&](Recorder& recorder) -> Result<void> {
            for (const auto& each : dialog->taken())
                if (auto set = recorder.set(each.field, each.before); !set)
                    return set;
            return {};
        });
        if (!out)
            notices_->explain(out.error());
        else if (choice == KeptDialog::LeaveOut)
            notices_->tell(MessageBar::Kind::Info, tr("They were left out."),
                           tr("You find them under Earlier Versions of each answer."));
    });
    dialog->open();
}

// Beside the journal; where that place takes nothing just now, the usual folder, or the one above it.
QString MainWindow::placeForCopy() const {
    const auto beside = QFileInfo(textOf(session_->path())).path();
    const bool fails =
        session_->saveState().kind == waymark::SaveState::Kind::NotSaved || session_->readingOnly();
    auto place = fails ? journalFolder() : beside;
    if (fails && QDir(place) == QDir(beside))
        place = QDir::homePath();
    return freeName(place, tr("%1 copy").arg(session_->name()), journalEnding);
}

bool MainWindow::saveCopyAs() {
    const QFileInfo file(textOf(session_->path()));
    auto path = QFileDialog::getSaveFileName(this, tr("Save a copy as"), placeForCopy(), journalFilter(),
                                             nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return false;
    path = withEnding(path);
    const auto saved = writeCopy(*session_, path, clock_);
    if (!saved) {
        notices_->explain(saved.error(), path);
        return false;
    }
    notices_->tell(MessageBar::Kind::Ok, tr("Copy saved."),
                   (saved.value() ? tr("%1 has everything up to now. You go on writing in %2.")
                                  : tr("%1 has every answer as it stands here, without its earlier versions. "
                                       "You go on writing in %2."))
                       .arg(QFileInfo(path).fileName(), file.fileName()));
    return true;
}

void MainWindow::workInCopy() {
    auto path = QFileDialog::getSaveFileName(this, tr("Work in a copy"), placeForCopy(), journalFilter(),
                                             nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    path = withEnding(path);
    if (auto saved = writeCopy(*session_, path, clock_); !saved)
        return notices_->explain(saved.error(), path);
    openJournal(path);
}

void MainWindow::openEarlierCopy() {
    const auto chosenPlace =
        settings_.backupFolder.isEmpty() ? std::filesystem::path() : pathOf(settings_.backupFolder);
    auto backups = backupsOf(session_->journal().identity(), {usualBackupPlace(), chosenPlace});
    if (backups.empty()) {
        notices_->tell(MessageBar::Kind::Info, tr("There is no earlier copy yet."),
                       tr("The first one is kept a moment after you write."));
        return;
    }
    EarlierCopies dialog(theme_, std::move(backups), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto& backup = dialog.chosen();
    const QFileInfo file(textOf(session_->path()));
    const auto day = QDateTime::fromMSecsSinceEpoch(backup.when).date().toString(Qt::ISODate);
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Open as a copy"),
        freeName(file.path(), QStringLiteral("%1 %2").arg(session_->name(), day), journalEnding),
        journalFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        openBackup(backup, withEnding(path));
}

void MainWindow::openBackup(const Backup& backup, const QString& path) {
    if (auto restored = restoreBackup(backup, pathOf(path)); !restored)
        return notices_->explain(restored.error(), path);
    if (openJournal(path))
        notices_->tell(MessageBar::Kind::Ok, tr("This is an earlier copy."),
                       tr("You write in %1 from now on. The journal that it is a copy of is as it was.")
                           .arg(QFileInfo(path).fileName()));
}

void MainWindow::comeForward(const QByteArray& token) {
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Wayland lets only those come forward that have one
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (session_ && !session_->flush(flushMilliseconds)) {
        const bool kept = session_->saveState().spooled;
        QMessageBox box(
            QMessageBox::NoIcon, tr("Close Waymark"),
            kept ? tr("Your last words are not in the journal yet. They are kept on this computer, and "
                      "come into the journal when it is opened here again.")
                 : tr("Your last words are not on the disk yet. If you close now, they are lost."),
            QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        auto* copy = box.addButton(tr("Save a copy"), QMessageBox::AcceptRole);
        auto* closeAnyway =
            box.addButton(kept ? tr("Close") : tr("Close and lose them"), QMessageBox::DestructiveRole);
        box.addButton(tr("Go on writing"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() == copy)
            saveCopyAs();
        if (box.clickedButton() != closeAnyway) {
            event->ignore();
            return;
        }
    }
    keepSettings();
    event->accept();
}

void MainWindow::showEvent(QShowEvent* event) {
    if (!session_ && !nothingOpen_) {
        nothingOpen_ = new NothingOpen(theme_, *this, stack_);
        stack_->addWidget(nothingOpen_);
    }
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitWidth();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openAnything(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace waymark::ui
