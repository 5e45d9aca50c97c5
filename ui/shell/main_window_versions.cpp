// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that brings back what was there before: undo, redo and earlier versions.
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"

#include "base/text.h"
#include "journal/history.h"
#include "journal/merge.h"
#include "journal/taken_out.h"
#include "ui/exchange/forget_dialog.h"
#include "ui/models/field_role.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/shown_error.h"
#include "ui/shell/taken_out_dialog.h"
#include "ui/shell/text.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/in_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimer>

namespace waymark::ui {

namespace {

constexpr int saveMilliseconds = 5000; // the history is read from the disk

/// The answer that it notes something about, for a note of versions that were let go.
std::optional<FieldId> fieldOfSettled(const FieldId& field) {
    const auto family = settledField(FieldId(std::string())).str();
    if (!field.str().starts_with(family))
        return std::nullopt;
    return FieldId(field.str().substr(family.size()));
}

/// The language of an answer, and which of its versions were let go, is seen where the answer is.
FieldId standsAt(const FieldId& field) {
    if (const auto settled = fieldOfSettled(field))
        return standsAt(*settled);
    return fieldOfLanguage(field).value_or(field);
}

/// That a section is private is seen on its page, and that a brief was sent wherever one is.
UndoStack::Sees seenOn(const Page& page) {
    return [&page](const FieldId& field) {
        if (const auto section = sectionOfPrivate(field))
            return page.place() == qt(*section);
        return field == briefSentField() || page.sees(standsAt(field));
    };
}

bool hasVersions(const FieldSpec& field) {
    return isText(field.kind) || field.kind == FieldKind::Date || field.kind == FieldKind::Number;
}

/// The field that the focus is in: an editor, a field for a day, or a cell, opened or not.
std::optional<FieldSpec> fieldIn(const Journal& journal, const QWidget* focused) {
    for (const auto* widget = focused; widget && !qobject_cast<const Page*>(widget);
         widget = widget->parentWidget()) {
        const auto* table = qobject_cast<const QAbstractItemView*>(widget);
        const auto name = table ? table->currentIndex().data(FieldIdRole).toString() : widget->objectName();
        if (const auto field = journal.field(FieldId(utf8(name))); field && hasVersions(*field))
            return field;
    }
    return std::nullopt;
}

/// A day as people write it, any other words as they are.
Version shown(Version version, FieldKind kind, QDate today) {
    const auto day = QDate::fromString(qt(version.text), Qt::ISODate);
    if (kind == FieldKind::Date && day.isValid())
        version.text = utf8(showDay(day, today, QLocale()));
    return version;
}

} // namespace

void MainWindow::undo() {
    if (auto* here = session_ ? page() : nullptr)
        tookBack(session_->undo(seenOn(*here)), tr("Undone"), tr("Nothing to undo on this page"));
}

bool MainWindow::canUndo() const {
    const auto* here = session_ ? page() : nullptr;
    return here && session_->canUndo(seenOn(*here));
}

bool MainWindow::canRedo() const {
    const auto* here = session_ ? page() : nullptr;
    return here && session_->canRedo(seenOn(*here));
}

void MainWindow::redo() {
    if (auto* here = session_ ? page() : nullptr)
        tookBack(session_->redo(seenOn(*here)), tr("Done again"), tr("Nothing to redo on this page"));
}

void MainWindow::tookBack(const Result<std::optional<FieldId>>& done, const QString& sentence,
                          const QString& nothing) {
    if (!done)
        return say(shownError(done.error()).sentence);
    if (!done.value())
        return say(nothing);
    const auto& field = *done.value();
    if (const auto section = sectionOfPrivate(field))
        return sayPrivacy(*section); // seen, not only heard: much hangs on it
    const auto spec = session_->journal().field(field);
    const auto label = spec ? qt(spec->label) : QString();
    announce(label.isEmpty() ? sentence : tr("%1: %2").arg(sentence, label));
    auto* editor = qobject_cast<GrowingEditor*>(QApplication::focusWidget());
    const bool here = editor && editor->objectName() == qt(standsAt(field).str());
    if (!here && page()->pictures(standsAt(field))) {    // one sees it, and goes on where one is
        QTimer::singleShot(0, page(), [shown = page()] { // also where a picture has grown or gone above it
            if (auto* focused = QApplication::focusWidget(); focused && shown->isAncestorOf(focused))
                bringIntoView(*focused);
        });
        return;
    }
    page()->showField(standsAt(field));
    if ((editor = qobject_cast<GrowingEditor*>(QApplication::focusWidget())))
        editor->goToLastSplice();
}

void MainWindow::showHistory() {
    const auto field = fieldIn(session_->journal(), QApplication::focusWidget());
    if (!field)
        return say(tr("Put the cursor into an answer first"));
    session_->flush(saveMilliseconds);
    auto changes = readHistory(session_->path());
    if (!changes)
        return notices_->explain(changes.error());
    auto versions = versionsOf(changes.value(), field->id);
    if (versions.empty())
        return say(tr("Nothing was written here yet"));
    auto name = qt(field->label);
    if (const auto moved = movedFrom(changes.value(), field->id)) {
        // What was said of it before stands in the table that it comes from.
        const auto spec = session_->journal().field(moved->field);
        for (const auto& version : versionsOf(changes.value(), moved->field))
            if (version.group < moved->group && !version.text.empty() && version.text != versions.back().text)
                versions.push_back(version);
        std::erase_if(versions, [&](const Version& version) {
            return version.text.empty() && version.group < moved->group;
        });
        if (spec)
            name = tr("%1. Moved here from Part %2 on %3")
                       .arg(name)
                       .arg(spec->part)
                       .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(moved->when).date(),
                                               QLocale::ShortFormat));
    }
    std::vector<Version> readable;
    for (const auto& version : versions)
        readable.push_back(shown(version, field->kind, QDate::currentDate()));
    HistoryDialog dialog(theme_, name, std::move(readable), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto done = session_->set(field->id, versions[dialog.chosen()].text); !done)
        return notices_->explain(done.error());
    say(tr("Brought back"));
}

void MainWindow::showTakenOut() {
    session_->flush(saveMilliseconds);
    const auto changes = readHistory(session_->path());
    if (!changes)
        return notices_->explain(changes.error());
    auto taken = takenOut(session_->journal(), changes.value());
    if (taken.empty())
        return say(tr("Nothing was taken out of this journal"));
    TakenOutDialog dialog(theme_, session_->journal(), std::move(taken), this);
    const int choice = dialog.exec();
    if (choice != TakenOutDialog::Close && session_->readingOnly())
        return notices_->explain(*session_->readingOnly());
    const auto& chosen = dialog.chosen();
    if (choice == TakenOutDialog::Forget) {
        const auto title = TakenOutDialog::titleOf(session_->journal(), chosen);
        std::vector<FieldId> fields;
        for (const auto& [field, words] : chosen.words)
            fields.push_back(field);
        ForgetDialog sure(theme_, {{chosen.id, tr("What was taken out"), title}}, this);
        if (sure.exec() == QDialog::Accepted)
            (void)forgetFields(fields);
    }
    if (choice != TakenOutDialog::BringBack)
        return;
    const auto done = session_->together([&](Recorder& recorder) { return bringBack(recorder, chosen); });
    if (!done)
        return notices_->explain(done.error());
    const auto* section = session_->course().sectionOf(chosen.table);
    if (chosen.table.empty())
        go(qt(chosen.id));
    else
        go(section ? qt(section->id) : qt(split(chosen.table, '.').front()), chosen.words.front().first);
    say(tr("Brought back"));
}

} // namespace waymark::ui
