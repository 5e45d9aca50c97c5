// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that hands on some of a journal, and remembers it.
#include "ui/shell/main_window.h"

#include "journal/extract_mark.h"
#include "store/extract_file.h"
#include "ui/shell/extract_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace waymark::ui {

namespace {

constexpr int saveMilliseconds = 5000; // the course is read from the disk

} // namespace

void MainWindow::shareExtract() {
    if (!session_)
        return;
    session_->leave();
    ExtractDialog dialog(theme_, session_->journal(), session_->today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto folder = settings_.exportFolder.isEmpty() ? journalFolder() : settings_.exportFolder;
    const auto chosen = QFileDialog::getSaveFileName(
        this, tr("Share an extract"),
        freeName(folder, tr("%1, extract", "the name of a journal").arg(session_->name()),
                 QStringLiteral(".waymark")),
        tr("Journals (*.waymark)"));
    if (!chosen.isEmpty())
        writeExtractTo(chosen, dialog.choice(), dialog.ownName(), dialog.with());
}

// What somebody handed on is not their journal, and should not be taken for it.
void MainWindow::tellOfExtract() {
    const auto mark = extractMark(session_->journal());
    if (!mark)
        return;
    const auto day = qt(longDate(mark->made, session_->today(), session_->course().language()));
    const auto name = qt(mark->name);
    notices_->tell(MessageBar::Kind::Info, tr("This is an extract, made on %1.", "a day").arg(day),
                   name.isEmpty() ? tr("It holds what someone chose to hand on of their journal.")
                                  : tr("It holds what “%1” chose to hand on of their journal.").arg(name));
}

bool MainWindow::writeExtractTo(const QString& chosen, const ExtractChoice& choice, bool ownName,
                                const QString& with) {
    const auto ending = QStringLiteral(".waymark");
    const auto path = chosen.endsWith(ending) ? chosen : chosen + ending;
    session_->flush(saveMilliseconds);
    const auto stored = readJournal(session_->path());
    if (!stored) {
        notices_->explain(stored.error());
        return false;
    }
    const Journal journal(session_->journal());
    const auto identity = identityForExtract(journal, choice.name, ownName);
    const auto written = writeExtract(pathOf(path), stored->pack, extractOf(journal, choice), identity,
                                      session_->clock().now());
    if (!written) {
        notices_->explain(written.error(), path);
        return false;
    }
    settings_.exportFolder = QFileInfo(path).path();
    keepSettings();
    const auto remembered = session_->together([&](Recorder& recorder) {
        return rememberShared(recorder, rememberedOf(choice, identity, ownName, utf8(with)));
    });
    if (auto* here = page())
        here->shown();
    const auto where = tr("%1 is in %2.").arg(QFileInfo(path).fileName(), QFileInfo(path).dir().dirName());
    if (remembered)
        notices_->tell(MessageBar::Kind::Ok, tr("The extract is ready."), where);
    else
        notices_->tell(MessageBar::Kind::Warn,
                       tr("The extract is ready, but this journal cannot remember it."), where);
    return true;
}

} // namespace waymark::ui
