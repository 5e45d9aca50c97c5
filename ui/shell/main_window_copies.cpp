// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that deals with other copies of a journal, damaged ones among them, and with what is
// to be in none of them.
#include "ui/shell/main_window.h"

#include "base/text.h"
#include "journal/sheets.h"
#include "store/forgetting.h"
#include "ui/exchange/copies.h"
#include "ui/exchange/field_words.h"
#include "ui/exchange/forget_dialog.h"
#include "ui/exchange/recovery_dialog.h"
#include "ui/models/field_role.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace waymark::ui {

namespace {

constexpr int saveMilliseconds = 5000;
constexpr int longestWords = 90; // of an answer, to know it by

bool mayBeRecovered(ErrorCode code) {
    return code == ErrorCode::Damaged || code == ErrorCode::NotAJournal || code == ErrorCode::NotFound;
}

/// The field that the focus is in or on, of any kind.
FieldId fieldAt(const Journal& journal, const QWidget* focused) {
    for (const auto* widget = focused; widget && !qobject_cast<const Page*>(widget);
         widget = widget->parentWidget()) {
        const auto* table = qobject_cast<const QAbstractItemView*>(widget);
        const auto name = table ? table->currentIndex().data(FieldIdRole).toString() : widget->objectName();
        if (journal.field(FieldId(utf8(name))))
            return FieldId(utf8(name));
    }
    return {};
}

} // namespace

bool MainWindow::offerRecovery(const QString& path, const Error& error) {
    if (!mayBeRecovered(error.code))
        return false;
    const auto chosen =
        settings_.backupFolder.isEmpty() ? std::filesystem::path() : pathOf(settings_.backupFolder);
    const BackupPlaces places{usualBackupPlace(), chosen};
    const auto identity = identityOf(pathOf(path), places);
    auto backups = identity ? backupsOf(identity.value(), places) : std::vector<Backup>();
    if (error.code != ErrorCode::Damaged && backups.empty())
        return false; // of what was never a journal there is nothing to be found
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto* dialog = new RecoveryDialog(theme_, pathOf(path), error, std::move(backups), this);
    QApplication::restoreOverrideCursor();
    if (!dialog->hasAnything()) {
        delete dialog;
        return false;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        const QFileInfo file(path);
        const auto suggestion =
            freeName(file.path(), tr("%1 recovered").arg(file.completeBaseName()), journalEnding);
        auto target =
            QFileDialog::getSaveFileName(this, tr("Where to keep what was found"), suggestion,
                                         journalFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
        if (target.isEmpty())
            return;
        target = withEnding(target);
        openRecovered(*dialog, target);
    });
    dialog->open();
    return true;
}

void MainWindow::openRecovered(const RecoveryDialog& found, const QString& target) {
    if (auto copied = found.copyTo(pathOf(target)); !copied)
        return notices_->explain(copied.error(), target);
    if (openJournal(target))
        notices_
            ->tell(MessageBar::Kind::Ok, tr("This is what was found."),
                   tr("You write in %1 from now on. The damaged file is as it was.")
                       .arg(QFileInfo(target).fileName()))
            ->setObjectName(QStringLiteral("recovered"));
}

void MainWindow::chooseOtherCopy() {
    if (session_->readingOnly())
        return notices_->explain(*session_->readingOnly());
    const auto path = QFileDialog::getOpenFileName(
        this, tr("Bring in another copy"), QFileInfo(textOf(session_->path())).path(),
        journalFilter() + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        copies_->bringIn(path);
}

void MainWindow::settleVersions() {
    copies_->settle();
}

void MainWindow::forgetForGood() {
    if (session_->readingOnly())
        return notices_->explain(*session_->readingOnly());
    const auto& journal = session_->journal();
    QList<Forgettable> choices;
    if (const auto field = fieldAt(journal, QApplication::focusWidget()); !field.empty()) {
        const auto words = shownValue(journal, field, journal.value(field)).simplified();
        choices << Forgettable{field.str(), tr("This answer"),
                               whereOf(journal, field) + QStringLiteral(" · ") + words.left(longestWords)};
        const auto spec = journal.field(field);
        if (!spec->row.empty()) {
            const auto row = field.str().substr(0, field.str().rfind('.'));
            const auto table = row.substr(0, row.rfind('.'));
            choices << Forgettable{row, tr("The whole row"), qt(rowName(journal, table, spec->row))};
        }
    }
    if (const auto here = sheet(journal, utf8(place_)))
        choices << Forgettable{here->id, tr("The whole worksheet"), qt(fullName(journal, *here))};
    if (choices.isEmpty())
        return say(tr("Put the cursor into an answer first"));
    ForgetDialog dialog(theme_, choices, this);
    if (dialog.exec() == QDialog::Accepted)
        forget(dialog.chosen().name);
}

void MainWindow::forget(const std::string& name) {
    const auto fields = fieldsUnder(session_->journal(), name);
    if (fields.empty())
        return say(tr("Nothing was written here yet"));
    if (forgetFields(fields) && isSheetId(name))
        go(libraryPlace);
}

bool MainWindow::forgetFields(const std::vector<FieldId>& fields) {
    if (!session_->flush(saveMilliseconds)) {
        notices_->refuse(
            tr("What you wrote last is not on the disk yet, so nothing was forgotten. Try again in a "
               "moment."));
        return false;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto left = session_->forget(fields);
    QApplication::restoreOverrideCursor();
    if (!left) {
        notices_->explain(left.error());
        return false;
    }
    if (left->empty()) {
        notices_
            ->tell(MessageBar::Kind::Ok, tr("Forgotten for good."),
                   tr("It is in no version and in no copy that Waymark keeps here."))
            ->setObjectName(QStringLiteral("forgotten"));
        return true;
    }
    QStringList files;
    for (const auto& file : left.value())
        files << textOf(file);
    notices_
        ->tell(MessageBar::Kind::Warn, tr("Forgotten, but not everywhere."),
               tr("These files could not be written and may still have it: %1")
                   .arg(files.join(QStringLiteral(", "))))
        ->setObjectName(QStringLiteral("forgotten"));
    return true;
}

} // namespace waymark::ui
