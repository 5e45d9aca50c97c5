// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that brings back what was there before: undo, redo and earlier versions.
#include "ui/shell/main_window.h"

#include "journal/history.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

#include <QApplication>

namespace waymark::ui {

namespace {

constexpr int saveMilliseconds = 5000; // the history is read from the disk

/// The language of an answer is seen where the answer is.
FieldId standsAt(const FieldId& field) {
    return fieldOfLanguage(field).value_or(field);
}

UndoStack::Sees seenOn(const Page& page) {
    return [&page](const FieldId& field) { return page.sees(standsAt(field)); };
}

} // namespace

void MainWindow::undo() {
    if (auto* here = page())
        tookBack(session_->undo(seenOn(*here)), tr("Undone"), tr("Nothing to undo on this page"));
}

bool MainWindow::canUndo() const {
    const auto* here = page();
    return here && session_->canUndo(seenOn(*here));
}

bool MainWindow::canRedo() const {
    const auto* here = page();
    return here && session_->canRedo(seenOn(*here));
}

void MainWindow::redo() {
    if (auto* here = page())
        tookBack(session_->redo(seenOn(*here)), tr("Done again"), tr("Nothing to redo on this page"));
}

void MainWindow::tookBack(const Result<std::optional<FieldId>>& done, const QString& sentence,
                          const QString& nothing) {
    if (!done)
        return sayBriefly(shownError(done.error()).sentence);
    if (!done.value())
        return sayBriefly(nothing);
    const auto& field = *done.value();
    const auto spec = session_->course().field(field);
    const auto label = spec ? qt(spec->label) : QString();
    announce(label.isEmpty() ? sentence : tr("%1: %2").arg(sentence, label));
    page()->showField(standsAt(field));
    if (auto* editor = qobject_cast<GrowingEditor*>(QApplication::focusWidget()))
        editor->goToLastSplice();
}

void MainWindow::showHistory() {
    const auto* editor = qobject_cast<GrowingEditor*>(QApplication::focusWidget());
    const auto field = editor ? session_->course().field(FieldId(utf8(editor->objectName()))) : std::nullopt;
    if (!field)
        return sayBriefly(tr("Put the cursor into an answer first"));
    session_->flush(saveMilliseconds);
    auto changes = readHistory(session_->path());
    if (!changes)
        return explain(changes.error());
    auto versions = versionsOf(changes.value(), field->id);
    if (versions.empty())
        return sayBriefly(tr("Nothing was written here yet"));
    HistoryDialog dialog(theme_, qt(field->label), std::move(versions), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto done = session_->set(field->id, dialog.chosen()); !done)
        return explain(done.error());
    sayBriefly(tr("Brought back"));
}

} // namespace waymark::ui
