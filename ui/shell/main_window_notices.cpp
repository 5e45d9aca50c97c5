// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that tells people what happened: notices under the top bar, and the saved state in
// it.
#include "ui/shell/main_window.h"

#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/saved_label.h"

#include <QDateTime>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

MessageBar* MainWindow::notify(int kind, const QString& cause, const QString& next) {
    auto* bar = new MessageBar(theme_, MessageBar::Kind(kind), centralWidget());
    bar->setFlush(true);
    bar->setWords(cause, next);
    bar->setClosable(true);
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    // What is good news or has been answered gives way; what is wrong stays until it is put right or closed.
    for (int i = notices_->count(); i-- > 1;)
        notices_->itemAt(i)->widget()->deleteLater();
    notices_->insertWidget(0, bar);
    announce(cause + QLatin1Char(' ') + next);
    return bar;
}

void MainWindow::explain(const Error& error, const QString& file) {
    const auto shown = shownError(error, file);
    refuse(shown.sentence, shown.details);
}

void MainWindow::refuse(const QString& sentence, const QString& details) {
    for (auto* earlier :
         findChildren<MessageBar*>(QStringLiteral("explanation"))) { // of what was tried before
        earlier->hide();
        earlier->deleteLater();
    }
    auto* bar = notify(int(MessageBar::Kind::Danger), tr("That did not work."), sentence);
    bar->setObjectName(QStringLiteral("explanation"));
    if (details.isEmpty())
        return;
    connect(bar->addButton(tr("Details")), &QPushButton::clicked, this, [this, sentence, details] {
        QMessageBox box(QMessageBox::NoIcon, tr("Details"), sentence, QMessageBox::Close, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(details);
        box.exec();
    });
}

void MainWindow::showReadingOnly() {
    const auto& reason = *session_->readingOnly();
    const bool inUse = reason.code == ErrorCode::InUse;
    auto* bar = notify(int(MessageBar::Kind::Danger), tr("You can read this journal here, not change it."),
                       shownError(reason).sentence);
    bar->setClosable(false);
    if (const auto holder = LockFile::holder(session_->path(), clock_); inUse && holder) {
        bar->setIconName(QStringLiteral("other-computer"));
        const auto host = qt(holder->host);
        if (host == QSysInfo::machineHostName())
            bar->setWords(tr("This file is open in another window."),
                          tr("You can read it here. To write, close that window or carry on in a copy."));
        else
            bar->setWords(
                tr("This file is open on another computer."),
                tr("You can read it here. To write, close it on %1 or carry on in a copy.").arg(host), host);
    }
    if (reason.code == ErrorCode::NewerFormat)
        return; // a copy would be one that ours cannot write either
    connect(bar->addButton(tr("Try again")), &QPushButton::clicked, this,
            [this] { openJournal(textOf(session_->path())); });
    connect(bar->addButton(tr("Work in a copy"), true), &QPushButton::clicked, this, &MainWindow::workInCopy);
}

void MainWindow::showSaveState(const waymark::SaveState& state) {
    auto& label = topBar_->saved();
    if (session_->readingOnly())
        return label.setState(ui::SaveState::ReadingOnly);
    switch (state.kind) {
    case waymark::SaveState::Kind::Saving:
        return label.setState(ui::SaveState::Saving);
    case waymark::SaveState::Kind::NotSaved: {
        label.setState(ui::SaveState::CouldNotSave);
        if (failureShown_)
            return;
        failureShown_ = true;
        auto* bar = notify(int(MessageBar::Kind::Danger), tr("Your last change is not on the disk yet."),
                           tr("It is safe in this window. Save a copy somewhere else. (%1)")
                               .arg(shownError(state.error).sentence));
        bar->setObjectName(QStringLiteral("saveFailure"));
        connect(bar->addButton(tr("Save a copy"), true), &QPushButton::clicked, this,
                &MainWindow::saveCopyAs);
        connect(bar->addButton(tr("Try again")), &QPushButton::clicked, this, &MainWindow::saveNow);
        return;
    }
    case waymark::SaveState::Kind::Saved:
        break;
    }
    if (session_->hasUnsaved())
        return label.setState(ui::SaveState::NotSavedYet);
    if (failureShown_) {
        failureShown_ = false;
        if (auto* bar = findChild<MessageBar*>(QStringLiteral("saveFailure")))
            bar->deleteLater();
    }
    label.setState(ui::SaveState::Saved,
                   state.when ? QDateTime::fromMSecsSinceEpoch(state.when).time() : QTime());
}

// Once for each journal: a stick that lies at home is no reason to be told every half hour.
void MainWindow::tellOfBackup(const Backups::Report& report) {
    if (std::exchange(backupTold_, report.chosenLost || report.failure) || !backupTold_)
        return;
    const auto folder = QDir(settings_.backupFolder).dirName();
    auto* bar = report.failure
                    ? notify(int(MessageBar::Kind::Info), tr("No backup was kept just now."),
                             tr("Your journal itself is saved. (%1)").arg(qt(report.failure->message)))
                    : notify(int(MessageBar::Kind::Info), tr("Backups go to the usual place for now."),
                             tr("%1 was not there. Your journal itself is saved.").arg(folder));
    bar->setObjectName(QStringLiteral("backupNotice"));
}

} // namespace waymark::ui
